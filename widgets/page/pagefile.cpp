#include "widgets/page/pagefile.h"

#include "core/markdown/htmltext.h"
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

using FontIsWanted = std::function<bool(const QString &font)>; ///< "family style weight"

/// The style sheet with its wanted fonts in it, in the one format that every browser of now reads.
QString styleWithFonts(const QString &name, const FontIsWanted &isWanted)
{
    static const QRegularExpression face(u"@font-face\\{([^}]*)\\}"_s);
    static const QRegularExpression file(u"url\\((fonts/[\\w-]+\\.woff2)\\)"_s);
    return replaceEach(QString::fromUtf8(pageAsset(name)), face, [&](const QRegularExpressionMatch &match) {
        const QString rule = match.captured(1);
        const auto value = [&rule](const QString &property) {
            const QRegularExpression pattern(u"(?:^|;)%1:\"?([^;\"]*)"_s.arg(property));
            return pattern.match(rule).captured(1);
        };
        const QStringList described{value(u"font-family"_s), value(u"font-style"_s), value(u"font-weight"_s)};
        if (!isWanted(described.join(u' ')))
            return QString();
        const QByteArray bytes = pageAsset(u"libraries/"_s + file.match(rule).captured(1));
        return u"@font-face{font-family:%1;font-style:%2;font-weight:%3;src:url(%4) format(\"woff2\")}"_s
            .arg(described[0], described[1], described[2], QString::fromLatin1(dataUrl("font/woff2", bytes)));
    });
}

/// Pictures, videos and sounds of the model folder, as far as there is room for them.
class MediaReader {
public:
    explicit MediaReader(const FolderReader &read) : m_read(read) {}

    /// Empty for what is no file of a folder, none that a page shows, or too large.
    QString dataUrlOf(const QUrl &url)
    {
        const PageAddress address = PageAddress::parse(url);
        if (address.kind != PageAddress::Kind::CardFile)
            return {};
        const auto bytes = m_read(address.name, std::min(kMostFileBytes, kMostFolderBytes - m_bytes));
        const QByteArray type = bytes ? mediaTypeOf(address.name, *bytes) : QByteArray();
        if (type.isEmpty())
            return {};
        m_bytes += bytes->size();
        // the fragment tells for which theme a picture is
        const QString fragment = url.hasFragment() ? u'#' + url.fragment(QUrl::FullyEncoded) : QString();
        return QString::fromLatin1(dataUrl(type, *bytes)) + fragment;
    }

private:
    const FolderReader &m_read;
    qint64 m_bytes = 0;
};

/// The files of the folder that a page shows, by their names as the card writes them.
class BroughtFiles {
public:
    explicit BroughtFiles(const FolderReader &read) : m_reader(read) {}

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
    void add(const QString &target)
    {
        if (target.isEmpty() || m_byTarget.contains(target))
            return;
        const QUrl folder(PageAddress::cardHost(u"file"_s) + u'/');
        if (const QString address = m_reader.dataUrlOf(folder.resolved(QUrl(target.trimmed()))); !address.isEmpty())
            m_byTarget[target] = address;
    }

    MediaReader m_reader;
    QJsonObject m_byTarget;
};

/// page.html with all it needs in it.
class SinglePage {
public:
    explicit SinglePage(const FontIsWanted &isWanted) : m_html(QString::fromUtf8(pageAsset(u"page.html"_s)))
    {
        static const QRegularExpression comment(u"<!-- .*? -->\n"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression link(uR"re(<link rel="stylesheet" href="/assets/([^"]+)">)re"_s);
        m_html.remove(comment);
        m_html = replaceEach(m_html, link, [&](const QRegularExpressionMatch &match) {
            return styleElement(styleWithFonts(match.captured(1), isWanted));
        });
    }

    void setTitle(const QString &title)
    {
        m_html.replace(u"<title>Card</title>"_s, u"<title>"_s + title.toHtmlEscaped() + u"</title>"_s);
    }
    void setDark() { m_html.replace(u"<html "_s, u"<html class=\"dark\" "_s); }

    void setBody(const QString &body)
    {
        const qsizetype start = m_html.indexOf(u"<body>"_s) + 6;
        m_html.replace(start, m_html.lastIndexOf(u"</body>"_s) - start, body);
    }
    void addStyle(const QString &style)
    {
        if (!style.isEmpty())
            m_html.insert(m_html.indexOf(u"</head>"_s), styleElement(QString(style).replace(u"</"_s, u"<\\/"_s)));
    }
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
        const QByteArray policy = "default-src 'none'; script-src" + (m_scripts.isEmpty() ? " 'none'" : m_scripts) + "; style-src" + m_styles
            + "; style-src-attr 'unsafe-inline'; font-src data:; img-src data:; media-src data:; base-uri 'none'; "
              "form-action 'none'";
        static const QRegularExpression meta(uR"re((<meta http-equiv="Content-Security-Policy" content=")[^"]*)re"_s);
        return replaceEach(m_html, meta, [&](const QRegularExpressionMatch &match) {
            return match.captured(1) + QString::fromLatin1(policy);
        }).toUtf8();
    }

private:
    QString styleElement(const QString &style)
    {
        m_styles += sourceHash(style.toUtf8());
        return u"<style>"_s + style + u"</style>"_s;
    }
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

    SinglePage page([](const QString &) { return true; });
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

QByteArray pageFile(const StillPage &page, const FolderReader &read)
{
    static const QRegularExpression source(uR"re(\s(src|poster)="([^"]*)")re"_s);
    MediaReader reader(read);
    const QString body = replaceEach(page.body, source, [&](const QRegularExpressionMatch &match) {
        const QString target = withoutEntities(match.captured(2));
        const QString address = target.startsWith(u"data:"_s) ? target : reader.dataUrlOf(QUrl(target));
        return u" %1=\"%2\""_s.arg(match.captured(1), address.toHtmlEscaped());
    });
    SinglePage file([&page](const QString &font) { return page.fonts.contains(font); });
    file.setTitle(page.title);
    if (page.dark)
        file.setDark();
    file.setBody(body);
    file.addStyle(page.style);
    return file.written();
}

} // namespace cardwright
