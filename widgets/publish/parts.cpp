#include "widgets/publish/parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kHoursTold = 18;
constexpr int kLabelWidth = 104;

struct Times {
    Q_DECLARE_TR_FUNCTIONS(cardwright::Times)
};

} // namespace

QLabel *makeLabel(const QString &text, const QString &look)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!look.isEmpty())
        label->setProperty("cw", look);
    return label;
}

QPushButton *makeButton(const QString &objectName, const QString &text, const QString &look)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    setButtonText(button, text);
    if (!look.isEmpty())
        button->setProperty("cw", look);
    if (look == u"link")
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setButtonText(QPushButton *button, const QString &text)
{
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setAccessibleName(text);
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            emptyLayout(item->layout());
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QGridLayout *makeFieldGrid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

QLabel *addField(QGridLayout *grid, const QString &text, QWidget *field)
{
    QLabel *label = makeLabel(text);
    label->setWordWrap(false);
    label->setContentsMargins(0, kTextDrop, 0, 0);
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1);
    return label;
}

QWidget *inColumn(std::initializer_list<QWidget *> rows, int drop)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, drop, 0, 0);
    column->setSpacing(4);
    for (QWidget *row : rows)
        column->addWidget(row);
    whole->setFocusProxy(*rows.begin());
    return whole;
}

QString timeAgo(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime then = time.toLocalTime();
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return Times::tr("just now");
    if (minutes < 60)
        return Times::tr("%1 min ago").arg(minutes);
    if (minutes < kHoursTold * 60)
        return Times::tr("%1 h ago").arg(minutes / 60);
    if (then.date().daysTo(now.date()) == 1)
        return Times::tr("yesterday");
    return QLocale().toString(then.date(), QLocale::ShortFormat);
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QVBoxLayout *makeColumn(QDialog *dialog, int width)
{
    auto *content = new QWidget;
    content->setFixedWidth(width);
    auto *column = new QVBoxLayout(content);
    auto *around = new QVBoxLayout(dialog);
    around->addWidget(content);
    around->setSizeConstraint(QLayout::SetFixedSize);
    for (QVBoxLayout *layout : {column, around}) {
        layout->setContentsMargins({});
        layout->setSpacing(0);
    }
    return column;
}

} // namespace cardwright
