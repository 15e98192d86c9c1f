#include "widgets/publish/tokendialog.h"

#include "widgets/publish/accountbox.h"
#include "widgets/publish/busyline.h"
#include "widgets/publish/failurebox.h"
#include "widgets/publish/parts.h"
#include "widgets/style/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kWidth = 540;
constexpr int kSign = 20;

} // namespace

TokenDialog::TokenDialog(const TokenContent &content, QWidget *parent) :
    QDialog(parent), m_token(new QLineEdit), m_keep(new QCheckBox(tr("Keep it in the keychain"))),
    m_accepted(new QWidget), m_account(makeLabel({}, u"section"_s)), m_failure(new FailureBox), m_busy(new BusyLine),
    m_cancel(makeButton(u"tokenCancel"_s, tr("Cancel"))),
    m_use(makeButton(u"tokenUse"_s, tr("Use token"), u"primary"_s))
{
    setObjectName(u"tokenDialog"_s);
    setWindowTitle(tr("Access token"));
    m_input = makeInput(content);
    m_account->setObjectName(u"tokenAccount"_s);
    auto *sign = new QLabel;
    sign->setPixmap(icon(u"done"_s, Theme::Added).pixmap(kSign, kSign));
    auto *accepted = new QHBoxLayout(m_accepted);
    accepted->setContentsMargins({});
    accepted->setSpacing(10);
    accepted->addWidget(sign);
    accepted->addWidget(m_account, 1);
    m_accepted->hide();

    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(24, 20, 24, 20);
    rows->addWidget(m_input);
    rows->addWidget(m_accepted);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 24, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_busy, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_use);
    auto *column = makeColumn(this, kWidth);
    column->addWidget(m_failure);
    column->addLayout(rows);
    column->addLayout(buttons);
    m_use->setEnabled(false);
    m_use->setDefault(true);
    m_token->setFocus();

    connect(m_token, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_use, &QPushButton::clicked, this, [this] { m_accepted->isHidden() ? enter() : accept(); });
    connect(m_cancel, &QPushButton::clicked, this, &TokenDialog::reject);
    connect(m_busy, &BusyLine::cancelWanted, this, &TokenDialog::cancelWanted);
    connect(m_failure, &FailureBox::actionWanted, this, &TokenDialog::failureActionWanted);
}

QWidget *TokenDialog::makeInput(const TokenContent &content)
{
    m_token->setObjectName(u"token"_s);
    m_token->setAccessibleName(tr("Access token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(m_token->inputMethodHints() | Qt::ImhSensitiveData);
    m_token->setPlaceholderText(u"hf_…"_s);
    m_keep->setObjectName(u"tokenKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setAccessibleDescription(content.whyNoKeychain);
    m_keep->setEnabled(content.whyNoKeychain.isEmpty());
    m_keep->setChecked(m_keep->isEnabled());
    QLabel *origin = makeLabel(tr("Sent to %1 only.").arg(content.origin), u"section"_s);
    origin->setObjectName(u"tokenOrigin"_s);
    QLabel *whyNot =
        makeLabel(tr("%1 The token is forgotten when the program ends.").arg(content.whyNoKeychain), u"hint"_s);
    whyNot->setObjectName(u"tokenKeepWhyNot"_s);
    whyNot->setVisible(!content.whyNoKeychain.isEmpty());
    QPushButton *get = makeButton(
        u"tokenPage"_s, tr("Get one at %1").arg(content.tokenPage.host() + content.tokenPage.path()), u"link"_s);
    get->setProperty("flush", true);
    get->setVisible(content.tokenPage.isValid());
    connect(get, &QPushButton::clicked, this, [this, page = content.tokenPage] { emit linkActivated(page); });

    auto *input = new QWidget;
    auto *rows = new QVBoxLayout(input);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    rows->addWidget(makeLabel(
        tr("With a token this program acts for your account. One that may write to the repository is enough.")));
    rows->addWidget(get, 0, Qt::AlignLeft);
    rows->addWidget(m_token);
    rows->addWidget(origin);
    rows->addSpacing(4);
    rows->addWidget(m_keep);
    rows->addWidget(whyNot);
    return input;
}

void TokenDialog::enter()
{
    const QString token = m_token->text().trimmed();
    m_token->setText(QString()); // not clear(), which could be undone
    emit tokenEntered(token, m_keep->isChecked());
}

void TokenDialog::setBusy(const QString &words)
{
    m_failure->hide();
    m_input->setEnabled(false);
    m_use->setEnabled(false);
    m_cancel->hide();
    m_busy->setBusy(words);
}

void TokenDialog::setIdle()
{
    m_busy->setIdle();
    m_cancel->show();
    m_input->setEnabled(true);
    m_use->setEnabled(!m_token->text().trimmed().isEmpty());
}

void TokenDialog::showAccepted(const AccountContent &account)
{
    setIdle();
    m_failure->hide();
    m_account->setText(describeAccount(account));
    m_input->hide();
    m_accepted->show();
    m_cancel->hide();
    setButtonText(m_use, tr("Done"));
    m_use->setEnabled(true);
    m_use->setFocus();
}

void TokenDialog::showFailure(const PublishFailure &failure)
{
    setIdle();
    m_failure->show(failure);
    m_token->setFocus();
}

void TokenDialog::reject()
{
    if (m_busy->isBusy())
        emit cancelWanted();
    else
        QDialog::reject();
}

} // namespace cardwright
