#include "widgets/form/chip.h"

#include "widgets/style/elidedlabel.h"
#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

Chip::Chip(const QString &fieldName, const QString &id, const QString &name, QWidget *parent) :
    QFrame(parent), m_id(id), m_remove(new QToolButton(this))
{
    setObjectName(u"%1.chip.%2"_s.arg(fieldName, id));
    setAccessibleName(name == id ? id : tr("%1 (%2)", "name and id of a value").arg(name, id));
    setProperty("cw", u"chip"_s);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *label = new ElidedLabel(name, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 2, 1);
    row->setSpacing(4);
    row->addWidget(label);
    if (name != id) {
        auto *code = new ElidedLabel(id, this);
        code->setProperty("cw", u"key"_s);
        row->addWidget(code);
    }
    m_remove->setObjectName(objectName() + u".remove"_s);
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setToolTip(plainToolTip(m_remove->accessibleName()));
    m_remove->setIcon(icon(u"close"_s));
    m_remove->setIconSize({10, 10});
    m_remove->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removeRequested);
}

void Chip::setRemovable(bool removable) { m_remove->setVisible(removable); }

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return emit stepRequested(-1);
    case Qt::Key_Right: return emit stepRequested(1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return emit removeRequested();
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace cardwright
