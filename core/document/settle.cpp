#include "core/document/settle.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr qint64 kRestMs = 200;
constexpr qint64 kLongestMs = 1000;

} // namespace

Settle::Settle(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Settle::settled);
}

void Settle::notice()
{
    if (!m_timer.isActive())
        m_sinceFirst.start();
    m_timer.start(int(std::clamp<qint64>(kLongestMs - m_sinceFirst.elapsed(), 0, kRestMs)));
}

} // namespace cardwright
