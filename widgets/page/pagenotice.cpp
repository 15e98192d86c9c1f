#include "widgets/page/pagenotice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

PageNotice::PageNotice(QWidget *parent) :
    QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(u"pageNotice"_s);
    m_title->setObjectName(u"pageNoticeTitle"_s);
    m_title->setProperty("cw", u"section"_s);
    m_text->setObjectName(u"pageNoticeText"_s);
    m_text->setProperty("cw", u"muted"_s);
    m_action->setObjectName(u"pageNoticeAction"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &PageNotice::actionWanted);
    clear();
}

void PageNotice::show(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
}

void PageNotice::clear() { show({}, {}); }

} // namespace cardwright
