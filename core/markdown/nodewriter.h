// Markdown nodes written as HTML. Raw HTML of the card is copied as it stands: what has any goes through safehtml.h
// afterwards, and the places of the copies tell that step the lines.
#pragma once

#include "core/markdown/block.h"
#include "core/markdown/passages.h"
#include "core/markdown/report.h"

#include <optional>

namespace cardwright {

/// Hashes of footnotes' labels, by what cmark-gfm calls the footnote.
using FootnoteNames = QHash<QByteArray, quint64>;

class NodeWriter {
public:
    /// cmark-gfm was given `linesBefore` lines before the passage; `report` is of the passage.
    NodeWriter(const Passage &passage, const MathText &math, const FootnoteNames &footnotes, int linesBefore, Report &report);

    /// A top-level node. `footnote`: hash of its label when it is the definition of one.
    Block write(cmark_node *top, quint64 footnote = 0);

private:
    Block cutSource(const Cut &cut) const;
    void writeNode(cmark_node *top);
    void enter(cmark_node *node, cmark_iter *walk);
    void leave(cmark_node *node);
    void enterBlock(cmark_node *node, NodeKind kind, cmark_iter *walk);
    void enterInline(cmark_node *node, NodeKind kind, cmark_iter *walk);
    void enterQuote(cmark_node *node);
    void enterList(cmark_node *node);
    void enterCodeBlock(cmark_node *node);
    void enterHeading(cmark_node *node);
    void enterRow(cmark_node *row);
    void enterCell(cmark_node *cell);
    void enterLink(cmark_node *node);
    void enterImage(cmark_node *node);
    void enterFootnoteReference(cmark_node *node);
    void copyHtml(cmark_node *node);
    void open(QByteArrayView tag, int line);
    std::optional<QByteArray> target(cmark_node *node, bool isImage);
    bool isAlertMarker(cmark_node *node) const { return node && node == m_alertMarker; }
    int lineOf(int cmarkLine) const { return std::max(0, cmarkLine - m_linesBefore - 1); }
    QByteArray trusted(const QByteArray &attribute) const { return ' ' + m_marks.trust() + attribute; }

    const Passage &m_passage;
    const MathText &m_math;
    const Marks &m_marks;
    const FootnoteNames &m_footnotes;
    const int m_linesBefore;
    Report &m_report;

    Written m_written;
    QByteArray &m_html = m_written.html;
    int m_line = 1; ///< of what is being written, as cmark-gfm counts
    cmark_node *m_alertMarker = nullptr; ///< the text `[!NOTE]` of the alert entered last
    int m_inlineDepth = 0;
    int m_linkDepth = 0;
    int m_column = 0;  ///< of the table cell to come
    bool m_inTableBody = false;
    quint64 m_footnote = 0; ///< hash of the label of the footnote being written; 0: none is
};

} // namespace cardwright
