#include "widgets/publish/donepage.h"

#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kWidth = 620;
constexpr int kSign = 40;

} // namespace

DonePage::DonePage(QWidget *parent) :
    QWidget(parent), m_headline(makeLabel({}, u"heading"_s)), m_summary(makeLabel({}, u"muted"_s)), m_link(makeLabel()),
    m_copy(makeButton(u"doneCopy"_s, {})), m_open(makeButton(u"doneOpen"_s, tr("Open in browser"))),
    m_history(makeButton(u"doneHistory"_s, tr("Show history"))), m_notes(new QVBoxLayout)
{
    m_headline->setObjectName(u"doneHeadline"_s);
    m_link->setObjectName(u"doneLink"_s);
    m_link->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *sign = new QLabel;
    sign->setPixmap(icon(u"done"_s, Theme::Added).pixmap(kSign, kSign));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_open, m_history, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    m_notes->setSpacing(4);

    auto *content = new QWidget;
    content->setMaximumWidth(kWidth);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    rows->addWidget(sign);
    rows->addWidget(m_headline);
    rows->addWidget(m_summary);
    rows->addSpacing(8);
    rows->addWidget(m_link);
    rows->addLayout(buttons);
    rows->addSpacing(8);
    rows->addLayout(m_notes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 24);
    column->addWidget(content);
    column->addStretch();
    setFocusProxy(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(addressText()); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_url); });
    connect(m_history, &QPushButton::clicked, this, &DonePage::historyWanted);
}

void DonePage::show(const DoneContent &content)
{
    m_url = content.url;
    m_headline->setText(breakable(content.headline));
    m_summary->setText(breakable(content.summary));
    m_link->setText(breakable(addressText()));
    m_open->setVisible(!content.isFolder);
    m_history->setVisible(content.isFolder);
    setButtonText(m_copy, content.isFolder ? tr("Copy path") : tr("Copy link"));
    emptyLayout(m_notes);
    for (const QString &note : content.notes) {
        QLabel *label = makeLabel(breakable(note));
        label->setObjectName(u"doneNote"_s);
        m_notes->addWidget(label);
    }
}

QString DonePage::addressText() const { return m_url.isLocalFile() ? m_url.toLocalFile() : m_url.toString(); }

} // namespace cardwright
