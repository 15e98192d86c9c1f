#include "widgets/page/pagefile.h"

#include "widgets/page/pageaddress.h"
#include "widgets/page/pageassets.h"
#include "widgets/page/pagewords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qint64 kMostFileBytes = 8 * 1024 * 1024;   ///< of a picture, video or sound that is brought along
constexpr qint64 kMostFolderBytes = 64 * 1024 * 1024; ///< of all of them

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PageFile)
};

/// What a Content-Security-Policy calls a script or style sheet of these bytes.
QByteArray sourceHash(const QByteArray &source)
{
    return " 'sha256-" + QCryptographicHash::hash(source, QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray dataUrl(const QByteArray &type, const QByteArray &bytes)
{
    return "data:" + type + ";base64," + bytes.toBase64();
}

template <typename Replacement>
QString replaceEach(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString made;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        made += QStringView(text).sliced(end, match.capturedStart() - end);
        made += replacement(match);
        end = match.capturedEnd();
    }
    return made += QStringView(text).sliced(end);
}

/// The style sheet with its fonts in it, in the one format that every browser of now reads.
QString styleWithFonts(const QString &name)
{
    static const QRegularExpression font(uR"re(url\((fonts/[\w-]+\.woff2)\)( format\("woff2"\))(,url\([^)]*\) format\("[^"]*"\))*)re"_s);
    return replaceEach(QString::fromUtf8(pageAsset(name)), font, [](const QRegularExpressionMatch &match) {
        const QByteArray bytes = pageAsset(u"libraries/"_s + match.captured(1));
        return u"url("_s + QString::fromLatin1(dataUrl("font/woff2", bytes)) + u')' + match.captured(2);
    });
}

/// The files of the folder that a page shows, by their names as the card writes them.
class BroughtFiles {
public:
    explicit BroughtFiles(const FolderReader &read) : m_read(read) {}

    void addTargetsOf(const QString &html)
    {
        static const QRegularExpression target(uR"re(\s(?:src|poster)="([^"]*)")re"_s);
        for (auto matches = target.globalMatch(html); matches.hasNext();)
            add(withoutEntities(matches.next().captured(1)));
    }

    /// Of a notice or box: what its pictures, videos and sounds are called stands as `text` or `url`.
    void addTargetsOf(const QJsonValue &part)
    {
        for (const QJsonValue &item : part.toArray())
            addTargetsOf(item);
        const QJsonObject object = part.toObject();
        for (const QJsonValue &member : object)
            addTargetsOf(member);
        if (const QString kind = object[u"kind"_s].toString(); kind == u"image" || kind == u"audio" || kind == u"video") {
            add(object[u"text"_s].toString());
            add(object[u"url"_s].toString());
        }
    }

    QJsonObject byTarget() const { return m_byTarget; }

private:
    static QString withoutEntities(QString attribute)
    {
        return attribute.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s)
            .replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
    }

    void add(const QString &target)
    {
        if (target.isEmpty() || m_byTarget.contains(target))
            return;
        const QUrl folder(PageAddress::cardHost(u"file"_s) + u'/');
        const QUrl url = folder.resolved(QUrl(target.trimmed()));
        const PageAddress address = PageAddress::parse(url);
        if (address.kind != PageAddress::Kind::CardFile)
            return;
        const auto bytes = m_read(address.name, std::min(kMostFileBytes, kMostFolderBytes - m_bytes));
        const QByteArray type = bytes ? mediaTypeOf(address.name, *bytes) : QByteArray();
        if (type.isEmpty())
            return;
        m_bytes += bytes->size();
        // the fragment tells for which theme a picture is
        const QString fragment = url.hasFragment() ? u'#' + url.fragment(QUrl::FullyEncoded) : QString();
        m_byTarget[target] = QString::fromLatin1(dataUrl(type, *bytes)) + fragment;
    }

    const FolderReader &m_read;
    QJsonObject m_byTarget;
    qint64 m_bytes = 0;
};

/// page.html with all it needs in it.
class SinglePage {
public:
    SinglePage() : m_html(QString::fromUtf8(pageAsset(u"page.html"_s)))
    {
        static const QRegularExpression comment(u"<!-- .*? -->\n"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression link(uR"re(<link rel="stylesheet" href="/assets/([^"]+)">)re"_s);
        m_html.remove(comment);
        m_html = replaceEach(m_html, link, [this](const QRegularExpressionMatch &match) {
            const QString style = styleWithFonts(match.captured(1));
            m_styles += sourceHash(style.toUtf8());
            return u"<style>"_s + style + u"</style>"_s;
        });
    }

    void setTitle(const QString &title)
    {
        m_html.replace(u"<title>Card</title>"_s, u"<title>"_s + title.toHtmlEscaped() + u"</title>"_s);
    }
    void setDark() { m_html.replace(u"<html "_s, u"<html class=\"dark\" "_s); }

    void addScript(const QByteArray &source)
    {
        m_scripts += sourceHash(source);
        addAtEnd(u"<script>"_s + QString::fromUtf8(source) + u"</script>\n"_s);
    }
    void addData(const QString &id, const QJsonObject &data)
    {
        QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Compact);
        json.replace('<', "\\u003c"); // nothing in it may end its element
        addAtEnd(u"<script type=\"application/json\" id=\"%1\">"_s.arg(id) + QString::fromUtf8(json) + u"</script>\n"_s);
    }

    QByteArray written() const
    {
        const QByteArray policy = "default-src 'none'; script-src" + m_scripts + "; style-src" + m_styles
            + "; style-src-attr 'unsafe-inline'; font-src data:; img-src data:; media-src data:; base-uri 'none'; "
              "form-action 'none'";
        static const QRegularExpression meta(uR"re((<meta http-equiv="Content-Security-Policy" content=")[^"]*)re"_s);
        return replaceEach(m_html, meta, [&](const QRegularExpressionMatch &match) {
            return match.captured(1) + QString::fromLatin1(policy);
        }).toUtf8();
    }

private:
    void addAtEnd(const QString &part) { m_html.insert(m_html.lastIndexOf(u"</body>"_s), part); }

    QString m_html;
    QByteArray m_styles;
    QByteArray m_scripts;
};

QString titleOf(const PageContent &content)
{
    return content.owner.isEmpty() ? content.name : content.owner + u'/' + content.name;
}

} // namespace

QByteArray pageFile(const PageContent &content, bool dark, const FolderReader &read)
{
    const QJsonObject message = SentContent().update(content);
    BroughtFiles files(read);
    for (const PlacedBlock &placed : content.blocks)
        files.addTargetsOf(placed.block->html);
    files.addTargetsOf(message[u"side"_s]);
    files.addTargetsOf(message[u"gallery"_s]);

    QJsonObject words = pageWords();
    words.remove(u"goToLine"_s); // there is no text to go to
    words[u"missingImage"_s] = Words::tr("not brought along in this file");

    SinglePage page;
    page.setTitle(titleOf(content));
    if (dark)
        page.setDark();
    page.addData(u"cw-page"_s, {{u"words"_s, words}, {u"files"_s, files.byTarget()}, {u"content"_s, message}});
    QStringList scripts = pageScripts();
    scripts.append(u"scripts/alone.js"_s);
    for (const QString &name : std::as_const(scripts))
        page.addScript(pageAsset(name));
    return page.written();
}

} // namespace cardwright
