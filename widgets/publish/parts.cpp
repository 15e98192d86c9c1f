#include "widgets/publish/parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kRim = 24; ///< of the window that stays in sight around a sheet

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

void layOut(QFormLayout *form)
{
    form->setContentsMargins({});
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

QWidget *inColumn(std::initializer_list<QWidget *> rows)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
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
    if (then.date() == now.date())
        return Times::tr("%1 h ago").arg(minutes / 60);
    if (then.date().daysTo(now.date()) == 1)
        return Times::tr("yesterday");
    return QLocale().toString(then.date(), QLocale::ShortFormat);
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

void fitInto(QDialog *dialog, QSize wanted)
{
    if (const QWidget *parent = dialog->parentWidget())
        wanted = wanted.boundedTo(parent->window()->size() - QSize(kRim, kRim));
    dialog->resize(wanted.expandedTo(dialog->minimumSizeHint()));
}

} // namespace cardwright
