// Colours a card's text lazily, so that no event waits for it: what lines leave open for the next ones (a fence typed at
// the top changes every line below) is followed in slices between events, and only lines that are shown get colours.
// Unlike QSyntaxHighlighter, which follows at once through the whole document.
#pragma once

#include "core/base/textedit.h"
#include "widgets/editor/cardsyntax.h"
#include "widgets/style/theme.h"

#include <QObject>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTimer>

#include <array>

namespace cardwright {

class CardHighlighter : public QObject {
    Q_OBJECT
public:
    /// Lines longer than this keep the text's own colour.
    static constexpr int longestLine = 10'000;

    explicit CardHighlighter(QTextDocument *document, const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Where the metadata block stands now: to be told again after each edit in it or before it.
    void setMetadataBlock(TextRange whole, TextRange yaml);
    TextRange metadataBlock() const { return m_whole; }
    LineKind kindOf(const QTextBlock &line) const;

    /// Colours the lines from `first` to `last` now, by what is known so far; called for what is about to be painted.
    void show(const QTextBlock &first, const QTextBlock &last);
    bool isSettled() const { return m_pending.isEmpty(); }
    /// What is open before `line`, as far as known.
    LineState stateBefore(const QTextBlock &line) const;

private:
    void onContentsChange(int position, int removed, int added);
    void forget(TextRange lines); ///< their kind may have changed
    void advance(int milliseconds);
    bool follow(QTextBlock line); ///< true when what it leaves open has changed
    void color(QTextBlock line);

    QTextDocument *m_document;
    std::array<QTextCharFormat, 15> m_formats; ///< by Ink
    TextRange m_whole;
    TextRange m_yaml;
    TextRange m_pending; ///< where states may be stale; nothing after it is unless a state in it changes
    TextRange m_shown;   ///< as last asked for: kept coloured
    QTimer m_slice;
};

} // namespace cardwright
