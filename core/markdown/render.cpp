#include "core/markdown/render.h"

#include "core/markdown/anchors.h"
#include "core/markdown/blockfacts.h"
#include "core/markdown/groups.h"
#include "core/markdown/guard.h"
#include "core/markdown/htmltext.h"
#include "core/markdown/math.h"
#include "core/markdown/nodewriter.h"
#include "core/markdown/report.h"
#include "core/markdown/safehtml.h"
#include "core/markdown/stylesheet.h"
#include "core/markdown/textproblems.h"

#include <QMultiHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// FNV-1a: the same in every process, unlike qHash.
quint64 keyOf(const QByteArray &html)
{
    quint64 key = 0xcbf29ce484222325;
    for (const char c : html)
        key = (key ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return key;
}

/// Every line end (LF, CRLF or a lone CR, as LineIndex counts them) a LF.
QString withLineFeeds(QStringView text)
{
    QString result = text.toString();
    if (result.contains(u'\r'))
        result.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return result;
}

class Renderer {
public:
    Renderer(QStringView card, qsizetype bodyStart, const RenderedBody &previous)
        : m_body(withLineFeeds(card.mid(bodyStart))), m_bodyStart(bodyStart), m_report(card),
          m_firstLine(m_report.lineAt(bodyStart)), m_lines(scanLines(m_body)), m_previousSafeHtml(previous.safeHtml)
    {
        for (const PlacedBlock &placed : previous.blocks)
            m_previous.insert(placed.block->key, placed.block);
    }

    RenderedBody render()
    {
        const Marks marks = Marks::absentFrom(m_body);
        const auto store = std::make_shared<SafeHtmlStore>(marks, m_previousSafeHtml);
        m_cuts = findCostlyBlocks(m_body, m_lines);
        for (const Cut &cut : m_cuts)
            reportCostly(cut.firstLine + 1);
        const TakenMath taken = takeMathOut(m_body, m_lines, marks);
        const BodyPlaces places{m_lines, m_report, m_bodyStart, m_firstLine};
        reportUnclosedFence(m_report, m_body, places);
        reportMath(m_report, m_body, places, taken);
        reportPlaceholders(m_report, m_body, places);

        const MathText math(marks, taken.formulas);
        const NodeTree tree = parseMarkdown(withoutCuts(taken.text, m_cuts, marks).toUtf8());
        Outline outline;
        NodeWriter writer(math, outline, m_report, m_firstLine);
        for (const NodeGroup &group : groupNodes(tree.get(), marks))
            place(htmlOf(group, writer, math, outline, *store), group);
        store->forgetPrevious();
        m_rendered.safeHtml = store;

        m_rendered.outline = outline.take();
        reportRepeatedHeadings(m_report, m_rendered.outline);
        m_rendered.problems = m_report.take();
        std::stable_sort(m_rendered.problems.begin(), m_rendered.problems.end(),
                         [](const Problem &a, const Problem &b) { return a.range.start < b.range.start; });
        return m_rendered;
    }

private:
    QByteArray htmlOf(const NodeGroup &group, NodeWriter &writer, const MathText &math, Outline &outline, SafeHtmlStore &store)
    {
        cmark_node *only = group.nodes.size() == 1 ? group.nodes.first() : nullptr;
        if (only && kindOf(only) == NodeKind::HtmlBlock) {
            const qsizetype cut = math.marks().cutIn(literalOf(only));
            if (cut >= 0 && cut < m_cuts.size())
                return sourceBlock(m_cuts[cut].source);
        }
        if (group.isCostly)
            return costly(group);
        NodeWriter::Written written = writer.write(group);
        if (group.hasHtml) {
            const std::optional<SafeHtml> safe = store.safe(written, math);
            if (!safe)
                return costly(group);
            if (m_rendered.styleSheet.size() + safe->style.size() <= kLongestStyleSheet)
                m_rendered.styleSheet += QString::fromUtf8(safe->style);
            written.html = settle(*safe, m_firstLine + group.firstLine - 1, math.marks(), outline, m_report);
        }
        return written.html.replace(math.marks().stem(), QByteArray());
    }

    QByteArray costly(const NodeGroup &group)
    {
        reportCostly(group.firstLine);
        const qsizetype lines = m_lines.lines.size();
        const BodyLine &first = m_lines.lines[std::min<qsizetype>(group.firstLine, lines) - 1];
        const BodyLine &last = m_lines.lines[std::min<qsizetype>(group.lastLine, lines) - 1];
        return sourceBlock(m_body.mid(first.start, last.end - first.start));
    }

    static QByteArray sourceBlock(const QString &source)
    {
        constexpr qsizetype kMostShown = 20'000; // characters
        QByteArray html = "<pre class=\"cw-cut\" data-line=\"0\">";
        appendEscaped(html, source.left(kMostShown).toUtf8());
        return html + (source.size() > kMostShown ? "\u2026</pre>" : "</pre>");
    }

    void place(const QByteArray &html, const NodeGroup &group)
    {
        if (html.trimmed().isEmpty())
            return;
        const int first = m_firstLine + group.firstLine - 1;
        int last = group.lastLine;
        while (last > group.firstLine && isBlank(last))
            --last;
        const quint64 key = keyOf(html);
        const QString text = QString::fromUtf8(html);
        const auto [begin, end] = m_previous.equal_range(key);
        const auto same = std::find_if(begin, end, [&](const auto &block) { return block->html == text; });
        const auto block = same != end ? *same : std::make_shared<const PageBlock>(blockOf(key, text));
        m_rendered.blocks.append({block, first, m_firstLine + last - 1});
    }

    bool isBlank(int line) const
    {
        return line > m_lines.lines.size() || m_lines.lines[line - 1].kind == BodyLine::Kind::Blank;
    }

    /// `line` is counted from the body's first, which is 1, as cmark-gfm counts.
    TextRange rangeOf(int line) const { return m_report.rangeOfLine(m_firstLine + line - 1); }

    void reportCostly(int line) { m_report.add(u"block-too-costly"_s, Severity::Advice, rangeOf(line)); }

    QString m_body; ///< with LF for every line end, so that all its readers count the same lines
    qsizetype m_bodyStart;
    Report m_report;
    int m_firstLine;
    BodyLines m_lines;
    QList<Cut> m_cuts;
    QMultiHash<quint64, std::shared_ptr<const PageBlock>> m_previous;
    std::shared_ptr<const SafeHtmlStore> m_previousSafeHtml;
    RenderedBody m_rendered;
};

} // namespace

RenderedBody renderBody(QStringView card, qsizetype bodyStart, const RenderedBody &previous)
{
    return Renderer(card, bodyStart, previous).render();
}

} // namespace cardwright
