#include "core/markdown/tree.h"

#include <QHash>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include <algorithm>
#include <mutex>

namespace cardwright {

NodeKind kindOf(cmark_node *node)
{
    static const QHash<QByteArray, NodeKind> kinds{
        {"document", NodeKind::Document},   {"block_quote", NodeKind::Quote},
        {"list", NodeKind::List},           {"item", NodeKind::Item},
        {"tasklist", NodeKind::TaskItem},   {"code_block", NodeKind::CodeBlock},
        {"html_block", NodeKind::HtmlBlock}, {"paragraph", NodeKind::Paragraph},
        {"heading", NodeKind::Heading},     {"thematic_break", NodeKind::Rule},
        {"footnote_definition", NodeKind::Footnote}, {"footnote_reference", NodeKind::FootnoteReference},
        {"table", NodeKind::Table},         {"table_header", NodeKind::TableRow},
        {"table_row", NodeKind::TableRow},  {"table_cell", NodeKind::TableCell},
        {"text", NodeKind::Text},           {"softbreak", NodeKind::SoftBreak},
        {"linebreak", NodeKind::LineBreak}, {"code", NodeKind::Code},
        {"html_inline", NodeKind::HtmlInline}, {"emph", NodeKind::Emphasis},
        {"strong", NodeKind::Strong},       {"strikethrough", NodeKind::Strike},
        {"link", NodeKind::Link},           {"image", NodeKind::Image},
    };
    return kinds.value(QByteArray::fromRawData(cmark_node_get_type_string(node), qstrlen(cmark_node_get_type_string(node))),
                       NodeKind::Other);
}

namespace {

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
    if (cmark_node_get_end_column(node) == 0)
        --last; // "ends at column 0 of the next line"
    if (kindOf(node) == NodeKind::Paragraph && cmark_node_get_start_line(node) == 0)
        last = firstLineOf(cmark_node_next(node)) - 1;
    return std::max(first, last);
}

NodeTree parseMarkdown(const QByteArray &markdown)
{
    static std::once_flag registered; // registering is not thread safe in cmark-gfm
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);

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
