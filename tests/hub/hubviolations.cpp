#include "tests/hub/hubviolations.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

const QRegularExpression &tokenExpression()
{
    static const QRegularExpression expression(u"hf_[A-Za-z0-9]{30,}"_s);
    return expression;
}

QString repositoryKey(const RequestTarget &target)
{
    return (target.types + u'/' + target.id).toLower();
}

/// Whether the answer to such a request shows that a commit, or a pull request, arrived.
bool isLook(RequestKind kind, bool atPullRequests)
{
    switch (kind) {
    case RequestKind::Refs:
    case RequestKind::Discussions:
    case RequestKind::Discussion:
        return true;
    case RequestKind::RepoInfo:
    case RequestKind::Commits:
    case RequestKind::Tree:
    case RequestKind::PathsInfo:
        return !atPullRequests;
    default:
        return false;
    }
}

} // namespace

QString withoutSecrets(const QByteArray &text)
{
    return QString::fromUtf8(text).replace(tokenExpression(), u"hf_…"_s);
}

void HubWatch::clear()
{
    *this = HubWatch();
}

void HubWatch::arrives(HubOrigin origin, const RequestTarget &target, const HttpRequest &request)
{
    const QString where = QString::fromLatin1(request.method) + u' ' + withoutSecrets(request.target);
    if (origin == HubOrigin::Storage && !request.header("authorization").isEmpty())
        add(Violation::TokenAtStorage, where);
    if (tokenExpression().match(QString::fromUtf8(QByteArray::fromPercentEncoding(request.target))).hasMatch())
        add(Violation::TokenInUrl, where);
    if (target.kind == RequestKind::Elsewhere && !request.body.isEmpty())
        add(Violation::WroteElsewhere, where);
    const auto wait = m_waits.constFind(request.method + request.target);
    if (wait != m_waits.cend() && !wait->since.hasExpired(wait->milliseconds))
        add(Violation::RetriedTooEarly, where);
    if (target.kind == RequestKind::Commit) {
        const auto uncertain = m_uncertain.constFind(repositoryKey(target));
        if (uncertain != m_uncertain.cend() && uncertain->serial != request.header(kSerialHeader))
            add(Violation::ResentWithoutLook, where);
    }
}

void HubWatch::answered(const RequestTarget &target, const HttpRequest &request, const HttpAnswer &answer)
{
    const int seconds = answer.header("Retry-After").toInt();
    if (answer.status == 429 && seconds > 0) {
        Wait &wait = m_waits[request.method + request.target];
        wait.milliseconds = seconds * 1000;
        wait.since.start();
    }
    if (target.kind == RequestKind::Commit && (answer.status >= 500 || answer.status == 412))
        lost(target, request.header(kSerialHeader));
    const auto uncertain = m_uncertain.constFind(repositoryKey(target));
    if (uncertain != m_uncertain.cend() && answer.status == 200 && isLook(target.kind, uncertain->proposes))
        m_uncertain.erase(uncertain);
}

void HubWatch::lost(const RequestTarget &target, const QByteArray &serial)
{
    if (target.kind == RequestKind::Commit)
        m_uncertain.insert(repositoryKey(target), {serial, target.flag(u"create_pr"_s)});
}

void HubWatch::batched(const QString &oid, bool withRef)
{
    m_batchedWithRef.insert(oid, withRef);
}

void HubWatch::proposed(const QStringList &oids)
{
    for (const QString &oid : oids) {
        if (m_batchedWithRef.value(oid))
            add(Violation::RefWithPullRequest, oid);
    }
}

void HubWatch::committed(const RequestTarget &target, const QString &title, const QString &tree)
{
    const QString key = repositoryKey(target) + u'\n' + title + u'\n' + tree;
    if (m_commits.contains(key))
        add(Violation::SameCommitTwice, target.id + u": "_s + title);
    m_commits.insert(key);
}

} // namespace cardwright
