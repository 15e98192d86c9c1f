#include "widgets/page/pageaddress.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr QLatin1String pageHost("page");
constexpr QLatin1String cardHostPrefix("card-");
constexpr QLatin1String remoteHostPrefix("remote-");
constexpr QLatin1String assetFolder("assets");

bool isDocumentId(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A[a-z0-9][a-z0-9-]*\z)"_s);
    return text != assetFolder && pattern.match(text).hasMatch();
}

bool isRelativeName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(QChar::Null) && !name.split(u'/').contains(u".."_s);
}

} // namespace

PageAddress PageAddress::parse(const QUrl &url)
{
    if (url.scheme() != QLatin1String(scheme))
        return {};
    const QString host = url.host();
    const QString path = url.path(QUrl::FullyDecoded).mid(1);
    if (host == pageHost) {
        const QString first = path.section(u'/', 0, 0);
        const QString rest = path.mid(first.size() + 1);
        if (first == assetFolder && isRelativeName(rest))
            return {Kind::Asset, {}, rest, {}};
        if (isDocumentId(first) && path == first + u'/')
            return {Kind::Page, first, {}, {}};
    } else if (host.startsWith(cardHostPrefix)) {
        const QString documentId = host.mid(cardHostPrefix.size());
        if (isDocumentId(documentId) && isRelativeName(path))
            return {Kind::CardFile, documentId, path, {}};
    } else if (host.startsWith(remoteHostPrefix)) {
        const QString documentId = host.mid(remoteHostPrefix.size());
        const QUrl remote(QString::fromUtf8(QByteArray::fromPercentEncoding(url.query(QUrl::FullyEncoded).toLatin1())), QUrl::StrictMode);
        if (isDocumentId(documentId) && path.isEmpty() && remote.scheme() == u"https" && !remote.host().isEmpty())
            return {Kind::RemoteImage, documentId, {}, remote};
    }
    return {};
}

QUrl PageAddress::ofPage(const QString &documentId)
{
    Q_ASSERT(isDocumentId(documentId));
    return QUrl(QLatin1String(scheme) + u"://"_s + pageHost + u'/' + documentId + u'/');
}

QString PageAddress::cardHost(const QString &documentId)
{
    return QLatin1String(scheme) + u"://"_s + cardHostPrefix + documentId;
}

QString PageAddress::remoteHost(const QString &documentId)
{
    return QLatin1String(scheme) + u"://"_s + remoteHostPrefix + documentId;
}

} // namespace cardwright
