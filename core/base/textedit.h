// A change is data: form edits, fixes and reloads all return a TextEdit, and one place applies it to the document.
// Every offset is in UTF-16 units of the card's whole text (metadata block included), 0-based, end exclusive.
#pragma once

#include <QList>
#include <QString>

namespace cardwright {

struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype position) const { return position >= start && position < end; }
    bool intersects(TextRange other) const { return start < other.end && other.start < end; }
    QStringView in(QStringView text) const { return text.mid(start, length()); }
    bool operator==(const TextRange &) const = default;
};

struct Splice {
    TextRange range;
    QString text;
    bool operator==(const Splice &) const = default;
};

/// Splices are sorted and never overlap; all their ranges refer to the text before the edit.
class TextEdit {
public:
    TextEdit() = default;
    explicit TextEdit(quint64 revision) : m_revision(revision) {}

    /// Adds a splice. Precondition: `range` starts at or after the end of the last one added.
    void replace(TextRange range, QString text);

    quint64 revision() const { return m_revision; } ///< of the text it was computed from
    const QList<Splice> &splices() const { return m_splices; }
    bool isEmpty() const { return m_splices.isEmpty(); }
    TextEdit forRevision(quint64 revision) const; ///< the same for a revision whose text is that of this one

    /// The text after the edit: the pure twin of CardDocument::apply.
    QString applied(QStringView text) const;

private:
    quint64 m_revision = 0;
    QList<Splice> m_splices;
};

/// The edit that turns `before` into `after` touching few characters: common head and tail are kept, and between them
/// equal lines are kept where a bounded line comparison finds them.
TextEdit minimalEdit(quint64 revision, QStringView before, QStringView after);

} // namespace cardwright
