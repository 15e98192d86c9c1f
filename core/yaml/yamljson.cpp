#include "core/yaml/yamljson.h"

#include "core/yaml/scalars.h"

#include <QSet>

#include <cmath>

namespace cardwright {

using Json = nlohmann::ordered_json;

namespace {

Json numberJson(double number)
{
    constexpr double kLargestExact = 9007199254740992.0;
    if (!std::isfinite(number))
        return numberText(number).toStdString();
    if (std::trunc(number) == number && std::abs(number) <= kLargestExact)
        return std::int64_t(number);
    return number;
}

Json mapJson(const YamlNode &map)
{
    Json::object_t object;
    std::vector<Json::object_t::value_type> &pairs = object; // its own insertion looks through all keys each time
    QSet<QStringView> seen;
    for (const YamlNode::Entry &entry : map.entries) {
        if (seen.contains(entry.key))
            continue;
        seen.insert(entry.key);
        pairs.emplace_back(entry.key.toStdString(), yamlJson(entry.value));
    }
    return object;
}

} // namespace

Json yamlJson(const YamlNode &node)
{
    switch (node.type()) {
    case YamlNode::Type::Null: return nullptr;
    case YamlNode::Type::Bool: return node.text.front().toLower() == u't';
    case YamlNode::Type::Int:
    case YamlNode::Type::Float: return numberJson(plainNumber(node.text));
    case YamlNode::Type::Text: return node.text.toStdString();
    case YamlNode::Type::Map: return mapJson(node);
    case YamlNode::Type::List: break;
    }
    Json list = Json::array();
    for (const YamlNode::Entry &entry : node.entries)
        list.push_back(yamlJson(entry.value));
    return list;
}

} // namespace cardwright
