#include "widgets/publish/hubform.h"

#include "widgets/publish/accountbox.h"
#include "widgets/publish/branchedit.h"
#include "widgets/publish/endpointedit.h"
#include "widgets/publish/parts.h"
#include "widgets/publish/repositoryedit.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cardwright {

using Presence = PlaceContent::Presence;
using May = AccountContent::May;

HubForm::HubForm(QWidget *parent) :
    QWidget(parent), m_endpoint(new EndpointEdit),
    m_account(new AccountBox(tr("Nobody is signed in. To publish, the hub wants an access token."))),
    m_branch(new BranchEdit(u"hubBranch"_s))
{
    m_endpoint->setObjectName(u"hubEndpoint"_s);
    QGridLayout *grid = makeFieldGrid(this);
    addField(grid, tr("Hub"), m_endpoint);
    addField(grid, tr("Account"), m_account);
    addField(grid, tr("Repository"), makeRepository());
    addField(grid, tr("Branch"), m_branch);
    addField(grid, {}, makeWay());
    tellOfRepository();
    tellOfWay();

    connect(m_endpoint, &EndpointEdit::changed, this, &HubForm::changed);
    connect(m_account, &AccountBox::tokenWanted, this, &HubForm::tokenWanted);
    connect(m_account, &AccountBox::foundTokenChosen, this, &HubForm::foundTokenChosen);
    connect(m_repository, &RepositoryEdit::idTyped, this, &HubForm::idTyped);
    connect(m_repository, &RepositoryEdit::idChanged, this, &HubForm::changed);
    connect(m_branch, &BranchEdit::changed, this, &HubForm::changed);
    for (QCheckBox *box : {m_create, m_private, m_propose})
        connect(box, &QCheckBox::clicked, this, &HubForm::changed);
    connect(m_create, &QCheckBox::toggled, m_private, &QWidget::setEnabled);
    connect(m_propose, &QCheckBox::clicked, this, [this](bool on) { m_wishesToPropose = on; });
}

QWidget *HubForm::makeRepository()
{
    m_repository = new RepositoryEdit;
    m_repository->setObjectName(u"hubRepository"_s);
    m_note = makeLabel({}, u"hint"_s);
    m_note->setObjectName(u"hubRepositoryNote"_s);
    m_create = new QCheckBox(tr("Create it"));
    m_create->setObjectName(u"hubCreate"_s);
    m_create->setAccessibleName(tr("Create the repository"));
    m_private = new QCheckBox(tr("Private: only its owner sees it"));
    m_private->setObjectName(u"hubPrivate"_s);
    m_private->setAccessibleName(m_private->text());
    m_private->setChecked(true);
    m_private->setEnabled(false);
    return inColumn({m_repository, m_note, m_create, m_private});
}

QWidget *HubForm::makeWay()
{
    m_propose = new QCheckBox(tr("Propose as pull request"));
    m_propose->setObjectName(u"hubPropose"_s);
    m_propose->setAccessibleName(m_propose->text());
    m_whyPropose = makeLabel({}, u"hint"_s);
    m_whyPropose->setObjectName(u"hubProposeWhy"_s);
    return inColumn({m_propose, m_whyPropose});
}

void HubForm::setChoice(const WhereChoice &choice)
{
    m_endpoint->setEndpoint(choice.endpoint);
    m_repository->setText(choice.place);
    m_branch->setBranch(choice.branch);
    m_create->setChecked(choice.create);
    m_private->setChecked(choice.isPrivate);
    m_wishesToPropose = choice.asPullRequest;
    tellOfRepository();
    tellOfWay();
}

WhereChoice HubForm::choice() const
{
    WhereChoice choice;
    choice.kind = PlaceKind::Hub;
    choice.endpoint = m_endpoint->endpoint();
    choice.place = m_repository->id();
    choice.branch = m_branch->branch();
    choice.create = m_content.place.presence == Presence::Missing && m_create->isChecked();
    choice.isPrivate = m_private->isChecked();
    choice.asPullRequest = m_propose->isChecked() && !choice.create;
    return choice;
}

void HubForm::show(const WhereContent &content)
{
    m_content = content;
    m_endpoint->setKnown(content.endpoints);
    m_account->show(content.account);
    m_branch->show(content.place);
    tellOfRepository();
    tellOfWay();
}

void HubForm::setSuggestions(const QStringList &ids) { m_repository->setSuggestions(ids); }

void HubForm::tellOfRepository()
{
    const PlaceContent &place = m_content.place;
    const bool missing = place.presence == Presence::Missing;
    QString note;
    if (missing)
        note = tr("There is no such repository, or it is private and this account may not see it.");
    else if (place.presence == Presence::Looking)
        note = tr("Looking…");
    else if (!place.nowCalled.isEmpty())
        note = tr("It is called %1 now.").arg(place.nowCalled);
    setStyleProperty(m_note, "cw", missing ? u"warning"_s : u"hint"_s);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_create->setVisible(missing);
    m_private->setVisible(missing);
}

void HubForm::tellOfWay()
{
    const bool there = m_content.place.presence == Presence::There;
    const May may = m_content.account.may;
    const bool mustPropose = there && may == May::Propose;
    const bool canPropose = m_content.place.takesPullRequests && may != May::Read;
    m_propose->setEnabled(canPropose && !mustPropose);
    m_propose->setChecked(mustPropose || (canPropose && m_wishesToPropose));
    QString why;
    if (mustPropose)
        why = tr("This token may not commit there, but it may propose the change to the owner.");
    else if (there && may == May::Read)
        why = tr("This token may only read. Enter one that may write to publish.");
    setStyleProperty(m_whyPropose, "cw", may == May::Read ? u"warning"_s : u"hint"_s);
    m_whyPropose->setText(why);
    m_whyPropose->setVisible(!why.isEmpty());
    m_propose->setVisible(there);
}

QString HubForm::whatIsMissing() const
{
    if (m_endpoint->endpoint().isEmpty())
        return tr("The address of the hub is missing.");
    if (m_repository->id().isEmpty())
        return tr("Name the repository to publish to.");
    if (!m_repository->isComplete())
        return tr("A repository is named like owner/name.");
    if (!m_content.account.isSignedIn())
        return tr("Sign in with a token first.");
    if (m_content.place.presence == Presence::Missing && !m_create->isChecked())
        return tr("Choose another repository, or have this one created.");
    if (m_content.place.presence == Presence::There && m_content.account.may == May::Read)
        return tr("This token may only read.");
    return {};
}

} // namespace cardwright
