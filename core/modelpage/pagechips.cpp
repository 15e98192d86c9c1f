#include "core/modelpage/pagechips.h"

#include "core/modelpage/pagelooks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

using Kind = TagChip::Kind;

constexpr qsizetype kFewestOfAGroup = 3;
constexpr qsizetype kMostChips = 1'000;

struct Prefix {
    QString text;
    Kind kind;
};

const QList<Prefix> &prefixes()
{
    static const QList<Prefix> all{{u"dataset:"_s, Kind::Dataset}, {u"arxiv:"_s, Kind::Arxiv},
                                   {u"license:"_s, Kind::License}, {u"doi:"_s, Kind::Doi},
                                   {u"base_model:"_s, Kind::BaseModel}, {u"region:"_s, Kind::Region}};
    return all;
}

QString afterColon(const QString &tag)
{
    return tag.mid(tag.indexOf(u':') + 1);
}

TagChip chipOf(const QString &tag, Kind kind, TagEra era)
{
    switch (kind) {
    case Kind::Task: {
        const TaskLook look = taskLook(tag, era);
        return {kind, tag, look.name, {}, look.color, look.icon};
    }
    case Kind::Library: return {kind, tag, libraryName(tag), {}, libraryColor(tag)};
    case Kind::Dataset: return {kind, tag, afterColon(tag), {}, u"red"_s};
    case Kind::Language: return {kind, tag, era == TagEra::Today ? languageName(tag) : tag, {}, u"green"_s};
    case Kind::Doi: return {kind, tag, afterColon(tag), u"doi:"_s};
    case Kind::Arxiv: return {kind, tag, afterColon(tag), u"arxiv:"_s};
    case Kind::License: return {kind, tag, afterColon(tag), u"License:"_s};
    case Kind::Other:
    case Kind::BaseModel:
    case Kind::Region: break;
    }
    return {kind, tag, otherName(tag)};
}

const QList<Kind> &orderOf(TagEra era)
{
    static const QList<Kind> today{Kind::Task, Kind::Library, Kind::Dataset, Kind::Language,
                                   Kind::Doi, Kind::Other, Kind::Arxiv, Kind::License};
    static const QList<Kind> of2022{Kind::Task, Kind::Library, Kind::Dataset, Kind::Language,
                                    Kind::Arxiv, Kind::License, Kind::Other, Kind::Doi};
    return era == TagEra::Today ? today : of2022;
}

void group(QList<TagChip> &chips, Kind kind, const QString &label)
{
    const auto isOfKind = [kind](const TagChip &chip) { return chip.kind == kind; };
    const qsizetype count = std::ranges::count_if(chips, isOfKind);
    if (count < kFewestOfAGroup)
        return;
    for (TagChip &chip : chips) {
        if (isOfKind(chip))
            chip.group = label.arg(count);
    }
}

} // namespace

TagChip::Kind kindOf(const ComputedTag &tag, const TagAnswer &answer)
{
    if (tag.tag == answer.pipelineTag)
        return Kind::Task;
    for (const Prefix &prefix : prefixes()) {
        if (tag.tag.startsWith(prefix.text))
            return prefix.kind;
    }
    if (isLanguageTag(tag))
        return Kind::Language;
    return isLibraryTag(tag.tag) ? Kind::Library : Kind::Other;
}

bool isOnPage(Kind kind)
{
    return kind != Kind::BaseModel && kind != Kind::Region;
}

QList<TagChip> pageChips(const TagAnswer &answer, TagEra era)
{
    QList<TagChip> chips;
    if (!answer.pipelineTag.isEmpty())
        chips.append(chipOf(answer.pipelineTag, Kind::Task, era));
    const auto add = [&](const ComputedTag &tag, bool byHub) {
        const Kind kind = kindOf(tag, answer);
        if (kind == Kind::Task || !isOnPage(kind) || chips.size() == kMostChips)
            return;
        chips.append(chipOf(tag.tag, kind, era));
        chips.last().byHub = byHub;
    };
    for (const ComputedTag &tag : answer.tags)
        add(tag, false);
    for (const ComputedTag &tag : answer.setByHub)
        add(tag, true);
    const QList<Kind> &order = orderOf(era);
    std::ranges::stable_sort(chips, {}, [&order](const TagChip &chip) { return order.indexOf(chip.kind); });
    group(chips, Kind::Dataset, u"%1 datasets"_s);
    group(chips, Kind::Language, u"%1 languages"_s);
    return chips;
}

} // namespace cardwright
