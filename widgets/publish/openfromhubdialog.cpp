#include "widgets/publish/openfromhubdialog.h"

#include "widgets/publish/accountbox.h"
#include "widgets/publish/branchedit.h"
#include "widgets/publish/busyline.h"
#include "widgets/publish/endpointedit.h"
#include "widgets/publish/failurebox.h"
#include "widgets/publish/parts.h"
#include "widgets/publish/repositoryedit.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kWidth = 600;

} // namespace

OpenFromHubDialog::OpenFromHubDialog(QWidget *parent) :
    QDialog(parent), m_endpoint(new EndpointEdit),
    m_account(new AccountBox(tr("Nobody is signed in. Public repositories can be read all the same."))),
    m_repository(new RepositoryEdit), m_note(makeLabel({}, u"hint"_s)), m_branch(new BranchEdit(u"openBranch"_s)),
    m_form(makeForm()), m_failure(new FailureBox), m_busy(new BusyLine),
    m_cancel(makeButton(u"openCancel"_s, tr("Cancel"))),
    m_open(makeButton(u"openCard"_s, tr("Open card"), u"primary"_s))
{
    setObjectName(u"openFromHub"_s);
    setWindowTitle(tr("Open from hub"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 24, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_busy, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    auto *column = makeColumn(this, kWidth);
    column->addWidget(m_failure);
    column->addWidget(m_form);
    column->addLayout(buttons);
    m_open->setDefault(true);
    m_repository->setFocus();
    updateButton();

    connect(m_endpoint, &EndpointEdit::changed, this, &OpenFromHubDialog::changed);
    connect(m_repository, &RepositoryEdit::idTyped, this, &OpenFromHubDialog::idTyped);
    connect(m_repository, &RepositoryEdit::idChanged, this, &OpenFromHubDialog::changed);
    connect(m_branch, &BranchEdit::changed, this, &OpenFromHubDialog::changed);
    connect(this, &OpenFromHubDialog::changed, this, &OpenFromHubDialog::updateButton);
    connect(m_account, &AccountBox::tokenWanted, this, &OpenFromHubDialog::tokenWanted);
    connect(m_account, &AccountBox::foundTokenChosen, this, &OpenFromHubDialog::foundTokenChosen);
    connect(m_open, &QPushButton::clicked, this, &OpenFromHubDialog::openWanted);
    connect(m_cancel, &QPushButton::clicked, this, &OpenFromHubDialog::reject);
    connect(m_busy, &BusyLine::cancelWanted, this, &OpenFromHubDialog::cancelWanted);
    connect(m_failure, &FailureBox::actionWanted, this, &OpenFromHubDialog::failureActionWanted);
}

QWidget *OpenFromHubDialog::makeForm()
{
    m_endpoint->setObjectName(u"openEndpoint"_s);
    m_repository->setObjectName(u"openRepository"_s);
    m_note->setObjectName(u"openNote"_s);
    m_note->hide();
    auto *whole = new QWidget;
    QGridLayout *grid = makeFieldGrid(whole);
    grid->setContentsMargins(24, 20, 24, 20);
    addField(grid, tr("Hub"), m_endpoint);
    addField(grid, tr("Account"), m_account);
    addField(grid, tr("Repository"), inColumn({m_repository, m_note}));
    addField(grid, tr("Branch"), m_branch);
    return whole;
}

void OpenFromHubDialog::setAddress(const HubAddress &address)
{
    m_endpoint->setEndpoint(address.endpoint);
    m_repository->setText(address.repository);
    m_branch->setBranch(address.branch);
    updateButton();
}

HubAddress OpenFromHubDialog::address() const
{
    return {m_endpoint->endpoint(), m_repository->id(), m_branch->branch()};
}

void OpenFromHubDialog::show(const OpenFromHubContent &content)
{
    m_endpoint->setKnown(content.endpoints);
    m_account->show(content.account);
    m_branch->show(content.place);
    const bool missing = content.place.presence == PlaceContent::Presence::Missing;
    m_note->setText(missing ? tr("There is no such repository, or it is private and this account may not see it.")
                            : tr("It is called %1 now.").arg(content.place.nowCalled));
    m_note->setVisible(missing || !content.place.nowCalled.isEmpty());
    updateButton();
}

void OpenFromHubDialog::setSuggestions(const QStringList &ids) { m_repository->setSuggestions(ids); }

void OpenFromHubDialog::setBusy(const QString &words, int percent)
{
    m_failure->hide();
    m_busy->setBusy(words, percent);
    m_form->setEnabled(false);
    m_cancel->hide();
    updateButton();
}

void OpenFromHubDialog::setIdle()
{
    m_busy->setIdle();
    m_form->setEnabled(true);
    m_cancel->show();
    updateButton();
}

void OpenFromHubDialog::showFailure(const PublishFailure &failure)
{
    setIdle();
    m_failure->show(failure);
}

void OpenFromHubDialog::reject()
{
    if (m_busy->isBusy())
        emit cancelWanted();
    else
        QDialog::reject();
}

void OpenFromHubDialog::updateButton()
{
    m_open->setEnabled(!m_busy->isBusy() && m_repository->isComplete() && !m_endpoint->endpoint().isEmpty());
}

} // namespace cardwright
