// The boxes of the side column, each in a file of its name, and how they read what a card says.
#pragma once

#include "core/modelpage/sidecolumn.h"

namespace cardwright {

/// What the boxes are made of.
struct PageFacts {
    const YamlNode &fields; ///< the card's metadata; no entries where it cannot be read
    const LineIndex &lines;
    const TagAnswer &tags;
    const ModelFiles &files;
    TagEra era;

    int line(TextRange range) const { return lines.lineAt(range.start); }
    /// The first line of the card that gives the tag; 0 when something else does.
    int line(const ComputedTag &tag) const;
};

/// A scalar's content, cut to what a page shows of it; empty for null, for other nodes, and for no node.
QString shownText(const YamlNode *node);
QString shownText(const YamlNode &map, const QString &key);
bool isTrue(const YamlNode *node);

/// The first items of a list that become something, and how many come after them.
template <typename Item, typename Range, typename Make> ///< Make: from an element of the range to std::optional<Item>
FirstOf<Item> firstOf(const Range &range, qsizetype most, Make make)
{
    FirstOf<Item> first;
    for (auto it = range.begin(); it != range.end(); ++it) {
        if (first.size() == most) {
            first.more = range.end() - it;
            break;
        }
        if (std::optional<Item> item = make(*it))
            first.append(*std::move(item));
    }
    return first;
}

std::optional<GateNotice> gateNotice(const PageFacts &facts);
QList<WeightsBox> weightsBoxes(const ModelFiles &files);
std::optional<WidgetBox> widgetBox(const PageFacts &facts);
/// Sets `evaluations` and `moreMetrics`.
void addEvaluations(SideColumn &column, const PageFacts &facts);

/// The examples of a `widget` field, or without `lines` of data of that form from elsewhere. `task` settles what media are
/// whose names do not tell.
FirstOf<WidgetExample> widgetExamples(const YamlNode &widget, const QString &task, const LineIndex *lines = nullptr);

/// The examples that the hub has itself. Source, licence and date: resources/vocabularies/widgets.json.
struct DefaultExamples {
    QString language;
    FirstOf<WidgetExample> examples;
};
/// In the language, else in English; `<mask>` stands for the mask token.
DefaultExamples defaultExamples(const QString &language, const QString &task);
/// Of the tokenizers of that type of model; empty when not known.
QString usualMaskToken(const QString &modelType);

} // namespace cardwright
