#include "core/markdown/tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include <algorithm>
#include <mutex>

namespace cardwright {

namespace {

/// Of the kinds that extensions add while the program runs.
NodeKind extensionKind(QByteArrayView name)
{
    if (name == "table")
        return NodeKind::Table;
    if (name == "table_row" || name == "table_header")
        return NodeKind::TableRow;
    if (name == "table_cell")
        return NodeKind::TableCell;
    if (name == "strikethrough")
        return NodeKind::Strike;
    return NodeKind::Other;
}

/// The line of a table's delimiter row less one. cmark-gfm lets a table begin with the paragraph right above it.
int headerLineOf(cmark_node *table)
{
    cmark_node *header = cmark_node_first_child(table);
    cmark_node *firstRow = header ? cmark_node_next(header) : nullptr;
    const int start = cmark_node_get_start_line(table);
    if (firstRow && cmark_node_get_start_line(firstRow) > 0)
        return std::max(start, cmark_node_get_start_line(firstRow) - 2);
    return std::max(start, cmark_node_get_end_line(table) - 1);
}

} // namespace

NodeKind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT: return NodeKind::Document;
    case CMARK_NODE_BLOCK_QUOTE: return NodeKind::Quote;
    case CMARK_NODE_LIST: return NodeKind::List;
    case CMARK_NODE_ITEM:
        return qstrcmp(cmark_node_get_type_string(node), "tasklist") == 0 ? NodeKind::TaskItem : NodeKind::Item;
    case CMARK_NODE_CODE_BLOCK: return NodeKind::CodeBlock;
    case CMARK_NODE_HTML_BLOCK: return NodeKind::HtmlBlock;
    case CMARK_NODE_PARAGRAPH: return NodeKind::Paragraph;
    case CMARK_NODE_HEADING: return NodeKind::Heading;
    case CMARK_NODE_THEMATIC_BREAK: return NodeKind::Rule;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return NodeKind::Footnote;
    case CMARK_NODE_TEXT: return NodeKind::Text;
    case CMARK_NODE_SOFTBREAK: return NodeKind::SoftBreak;
    case CMARK_NODE_LINEBREAK: return NodeKind::LineBreak;
    case CMARK_NODE_CODE: return NodeKind::Code;
    case CMARK_NODE_HTML_INLINE: return NodeKind::HtmlInline;
    case CMARK_NODE_EMPH: return NodeKind::Emphasis;
    case CMARK_NODE_STRONG: return NodeKind::Strong;
    case CMARK_NODE_LINK: return NodeKind::Link;
    case CMARK_NODE_IMAGE: return NodeKind::Image;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return NodeKind::FootnoteReference;
    default: return extensionKind(cmark_node_get_type_string(node));
    }
}

int firstLineOf(cmark_node *node)
{
    switch (kindOf(node)) {
    case NodeKind::Table: return headerLineOf(node);
    case NodeKind::TableRow:
        if (!cmark_node_previous(node))
            return headerLineOf(cmark_node_parent(node));
        break;
    case NodeKind::Paragraph:
        if (cmark_node *next = cmark_node_next(node); next && cmark_node_get_start_line(node) == 0)
            return cmark_node_get_start_line(next);
        break;
    default: break;
    }
    return std::max(1, cmark_node_get_start_line(node));
}

int lastLineOf(cmark_node *node)
{
    const int first = firstLineOf(node);
    int last = cmark_node_get_end_line(node);
    if (kindOf(node) == NodeKind::Paragraph && cmark_node_get_start_line(node) == 0)
        last = firstLineOf(cmark_node_next(node)) - 1;
    return std::max(first, last);
}

NodeTree parseMarkdown(const QByteArray &markdown)
{
    // cmark-gfm keeps what its extensions are, and which characters they want to see, in variables of the program
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    cmark_gfm_core_extensions_ensure_registered();

    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES),
                                                                             cmark_parser_free);
    for (const char *extension : {"table", "strikethrough", "autolink", "tasklist"}) {
        if (cmark_syntax_extension *found = cmark_find_syntax_extension(extension))
            cmark_parser_attach_syntax_extension(parser.get(), found);
    }
    cmark_parser_feed(parser.get(), markdown.constData(), size_t(markdown.size()));
    NodeTree tree(cmark_parser_finish(parser.get()), cmark_node_free);
    cmark_consolidate_text_nodes(tree.get());
    return tree;
}

} // namespace cardwright
