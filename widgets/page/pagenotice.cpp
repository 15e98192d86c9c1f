#include "widgets/page/pagenotice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

PageNotice::PageNotice(QWidget *parent) :
    QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_retry(new QPushButton(tr("Try again"), this))
{
    setObjectName(u"pageNotice"_s);
    m_title->setObjectName(u"pageNoticeTitle"_s);
    m_title->setProperty("cw", u"section"_s);
    m_text->setObjectName(u"pageNoticeText"_s);
    m_text->setProperty("cw", u"muted"_s);
    m_retry->setObjectName(u"pageNoticeRetry"_s);
    m_retry->setAccessibleName(tr("Try again to show the page"));
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
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &PageNotice::retryWanted);
    clear();
}

void PageNotice::show(const QString &title, const QString &text, bool canRetry)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_retry->setVisible(canRetry);
}

void PageNotice::clear() { show({}, {}, false); }

} // namespace cardwright
