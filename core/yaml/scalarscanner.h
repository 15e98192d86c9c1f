// Reads single scalars from the source: where they end and what text they hold. Never fails: an unclosed quote or an
// unknown escape gives `sound == false` and some text.
#pragma once

#include <QString>

namespace cardwright {

inline bool isYamlBreak(QChar c) { return c == u'\n' || c == u'\r'; }
inline bool isYamlBlank(QChar c) { return c == u' ' || c == u'\t'; }

/// The end of the line end that starts at `at` (CRLF, CR or LF).
qsizetype afterYamlBreak(QStringView text, qsizetype at);

struct ScannedScalar {
    qsizetype end = 0; ///< behind the last character that belongs to it
    QString text;
    bool sound = true;
    bool oneLine = true;
};

/// `text` ends where the block ends; `start` is the opening quote.
ScannedScalar scanQuoted(QStringView text, qsizetype start);

/// The part of a plain scalar on the line of `start`. In flow, brackets and commas end it too.
ScannedScalar scanPlainLine(QStringView text, qsizetype start, bool inFlow);

/// A literal or folded scalar whose header starts at `start`; its lines are indented deeper than `parentIndent`.
/// The end is before the line end of its last line.
ScannedScalar scanBlockScalar(QStringView text, qsizetype start, int parentIndent);

} // namespace cardwright
