#include "widgets/publish/linedtext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kGap = 10; ///< right of a column of numbers
constexpr int kLeastDigits = 3;
constexpr int kTabCharacters = 4;

} // namespace

class LineMargin : public QWidget {
public:
    explicit LineMargin(LinedText *text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent *) override { m_text->paintMargin(this); }
    void wheelEvent(QWheelEvent *event) override { QCoreApplication::sendEvent(m_text->viewport(), event); }

private:
    LinedText *m_text;
};

LinedText::LinedText(QWidget *parent) : QPlainTextEdit(parent), m_margin(new LineMargin(this))
{
    setFont(codeFont());
    setTabStopDistance(kTabCharacters * fontMetrics().horizontalAdvance(u' '));
    setFrameShape(QFrame::NoFrame);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        dy ? m_margin->scroll(0, dy) : m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &LinedText::updateMargin);
}

Theme::ColorRole LinedText::groundOf(int) const { return Theme::Window; }

QStringList LinedText::numbersOf(int line) const { return {QString::number(line + 1)}; }

int LinedText::columnWidth() const
{
    const auto digits = std::max<qsizetype>(kLeastDigits, QString::number(blockCount()).size());
    return fontMetrics().horizontalAdvance(u'9') * int(digits) + kGap;
}

void LinedText::updateMargin()
{
    const int width = columns() * columnWidth() + kGap;
    setViewportMargins(width, 0, 0, 0);
    m_margin->setGeometry(0, 0, width, height());
    m_margin->update();
}

void LinedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void LinedText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const Theme &theme = themeOf(this);
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
            if (area.top() > event->rect().bottom())
                break;
            if (const Theme::ColorRole ground = groundOf(block.blockNumber()); ground != Theme::Window)
                painter.fillRect(QRectF(0, area.top(), viewport()->width(), area.height()), theme[ground]);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void LinedText::paintMargin(QWidget *margin)
{
    QPainter painter(margin);
    const Theme &theme = themeOf(this);
    painter.fillRect(margin->rect(), theme[Theme::Window]);
    painter.setFont(font());
    painter.setPen(theme[Theme::Muted]);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > margin->height())
            break;
        if (const Theme::ColorRole ground = groundOf(block.blockNumber()); ground != Theme::Window)
            painter.fillRect(QRectF(0, area.top(), margin->width(), area.height()), theme[ground]);
        QRect cell(0, int(area.top()), columnWidth(), fontMetrics().height());
        for (const QString &number : numbersOf(block.blockNumber())) {
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, number);
            cell.translate(columnWidth(), 0);
        }
    }
}

} // namespace cardwright
