#include "widgets/publish/busyline.h"

#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kLineHeight = 3;

} // namespace

BusyLine::BusyLine(QWidget *parent) :
    QWidget(parent), m_words(new ElidedLabel), m_progress(new QProgressBar),
    m_cancel(makeButton(u"busyCancel"_s, tr("Cancel")))
{
    m_words->setObjectName(u"busyWords"_s);
    m_progress->setObjectName(u"busyProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kLineHeight);
    auto *told = new QVBoxLayout;
    told->setSpacing(4);
    told->addStretch();
    told->addWidget(m_words);
    told->addWidget(m_progress);
    told->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addLayout(told, 1);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelWanted);
}

void BusyLine::setBusy(const QString &words, int percent)
{
    const bool isNews = !m_busy || m_words->text() != words;
    m_busy = true;
    m_words->setText(words);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
    show();
    if (isNews) {
        QAccessibleEvent announced(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&announced);
    }
}

void BusyLine::setIdle()
{
    m_busy = false;
    hide();
}

} // namespace cardwright
