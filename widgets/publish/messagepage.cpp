#include "widgets/publish/messagepage.h"

#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kGoodLength = 72; ///< of a title: what lists of commits show without cutting
constexpr int kWidth = 760;
constexpr int kLeastDescription = 110;

} // namespace

MessagePage::MessagePage(QWidget *parent) :
    QScrollArea(parent), m_summary(makeLabel()), m_title(new QLineEdit), m_length(makeLabel({}, u"hint"_s)),
    m_description(new QPlainTextEdit), m_commit(new QRadioButton),
    m_propose(new QRadioButton(tr("Open a pull request")))
{
    m_summary->setObjectName(u"messageSummary"_s);
    m_title->setObjectName(u"messageTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_length->setObjectName(u"messageLength"_s);
    m_description->setObjectName(u"messageDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("Why, if it is not plain from the change"));
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(kLeastDescription);
    m_commit->setObjectName(u"messageCommit"_s);
    m_propose->setObjectName(u"messagePropose"_s);
    m_propose->setAccessibleName(m_propose->text());
    auto *box = new QFrame;
    box->setProperty("cw", u"field"_s);
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(6, 4, 6, 4);
    inner->addWidget(m_description);
    m_ways = inColumn({m_commit, m_propose}, kTextDrop);
    m_summary->setContentsMargins(0, kTextDrop, 0, 0);

    auto *content = new QWidget;
    content->setMaximumWidth(kWidth);
    QGridLayout *grid = makeFieldGrid(content);
    addField(grid, tr("To send"), m_summary);
    addField(grid, tr("Title"), inColumn({m_title, m_length}));
    addField(grid, tr("Description"), box);
    m_waysLabel = addField(grid, tr("As"), m_ways);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->addWidget(content);
    column->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFocusProxy(m_title);

    connect(m_title, &QLineEdit::textChanged, this, [this] {
        showLength();
        emit changed();
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, &MessagePage::changed);
    connect(m_propose, &QRadioButton::toggled, this, &MessagePage::changed);
    show(MessageContent());
}

void MessagePage::show(const MessageContent &content)
{
    m_summary->setText(breakable(content.summary));
    if (m_title->text().isEmpty() || m_title->text() == m_suggestion) {
        m_title->setText(content.title);
        m_title->home(false);
    }
    m_suggestion = content.title;
    m_branch = content.branch;
    m_commit->setText(tr("Commit to %1").arg(content.branch));
    m_commit->setAccessibleName(m_commit->text());
    for (QWidget *widget : {m_ways, static_cast<QWidget *>(m_waysLabel)})
        widget->setVisible(content.mayCommit && content.mayPropose);
    const bool proposes = content.mayPropose && (content.asPullRequest || !content.mayCommit);
    (proposes ? m_propose : m_commit)->setChecked(true);
    showLength();
    emit changed();
}

MessageChoice MessagePage::choice() const
{
    return {m_title->text().trimmed(), m_description->toPlainText().trimmed(), m_propose->isChecked()};
}

QString MessagePage::whatIsMissing() const
{
    return choice().title.isEmpty() ? tr("A title is needed: what changes, in a few words.") : QString();
}

QString MessagePage::sendText() const
{
    return m_propose->isChecked() ? tr("Open pull request") : tr("Commit to %1").arg(m_branch);
}

void MessagePage::showLength()
{
    const auto length = m_title->text().size();
    m_length->setText(length <= kGoodLength ? tr("%1 of %2 characters").arg(length).arg(kGoodLength)
                                            : tr("%1 characters: lists cut it after %2").arg(length).arg(kGoodLength));
    setStyleProperty(m_length, "cw", length <= kGoodLength ? u"hint"_s : u"warning"_s);
}

} // namespace cardwright
