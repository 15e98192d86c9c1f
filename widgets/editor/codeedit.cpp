#include "widgets/editor/codeedit.h"

#include "widgets/editor/cardtyping.h"
#include "widgets/editor/completer.h"
#include "widgets/editor/gutter.h"
#include "widgets/editor/overviewbar.h"
#include "widgets/style/severitycolors.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

/// A run without blanks that is longer is wrapped anywhere: looking for a place to break it takes Qt quadratic time,
/// 20 s a key for an image of 500 KB written into the card.
constexpr int longestWord = 5'000;

bool hasEndlessWord(const QTextBlock &line)
{
    if (line.length() <= longestWord)
        return false;
    int run = 0;
    const QString text = line.text();
    return std::any_of(text.begin(), text.end(), [&](QChar c) {
        run = c.isSpace() ? 0 : run + 1;
        return run > longestWord;
    });
}

QTextDocument *laidOutPlainly(QTextDocument *document)
{
    document->setDocumentLayout(new QPlainTextDocumentLayout(document));
    return document;
}

void drawWave(QPainter &painter, qreal from, qreal to, qreal y)
{
    constexpr qreal step = 2;
    QPainterPath wave(QPointF(from, y));
    bool up = true;
    for (qreal x = from + step; x <= to; x += step, up = !up)
        wave.lineTo(x, up ? y - step : y);
    painter.drawPath(wave);
}

} // namespace

CodeEdit::CodeEdit(QTextDocument *document, QWidget *parent) :
    QPlainTextEdit(parent), m_highlighter(new CardHighlighter(laidOutPlainly(document), themeOf(this), this)),
    m_gutter(new Gutter(this)), m_overview(new OverviewBar(this)), m_completer(new Completer(this))
{
    setVerticalScrollBar(m_overview);
    setDocument(document);
    setFont(codeFont()); // after setDocument(): it is handed on to the document
    setFrameShape(QFrame::NoFrame);
    setCenterOnScroll(false);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    connect(document, &QTextDocument::contentsChange, this, &CodeEdit::onContentsChange);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::updateGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        viewport()->update();
        m_gutter->update();
    });
    tellScrolling();
    updateGutter();
    chooseWrapping(document->begin(), document->lastBlock());
}

void CodeEdit::tellScrolling()
{
    // A bar does an action when the user wants it to, by whatever means; else its value is set.
    connect(m_overview, &QScrollBar::actionTriggered, this, [this] {
        m_userScrolls = m_overview->sliderPosition() != m_overview->value(); // at its end the wheel moves nothing
    });
    connect(m_overview, &QScrollBar::valueChanged, this, [this] {
        if (std::exchange(m_userScrolls, false))
            emit scrolledByUser(false);
    });
}

double CodeEdit::rowOf(double line) const
{
    const double within = std::clamp(line, 1.0, blockCount() + 1.0) - 1;
    const QTextBlock block = document()->findBlockByNumber(std::min(int(within), blockCount() - 1));
    return block.firstLineNumber() + (within - block.blockNumber()) * block.lineCount();
}

double CodeEdit::lineAtRow(double row) const
{
    const double within = std::clamp(row, 0.0, double(document()->lineCount()));
    QTextBlock block = document()->findBlockByLineNumber(int(within));
    if (!block.isValid())
        block = document()->lastBlock();
    const double share = (within - block.firstLineNumber()) / std::max(1, block.lineCount());
    return 1 + block.blockNumber() + std::clamp(share, 0.0, 1.0);
}

void CodeEdit::setProblems(const QList<Problem> &problems)
{
    m_problems.set(problems);
    updateOverview();
    m_gutter->update();
    viewport()->update();
}

QList<Problem> CodeEdit::problemsIn(const QTextBlock &line) const
{
    return m_problems.startingIn({line.position(), line.position() + line.length() - 1});
}

QString CodeEdit::textWithMetadata() const
{
    QTextCursor cursor(document());
    const qsizetype end = std::min<qsizetype>(m_highlighter->metadataBlock().end, document()->characterCount() - 1);
    cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

void CodeEdit::complete() { m_completer->open(); }

void CodeEdit::updateOverview()
{
    QList<OverviewBar::Tick> ticks;
    for (const Severity severity : {Severity::Advice, Severity::Lost, Severity::Rejects}) {
        for (const Problem &problem : m_problems.all()) {
            if (problem.severity == severity)
                ticks.append({qreal(document()->findBlock(int(problem.range.start)).blockNumber()) / blockCount(), severity});
        }
    }
    m_overview->setTicks(std::move(ticks));
}

void CodeEdit::setMatches(QList<TextRange> matches)
{
    m_matches = std::move(matches);
    viewport()->update();
}

void CodeEdit::onContentsChange(int position, int removed, int added)
{
    const auto moved = [&](qsizetype at) {
        return at >= position + removed ? at + added - removed : std::min<qsizetype>(at, position);
    };
    m_problems.move(position, removed, added);
    for (TextRange &match : m_matches)
        match = {moved(match.start), moved(match.end)};
    chooseWrapping(document()->findBlock(position), document()->findBlock(position + added));
}

void CodeEdit::chooseWrapping(const QTextBlock &first, const QTextBlock &last)
{
    const bool anywhere = wordWrapMode() == QTextOption::WrapAnywhere;
    QTextBlock line = anywhere ? document()->begin() : first; // whether the endless word is gone, all lines must tell
    const QTextBlock end = anywhere ? QTextBlock() : last.next();
    while (line.isValid() && line != end && !hasEndlessWord(line))
        line = line.next();
    const bool found = line.isValid() && line != end;
    if (found != anywhere)
        setWordWrapMode(found ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
}

QList<CodeEdit::VisibleLine> CodeEdit::visibleLines() const
{
    QList<VisibleLine> lines;
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top < viewport()->height()) {
        const qreal height = blockBoundingRect(block).height();
        lines.append({block, QRectF(0, top, viewport()->width(), height)});
        top += height;
        block = block.next();
    }
    return lines;
}

void CodeEdit::paintEvent(QPaintEvent *event)
{
    const QList<VisibleLine> lines = visibleLines();
    if (!lines.isEmpty())
        m_highlighter->show(lines.first().block, lines.last().block);
    {
        QPainter painter(viewport());
        paintGround(painter, lines, viewport()->width());
        for (const VisibleLine &line : lines)
            paintMarks(painter, line);
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeEdit::paintGround(QPainter &painter, const QList<VisibleLine> &lines, int width) const
{
    const Theme &theme = themeOf(this);
    for (const VisibleLine &line : lines) {
        const QRectF row(0, line.area.top(), width, line.area.height());
        if (line.block == textCursor().block())
            painter.fillRect(row, theme[Theme::CurrentLine]);
        else if (m_highlighter->metadataBlock().contains(line.block.position()))
            painter.fillRect(row, theme[Theme::EditorBlock]);
    }
}

void CodeEdit::paintMarks(QPainter &painter, const VisibleLine &line) const
{
    const Theme &theme = themeOf(this);
    const qsizetype blockStart = line.block.position();
    const qsizetype blockEnd = blockStart + line.block.length() - 1;
    const QPointF origin(contentOffset().x(), line.area.top());
    const QTextLayout *layout = line.block.layout();

    // Calls draw(row, from, to) for each part of `range` that is in view, one for each row of the wrapped line.
    const auto forRows = [&](TextRange range, auto draw) {
        if (range.end < blockStart || range.start > blockEnd || (range.start < blockStart && range.end == blockStart))
            return;
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine row = layout->lineAt(i);
            const QRectF area = row.rect().translated(origin);
            if (area.bottom() < 0 || area.top() > viewport()->height())
                continue;
            const qsizetype rowStart = blockStart + row.textStart();
            const qsizetype rowEnd = rowStart + row.textLength();
            const TextRange part{std::max(range.start, rowStart), std::min(range.end, rowEnd)};
            if (part.isEmpty() && !(range.isEmpty() && part.start >= rowStart && part.start <= rowEnd))
                continue;
            const qreal from = row.cursorToX(int(part.start - blockStart)) + origin.x();
            const qreal to = row.cursorToX(int(part.end - blockStart)) + origin.x();
            draw(area, from, to);
        }
    };

    const auto startsBefore = [](const TextRange &match, qsizetype at) { return match.end < at; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme[Theme::FindMatch]);
    for (auto match = std::lower_bound(m_matches.begin(), m_matches.end(), blockStart, startsBefore);
         match != m_matches.end() && match->start <= blockEnd; ++match) {
        forRows(*match, [&](const QRectF &area, qreal from, qreal to) {
            painter.drawRoundedRect(QRectF(from, area.top(), std::max(to - from, 2.0), area.height()), 2, 2);
        });
    }
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Problem> problems = problemsIn(line.block); // of many lines the first is enough: a value may be thousands
    for (auto problem = problems.crbegin(); problem != problems.crend(); ++problem) { // the gravest on top
        painter.setPen(QPen(theme[colorsOf(problem->severity).text], 1.2));
        forRows(problem->range, [&](const QRectF &area, qreal from, qreal to) {
            drawWave(painter, from, std::max(to, from + 8), area.bottom());
        });
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CodeEdit::updateGutter()
{
    const int width = m_gutter->neededWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGutter();
}

void CodeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setTheme(themeOf(this));
    else if (event->type() == QEvent::FontChange)
        updateGutter();
}

bool CodeEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<Problem> problems = m_problems.at(cursorForPosition(help->pos()).position());
        QToolTip::showText(help->globalPos(), problemsToolTip(problems), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->takesKey(event))
        return;
    const int revision = document()->revision();
    const int row = m_overview->value();
    takeKey(event);
    m_completer->afterKey(*event);
    if (document()->revision() == revision && m_overview->value() != row)
        emit scrolledByUser(true);
}

void CodeEdit::takeKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    QTextCursor cursor = textCursor();
    if (event->matches(QKeySequence::MoveToStartOfLine) || event->matches(QKeySequence::SelectStartOfLine)) {
        pressHome(cursor, modifiers & Qt::ShiftModifier ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
        setTextCursor(cursor);
    } else if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Tab && modifiers == Qt::NoModifier) {
        pressTab(cursor, m_highlighter->kindOf(cursor.block()));
    } else if (event->key() == Qt::Key_Backtab) {
        indentLines(cursor, false);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(modifiers & ~Qt::ShiftModifier)) {
        pressEnter(modifiers == Qt::ShiftModifier);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void CodeEdit::pressEnter(bool plain)
{
    QTextCursor cursor = textCursor();
    const QTextBlock line = cursor.document()->findBlock(cursor.selectionStart());
    const QString before = line.text().first(cursor.selectionStart() - line.position());
    const LineKind kind = m_highlighter->kindOf(line);
    const Continuation next = plain ? Continuation{} : continuationOf(before, kind, m_highlighter->stateBefore(line));
    if (next.endsList) {
        cursor.setPosition(line.position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(u'\n' + next.text); // never QPlainTextEdit's U+2028, which Shift+Enter would insert
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

void CodeEdit::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QPlainTextEdit::wheelEvent(event);
}

bool CodeEdit::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return !files && QPlainTextEdit::canInsertFromMimeData(source); // files are for the window to open
}

void CodeEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.remove(QChar::Null); // a card with one could not be opened again for editing
    if (!text.isEmpty())
        textCursor().insertText(text);
    ensureCursorVisible();
}

QMimeData *CodeEdit::createMimeDataFromSelection() const
{
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n'); // and, unlike toPlainText(), no-break spaces as they are
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

} // namespace cardwright
