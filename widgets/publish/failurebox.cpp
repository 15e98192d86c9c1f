#include "widgets/publish/failurebox.h"

#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kDetailsHeight = 88;
constexpr int kSign = 18;

} // namespace

FailureBox::FailureBox(QWidget *parent) :
    QFrame(parent), m_sign(new QLabel), m_whatHappened(makeLabel({}, u"section"_s)), m_whatToDo(makeLabel()),
    m_actions(new QHBoxLayout), m_toggle(makeButton(u"failureDetailsToggle"_s, {}, u"link"_s)),
    m_copy(makeButton(u"failureCopy"_s, tr("Copy"), u"link"_s)), m_details(new QPlainTextEdit)
{
    setObjectName(u"failure"_s);
    setProperty("cw", u"banner"_s);
    setProperty("severity", u"rejects"_s);
    m_sign->setPixmap(icon(u"rejects"_s, Theme::Rejects).pixmap(kSign, kSign));
    for (QLabel *label : {m_whatHappened, m_whatToDo})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whatHappened->setObjectName(u"failureWhatHappened"_s);
    m_whatToDo->setObjectName(u"failureWhatToDo"_s);
    m_details->setObjectName(u"failureDetails"_s);
    m_details->setAccessibleName(tr("What the system said"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(codeFont());
    m_details->setFixedHeight(kDetailsHeight);
    m_actions->setSpacing(8);
    m_toggle->setProperty("flush", true);

    auto *links = new QHBoxLayout;
    links->setSpacing(4);
    links->addWidget(m_toggle);
    links->addWidget(m_copy);
    links->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_whatHappened);
    words->addWidget(m_whatToDo);
    words->addLayout(links);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
    hide();
    connect(m_toggle, &QPushButton::clicked, this, [this] { showDetails(m_details->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
}

void FailureBox::show(const PublishFailure &failure)
{
    m_whatHappened->setText(breakable(failure.whatHappened));
    m_whatToDo->setText(breakable(failure.whatToDo));
    m_whatToDo->setVisible(!failure.whatToDo.isEmpty());
    m_details->setPlainText(failure.details);
    m_toggle->setVisible(!failure.details.isEmpty());
    showDetails(false);
    emptyLayout(m_actions);
    for (const PublishFailure::Action &action : failure.actions) {
        QPushButton *button = makeButton(u"failureAction."_s + action.id, action.text);
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { emit actionWanted(id); });
    }
    setAccessibleName(failure.whatHappened + u' ' + failure.whatToDo);
    show();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void FailureBox::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_copy->setVisible(shown);
    setButtonText(m_toggle, shown ? tr("Hide details") : tr("Details"));
}

} // namespace cardwright
