#include "app/cli/streams.h"

#include "core/words/words.h"

#include <QFileDevice>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCodeOf(Error::Code code)
{
    switch (code) {
    case Error::Code::RemoteHasChanged:
    case Error::Code::RepositoryExists: return ExitCode::PublishConflict;
    case Error::Code::NotAuthenticated:
    case Error::Code::NotAllowed: return ExitCode::NotAuthorised;
    case Error::Code::NetworkFailed:
    case Error::Code::Offline: return ExitCode::NetworkFailed;
    case Error::Code::RepositoryNotFound:
    case Error::Code::BranchNotFound:
    case Error::Code::MetadataRefused:
    case Error::Code::RateLimited:
    case Error::Code::HubRefused:
    case Error::Code::HubFailed:
    case Error::Code::HubAnswerUnreadable:
    case Error::Code::OutcomeUnknown: return ExitCode::HubFailed;
    case Error::Code::EndpointInsecure:
    case Error::Code::RemoteRefused: return ExitCode::Misuse;
    default: return ExitCode::LocalFailed;
    }
}

} // namespace

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
    return complain(exitCodeOf(error.code), text.whatHappened + u' ' + text.whatToDo);
}

} // namespace cardwright
