#include "widgets/publish/diffpane.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qsizetype kLongestLine = 4000; ///< shown of one: data in a line of its own takes seconds to lay out

/// As it can stand in one line of a text document; of the same length.
QString shownLine(QString line)
{
    for (QChar &c : line) {
        if (c == u'\r')
            c = u'␍';
        else if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\n' || c == QChar(0xfdd0)
            || c == QChar(0xfdd1))
            c = QChar::ReplacementCharacter;
    }
    if (line.size() <= kLongestLine)
        return line;
    const int more = int(line.size() - kLongestLine);
    return line.left(kLongestLine) + DiffPane::tr("… and %n more characters", nullptr, more);
}

} // namespace

DiffPane::DiffPane(int columns, QWidget *parent) : LinedText(parent), m_columns(columns)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
}

void DiffPane::setLines(const QList<DiffLine> &lines)
{
    const int scrolled = verticalScrollBar()->value();
    const int line = textCursor().blockNumber();
    m_lines = lines;
    QString text;
    for (const DiffLine &shown : lines) {
        if (&shown != &lines.front())
            text += u'\n';
        text += shownLine(shown.text);
    }
    setPlainText(text);
    colour();
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::min(line, blockCount() - 1))));
    verticalScrollBar()->setValue(scrolled);
}

void DiffPane::colour()
{
    const Theme &theme = themeOf(this);
    QTextBlock block = document()->firstBlock();
    for (const DiffLine &line : m_lines) {
        QList<QTextLayout::FormatRange> formats;
        if (line.kind == DiffLine::Kind::Fold) {
            QTextCharFormat format;
            format.setForeground(theme[Theme::Muted]);
            formats.append({0, int(line.text.size()), format});
        }
        for (const TextRange &word : line.words) {
            QTextCharFormat format;
            format.setBackground(theme[line.kind == DiffLine::Kind::Added ? Theme::AddedWord : Theme::RemovedWord]);
            const qsizetype end = std::min(word.end, kLongestLine);
            if (word.start < end)
                formats.append({int(word.start), int(end - word.start), format});
        }
        if (!formats.isEmpty())
            block.layout()->setFormats(formats);
        block = block.next();
    }
    viewport()->update();
}

Theme::ColorRole DiffPane::groundOf(int line) const
{
    switch (m_lines.value(line).kind) {
    case DiffLine::Kind::Removed: return Theme::RemovedSoft;
    case DiffLine::Kind::Added: return Theme::AddedSoft;
    case DiffLine::Kind::Fold: return Theme::Hover;
    case DiffLine::Kind::Blank: return Theme::EditorBlock;
    case DiffLine::Kind::Same: break;
    }
    return Theme::Window;
}

QStringList DiffPane::numbersOf(int line) const { return m_lines.value(line).numbers; }

bool DiffPane::chooseFold(int line)
{
    if (m_lines.value(line).kind != DiffLine::Kind::Fold)
        return false;
    emit foldChosen(m_lines[line].fold);
    return true;
}

void DiffPane::changeEvent(QEvent *event)
{
    LinedText::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void DiffPane::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!opens || event->modifiers() != Qt::NoModifier || !chooseFold(textCursor().blockNumber()))
        LinedText::keyPressEvent(event);
}

void DiffPane::mouseMoveEvent(QMouseEvent *event)
{
    LinedText::mouseMoveEvent(event);
    const int line = cursorForPosition(event->position().toPoint()).blockNumber();
    viewport()->setCursor(m_lines.value(line).kind == DiffLine::Kind::Fold ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void DiffPane::mouseReleaseEvent(QMouseEvent *event)
{
    LinedText::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        chooseFold(cursorForPosition(event->position().toPoint()).blockNumber());
}

} // namespace cardwright
