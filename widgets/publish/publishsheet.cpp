#include "widgets/publish/publishsheet.h"

#include "widgets/publish/busyline.h"
#include "widgets/publish/checkpage.h"
#include "widgets/publish/donepage.h"
#include "widgets/publish/failurebox.h"
#include "widgets/publish/messagepage.h"
#include "widgets/publish/parts.h"
#include "widgets/publish/reviewpage.h"
#include "widgets/publish/stepbar.h"
#include "widgets/publish/wherepage.h"
#include "widgets/style/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr QSize kSize(980, 640);

} // namespace

PublishSheet::PublishSheet(QWidget *parent) :
    SheetDialog(parent), m_steps(new StepBar), m_card(new ElidedLabel), m_failure(new FailureBox),
    m_pages(new QStackedWidget), m_where(new WherePage), m_check(new CheckPage), m_review(new ReviewPage),
    m_message(new MessagePage), m_done(new DonePage), m_busy(new BusyLine), m_missing(new ElidedLabel),
    m_back(makeButton(u"publishBack"_s, tr("Back"))), m_next(makeButton(u"publishNext"_s, {}, u"primary"_s))
{
    setObjectName(u"publishSheet"_s);
    setWindowTitle(tr("Publish"));
    for (QWidget *page :
        std::initializer_list<QWidget *>{m_where, m_check, m_review, m_message, m_done}) // by PublishStep
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_failure);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFooter());
    fitInto(kSize);
    goTo(PublishStep::Where);

    connect(m_steps, &StepBar::stepChosen, this, &PublishSheet::goTo);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(PublishStep(int(m_step) - 1)); });
    connect(m_next, &QPushButton::clicked, this, &PublishSheet::goOn);
    connect(m_busy, &BusyLine::cancelWanted, this, &PublishSheet::cancelWanted);
    connect(m_failure, &FailureBox::actionWanted, this, &PublishSheet::failureActionWanted);
    connect(m_where, &WherePage::changed, this, &PublishSheet::updateFooter);
    connect(m_where, &WherePage::completenessChanged, this, &PublishSheet::updateFooter);
    connect(m_check, &CheckPage::completenessChanged, this, &PublishSheet::updateFooter);
    connect(m_message, &MessagePage::changed, this, &PublishSheet::updateFooter);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(
            new QShortcut(QKeySequence(int(Qt::CTRL) | key), this), &QShortcut::activated, this, &PublishSheet::goOn);
}

QWidget *PublishSheet::makeHeader()
{
    m_card->setObjectName(u"publishCard"_s);
    m_card->setProperty("cw", u"muted"_s);
    m_card->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *header = new QFrame;
    header->setProperty("cw", u"paneHeader"_s);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(22, 4, 32, 0);
    row->setSpacing(24);
    row->addWidget(m_steps);
    row->addWidget(m_card, 1);
    return header;
}

QWidget *PublishSheet::makeFooter()
{
    m_missing->setObjectName(u"publishMissing"_s);
    m_missing->setProperty("cw", u"muted"_s);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_next->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *footer = new QFrame;
    footer->setProperty("cw", u"sheetFooter"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(32, 10, 32, 10);
    row->setSpacing(8);
    row->addWidget(m_busy, 1);
    row->addWidget(m_missing, 1);
    row->addSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return footer;
}

void PublishSheet::setCardName(const QString &name) { m_card->setText(name); }

void PublishSheet::goTo(PublishStep step)
{
    m_step = step;
    m_failure->hide();
    setIdle();
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(int(step));
    m_pages->currentWidget()->setFocus();
}

void PublishSheet::setBusy(const QString &words, int percent)
{
    m_failure->hide();
    m_busy->setBusy(words, percent);
    m_pages->setEnabled(false);
    updateFooter();
}

void PublishSheet::setIdle()
{
    m_busy->setIdle();
    m_pages->setEnabled(true);
    updateFooter();
}

bool PublishSheet::isBusy() const { return m_busy->isBusy(); }

void PublishSheet::showFailure(const PublishFailure &failure)
{
    setIdle();
    m_failure->show(failure);
}

void PublishSheet::reject()
{
    if (isBusy())
        emit cancelWanted();
    else
        SheetDialog::reject();
}

void PublishSheet::goOn()
{
    if (m_step == PublishStep::Done)
        accept();
    else if (!isBusy() && whatIsMissing().isEmpty())
        emit nextWanted(m_step);
}

QString PublishSheet::whatIsMissing() const
{
    switch (m_step) {
    case PublishStep::Where: return m_where->whatIsMissing();
    case PublishStep::Check: return m_check->whatIsMissing();
    case PublishStep::Message: return m_message->whatIsMissing();
    case PublishStep::Review:
    case PublishStep::Done: break;
    }
    return {};
}

QString PublishSheet::nextText() const
{
    switch (m_step) {
    case PublishStep::Where: return tr("Check");
    case PublishStep::Check: return tr("Review");
    case PublishStep::Review: return tr("Write message");
    case PublishStep::Message: return m_message->sendText();
    case PublishStep::Done: break;
    }
    return tr("Close");
}

void PublishSheet::updateFooter()
{
    const QString missing = whatIsMissing();
    m_steps->setWayBackOpen(!isBusy() && m_step != PublishStep::Done);
    m_missing->setText(missing);
    m_missing->setVisible(!isBusy());
    m_back->setVisible(m_step != PublishStep::Where && m_step != PublishStep::Done);
    m_back->setEnabled(!isBusy());
    setButtonText(m_next, nextText());
    m_next->setAccessibleDescription(missing);
    m_next->setEnabled(!isBusy() && missing.isEmpty());
}

} // namespace cardwright
