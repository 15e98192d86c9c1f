// Offsets to lines and back. Lines and columns shown to people are 1-based; columns count code points.
#pragma once

#include "core/base/textedit.h"

#include <QList>
#include <QString>

namespace cardwright {

struct Location {
    int line = 1;
    int column = 1;
    bool operator==(const Location &) const = default;
};

/// Lines end at LF, CRLF or a lone CR, as YAML and CommonMark count them.
class LineIndex {
public:
    LineIndex() : LineIndex(QString()) {}
    explicit LineIndex(QString text);

    /// The index of `text`, which differs from this one's only in `changed`, where `removed` units stood: quick. Sizes that cannot be so
    /// make it read the whole text.
    LineIndex edited(QString text, TextRange changed, qsizetype removed) const;

    qsizetype textSize() const { return m_text.size(); }
    int lineCount() const { return int(m_starts.size()); }
    int lineAt(qsizetype offset) const;          ///< 1-based; offsets past the end give the last line
    qsizetype lineStart(int line) const;         ///< clamped to the text
    Location locate(qsizetype offset) const;

private:
    QString m_text;
    QList<qsizetype> m_starts;
};

} // namespace cardwright
