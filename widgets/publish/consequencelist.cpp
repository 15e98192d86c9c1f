#include "widgets/publish/consequencelist.h"

#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMark = 18;

} // namespace

ConsequenceList::ConsequenceList(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"consequences"_s);
    setAccessibleName(tr("What changes on the page"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(4);
    setWidget(content);
}

void ConsequenceList::show(const QList<ConsequenceGroup> &groups)
{
    emptyLayout(m_column);
    for (const ConsequenceGroup &group : groups) {
        if (m_column->count() > 0)
            m_column->addSpacing(10);
        m_column->addWidget(makeLabel(group.title, u"section"_s));
        for (const Consequence &change : group.changes)
            m_column->addWidget(makeRow(change));
    }
    if (groups.isEmpty())
        m_column->addWidget(
            makeLabel(tr("Nothing but the text: tags, task, library and licence stay as they are."), u"muted"_s));
    m_column->addStretch();
}

QWidget *ConsequenceList::makeRow(const Consequence &change)
{
    const auto [sign, look, told] = [&]() -> std::tuple<QString, QString, QString> {
        switch (change.kind) {
        case Consequence::Kind::Comes: return {u"+"_s, u"comes"_s, tr("Comes: %1")};
        case Consequence::Kind::Goes: return {u"−"_s, u"goes"_s, tr("Goes: %1")};
        case Consequence::Kind::Changes: break;
        }
        return {u"→"_s, u"changes"_s, tr("Changes: %1")};
    }();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *mark = new QLabel(sign);
    mark->setProperty("cw", u"changeMark"_s);
    mark->setProperty("change", look);
    mark->setFixedSize(kMark, kMark);
    mark->setAlignment(Qt::AlignCenter);
    QLabel *text = makeLabel(breakable(change.text));
    text->setObjectName(u"consequence"_s);
    text->setAccessibleName(told.arg(change.text));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

} // namespace cardwright
