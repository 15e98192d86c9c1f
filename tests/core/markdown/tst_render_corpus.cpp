// Over every card of the shared corpus: no crash, bounded time, sound lines, and HTML that a browser reads as it was written.
#include "core/markdown/render.h"

#include "core/base/cardencoding.h"
#include "core/base/lineindex.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <gumbo.h>

#include <cstdlib>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

qsizetype bodyStartOf(const QString &card)
{
    const LineIndex lines(card);
    bool inBlock = false;
    for (int line = 1; line <= lines.lineCount(); ++line) {
        const qsizetype start = lines.lineStart(line);
        const qsizetype end = lines.lineStart(line + 1);
        const QString text = card.mid(start, end - start);
        if (text.startsWith(u"---") && text.trimmed() == u"---") {
            if (inBlock)
                return end;
            inBlock = true;
        } else if (!inBlock && !text.trimmed().isEmpty()) {
            break;
        }
    }
    return 0;
}

void escape(QByteArray &html, const char *text)
{
    html += QByteArray(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
}

/// The tree as HTML again, by the rules of HTML5 and knowing nothing of what is allowed.
void serialise(const GumboNode &node, QByteArray &html, QStringList &wrong)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
        escape(html, node.v.text.text);
        return;
    }
    if (node.type != GUMBO_NODE_ELEMENT) {
        wrong.append(u"a node that is neither element nor text"_s);
        return;
    }
    const GumboElement &element = node.v.element;
    static const QSet<QByteArray> forbidden{"script", "style", "iframe", "object", "embed", "form", "svg", "math", "link", "meta",
                                            "base", "template", "textarea", "select", "button", "title", "noscript"};
    QByteArray name = gumbo_normalized_tagname(element.tag);
    if (name.isEmpty()) {
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        name = QByteArray(piece.data, qsizetype(piece.length));
    }
    if (forbidden.contains(name) || element.tag_namespace != GUMBO_NAMESPACE_HTML)
        wrong.append(u"element "_s + QString::fromLatin1(name));
    html += '<' + name;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto &attribute = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QByteArray key = attribute.name;
        const QByteArray value = QByteArray(attribute.value).toLower().simplified();
        if (key.startsWith("on") || key == "srcdoc" || key == "formaction" || key == "action")
            wrong.append(u"attribute "_s + QString::fromLatin1(key));
        if (key == "href" || key == "src" || key == "poster") {
            static const QRegularExpression good(u"^(https?:|mailto:|data:image/(png|jpe?g|gif|webp|bmp|avif)[;,]|[^:]*([/?#].*)?$|[^a-z])"_s);
            if (!good.match(QString::fromUtf8(value)).hasMatch())
                wrong.append(u"target "_s + QString::fromUtf8(value.left(80)));
        }
        if (key == "id" && !value.startsWith("user-content-"))
            wrong.append(u"id "_s + QString::fromUtf8(value));
        html += ' ' + key + "=\"";
        escape(html, attribute.value);
        html += '"';
    }
    html += '>';
    static const QSet<QByteArray> empty{"br", "hr", "img", "input", "col", "source", "wbr"};
    if (empty.contains(name))
        return;
    const qsizetype content = html.size();
    for (unsigned i = 0; i < element.children.length; ++i)
        serialise(*static_cast<const GumboNode *>(element.children.data[i]), html, wrong);
    if (name == "pre" && html.mid(content, 1) == "\n")
        html.insert(content, '\n');
    html += "</" + name + '>';
}

QByteArray reparsed(const QByteArray &html, QStringList &wrong)
{
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_DIV;
    options.allocator = [](void *, size_t size) { return std::calloc(1, size); }; // see safehtml.cpp
    GumboOutput *output = gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
    QByteArray again;
    const GumboVector &children = output->root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        serialise(*static_cast<const GumboNode *>(children.data[i]), again, wrong);
    gumbo_destroy_output(&options, output);
    return again;
}

} // namespace

class TestRenderCorpus : public QObject {
    Q_OBJECT

private slots:
    void everyCard()
    {
        const QString shared = QString::fromUtf8(CARD_SHARED);
        if (shared.isEmpty())
            QSKIP("no shared corpus beside the checkout");
        int cards = 0;
        qint64 slowest = 0;
        QDirIterator files(shared + u"/corpus"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const CardEncoding::Decoded decoded = CardEncoding::decode(bytes);
            const QString shown = decoded.encoding.plain(decoded.text);
            const QString raw = QString::fromUtf8(bytes);
            slowest = std::max(slowest, renderAndCheck(shown, file.fileName()));
            if (raw != shown) // other line ends, a BOM, invalid UTF-8
                slowest = std::max(slowest, renderAndCheck(raw, file.fileName() + u" (raw)"_s));
            ++cards;
        }
        qInfo() << cards << "cards; slowest" << slowest << "ms";
        QVERIFY(cards >= 817);
        QVERIFY(slowest < 10'000); // of a debug build on a busy machine
        QVERIFY(m_failures == 0);
    }

private:
    /// Returns the milliseconds that rendering took.
    qint64 renderAndCheck(const QString &card, const QString &name)
    {
        const qsizetype bodyStart = bodyStartOf(card);
        QElapsedTimer timer;
        timer.start();
        const RenderedBody body = renderBody(card, bodyStart);
        const qint64 elapsed = timer.elapsed();
        check(card, bodyStart, body, name);
        return elapsed;
    }

    void check(const QString &card, qsizetype bodyStart, const RenderedBody &body, const QString &name)
    {
        const LineIndex lines(card);
        int line = lines.lineAt(bodyStart);
        for (const PlacedBlock &placed : body.blocks) {
            const QByteArray html = placed.block->html.toUtf8();
            const bool isFootnotes = html.contains("cw-footnotes");
            if (!isFootnotes && (placed.firstLine < line || placed.lastLine < placed.firstLine || placed.lastLine > lines.lineCount()))
                fail(name, u"lines %1-%2 after %3"_s.arg(placed.firstLine).arg(placed.lastLine).arg(line));
            line = isFootnotes ? line : placed.lastLine;
            QStringList wrong;
            const QByteArray again = reparsed(html, wrong);
            if (again != html) {
                qsizetype at = 0;
                while (at < std::min(again.size(), html.size()) && again[at] == html[at])
                    ++at;
                fail(name, u"line %1: is not read as written: "_s.arg(placed.firstLine) + QString::fromUtf8(html.mid(std::max<qsizetype>(0, at - 60), 160)) + u" <-> "_s
                               + QString::fromUtf8(again.mid(std::max<qsizetype>(0, at - 60), 160)));
            }
            if (!wrong.isEmpty())
                fail(name, wrong.join(u", "));
            if (placed.block->html.contains(u"cmq"_s) && !card.contains(u"cmq"_s))
                fail(name, u"a mark is left"_s);
        }
        for (const Problem &problem : body.problems) {
            if (problem.range.start < bodyStart || problem.range.end > card.size())
                fail(name, u"a problem outside the body: "_s + problem.rule);
        }
        for (const Heading &heading : body.outline) {
            if (heading.line < lines.lineAt(bodyStart) || heading.line > lines.lineCount())
                fail(name, u"a heading outside the body"_s);
        }
    }

    void fail(const QString &name, const QString &why)
    {
        ++m_failures;
        qWarning().noquote() << name << why;
    }

    int m_failures = 0;
};

QTEST_APPLESS_MAIN(TestRenderCorpus)
#include "tst_render_corpus.moc"
