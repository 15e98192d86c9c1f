#include "core/yaml/place.h"

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
        return parent.kind == Kind::List && *index < parent.entries.size() ? *index : -1;
    for (qsizetype i = 0; parent.kind == Kind::Map && i < parent.entries.size(); ++i) {
        if (parent.entries[i].key == std::get<QString>(step))
            return i;
    }
    return -1;
}

} // namespace

Error notEditable(const FieldPath &path, const QString &reason)
{
    return {Error::Code::NotEditable, path.toString(), reason};
}

Result<Place> locate(const FrontMatter &metadata, const FieldPath &path)
{
    if (path.isEmpty())
        return notEditable(path, u"the metadata as a whole is edited as text"_s);
    if (metadata.block().isPresent() && !metadata.readable())
        return notEditable(path, u"the metadata cannot be read"_s);
    Place place{&metadata.root()};
    for (qsizetype depth = 0; depth < path.steps().size(); ++depth) {
        const FieldPath::Step &step = path.steps()[depth];
        if (depth > 0 && place.index < 0)
            return notEditable(path, u"the entry it belongs to does not exist"_s);
        if (depth > 0)
            place.parent = &place.entry().value;
        if (place.parent->style == YamlNode::Style::Flow)
            place.context = Context::Flow;
        place.index = indexOf(*place.parent, step);
        if (!place.parent->understood)
            return notEditable(path, u"it stands inside a construct that is edited as text only"_s);
        const auto isRepeated = [&](const YamlNode::Entry &entry) { return entry.key == place.entry().key; };
        if (place.index >= 0 && place.parent->kind == Kind::Map
            && std::count_if(place.parent->entries.begin(), place.parent->entries.end(), isRepeated) > 1)
            return notEditable(path, u"the key stands there more than once"_s);
    }
    if (place.index >= 0 && !isUnderstood(place.entry().value))
        return notEditable(path, u"its value uses a construct that is edited as text only"_s);
    return place;
}

} // namespace cardwright
