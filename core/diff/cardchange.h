// What a change of a card means: what its readers, and the hub, get to see of it. As data; core/words has the sentences.
#pragma once

#include "core/tags/computetags.h"
#include "core/yaml/frontmatter.h"

#include <QList>
#include <QString>

namespace cardwright {

/// A card at one time.
struct CardVersion {
    FrontMatter metadata;
    TagAnswer tags; ///< as the hub computes them, with the files of that time
    QString text;   ///< the whole card
};

struct CardChange {
    enum class Kind {
        MetadataAdded, ///< the block; nothing is told of its fields then, but their consequences
        MetadataRemoved,
        MetadataUnreadable, ///< it was readable, or not there
        MetadataReadable,   ///< it was not
        FieldAdded,    ///< subject: the top-level key; after: its value when it is one text, else empty
        FieldRemoved,  ///< before
        FieldChanged,  ///< before and after, when they are one text each
        ItemAdded,     ///< subject: the key of a list whose order means nothing; after: the item
        ItemRemoved,   ///< before
        ResultAdded,   ///< subject: what was measured on what; after: the value
        ResultRemoved, ///< before
        ResultChanged, ///< before and after
        TagAdded,      ///< subject: a computed tag that no other change tells of
        TagRemoved,
        TaskChanged,   ///< as computed, where it is not the field's change; before, after: empty for none
        LibraryChanged,
        AccessAsked,   ///< readers now see a form before they get the files: extra_gated_… came
        AccessFreed,
        SectionAdded,  ///< subject: the title; empty for what stands before the first heading
        SectionRemoved,
        SectionChanged,
        SectionMoved,  ///< its text may have changed too, which is told by a change of its own
    };
    Kind kind;
    QString subject = {};
    QString before = {};
    QString after = {};

    bool operator==(const CardChange &) const = default;
};

/// In the order of Kind's groups: metadata, results, tags, text. Empty where only looks differ (comments, quotes, order of
/// keys), or nothing. A tag that merely repeats a field's change (`license:mit`) is not told again.
QList<CardChange> compareCards(const CardVersion &before, const CardVersion &after);

} // namespace cardwright
