#include "core/modelpage/sidecolumn.h"

#include "core/modelpage/sideboxes.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qsizetype kMostText = 4'000;
constexpr qsizetype kMostIds = 100;

std::optional<LinkedId> newVersion(const PageFacts &facts)
{
    const YamlNode *field = facts.fields.find(u"new_version"_s);
    const QString id = shownText(field);
    return id.isEmpty() ? std::nullopt : std::optional<LinkedId>({id, facts.line(field->range)});
}

int notForAllAudiences(const PageFacts &facts)
{
    const auto tag = std::ranges::find(facts.tags.tags, u"not-for-all-audiences"_s, &ComputedTag::tag);
    return tag == facts.tags.tags.end() ? 0 : facts.line(*tag);
}

FirstOf<LinkedId> datasets(const PageFacts &facts)
{
    const QString prefix = u"dataset:"_s;
    QList<ComputedTag> tags;
    std::ranges::copy_if(facts.tags.tags, std::back_inserter(tags),
        [&](const ComputedTag &tag) { return tag.tag.startsWith(prefix); });
    return firstOf<LinkedId>(tags, kMostIds, [&](const ComputedTag &tag) {
        return std::optional<LinkedId>({tag.tag.mid(prefix.size()).left(kMostText), facts.line(tag)});
    });
}

/// `base_model:ID` for each base, then `base_model:RELATION:ID` for each.
std::optional<ModelTree> modelTree(const PageFacts &facts)
{
    const QString prefix = u"base_model:"_s;
    QList<ModelTree::Base> bases;
    ModelTree tree;
    QSet<QString> ids;
    for (const ComputedTag &tag : facts.tags.tags) {
        if (!tag.tag.startsWith(prefix))
            continue;
        const QString rest = tag.tag.mid(prefix.size());
        const qsizetype colon = rest.indexOf(u':');
        if (colon > 0 && ids.contains(rest.mid(colon + 1))) {
            tree.relation = rest.left(colon).left(kMostText);
            continue;
        }
        ids.insert(rest);
        bases.append({rest.left(kMostText), facts.line(tag)});
    }
    if (bases.isEmpty())
        return {};
    tree.model = facts.files.repoId;
    tree.bases = firstOf<ModelTree::Base>(bases, kMostIds, [](const ModelTree::Base &base) { return std::optional(base); });
    return tree;
}

QString gramsWritten(const YamlNode *node)
{
    if (!node || (node->type() != YamlNode::Type::Int && node->type() != YamlNode::Type::Float))
        return {};
    bool isNumber = false;
    const double grams = node->text.toDouble(&isNumber);
    return isNumber && std::isfinite(grams) ? shownText(node) : QString();
}

std::optional<EmissionsBox> emissions(const PageFacts &facts)
{
    const YamlNode *field = facts.fields.find(u"co2_eq_emissions"_s);
    if (!field || field->isNull() || field->kind == YamlNode::Kind::List)
        return {};
    EmissionsBox box;
    box.grams = gramsWritten(field->isScalar() ? field : field->find(u"emissions"_s));
    box.source = shownText(*field, u"source"_s);
    box.trainingType = shownText(*field, u"training_type"_s);
    box.location = shownText(*field, u"geographical_location"_s);
    box.hardware = shownText(*field, u"hardware_used"_s);
    box.line = facts.line(field->range);
    return box;
}

FirstOf<WidgetExample> gallery(const PageFacts &facts)
{
    const YamlNode *widget = facts.fields.find(u"widget"_s);
    FirstOf<WidgetExample> examples;
    if (widget)
        examples = widgetExamples(*widget, facts.tags.pipelineTag, &facts.lines);
    examples.removeIf([](const WidgetExample &example) {
        return std::ranges::all_of(example.outputs, [](const WidgetOutput &output) { return output.url.isEmpty(); });
    });
    return examples;
}

} // namespace

int PageFacts::line(const ComputedTag &tag) const
{
    const auto cause = std::ranges::find(tag.causes, u"README.md"_s, &TagCause::file);
    return cause == tag.causes.end() ? 0 : line(cause->range);
}

QString shownText(const YamlNode *node)
{
    if (!node || !node->isScalar() || node->isNull())
        return {};
    return node->text.size() <= kMostText ? node->text : node->text.left(kMostText - 1) + u'…';
}

QString shownText(const YamlNode &map, const QString &key)
{
    return shownText(map.find(key));
}

bool isTrue(const YamlNode *node)
{
    return node && node->type() == YamlNode::Type::Bool && node->text.compare(u"true", Qt::CaseInsensitive) == 0;
}

SideColumn sideColumn(const FrontMatter &metadata, const LineIndex &lines, const TagAnswer &tags, const ModelFiles &files,
                      TagEra era)
{
    const YamlNode fields = metadata.readable() ? metadata.root() : YamlNode{};
    const PageFacts facts{fields, lines, tags, files, era};
    SideColumn column;
    column.gate = gateNotice(facts);
    column.newVersion = newVersion(facts);
    column.notForAllAudiences = notForAllAudiences(facts);
    column.weights = weightsBoxes(files);
    column.widget = widgetBox(facts);
    column.tree = modelTree(facts);
    column.datasets = datasets(facts);
    addEvaluations(column, facts);
    column.emissions = emissions(facts);
    column.gallery = gallery(facts);
    return column;
}

} // namespace cardwright
