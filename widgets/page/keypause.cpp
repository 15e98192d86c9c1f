#include "widgets/page/keypause.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace cardwright {

KeyPause::KeyPause(QObject *parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

int KeyPause::stillToWait(int pause) const
{
    return m_sinceKey.isValid() ? int(std::max<qint64>(0, pause - m_sinceKey.elapsed())) : 0;
}

bool KeyPause::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_sinceKey.start();
    return QObject::eventFilter(watched, event);
}

} // namespace cardwright
