#include "widgets/editor/editorpane.h"

#include "widgets/editor/codeedit.h"
#include "widgets/editor/findbar.h"
#include "widgets/style/paneheader.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int smallestZoom = -5;
constexpr int largestZoom = 24;

} // namespace

EditorPane::EditorPane(QTextDocument *document, QWidget *parent) :
    QWidget(parent), m_edit(new CodeEdit(document, this)), m_findBar(new FindBar(m_edit, this)),
    m_header(new PaneHeader(u"README.md"_s, this)), m_place(new QLabel(this))
{
    m_edit->setObjectName(u"cardText"_s);
    m_edit->setAccessibleName(tr("Card text"));
    m_edit->setPlaceholderText(tr("Nothing here yet. Write, fill in the form, or start from a new card."));
    m_place->setObjectName(u"cursorPlace"_s);
    m_place->setProperty("cw", u"key"_s);
    m_header->addWidget(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_findBar);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &EditorPane::onCursorMoved);
    connect(m_edit, &QPlainTextEdit::selectionChanged, this, &EditorPane::selectionChanged);
    connect(m_edit, &CodeEdit::scrolledByUser, this, &EditorPane::tellScrolled);
    connect(m_edit, &CodeEdit::zoomRequested, this, &EditorPane::zoom);
    connect(m_edit, &CodeEdit::problemMenuWanted, this, &EditorPane::problemMenuWanted);
    onCursorMoved();
}

void EditorPane::setTitle(const QString &title) { m_header->setTitle(title); }

void EditorPane::setMetadataBlock(TextRange wholeBlock, TextRange yaml)
{
    m_edit->highlighter().setMetadataBlock(wholeBlock, yaml);
    m_edit->viewport()->update();
}

void EditorPane::showProblems(const QList<Problem> &problems) { m_edit->setProblems(problems); }

void EditorPane::goTo(TextRange range)
{
    const qsizetype last = m_edit->document()->characterCount() - 1;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(std::clamp<qsizetype>(range.start, 0, last)));
    cursor.setPosition(int(std::clamp<qsizetype>(range.end, 0, last)), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->centerCursor();
    m_edit->setFocus();
}

void EditorPane::goToLine(int line)
{
    const int index = std::clamp(line - 1, 0, m_edit->blockCount() - 1);
    const qsizetype start = m_edit->document()->findBlockByNumber(index).position();
    goTo({start, start});
}

TextRange EditorPane::selection() const
{
    const QTextCursor cursor = m_edit->textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

QPoint EditorPane::cursorPlace() const
{
    return m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft());
}

double EditorPane::topLine() const { return m_edit->lineAtRow(m_edit->verticalScrollBar()->value()); }

void EditorPane::scrollToLine(double line, double share)
{
    QScrollBar *bar = m_edit->verticalScrollBar();
    bar->setValue(qRound(m_edit->rowOf(line) - share * bar->pageStep()));
}

void EditorPane::tellScrolled(bool withCursor)
{
    const QScrollBar *bar = m_edit->verticalScrollBar();
    if (withCursor && bar->value() > bar->minimum() && bar->value() < bar->maximum()) {
        // what the user looks at is where the cursor is
        const double share = double(m_edit->cursorRect().top()) / m_edit->viewport()->height();
        return emit scrolled(m_edit->textCursor().blockNumber() + 1, std::clamp(share, 0.0, 1.0));
    }
    const int last = std::min(bar->pageStep(), bar->maximum()); // on the way through the last rows the ends come to meet
    const double share = last > 0 ? std::clamp(double(bar->value() - (bar->maximum() - last)) / last, 0.0, 1.0) : 0.0;
    emit scrolled(m_edit->lineAtRow(bar->value() + share * bar->pageStep()), share);
}

Location EditorPane::cursorLocation() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString line = cursor.block().text();
    const QStringView before = QStringView(line).first(cursor.positionInBlock());
    const auto pairs = std::count_if(before.begin(), before.end(), [](QChar c) { return c.isLowSurrogate(); });
    return {cursor.blockNumber() + 1, int(before.size() - pairs) + 1};
}

void EditorPane::openFind() { m_findBar->open(false); }

void EditorPane::openReplace() { m_findBar->open(true); }

void EditorPane::findNext() { m_findBar->findNext(); }

void EditorPane::findPrevious() { m_findBar->findPrevious(); }

void EditorPane::complete() { m_edit->complete(); }

void EditorPane::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

void EditorPane::setSoftWrap(bool wrap)
{
    m_edit->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

bool EditorPane::softWrap() const { return m_edit->lineWrapMode() == QPlainTextEdit::WidgetWidth; }

void EditorPane::zoomIn() { zoom(1); }

void EditorPane::zoomOut() { zoom(-1); }

void EditorPane::resetZoom() { zoom(-m_zoom); }

void EditorPane::zoom(int steps)
{
    m_zoom = std::clamp(m_zoom + steps, smallestZoom, largestZoom);
    QFont font = codeFont();
    font.setPointSizeF(font.pointSizeF() + m_zoom);
    m_edit->setFont(font);
}

QPlainTextEdit *EditorPane::textEdit() const { return m_edit; }

void EditorPane::onCursorMoved()
{
    const Location at = cursorLocation();
    m_place->setText(tr("Ln %1, Col %2").arg(at.line).arg(at.column));
    emit cursorMoved(at.line, at.column);
}

void EditorPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->matches(QKeySequence::Replace))
        openReplace();
    else if (event->matches(QKeySequence::FindNext))
        findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        findPrevious();
    else if (event->key() == Qt::Key_Escape && m_findBar->isVisible())
        m_findBar->close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cardwright
