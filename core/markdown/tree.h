// A card's Markdown as cmark-gfm's tree, with the hub's extensions and line numbers one can rely on.
#pragma once

#include <QByteArray>

#include <cmark-gfm.h>

#include <memory>

namespace cardwright {

enum class NodeKind {
    Document, Quote, List, Item, TaskItem, CodeBlock, HtmlBlock, Paragraph, Heading, Rule, Footnote,
    Table, TableRow, TableCell,
    Text, SoftBreak, LineBreak, Code, HtmlInline, Emphasis, Strong, Strike, Link, Image, FootnoteReference,
    Other,
};

NodeKind kindOf(cmark_node *node);

/// Lines as cmark-gfm counts them, 1-based; its slip with a paragraph right above a table mended. A list may seem to end
/// with the blank lines below it.
int firstLineOf(cmark_node *node);
int lastLineOf(cmark_node *node);

using NodeTree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

/// Parses UTF-8 Markdown. Any thread. Not bounded: what would take minutes must have been cut before (guard.h).
NodeTree parseMarkdown(const QByteArray &markdown);

/// The literal of a node, as UTF-8; valid as long as the node.
inline QByteArrayView literalOf(cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    return literal ? QByteArrayView(literal) : QByteArrayView();
}

} // namespace cardwright
