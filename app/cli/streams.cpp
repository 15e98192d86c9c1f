#include "app/cli/streams.h"

#include "core/words/words.h"

namespace cardwright {

using namespace Qt::StringLiterals;

ExitCode Streams::complain(ExitCode code, const QString &sentence) const
{
    output.flush(); // so that a terminal shows both in the order they were said
    complaints << u"cardwright-cli: "_s << sentence << Qt::endl;
    return code;
}

ExitCode Streams::complain(const Error &error) const
{
    const ErrorText text = describe(error);
    return complain(ExitCode::LocalFailed, text.whatHappened + u' ' + text.whatToDo);
}

} // namespace cardwright
