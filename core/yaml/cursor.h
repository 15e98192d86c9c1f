// A place in the text of a block: what lies there, what may be skipped, and the first thing that was wrong.
#pragma once

#include "core/yaml/yamlfault.h"

#include <QList>
#include <QString>

namespace cardwright {

inline bool isYamlBreak(QChar c) { return c == u'\n' || c == u'\r'; }
inline bool isYamlBlank(QChar c) { return c == u' ' || c == u'\t'; }
/// The end of the text counts as white space: before it stands a line end, or one that is hidden.
inline bool isYamlSpace(char16_t c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == 0; }
inline bool isFlowIndicator(char16_t c) { return c == u',' || c == u'[' || c == u']' || c == u'{' || c == u'}'; }

/// The end of the line end that starts at `at` (CRLF, CR or LF).
qsizetype afterYamlBreak(QStringView text, qsizetype at);

/// Offsets are of the cursor's own text, a copy of the block in which every line has an end and NUL stands only behind
/// the last; `range` turns them into ranges of the card.
class YamlCursor {
public:
    struct Place {
        qsizetype at = 0;
        qsizetype lineStart = 0;
        qsizetype indent = 0;    ///< spaces at the start of the line last entered
        qsizetype firstTab = -1; ///< of the white space skipped on this line: a list or a mapping cannot begin behind it
    };

    YamlCursor(QStringView card, TextRange yaml);

    char16_t peek() const { return m_text[m_place.at]; }
    char16_t peek(qsizetype ahead) const { return m_text[m_place.at + ahead]; }
    char16_t charAt(qsizetype at) const { return m_text[at]; }
    QStringView text(qsizetype start, qsizetype end) const { return {m_text + start, end - start}; }
    bool atEnd() const { return peek() == 0; }
    /// `-`, `?` or `:` with white space behind it.
    bool atIndicator(char16_t indicator) const { return peek() == indicator && isYamlSpace(peek(1)); }
    /// A line that begins with `---` or `...` and white space.
    bool atDocumentMarker() const;

    const Place &place() const { return m_place; }
    qsizetype at() const { return m_place.at; }
    qsizetype column() const { return m_place.at - m_place.lineStart; }
    void restore(const Place &place) { m_place = place; }
    void moveTo(qsizetype at) { m_place.at = at; } ///< on the same line
    void advance(qsizetype by = 1) { m_place.at += by; }
    void forgetTab() { m_place.firstTab = -1; }
    /// Passes the line end here; the indentation of the new line is left to be read.
    void enterLine();
    void setIndent(qsizetype indent) { m_place.indent = indent; }
    /// Skips blanks, line ends and perhaps comments; the number of line ends.
    qsizetype skipSpace(bool comments);
    void skipBlanks();
    /// Skips a comment and notes it. Precondition: at its `#`.
    void skipComment();
    qsizetype lineEnd(qsizetype at) const;   ///< before the line end
    qsizetype lineStart(qsizetype at) const;
    /// Where the line's content ends: before a comment and the blanks left of it or of the line end.
    qsizetype contentEnd(qsizetype at) const;

    /// For repair: hides what lies behind the lines, from this one on, that are indented by `indent` or more.
    void hideBehind(qsizetype indent);
    void unhide();
    bool hides() const { return m_hidden >= 0; }
    qsizetype endOf(qsizetype indent); ///< where those lines end

    static constexpr qsizetype kLineEnd = -1; ///< as an end: where the content of the line of the start ends
    /// Only the first fault counts; `value` is what the scanner holds for the broken value, where there is one.
    void fail(YamlFault::Reason reason, qsizetype start, qsizetype end, TextRange value = {}, const QString &name = {});
    bool failed() const { return m_fault.has_value(); }
    const std::optional<YamlFault> &fault() const { return m_fault; }
    void forgetFault() { m_fault.reset(); }
    /// A quoted scalar over several lines: what is wrong right behind it comes from a quote not closed before.
    void noteQuoted(qsizetype start, qsizetype end);

    TextRange range(qsizetype start, qsizetype end) const;
    QList<TextRange> takeComments() { return std::move(m_comments); }

private:
    QString m_copy;
    char16_t *m_text;
    TextRange m_yaml;
    Place m_place;
    struct Deeper {
        qsizetype indent = -1;
        qsizetype from = 0;
        qsizetype end = 0;
    };
    Deeper m_deeper; ///< what endOf() found last: asked for line by line, it must not look to the end each time
    qsizetype m_hidden = -1;
    char16_t m_hiddenChar = 0;
    TextRange m_quoted{-1, -1};
    QList<TextRange> m_comments;
    std::optional<YamlFault> m_fault;
};

} // namespace cardwright
