#include "widgets/publish/stepbar.h"

#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kSign = 14;

} // namespace

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    const QStringList names{u"Where"_s, u"Check"_s, u"Review"_s, u"Message"_s};
    const QStringList texts{tr("Where"), tr("Check"), tr("Review"), tr("Message")};
    for (int i = 0; i < names.size(); ++i) {
        if (i > 0) {
            auto *arrow = new QLabel;
            arrow->setPixmap(icon(u"chevron-right"_s).pixmap(12, 12));
            row->addWidget(arrow);
        }
        auto *button = new QToolButton;
        button->setObjectName(u"step"_s + names[i]);
        button->setText(texts[i]);
        button->setProperty("cw", u"step"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({kSign, kSign});
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QToolButton::clicked, this, [this, i] { emit stepChosen(PublishStep(i)); });
    }
    update();
}

void StepBar::setCurrent(PublishStep step)
{
    m_current = step;
    update();
}

void StepBar::setWayBackOpen(bool open)
{
    m_open = open;
    update();
}

void StepBar::update()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        const bool behind = i < int(m_current);
        const bool current = i == int(m_current);
        button->setIcon(behind ? icon(u"check"_s, Theme::Added) : QIcon());
        button->setEnabled(behind && m_open);
        setStyleProperty(button, "state", behind ? u"behind"_s : current ? u"current"_s : u"ahead"_s);
        const QString told = behind ? tr("Step %1 of 4, done: %2")
            : current               ? tr("Step %1 of 4, now: %2")
                                    : tr("Step %1 of 4, to come: %2");
        button->setAccessibleName(told.arg(i + 1).arg(button->text()));
    }
}

} // namespace cardwright
