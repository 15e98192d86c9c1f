#include "tests/hub/requestframing.h"

#include <QList>

namespace cardwright::hubtest {

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QByteArray RequestFraming::takeHead()
{
    const auto end = m_waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QByteArray head = take(end + 4);
    const bool chunked = headerIn(head, "transfer-encoding").toLower().contains("chunked");
    m_length = chunked ? -1 : headerIn(head, "content-length").toLongLong();
    m_left = m_length;
    m_state = chunked ? State::ChunkSize : m_length > 0 ? State::Counted : State::Head;
    return head;
}

QByteArray RequestFraming::takeBody(qsizetype most)
{
    if (m_state == State::Head)
        return {};
    if (m_length < 0)
        return takeChunked(most);
    const QByteArray taken = take(qMin<qint64>(m_left, most));
    m_left -= taken.size();
    if (m_left == 0)
        m_state = State::Head;
    return taken;
}

QByteArray RequestFraming::takeChunked(qsizetype most)
{
    QByteArray taken;
    while (taken.size() < most && m_state != State::Head) {
        if (m_state == State::ChunkData) {
            const QByteArray some = take(qMin<qint64>(m_left, most - taken.size()));
            if (some.isEmpty())
                break;
            taken += some;
            m_left -= some.size();
            if (m_left == 0)
                m_state = State::ChunkSize;
            continue;
        }
        const QByteArray line = takeLine();
        if (line.isEmpty())
            break;
        taken += line;
        if (m_state == State::Trailer) {
            if (line == "\r\n")
                m_state = State::Head;
            continue;
        }
        const qint64 size = line.split(';').first().trimmed().toLongLong(nullptr, 16);
        m_left = size + 2;
        m_state = size == 0 ? State::Trailer : State::ChunkData;
    }
    return taken;
}

QByteArray RequestFraming::takeLine()
{
    const auto end = m_waiting.indexOf("\r\n");
    return end < 0 ? QByteArray() : take(end + 2);
}

QByteArray RequestFraming::take(qint64 count)
{
    const QByteArray taken = m_waiting.left(count);
    m_waiting.remove(0, taken.size());
    return taken;
}

} // namespace cardwright::hubtest
