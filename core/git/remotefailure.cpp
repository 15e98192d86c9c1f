#include "core/git/remotefailure.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDetail = 4000;

struct Saying {
    const char *words;
    Error::Code code;
};

// The first that is found counts. Sources: http.c, remote-curl.c, connect.c, send-pack.c of git; ssh(1); hubs.
constexpr Saying kSayings[] = {
    {"could not read Username", Error::Code::NotAuthenticated},
    {"could not read Password", Error::Code::NotAuthenticated},
    {"Authentication failed", Error::Code::NotAuthenticated},
    {"Permission denied (", Error::Code::NotAuthenticated}, // ssh: "(publickey)"
    {"returned error: 401", Error::Code::NotAuthenticated},
    {"returned error: 403", Error::Code::NotAllowed},
    {"Write access to repository not granted", Error::Code::NotAllowed},
    {"remote: Permission to ", Error::Code::NotAllowed},
    {"dubious ownership", Error::Code::NotAllowed},
    {"Repository not found", Error::Code::RepositoryNotFound},
    {"returned error: 404", Error::Code::RepositoryNotFound},
    {"does not appear to be a git repository", Error::Code::RepositoryNotFound},
    {"' not found", Error::Code::RepositoryNotFound}, // repository 'https://…' not found
    {"Authentication required", Error::Code::NotAuthenticated}, // git-lfs
    {"Authorization error", Error::Code::NotAllowed},           // git-lfs
    {"couldn't find remote ref", Error::Code::BranchNotFound},
    {"returned error: 429", Error::Code::RateLimited},
    {"returned error: 5", Error::Code::HubFailed},
    {"HTTP 5", Error::Code::HubFailed},
    {"is this a git repository?", Error::Code::HubAnswerUnreadable},
    {"' not allowed", Error::Code::RemoteRefused}, // transport 'http' not allowed
    {"unable to access", Error::Code::NetworkFailed},
    {"Could not read from remote repository", Error::Code::NetworkFailed},
    {"hung up unexpectedly", Error::Code::NetworkFailed},
    {"unexpected disconnect", Error::Code::NetworkFailed},
    {"RPC failed", Error::Code::NetworkFailed},
    {"early EOF", Error::Code::NetworkFailed},
};

Error::Code codeOf(const QString &said)
{
    const auto found = std::ranges::find_if(kSayings, [&](const Saying &saying) { return said.contains(QLatin1String(saying.words)); });
    return found == std::end(kSayings) ? Error::Code::ToolFailed : found->code;
}

/// Git never got as far as the list of branches, which comes before anything is sent.
bool isBeforeSending(const QString &said)
{
    constexpr std::array kAtTheDoor{"unable to access", "could not read Username", "could not read Password", "Authentication failed",
        "Could not read from remote repository", "' not found", "' not allowed", "is this a git repository?"};
    return !said.contains("RPC failed"_L1)
        && std::ranges::any_of(kAtTheDoor, [&](const char *words) { return said.contains(QLatin1String(words)); });
}

/// Addresses lose what may be a secret in them: whom they are asked as, and the signature of a prepared upload.
QString withoutSecrets(QString said)
{
    static const QRegularExpression user(u"(https?://)[^\\s/]*@"_s);
    static const QRegularExpression query(u"(https?://[^\\s?\"]*)\\?[^\\s\"]*"_s);
    return said.replace(user, u"\\1"_s).replace(query, u"\\1"_s);
}

/// What the server itself said.
QStringList remoteLines(const QString &said)
{
    QStringList lines;
    for (const QString &line : said.split(u'\n')) {
        if (line.startsWith("remote:"_L1))
            lines.append(line.mid(7).trimmed());
    }
    lines.removeAll(QString());
    return lines;
}

Error refusal(const QString &place, const QString &reason, const QString &said)
{
    const QStringList lines = remoteLines(said);
    const QString text = lines.join(u'\n');
    if (text.contains("YAML metadata"_L1)) {
        QStringList messages;
        for (const QString &line : lines) {
            if (line.startsWith("- "_L1))
                messages.append(line.mid(2));
        }
        return {Error::Code::MetadataRefused, place, messages.isEmpty() ? text : messages.join(u'\n')};
    }
    if (reason.contains("protected branch"_L1) || reason.contains("permission"_L1, Qt::CaseInsensitive))
        return {Error::Code::NotAllowed, place, text.isEmpty() ? reason : text};
    return {Error::Code::HubRefused, place, text.isEmpty() ? reason : text};
}

bool saysMoved(const QString &status)
{
    constexpr std::array kMoved{"fetch first", "non-fast-forward", "stale info", "already exists", "cannot lock ref", "failed to update ref",
        "incorrect old value"};
    return std::ranges::any_of(kMoved, [&](const char *words) { return status.contains(QLatin1String(words)); });
}

} // namespace

Error readFailure(const QString &place, const GitAnswer &answer)
{
    if (answer.end == GitAnswer::End::TimedOut)
        return {Error::Code::NetworkFailed, place, withoutSecrets(answer.error(place).detail)};
    if (answer.end != GitAnswer::End::Exited)
        return answer.error(place);
    const Error::Code code = codeOf(answer.said);
    return {code, code == Error::Code::ToolFailed ? u"git"_s : place, withoutSecrets(answer.said).trimmed().right(kMostDetail)};
}

PushFailure pushFailure(const QString &place, const GitAnswer &answer)
{
    using Outcome = PushFailure::Outcome;
    if (answer.end != GitAnswer::End::Exited) {
        // a pack that was not written to its end is taken by no server
        const bool isSent = answer.said.contains("Writing objects: 100%"_L1);
        return {readFailure(place, answer), isSent ? Outcome::Unknown : Outcome::NotSent};
    }
    for (const QString &line : QString::fromUtf8(answer.output).split(u'\n')) {
        const QString status = line.startsWith("!\t"_L1) ? line.section(u'\t', 2) : QString(); // ! FROM:TO [what] (why)
        if (status.startsWith("[rejected]"_L1) || saysMoved(status))
            return {{Error::Code::RemoteHasChanged, place, status}, Outcome::Refused};
        if (status.startsWith("[remote rejected]"_L1))
            return {refusal(place, status, answer.said), Outcome::Refused};
    }
    const Error error = readFailure(place, answer);
    if (isBeforeSending(answer.said))
        return {error, Outcome::NotSent};
    const bool isLost = error.code == Error::Code::NetworkFailed || error.code == Error::Code::HubFailed;
    return {error, isLost ? Outcome::Unknown : Outcome::Refused};
}

} // namespace cardwright
