#include "core/git/gitaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &text, const QString &reason)
{
    // what stands before the @ of an address may be a secret, and what follows its ?
    static const QRegularExpression secret(u"^([a-z+]+://)?.*@|\\?.*$"_s);
    return {Error::Code::RemoteRefused, QString(text).replace(secret, u"\\1"_s), reason};
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

} // namespace

Result<GitAddress> GitAddress::parse(const QString &text)
{
    static const QRegularExpression helper(u"^[A-Za-z0-9+.-]+::"_s);
    static const QRegularExpression scpLike(u"^(?:[A-Za-z0-9_.+][A-Za-z0-9_.+-]*@)?[A-Za-z0-9_][A-Za-z0-9_.-]*:(?![-/]{2}|-)[^:]+$"_s);
    if (text.isEmpty() || text.startsWith(u'-'))
        return refused(text, u"looks like an option"_s);
    if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return refused({}, u"has a control character"_s);
    if (helper.match(text).hasMatch())
        return refused(text, u"would run a program"_s);
    if (text.startsWith(u'/'))
        return GitAddress(Transport::Folder, text);
    if (!text.contains("://"_L1)) {
        return scpLike.match(text).hasMatch() ? Result<GitAddress>(GitAddress(Transport::Ssh, text))
                                              : refused(text, u"neither an address nor an absolute path"_s);
    }

    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    if (!url.isValid() || url.hasQuery() || url.hasFragment())
        return refused(text, u"not readable as an address"_s);
    if (!url.password().isEmpty() || text.contains(QRegularExpression(u"//[^/]*:[^/]*@"_s)))
        return refused(text, u"holds a password"_s);
    if (url.scheme() == "file"_L1) {
        return host.isEmpty() || host == "localhost"_L1 ? Result<GitAddress>(GitAddress(Transport::Folder, text))
                                                        : refused(text, u"a folder of another machine"_s);
    }
    if (host.isEmpty() || host.startsWith(u'-') || url.userName().startsWith(u'-'))
        return refused(text, u"no host"_s);
    if (url.scheme() == "ssh"_L1)
        return GitAddress(Transport::Ssh, text);
    if (!url.userInfo().isEmpty())
        return refused(text, u"holds a user's name or a token"_s);
    if (url.scheme() == "https"_L1)
        return GitAddress(Transport::Https, text);
    if (url.scheme() == "http"_L1 && isThisMachine(host))
        return GitAddress(Transport::LoopbackHttp, text);
    return refused(text, u"neither https, ssh nor a folder"_s);
}

QString GitAddress::folder() const
{
    if (m_transport != Transport::Folder)
        return {};
    return m_text.startsWith(u'/') ? m_text : QUrl(m_text).path();
}

QString GitAddress::protocols() const
{
    const QString standard = u"https:ssh:file"_s;
    return m_transport == Transport::LoopbackHttp ? standard + u":http"_s : standard;
}

QUrl GitAddress::pageOf(const QString &commit) const
{
    if (m_transport == Transport::Ssh)
        return {};
    if (m_transport == Transport::Folder) {
        QUrl url = QUrl::fromLocalFile(folder());
        url.setFragment(commit);
        return url;
    }
    QString repository = m_text;
    while (repository.endsWith(u'/'))
        repository.chop(1);
    if (repository.endsWith(".git"_L1))
        repository.chop(4);
    return QUrl(repository + u"/commit/"_s + commit);
}

} // namespace cardwright
