#include "widgets/publish/segments.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

Segments::Segments(const QList<Segment> &segments, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const Segment &segment : segments) {
        auto *button = new QToolButton;
        button->setObjectName(segment.objectName);
        button->setText(segment.text);
        button->setAccessibleName(segment.text);
        button->setCheckable(true);
        button->setProperty("cw", u"segment"_s);
        button->setProperty("place",
            &segment == &segments.front()      ? u"first"_s
                : &segment == &segments.back() ? u"last"_s
                                               : u"inner"_s);
        m_group->addButton(button, segment.id);
        row->addWidget(button);
    }
    m_group->buttons().constFirst()->setChecked(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosen(id);
    });
}

int Segments::current() const { return m_group->checkedId(); }

void Segments::setCurrent(int id)
{
    const QSignalBlocker quiet(m_group);
    const bool hadFocus = m_group->checkedButton()->hasFocus();
    m_group->button(id)->setChecked(true);
    if (hadFocus)
        setFocus();
}

void Segments::focusInEvent(QFocusEvent *event) { m_group->checkedButton()->setFocus(event->reason()); }

} // namespace cardwright
