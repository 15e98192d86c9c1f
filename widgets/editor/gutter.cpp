#include "widgets/editor/gutter.h"

#include "widgets/editor/codeedit.h"
#include "widgets/style/icons.h"
#include "widgets/style/severitycolors.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

namespace cardwright {

namespace {

constexpr int kLeft = 20; ///< room for the mark
constexpr int kRight = 10;
constexpr int kMarkLeft = 4;
constexpr int kMarkSize = 14;

} // namespace

Gutter::Gutter(CodeEdit *edit) : QWidget(edit), m_edit(edit) { setObjectName(QStringLiteral("gutter")); }

int Gutter::neededWidth() const
{
    const qsizetype digits = std::max<qsizetype>(3, QString::number(m_edit->blockCount()).size());
    return kLeft + m_edit->fontMetrics().horizontalAdvance(u'9') * int(digits) + kRight;
}

void Gutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(m_edit);
    painter.fillRect(rect(), theme[Theme::Window]);
    const QList<CodeEdit::VisibleLine> lines = m_edit->visibleLines();
    m_edit->paintGround(painter, lines, width());
    painter.setFont(m_edit->font());
    for (const CodeEdit::VisibleLine &line : lines) {
        const bool current = line.block == m_edit->textCursor().block();
        painter.setPen(theme[current ? Theme::Text : Theme::Muted]);
        const QRect row(0, int(line.area.top()), width() - kRight, m_edit->fontMetrics().height());
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.block.blockNumber() + 1));
        if (const QList<Problem> problems = m_edit->problemsIn(line.block); !problems.isEmpty()) {
            const Severity gravest = problems.constFirst().severity;
            icon(severityName(gravest), colorsOf(gravest).text)
                .paint(&painter, QRect(kMarkLeft, row.top(), kMarkSize, row.height()));
        }
    }
}

bool Gutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<Problem> problems = m_edit->problemsIn(m_edit->cursorForPosition({0, help->y()}).block());
    QToolTip::showText(help->globalPos(), problemsToolTip(problems), this);
    return true;
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    QTextCursor cursor = m_edit->cursorForPosition({0, at.y()});
    const QList<Problem> problems = m_edit->problemsIn(cursor.block());
    if (at.x() < kLeft && !problems.isEmpty()) {
        emit m_edit->problemMenuWanted(cursor.blockNumber() + 1, event->globalPosition().toPoint());
        return;
    }
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

void Gutter::wheelEvent(QWheelEvent *event) { QCoreApplication::sendEvent(m_edit->viewport(), event); }

} // namespace cardwright
