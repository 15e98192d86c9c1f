#include "widgets/publish/accountbox.h"

#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

QString describeAccount(const AccountContent &account)
{
    QStringList parts{account.name.isEmpty() ? AccountBox::tr("A token is held for this hub") : account.name};
    if (!account.tokenName.isEmpty())
        parts.append(AccountBox::tr("token “%1”").arg(account.tokenName));
    switch (account.may) {
    case AccountContent::May::Write: parts.append(AccountBox::tr("may write")); break;
    case AccountContent::May::Propose: parts.append(AccountBox::tr("may propose only")); break;
    case AccountContent::May::Read: parts.append(AccountBox::tr("may read only")); break;
    case AccountContent::May::Unknown: break;
    }
    return parts.join(u" · "_s);
}

AccountBox::AccountBox(const QString &withoutToken, QWidget *parent) :
    QWidget(parent), m_withoutToken(withoutToken), m_account(makeLabel()),
    m_enter(makeButton(u"tokenEnter"_s, {}, u"link"_s)), m_found(new QVBoxLayout),
    m_keep(new QCheckBox(tr("Keep it in the keychain"))), m_whyNot(makeLabel({}, u"hint"_s))
{
    m_account->setObjectName(u"account"_s);
    m_keep->setObjectName(u"tokenKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_whyNot->setObjectName(u"tokenKeepWhyNot"_s);
    m_found->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_account, 1);
    first->addWidget(m_enter, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kTextDrop - 2, 0, 0); // the link beside the text is higher
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(m_found);
    column->addWidget(m_keep);
    column->addWidget(m_whyNot);
    show(AccountContent());
    connect(m_enter, &QPushButton::clicked, this, &AccountBox::tokenWanted);
}

void AccountBox::show(const AccountContent &account)
{
    const bool signedIn = account.isSignedIn();
    m_account->setText(signedIn ? breakable(describeAccount(account)) : m_withoutToken);
    setButtonText(m_enter, signedIn ? tr("Another token…") : tr("Enter token…"));
    const bool offers = !signedIn && !account.foundTokens.isEmpty();
    emptyLayout(m_found);
    for (int i = 0; offers && i < account.foundTokens.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(makeLabel(tr("A token was found in %1.").arg(account.foundTokens[i])), 1);
        QPushButton *use = makeButton(u"tokenUse"_s, tr("Use it"), u"link"_s);
        use->setAccessibleName(tr("Use the token found in %1").arg(account.foundTokens[i]));
        row->addWidget(use, 0, Qt::AlignTop);
        m_found->addLayout(row);
        connect(use, &QPushButton::clicked, this, [this, i] { emit foundTokenChosen(i, m_keep->isChecked()); });
    }
    m_keep->setVisible(offers);
    m_keep->setEnabled(account.whyNoKeychain.isEmpty());
    if (!m_keep->isEnabled())
        m_keep->setChecked(false);
    m_whyNot->setText(account.whyNoKeychain);
    m_keep->setAccessibleDescription(account.whyNoKeychain);
    m_whyNot->setVisible(offers && !account.whyNoKeychain.isEmpty());
}

} // namespace cardwright
