#include "core/markdown/nodetext.h"

namespace cardwright {

QByteArray languageOf(QByteArrayView info)
{
    QByteArray language;
    for (const char c : info.trimmed()) {
        if (c == ' ' || c == '\t' || c == ',')
            break;
        language += c;
    }
    return language.toLower();
}

bool isTight(cmark_node *paragraph)
{
    cmark_node *item = cmark_node_parent(paragraph);
    cmark_node *list = item ? cmark_node_parent(item) : nullptr;
    return list && kindOf(list) == NodeKind::List && cmark_node_get_list_tight(list);
}

QByteArray headingTag(cmark_node *node)
{
    return 'h' + QByteArray::number(cmark_node_get_heading_level(node));
}

QByteArray alertOf(cmark_node *quote)
{
    cmark_node *paragraph = cmark_node_first_child(quote);
    cmark_node *marker = paragraph && kindOf(paragraph) == NodeKind::Paragraph ? cmark_node_first_child(paragraph) : nullptr;
    if (!marker || kindOf(marker) != NodeKind::Text)
        return {};
    cmark_node *after = cmark_node_next(marker);
    const bool standsAlone = after ? kindOf(after) == NodeKind::SoftBreak || kindOf(after) == NodeKind::LineBreak
                                   : cmark_node_next(paragraph) != nullptr;
    const QByteArray text = literalOf(marker).trimmed().toByteArray().toLower();
    for (const char *name : {"note", "tip", "important", "warning", "caution"}) {
        if (standsAlone && text == "[!" + QByteArray(name) + ']')
            return name;
    }
    return {};
}

QByteArray plainText(cmark_node *top)
{
    QByteArray text;
    cmark_iter *walk = cmark_iter_new(top);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        cmark_node *node = cmark_iter_get_node(walk);
        if (event != CMARK_EVENT_ENTER)
            continue;
        const NodeKind kind = kindOf(node);
        if (kind == NodeKind::Text || kind == NodeKind::Code)
            text += literalOf(node);
        else if (kind == NodeKind::SoftBreak || kind == NodeKind::LineBreak)
            text += ' ';
    }
    cmark_iter_free(walk);
    return text;
}

qsizetype leadingFillers(cmark_node *node, QByteArrayView filler)
{
    qsizetype count = 0;
    cmark_node *child = cmark_node_first_child(node);
    while (child && kindOf(child) == NodeKind::Text && literalOf(child) == filler) {
        ++count;
        child = cmark_node_next(child);
        if (child && kindOf(child) == NodeKind::SoftBreak)
            child = cmark_node_next(child);
    }
    return count;
}

bool isOnlyFillers(cmark_node *node, QByteArrayView filler)
{
    cmark_node *child = cmark_node_first_child(node);
    if (!child)
        return false;
    for (; child; child = cmark_node_next(child)) {
        const NodeKind kind = kindOf(child);
        if (kind != NodeKind::SoftBreak && (kind != NodeKind::Text || literalOf(child) != filler))
            return false;
    }
    return true;
}

} // namespace cardwright
