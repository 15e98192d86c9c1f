#include "widgets/panels/problemtools.h"

#include "core/words/words.h"
#include "widgets/style/icons.h"
#include "widgets/style/severitycolors.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr std::array kSeverities{Severity::Rejects, Severity::Lost, Severity::Advice};
constexpr int kSearchWidth = 150;

} // namespace

ProblemTools::ProblemTools(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    for (const Severity severity : kSeverities) {
        QToolButton *toggle = addToggle(severityName(severity));
        toggle->setIcon(icon(severityName(severity), colorsOf(severity).text));
        toggle->setChecked(true);
        m_severities[size_t(severity)] = toggle;
    }
    m_silenced = addToggle(u"silenced"_s);
    addSearch();
    addGrouping();
}

QToolButton *ProblemTools::addToggle(const QString &name)
{
    auto *toggle = new QToolButton;
    toggle->setObjectName(u"problemFilter."_s + name);
    toggle->setProperty("cw", u"filter"_s);
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::TabFocus);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setIconSize({13, 13});
    layout()->addWidget(toggle);
    connect(toggle, &QToolButton::clicked, this, &ProblemTools::filterChanged);
    return toggle;
}

void ProblemTools::addSearch()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"problemSearch"_s);
    m_search->setAccessibleName(tr("Filter problems by text"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    layout()->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ProblemTools::filterChanged);
}

void ProblemTools::addGrouping()
{
    m_grouping = new QToolButton;
    m_grouping->setObjectName(u"problemGrouping"_s);
    m_grouping->setFocusPolicy(Qt::TabFocus);
    m_grouping->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_grouping);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, ProblemList::Grouping grouping) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, text, grouping] {
            nameGrouping(text);
            emit groupingChosen(grouping);
        });
    };
    add(tr("Group by severity"), ProblemList::Grouping::BySeverity);
    add(tr("Group by part of the card"), ProblemList::Grouping::ByPart);
    menu->actions().constFirst()->setChecked(true);
    nameGrouping(menu->actions().constFirst()->text());
    m_grouping->setMenu(menu);
    layout()->addWidget(m_grouping);
}

void ProblemTools::nameGrouping(const QString &text)
{
    m_grouping->setText(text);
    m_grouping->setAccessibleName(text);
}

ProblemList::Filter ProblemTools::filter() const
{
    ProblemList::Filter wanted;
    for (const Severity severity : kSeverities)
        wanted.severities[size_t(severity)] = m_severities[size_t(severity)]->isChecked();
    wanted.silenced = m_silenced->isChecked();
    wanted.text = m_search->text().trimmed();
    return wanted;
}

void ProblemTools::showCounts(const ProblemList &list)
{
    bool any = list.silencedCount() > 0;
    for (const Severity severity : kSeverities) {
        const int count = list.count(severity);
        QToolButton *toggle = m_severities[size_t(severity)];
        toggle->setText(tr("%1 %2", "a severity and how many problems have it").arg(severityLabel(severity)).arg(count));
        toggle->setAccessibleName(tr("Show %1").arg(toggle->text()));
        toggle->setVisible(count > 0);
        any = any || count > 0;
    }
    const int silenced = list.silencedCount();
    m_silenced->setText(tr("%n silenced", nullptr, silenced));
    m_silenced->setAccessibleName(tr("Show the silenced problems too: %1").arg(silenced));
    m_silenced->setVisible(silenced > 0);
    m_search->setVisible(any);
    m_grouping->setVisible(any);
}

} // namespace cardwright
