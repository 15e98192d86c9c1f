#include "core/tags/fielditems.h"

namespace cardwright {

QList<FieldItem> fieldItems(const YamlNode &fields, const QString &key)
{
    const YamlNode *node = fields.find(key);
    if (!node || node->isNull() || node->kind == YamlNode::Kind::Map)
        return {};
    const FieldPath path(key);
    if (node->isScalar())
        return {{node->text, node->range, path.toString()}};
    QList<FieldItem> items;
    for (const YamlNode::Entry &entry : node->entries) {
        if (!entry.value.isScalar() || entry.value.isNull())
            return {};
        items.append({entry.value.text, entry.value.range, path.child(int(items.size())).toString()});
    }
    return items;
}

FieldItem wholeField(const YamlNode &fields, const QString &key)
{
    const YamlNode *node = fields.find(key);
    return node && !node->isNull() ? FieldItem{node->text, node->range, FieldPath(key).toString()} : FieldItem{};
}

} // namespace cardwright
