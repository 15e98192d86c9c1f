// The card's text and its one undo stack. The text is the only truth: form, fixes and reloads change it through
// apply(), the editor through the QTextDocument itself. Every change counts a revision and reports its span.
#pragma once

#include "core/base/cardencoding.h"
#include "core/base/textedit.h"

#include <QObject>
#include <QTextDocument>

namespace cardwright {

class CardDocument : public QObject {
    Q_OBJECT
public:
    explicit CardDocument(QObject *parent = nullptr);

    /// Starts over with other text: undo history cleared, unmodified. For opening only; see replaceText().
    void load(const CardEncoding::Decoded &decoded);

    /// For the editor, which gives it the layout it needs; until then nothing is laid out. Nobody may change the text from
    /// a slot of its contentsChange(), and its isModified() means nothing.
    QTextDocument *textDocument() { return &m_text; }
    const QString &text() const { return m_current; } ///< stand-ins included, LF line ends
    QString plainText() const;                        ///< what analysis reads, see CardEncoding::plain
    const CardEncoding &encoding() const { return m_encoding; }
    quint64 revision() const { return m_revision; }   ///< grows by one for each real change of the text, never repeats

    enum class UndoStep {
        Own,      ///< one step of its own
        JoinSame, ///< joins the step before if that was made by the same `source` at the very revision before
    };
    /// False, and nothing happens, when the edit was computed from another revision or the card is read-only.
    /// Texts of the edit may have any line end, see CardEncoding::fromPlain.
    bool apply(const TextEdit &edit, UndoStep step = UndoStep::Own, const QString &source = {});

    /// Makes the text `text` by a minimal edit on the undo stack.
    void replaceText(const QString &text);
    /// The same for another state of the card's bytes, decoded with encoding() as the one before, whose encoding it takes
    /// over. To or from a read-only card there is no edit: the text is set and the undo history cleared.
    void replaceText(const CardEncoding::Decoded &decoded);

    /// Takes the byte order mark away, for good; counts as a change of the text, of an empty span at its start.
    void dropBom();

    QString savedText() const; ///< the text last loaded or saved, as plainText() gives it
    bool isModified() const { return m_modified; } ///< the text, or its byte order mark, differs from the last one loaded or saved
    void markSaved(const CardEncoding::Decoded &saved); ///< what was written; a later change stays modified
    bool isReadOnly() const { return m_encoding.unfit() != CardEncoding::Unfit::None; }

signals:
    /// After each real change: `changed` in the new text, `removed` units stood there before.
    void changed(cardwright::TextRange changed, qsizetype removed);
    void modificationChanged(bool modified);

private:
    void setText(const CardEncoding::Decoded &decoded);
    void onContentsChange(int position, int removed, int added);
    bool compareWithSaved(); ///< true when isModified() has become another
    void tellModified(bool flipped);

    QTextDocument m_text;
    QString m_current;
    mutable QString m_plain; ///< of m_current, empty until asked for
    QString m_saved;
    mutable QString m_savedPlain; ///< of m_saved, null until asked for
    bool m_savedBom = false;
    bool m_modified = false;
    CardEncoding m_encoding;
    quint64 m_revision = 0;
    QString m_lastSource;
    quint64 m_lastSourceRevision = 0;
};

} // namespace cardwright
