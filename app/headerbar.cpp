#include "app/headerbar.h"

#include "app/actions.h"
#include "widgets/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QWidget *spacer(QSizePolicy::Policy horizontal, int width = 0)
{
    auto *made = new QWidget;
    made->setSizePolicy(horizontal, QSizePolicy::Preferred);
    made->setMinimumWidth(width);
    return made;
}

QToolButton *buttonFor(QAction *action, const QString &text)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(u"bar."_s + action->objectName());
    button->setAccessibleName(text);
    return button;
}

} // namespace

HeaderBar::HeaderBar(const Actions &actions, QWidget *parent)
    : QToolBar(tr("Card bar"), parent), m_name(new QLabel), m_place(new QLabel), m_fine(new QLabel(tr("No problems")))
{
    setObjectName(u"bar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_name->setObjectName(u"bar.name"_s);
    m_name->setProperty("cw", u"title"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_place->setObjectName(u"bar.place"_s);
    m_place->setProperty("cw", u"pill"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setFixedHeight(22);
    addWidget(m_name);
    addWidget(spacer(QSizePolicy::Fixed, 8));
    m_placeAction = addWidget(m_place); // a tool bar hides what it holds only through its action
    addWidget(spacer(QSizePolicy::Fixed, 12));

    const std::initializer_list<std::pair<ActionId, const char *>> commands{
        {ActionId::Undo, "undo"}, {ActionId::Redo, "redo"}, {ActionId::Save, "save"}};
    for (const auto &[id, drawing] : commands) {
        actions[id]->setIcon(icon(QString::fromLatin1(drawing), Theme::Text));
        addWidget(buttonFor(actions[id], actions[id]->text().remove(u'&')));
    }
    addWidget(spacer(QSizePolicy::Expanding));

    auto *panes = new QFrame;
    panes->setProperty("cw", u"segments"_s);
    auto *row = new QHBoxLayout(panes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const std::array<std::pair<ActionId, QString>, 5> shown{{{ActionId::ShowForm, tr("Form")},
        {ActionId::ShowEditor, tr("Text")}, {ActionId::ShowPage, tr("Page")}, {ActionId::ShowProblems, tr("Problems")},
        {ActionId::ShowTags, tr("Tags")}}};
    for (const auto &[id, text] : shown) {
        actions[id]->setIconText(text);
        QToolButton *button = buttonFor(actions[id], text);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("cw", u"segment"_s);
        button->setProperty("place", id == shown.front().first ? u"first"_s : id == shown.back().first ? u"last"_s : u"inner"_s);
        row->addWidget(button);
    }
    addWidget(panes);
    addWidget(spacer(QSizePolicy::Expanding));

    // in a row of their own the counts can come and go
    auto *counts = new QWidget;
    m_counts = new QHBoxLayout(counts);
    m_counts->setContentsMargins(0, 0, 4, 0);
    m_counts->setSpacing(6);
    m_rejects = addPill(u"rejects"_s);
    m_lost = addPill(u"lost"_s);
    m_advice = addPill(u"advice"_s);
    m_fine->setProperty("cw", u"muted"_s);
    m_fine->setObjectName(u"bar.fine"_s);
    m_counts->addWidget(m_fine);
    addWidget(counts);
    addWidget(spacer(QSizePolicy::Fixed, 6));
    QAction *publish = actions[ActionId::Publish];
    auto *button = new QPushButton(tr("Publish…"));
    button->setObjectName(u"bar.publish"_s);
    button->setProperty("cw", u"primary"_s);
    button->setAccessibleName(tr("Publish…"));
    button->setToolTip(publish->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, publish, &QAction::trigger);
    connect(publish, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    addWidget(button);
    setProblemCounts(0, 0, 0);
}

QPushButton *HeaderBar::addPill(const QString &name)
{
    auto *pill = new QPushButton;
    pill->setObjectName(u"bar.count."_s + name);
    pill->setProperty("cw", u"pill"_s);
    pill->setProperty("severity", name);
    pill->setCursor(Qt::PointingHandCursor);
    connect(pill, &QPushButton::clicked, this, &HeaderBar::problemsWanted);
    m_counts->addWidget(pill);
    return pill;
}

void HeaderBar::setCard(const QString &name, const QString &place)
{
    constexpr int kMostNameWidth = 320;
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, kMostNameWidth));
    m_name->setToolTip(name);
    m_place->setText(place);
    m_placeAction->setVisible(!place.isEmpty());
}

void HeaderBar::setProblemCounts(int rejects, int lost, int advice)
{
    const auto set = [](QPushButton *pill, int count, const QString &text) {
        pill->setVisible(count > 0);
        pill->setText(text);
        pill->setAccessibleName(text);
    };
    set(m_rejects, rejects, tr("%n rejects", nullptr, rejects));
    set(m_lost, lost, tr("%n lost", nullptr, lost));
    set(m_advice, advice, tr("%n advice", nullptr, advice));
    m_fine->setVisible(rejects + lost + advice == 0);
}

} // namespace cardwright
