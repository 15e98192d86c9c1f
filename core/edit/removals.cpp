#include "core/edit/removals.h"

#include "core/edit/yamledit.h"

#include <algorithm>

namespace cardwright {

namespace {

/// The list a path's item stands in when `paths` name all its items, else the path itself.
FieldPath withItsList(const FieldPath &path, const QList<FieldPath> &paths, const FrontMatter &metadata)
{
    const FieldPath parent = path.parent();
    const YamlNode *list = parent.isEmpty() ? nullptr : metadata.find(parent);
    if (!list || list->kind != YamlNode::Kind::List)
        return path;
    for (int i = 0; i < list->entries.size(); ++i) {
        if (!paths.contains(parent.child(i)))
            return path;
    }
    return parent;
}

} // namespace

Result<TextEdit> removeValues(quint64 revision, QStringView card, const FrontMatter &metadata, const QList<FieldPath> &paths)
{
    QList<FieldPath> places;
    for (const FieldPath &path : paths) {
        const FieldPath place = withItsList(path, paths, metadata);
        if (metadata.find(place) && !places.contains(place))
            places.append(place);
    }
    // from the back, so that the indices still to come keep their meaning
    std::ranges::sort(places, std::ranges::greater(), [&](const FieldPath &path) { return metadata.find(path)->range.start; });

    QString text = card.toString();
    FrontMatter left = metadata;
    for (const FieldPath &place : std::as_const(places)) {
        const Result<TextEdit> edit = removeValue(revision, text, left, place);
        if (!edit)
            return edit.error();
        text = edit->applied(text);
        left = FrontMatter::parse(text);
    }
    return minimalEdit(revision, card, text);
}

} // namespace cardwright
