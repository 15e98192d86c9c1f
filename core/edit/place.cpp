#include "core/edit/place.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;

namespace {

bool isUnderstood(const YamlNode &node)
{
    return node.understood
        && std::all_of(node.entries.begin(), node.entries.end(),
            [](const YamlNode::Entry &entry) { return isUnderstood(entry.value); });
}

qsizetype indexOf(const YamlNode &parent, const FieldPath::Step &step)
{
    if (const int *index = std::get_if<int>(&step))
        return parent.kind == Kind::List && *index >= 0 && *index < parent.entries.size() ? *index : -1;
    for (qsizetype i = 0; parent.kind == Kind::Map && i < parent.entries.size(); ++i) {
        if (parent.entries[i].key == std::get<QString>(step))
            return i;
    }
    return -1;
}

bool isRepeated(const YamlNode &map, const QString &key)
{
    return std::count_if(map.entries.begin(), map.entries.end(),
               [&](const YamlNode::Entry &entry) { return entry.key == key; })
        > 1;
}

} // namespace

Place Place::child(qsizetype at) const
{
    const YamlNode &node = value();
    return {&node, at, node.style == YamlNode::Style::Flow ? Context::Flow : context, depth + 1};
}

Error notEditable(const FieldPath &path, const QString &reason)
{
    return {Error::Code::NotEditable, path.toString(), reason};
}

Result<Place> locate(const FrontMatter &metadata, const FieldPath &path)
{
    if (path.isEmpty())
        return notEditable(path, u"whole"_s);
    if (metadata.block().isPresent() && !metadata.readable())
        return notEditable(path, u"unreadable"_s);
    const YamlNode &root = metadata.root();
    Place place{&root, -1, root.style == YamlNode::Style::Flow ? Context::Flow : Context::Block};
    for (const FieldPath::Step &step : path.steps()) {
        if (place.depth > 0 && (place.index < 0 || place.value().isNull()))
            break;
        if (place.depth > 0)
            place = place.child(-1);
        else
            place.depth = 1;
        if (!place.parent->understood)
            return notEditable(path, u"inside-construct"_s);
        place.index = indexOf(*place.parent, step);
        if (place.index >= 0 && place.parent->kind == Kind::Map && isRepeated(*place.parent, place.entry().key))
            return notEditable(path, u"repeated-key"_s);
    }
    if (place.index >= 0 && !isUnderstood(place.value()))
        return notEditable(path, u"construct"_s);
    return place;
}

} // namespace cardwright
