// What each line of a card's body is, as far as block structure goes: enough of CommonMark's first phase (containers,
// fences, indented code, HTML blocks) to know where code is and where top-level blocks begin, before the parser runs.
#pragma once

#include "core/base/textedit.h"

#include <QList>
#include <QString>

#include <functional>

namespace cardwright {

/// Blocks nested deeper than this are not followed.
constexpr int kDeepestNesting = 100;

struct BodyLine {
    enum class Kind : quint8 { Blank, Text, Heading, Fence, IndentedCode, Html, Cut };

    qsizetype start = 0;     ///< in the body
    qsizetype end = 0;       ///< without the line end
    Kind kind = Kind::Blank; ///< Heading: an ATX heading, which is always one line; Cut: shown as source (see guard.h)
    quint8 depth = 0;        ///< containers it stands in
    quint8 quotes = 0;       ///< block quotes among them
    bool opensBlock = false; ///< a top-level block, or an item of a top-level list, begins here
    bool continues = false;  ///< the paragraph or HTML block of the line before goes on

    bool isCode() const { return kind == Kind::Fence || kind == Kind::IndentedCode || kind == Kind::Cut; }
    QStringView in(QStringView body) const { return body.mid(start, end - start); }
};

struct BodyLines {
    QList<BodyLine> lines;
    int unclosedFence = -1; ///< index of the line of a fence that runs to the end of the card

    int lineAt(qsizetype offset) const; ///< index
};

/// Lines may end with LF, CRLF or a lone CR.
BodyLines scanLines(QStringView body);

struct SegmentSpan {
    TextRange range;
    int lines = 0;
    bool hasFence = false;
};

/// Calls `take` for each segment (segments.h) in order, until it returns false.
void eachSegment(QStringView body, const std::function<bool(const SegmentSpan &)> &take);

} // namespace cardwright
