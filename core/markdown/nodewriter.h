// Markdown nodes written as HTML. Raw HTML of the card is copied as it stands: groups that have any go through safehtml.h
// afterwards, and the places of the copies tell that step the lines.
#pragma once

#include "core/markdown/anchors.h"
#include "core/markdown/groups.h"
#include "core/markdown/math.h"
#include "core/markdown/report.h"

namespace cardwright {

/// Where in written HTML a piece of the card was copied, and the piece's line, counted from 0 in the group.
struct SourcePlace {
    qsizetype offset = 0;
    int line = 0;

    bool operator==(const SourcePlace &) const = default;
};

class NodeWriter {
public:
    /// `firstLine` is the card's line that cmark-gfm calls 1.
    NodeWriter(const MathText &math, Outline &outline, Report &report, int firstLine)
        : m_math(math), m_outline(outline), m_report(report), m_firstLine(firstLine)
    {
    }

    struct Written {
        QByteArray html; ///< UTF-8; attributes of Cardwright's own carry the mark of trust
        QList<SourcePlace> places;

        bool operator==(const Written &) const = default;
    };
    Written write(const NodeGroup &group);

private:
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
    int cardLine(int line) const { return m_firstLine + line - 1; }
    QByteArray trusted(const QByteArray &attribute) const { return ' ' + m_math.marks().trust() + attribute; }

    const MathText &m_math;
    Outline &m_outline;
    Report &m_report;
    const int m_firstLine;

    Written m_written;
    QByteArray &m_html = m_written.html;
    int m_groupLine = 1; ///< first line of the group, as cmark-gfm counts
    int m_line = 1;      ///< of the inline being written, as cmark-gfm counts
    cmark_node *m_alertMarker = nullptr; ///< the text `[!NOTE]` of the alert entered last
    int m_inlineDepth = 0;
    int m_linkDepth = 0;
    int m_column = 0;  ///< of the table cell to come
    bool m_inTableBody = false;
    int m_footnote = 0; ///< number of the footnote being written
    QHash<QByteArray, int> m_footnoteUses;
};

} // namespace cardwright
