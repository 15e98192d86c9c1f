// Why a block is not YAML: the reason and the place, without words.
#pragma once

#include "core/base/textedit.h"

#include <QString>

#include <optional>

namespace cardwright {

struct YamlFault {
    enum class Reason {
        Tab,              ///< a tab in an indentation
        OpenQuote,        ///< a quote that nothing closes, or that closes too late
        ColonInValue,     ///< a second `: ` on the line of a key
        ReservedStart,    ///< `@`, a backtick or `%` at the start of a value or a key
        Indentation,      ///< a line that is indented like none above it
        OpenBracket,      ///< a bracket that nothing closes
        StrayBracket,     ///< a value that begins with `]`, `}` or `,`
        MissingComma,
        ExtraComma,
        MissingSpace,     ///< `key:value`
        MissingColon,     ///< a text where a key belongs
        ListItem,         ///< `- ` where a key belongs
        ItemBehindKey,    ///< `key: - item`
        SeveralValues,    ///< something behind a value that has ended
        LongKey,          ///< a key over several lines
        Key,              ///< something that cannot be a key
        Escape,           ///< an unknown `\x` in double quotes
        BlockHeader,      ///< what stands behind `|` or `>`
        UnknownAnchor,
        UnknownTag,
        TagValue,         ///< a tag that its value does not fit
        Anchor,           ///< an anchor or alias without a name, or one too many
        Directive,        ///< `%YAML` and its like
        ControlCharacter,
        SeveralDocuments,
        TooDeep,
        AliasCycle,       ///< an alias inside the value it stands for
        AliasBomb,        ///< aliases that stand for too much
        Other,
    };

    Reason reason;
    TextRange range; ///< in the card
    TextRange value; ///< of the whole value that is broken, up to its line's end, where the reason lies in a value
    QString name;    ///< of a key, an anchor or a tag
};

} // namespace cardwright
