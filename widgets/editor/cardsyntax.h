// What the characters of one line of a card are, for colouring: YAML in the metadata block, Markdown with the hub's math
// below it. Only as exact as colours need: what the card means is read by core. Linear in the line's length.
#pragma once

#include <QList>
#include <QStringView>

namespace cardwright {

enum class Ink : quint8 {
    Key,
    String,
    Number,
    Comment,     ///< also fences, and rules between things
    Heading,
    Strong,
    Emphasis,
    Struck,
    Code,
    Link,
    Address,     ///< where a link goes
    Quote,
    Marker,      ///< of a list item
    HtmlTag,
    Math,
};

/// Units of the line; spans may overlap, a later one adds to an earlier one.
struct InkSpan {
    int start = 0;
    int length = 0;
    Ink ink = Ink::Comment;
    bool operator==(const InkSpan &) const = default;
};

enum class LineKind : quint8 {
    BlockFence, ///< the metadata block's first and last line
    Yaml,
    Markdown,
};

/// What a line leaves open for the next one. Default: nothing, as at the start of the block and of the card's text.
struct LineState {
    enum class Open : quint8 {
        Nothing,
        BlockScalar,    ///< `size`: the indentation that ends it
        DoubleQuotes,
        SingleQuotes,
        BacktickFence,  ///< `size`: characters of its fence
        TildeFence,
        DisplayMath,
        InlineMath,
        HtmlComment,
    };
    Open open = Open::Nothing;
    int size = 0;
    bool operator==(const LineState &) const = default;
};

/// Appends to `spans` unless it is null; returns what stays open at the line's end.
LineState inkLine(QStringView line, LineKind kind, LineState before, QList<InkSpan> *spans);

} // namespace cardwright
