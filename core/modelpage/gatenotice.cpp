#include "core/modelpage/sideboxes.h"

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

using Field = GateNotice::Field;

constexpr qsizetype kMostFields = 50;
constexpr qsizetype kMostOptions = 300; // a list of the world's countries fits

/// `text`, or a mapping `{type: select, options: [one, {label: Two, value: two}]}`.
std::optional<Field> gateField(const YamlNode::Entry &entry)
{
    static const QStringList kinds{
        u"text"_s, u"checkbox"_s, u"date_picker"_s, u"country"_s, u"ip_location"_s, u"select"_s};
    const YamlNode &asked = entry.value;
    Field field;
    field.label = entry.key.left(500);
    field.kind = asked.isScalar() ? shownText(&asked) : shownText(asked, u"type"_s);
    if (!kinds.contains(field.kind))
        return {};
    if (const YamlNode *options = asked.find(u"options"_s); options && options->kind == YamlNode::Kind::List) {
        field.options = firstOf<QString>(options->entries, kMostOptions, [](const YamlNode::Entry &option) {
            const QString label = option.value.isScalar() ? shownText(&option.value) : shownText(option.value, u"label"_s);
            return label.isEmpty() ? std::nullopt : std::optional(label);
        });
    }
    return field;
}

} // namespace

std::optional<GateNotice> gateNotice(const PageFacts &facts)
{
    GateNotice notice;
    for (const YamlNode::Entry &entry : facts.fields.entries) {
        if (!entry.key.startsWith(u"extra_gated_") || entry.value.isNull())
            continue;
        if (entry.key == u"extra_gated_heading")
            notice.heading = shownText(&entry.value);
        else if (entry.key == u"extra_gated_description")
            notice.description = shownText(&entry.value);
        else if (entry.key == u"extra_gated_prompt")
            notice.prompt = shownText(&entry.value);
        else if (entry.key == u"extra_gated_button_content")
            notice.button = shownText(&entry.value);
        else if (entry.key == u"extra_gated_eu_disallowed")
            notice.closedToTheEu = isTrue(&entry.value);
        else if (entry.key == u"extra_gated_fields" && entry.value.kind == YamlNode::Kind::Map)
            notice.fields = firstOf<Field>(entry.value.entries, kMostFields, gateField);
        else
            continue;
        if (notice.line == 0)
            notice.line = facts.line(entry.range);
    }
    return notice.line == 0 ? std::nullopt : std::optional(notice);
}

} // namespace cardwright
