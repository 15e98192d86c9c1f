#include "widgets/panels/noticebar.h"

#include "widgets/style/icons.h"
#include "widgets/style/severitycolors.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_stack(new QVBoxLayout(this))
{
    m_stack->setContentsMargins({});
    m_stack->setSpacing(0);
    hide();
}

void NoticeBar::post(const Notice &notice)
{
    dismiss(notice.id);
    QWidget *banner = makeBanner(notice);
    m_banners[notice.id] = banner;
    m_stack->addWidget(banner);
    banner->show();
    show();
    QAccessibleEvent announced(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void NoticeBar::dismiss(const QString &id)
{
    const auto found = m_banners.find(id);
    if (found == m_banners.end())
        return;
    found->second->hide();
    found->second->deleteLater();
    m_banners.erase(found);
    setVisible(!m_banners.empty());
}

QWidget *NoticeBar::makeBanner(const Notice &notice)
{
    auto *banner = new QFrame(this);
    banner->setObjectName(u"notice-"_s + notice.id);
    banner->setAccessibleName(notice.text);
    banner->setProperty("cw", u"banner"_s);
    banner->setProperty("severity", severityName(notice.severity));
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    auto *sign = new QLabel(banner);
    sign->setPixmap(icon(severityName(notice.severity), colorsOf(notice.severity).text).pixmap(16, 16));
    row->addWidget(sign);
    auto *text = new QLabel(notice.text, banner);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    for (const Notice::Action &action : notice.actions) {
        auto *button = new QPushButton(action.text, banner);
        button->setObjectName(u"noticeAction"_s);
        button->setAccessibleName(action.text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = notice.id, run = action.run] {
            dismiss(id);
            run();
        });
    }
    if (notice.closable) {
        auto *closer = new QToolButton(banner);
        closer->setObjectName(u"noticeClose"_s);
        closer->setIcon(icon(u"close"_s, Theme::Text));
        closer->setToolTip(tr("Close"));
        closer->setAccessibleName(tr("Close this notice"));
        row->addWidget(closer);
        connect(closer, &QToolButton::clicked, this, [this, id = notice.id] { dismiss(id); });
    }
    return banner;
}

} // namespace cardwright
