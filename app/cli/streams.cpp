#include "app/cli/streams.h"

#include "core/words/words.h"

#include <QFileDevice>

namespace cardwright {

using namespace Qt::StringLiterals;

bool Streams::write(const QByteArray &bytes) const
{
    output.flush();
    auto *file = qobject_cast<QFileDevice *>(output.device());
    return output.device()->write(bytes) == bytes.size() && (!file || file->flush());
}

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
