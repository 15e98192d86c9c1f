#include "core/markdown/nodewriter.h"

#include "core/markdown/anchors.h"
#include "core/markdown/groups.h"
#include "core/markdown/htmlpolicy.h"
#include "core/markdown/htmltext.h"
#include "core/markdown/nodetext.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestInline = 40; ///< emphasis nested deeper is shown as its text

} // namespace

NodeWriter::NodeWriter(const Passage &passage, const MathText &math, const FootnoteNames &footnotes, int linesBefore, Report &report)
    : m_passage(passage), m_math(math), m_marks(passage.marks), m_footnotes(footnotes), m_linesBefore(linesBefore), m_report(report)
{
}

Block NodeWriter::write(cmark_node *top, quint64 footnote)
{
    Block block;
    block.footnote = footnote;
    block.firstLine = lineOf(firstLineOf(top));
    block.lastLine = std::max(block.firstLine, std::min(lineOf(lastLineOf(top)), int(m_passage.lines.lines.size()) - 1));
    while (block.lastLine > block.firstLine && m_passage.lines.lines[block.lastLine].kind == BodyLine::Kind::Blank)
        --block.lastLine;
    const qsizetype cut = kindOf(top) == NodeKind::HtmlBlock ? m_marks.cutIn(literalOf(top)) : -1;
    if (cut >= 0 && cut < m_passage.cuts.size())
        return cutSource(m_passage.cuts[cut]);
    m_written = {};
    m_footnote = footnote;
    writeNode(top);
    while (m_html.endsWith('\n'))
        m_html.chop(1);
    block.written = m_written;
    block.tags = htmlTagsOf(top);
    block.problems = m_report.take();
    return block;
}

Block NodeWriter::cutSource(const Cut &cut) const
{
    const QList<BodyLine> &lines = m_passage.lines.lines;
    const qsizetype start = lines[cut.firstLine].start;
    int last = cut.lastLine;
    while (last > cut.firstLine && lines[last].in(m_passage.text).trimmed().isEmpty())
        --last;
    return cutBlock(QStringView(m_passage.text).sliced(start, lines[cut.lastLine].end - start), m_marks, cut.firstLine, last,
                    cut.reason, m_report.rangeOfLine(cut.firstLine + 1));
}

void NodeWriter::writeNode(cmark_node *top)
{
    m_inlineDepth = 0;
    m_linkDepth = 0;
    cmark_iter *walk = cmark_iter_new(top);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        cmark_node *node = cmark_iter_get_node(walk);
        if (event == CMARK_EVENT_ENTER)
            enter(node, walk);
        else
            leave(node);
    }
    cmark_iter_free(walk);
}

void NodeWriter::open(QByteArrayView tag, int line)
{
    m_html += '<';
    m_html += tag;
    m_html += ' ';
    m_html += m_marks.trust();
    m_html += "data-line=\"";
    m_html += m_marks.word(Marks::Kind::Line, quint64(lineOf(line)));
    m_html += '"';
}

void NodeWriter::enter(cmark_node *node, cmark_iter *walk)
{
    const NodeKind kind = kindOf(node);
    if (kind >= NodeKind::Text)
        enterInline(node, kind, walk);
    else
        enterBlock(node, kind, walk);
}

void NodeWriter::enterBlock(cmark_node *node, NodeKind kind, cmark_iter *walk)
{
    m_line = firstLineOf(node);
    switch (kind) {
    case NodeKind::Quote: enterQuote(node); break;
    case NodeKind::List: enterList(node); break;
    case NodeKind::Item:
        open("li", m_line);
        m_html += '>';
        break;
    case NodeKind::TaskItem:
        open("li", m_line);
        m_html += trusted("class=\"cw-task\"") + "><input type=\"checkbox\" disabled=\"\"";
        m_html += cmark_gfm_extensions_get_tasklist_item_checked(node) ? " checked=\"\"> " : "> ";
        break;
    case NodeKind::CodeBlock: enterCodeBlock(node); break;
    case NodeKind::HtmlBlock:
        copyHtml(node);
        break;
    case NodeKind::Paragraph:
        m_line += int(leadingFillers(node, m_marks.filler()));
        if (isOnlyFillers(node, m_marks.filler()) || isAlertMarker(cmark_node_last_child(node))) {
            cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);
        } else if (!isTight(node)) {
            open("p", m_line);
            m_html += '>';
        }
        break;
    case NodeKind::Heading: enterHeading(node); break;
    case NodeKind::Rule:
        open("hr", m_line);
        m_html += ">\n";
        break;
    case NodeKind::Footnote:
        open("li", m_line);
        m_html += " id=\"user-content-fn-" + m_marks.word(Marks::Kind::Footnote, m_footnote) + "\">";
        break;
    case NodeKind::Table:
        open("table", m_line);
        m_inTableBody = false;
        m_html += ">\n";
        break;
    case NodeKind::TableRow:
        if (cmark_node *cell = cmark_node_first_child(node); cell && isOnlyFillers(cell, m_marks.filler()))
            cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);
        else
            enterRow(node);
        break;
    case NodeKind::TableCell: enterCell(node); break;
    default: break;
    }
}

void NodeWriter::enterQuote(cmark_node *node)
{
    const QByteArray alert = alertOf(node);
    if (alert.isEmpty()) {
        open("blockquote", m_line);
        m_html += ">\n";
        return;
    }
    m_alertMarker = cmark_node_first_child(cmark_node_first_child(node));
    open("div", m_line);
    m_html += trusted("class=\"cw-alert cw-alert-" + alert + '"') + "><p" + trusted("class=\"cw-alert-title\"") + '>';
    m_html += alert.first(1).toUpper() + alert.sliced(1) + "</p>\n";
}

void NodeWriter::enterList(cmark_node *node)
{
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    open(ordered ? "ol" : "ul", m_line);
    const int start = cmark_node_get_list_start(node);
    if (ordered && start != 1)
        m_html += " start=\"" + QByteArray::number(start) + '"';
    m_html += ">\n";
}

void NodeWriter::enterCodeBlock(cmark_node *node)
{
    open("pre", m_line);
    m_html += "><code";
    const char *info = cmark_node_get_fence_info(node);
    if (const QByteArray language = languageOf(info ? info : ""); !language.isEmpty()) {
        m_html += " class=\"language-";
        appendEscaped(m_html, language);
        m_html += '"';
    }
    m_html += '>';
    m_math.append(m_html, literalOf(node), MathText::Form::Source);
    m_html += "</code></pre>\n";
}

void NodeWriter::enterHeading(cmark_node *node)
{
    const QString text = QString::fromUtf8(m_math.plain(plainText(node)));
    open(headingTag(node), m_line);
    m_html += " id=\"" + pageId(m_marks.word(Marks::Kind::Heading, quint64(m_written.headings.size()))) + "\">";
    const QString shown = text.simplified();
    m_written.headings.append({.level = cmark_node_get_heading_level(node), .text = shown, .slug = slugOf(shown), .ownAnchor = {}, .line = lineOf(m_line),
                               .place = m_report.find(lineOf(m_line) + 1, shown)});
}

void NodeWriter::enterRow(cmark_node *row)
{
    m_column = 0;
    if (cmark_gfm_extensions_get_table_row_is_header(row)) {
        m_html += "<thead>\n";
    } else if (!m_inTableBody) {
        m_html += "<tbody>\n";
        m_inTableBody = true;
    }
    open("tr", m_line);
    m_html += ">\n";
}

void NodeWriter::enterCell(cmark_node *cell)
{
    cmark_node *row = cmark_node_parent(cell);
    m_line = firstLineOf(row);
    const int column = m_column++;
    cmark_node *table = cmark_node_parent(row);
    m_html += cmark_gfm_extensions_get_table_row_is_header(row) ? "<th" : "<td";
    if (column < cmark_gfm_extensions_get_table_columns(table)) {
        switch (cmark_gfm_extensions_get_table_alignments(table)[column]) {
        case 'l': m_html += " align=\"left\""; break;
        case 'c': m_html += " align=\"center\""; break;
        case 'r': m_html += " align=\"right\""; break;
        default: break;
        }
    }
    m_html += '>';
}

void NodeWriter::copyHtml(cmark_node *node)
{
    m_written.places.append({m_html.size(), lineOf(m_line)});
    QByteArray literal = literalOf(node).toByteArray();
    literal.replace(m_marks.filler(), QByteArray());
    m_html += literal;
    m_line += int(literal.count('\n'));
}

void NodeWriter::enterInline(cmark_node *node, NodeKind kind, cmark_iter *walk)
{
    switch (kind) {
    case NodeKind::Text:
        if (!isAlertMarker(node))
            m_math.append(m_html, literalOf(node), MathText::Form::Html);
        break;
    case NodeKind::SoftBreak:
        ++m_line;
        if (isAlertMarker(cmark_node_previous(node)))
            break;
        if (cmark_node *next = cmark_node_next(node);
            !next || kindOf(next) != NodeKind::Text || literalOf(next) != m_marks.filler())
            m_html += '\n';
        break;
    case NodeKind::LineBreak:
        ++m_line;
        if (!isAlertMarker(cmark_node_previous(node)))
            m_html += "<br>\n";
        break;
    case NodeKind::Code:
        m_html += "<code>";
        m_math.append(m_html, literalOf(node), MathText::Form::Source);
        m_html += "</code>";
        break;
    case NodeKind::HtmlInline: copyHtml(node); break;
    case NodeKind::Emphasis:
    case NodeKind::Strong:
    case NodeKind::Strike:
        if (++m_inlineDepth <= kDeepestInline)
            m_html += kind == NodeKind::Emphasis ? "<em>" : kind == NodeKind::Strong ? "<strong>" : "<del>";
        break;
    case NodeKind::Link: enterLink(node); break;
    case NodeKind::Image:
        enterImage(node);
        cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);
        break;
    case NodeKind::FootnoteReference: enterFootnoteReference(node); break;
    default: break;
    }
}

std::optional<QByteArray> NodeWriter::target(cmark_node *node, bool isImage)
{
    const QByteArray url = m_math.source(QByteArrayView(cmark_node_get_url(node)));
    const std::optional<QByteArray> safe = safeTarget(url, isImage ? AttributeKind::Media : AttributeKind::Link);
    if (!safe) {
        const QString shown = QString::fromUtf8(url);
        m_report.add(u"link-removed"_s, Severity::Lost, lineOf(m_line) + 1, shown, {shown});
    }
    return safe;
}

void NodeWriter::enterLink(cmark_node *node)
{
    m_html += "<a";
    if (const std::optional<QByteArray> href = target(node, false)) {
        m_html += " href=\"";
        appendTarget(m_html, *href);
        m_html += "\" rel=\"nofollow\"";
    }
    if (const QByteArray title = m_math.source(QByteArrayView(cmark_node_get_title(node))); !title.isEmpty()) {
        m_html += " title=\"";
        appendEscaped(m_html, title);
        m_html += '"';
    }
    m_html += '>';
    ++m_linkDepth;
}

void NodeWriter::enterImage(cmark_node *node)
{
    m_html += "<img";
    if (const std::optional<QByteArray> src = target(node, true)) {
        m_html += " src=\"";
        appendTarget(m_html, *src);
        m_html += '"';
    }
    m_html += " alt=\"";
    appendEscaped(m_html, m_math.source(plainText(node)));
    m_html += '"';
    if (const QByteArray title = m_math.source(QByteArrayView(cmark_node_get_title(node))); !title.isEmpty()) {
        m_html += " title=\"";
        appendEscaped(m_html, title);
        m_html += '"';
    }
    m_html += '>';
}

void NodeWriter::enterFootnoteReference(cmark_node *node)
{
    // inside footnotes cmark-gfm leaves references as they are, also those to nothing
    const QByteArray name = literalOf(node).toByteArray();
    const quint64 label = m_footnote ? labelHash(QString::fromUtf8(name)) : m_footnotes.value(name);
    if (m_footnote && std::find(m_footnotes.cbegin(), m_footnotes.cend(), label) == m_footnotes.cend()) {
        m_math.append(m_html, "[^" + name + ']', MathText::Form::Html);
        return;
    }
    const QByteArray number = m_marks.word(Marks::Kind::Footnote, label);
    if (m_linkDepth > 0) {
        m_html += "<sup>" + number + "</sup>";
        return;
    }
    m_html += "<sup><a href=\"#user-content-fn-" + number + "\" rel=\"nofollow\" id=\"user-content-fnref-"
        + m_marks.word(Marks::Kind::Use, label) + "\">" + number + "</a></sup>";
}

void NodeWriter::leave(cmark_node *node)
{
    switch (kindOf(node)) {
    case NodeKind::Quote: m_html += alertOf(node).isEmpty() ? "</blockquote>\n" : "</div>\n"; break;
    case NodeKind::List: m_html += cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n"; break;
    case NodeKind::Item:
    case NodeKind::TaskItem: m_html += "</li>\n"; break;
    case NodeKind::Paragraph: m_html += isTight(node) ? "\n" : "</p>\n"; break;
    case NodeKind::Heading: m_html += "</" + headingTag(node) + ">\n"; break;
    case NodeKind::Footnote:
        m_html += "<a href=\"#user-content-fnref-" + m_marks.word(Marks::Kind::Footnote, m_footnote)
            + "\" rel=\"nofollow\">\u21A9</a></li>\n";
        break;
    case NodeKind::Table:
        m_html += m_inTableBody ? "</tbody></table>\n" : "</table>\n";
        break;
    case NodeKind::TableRow:
        m_html += cmark_gfm_extensions_get_table_row_is_header(node) ? "</tr></thead>\n" : "</tr>\n";
        break;
    case NodeKind::TableCell:
        m_html += cmark_gfm_extensions_get_table_row_is_header(cmark_node_parent(node)) ? "</th>\n" : "</td>\n";
        break;
    case NodeKind::Emphasis:
    case NodeKind::Strong:
    case NodeKind::Strike:
        if (m_inlineDepth-- <= kDeepestInline)
            m_html += kindOf(node) == NodeKind::Emphasis ? "</em>" : kindOf(node) == NodeKind::Strong ? "</strong>" : "</del>";
        break;
    case NodeKind::Link:
        m_html += "</a>";
        --m_linkDepth;
        break;
    default: break;
    }
}

} // namespace cardwright
