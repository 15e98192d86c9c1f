#include "core/yaml/yamlnode.h"

#include "core/yaml/scalars.h"

namespace cardwright {

YamlNode::Type YamlNode::type() const
{
    switch (kind) {
    case Kind::List: return Type::List;
    case Kind::Map: return Type::Map;
    case Kind::Scalar: break;
    }
    return tagged.value_or(style == Style::Plain ? plainType(text) : Type::Text);
}

QStringList YamlNode::texts() const
{
    QStringList result;
    if (kind == Kind::Scalar && !isNull())
        result.append(text);
    if (kind == Kind::List) {
        for (const Entry &entry : entries) {
            if (entry.value.isScalar() && !entry.value.isNull())
                result.append(entry.value.text);
        }
    }
    return result;
}

const YamlNode *YamlNode::find(const QString &key) const
{
    if (kind != Kind::Map)
        return nullptr;
    for (const Entry &entry : entries) {
        if (entry.key == key)
            return &entry.value;
    }
    return nullptr;
}

const YamlNode *YamlNode::find(const FieldPath &path) const
{
    const YamlNode *node = this;
    for (const FieldPath::Step &step : path.steps()) {
        if (const int *index = std::get_if<int>(&step))
            node = node->kind == Kind::List && *index >= 0 && *index < node->entries.size()
                ? &node->entries[*index].value
                : nullptr;
        else
            node = node->find(std::get<QString>(step));
        if (!node)
            return nullptr;
    }
    return node;
}

} // namespace cardwright
