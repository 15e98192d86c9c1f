// Where one HTTP/1.1 request ends and the next begins in a stream of bytes: the head, then a body of the length or in
// the chunks that the head announces.
#pragma once

#include <QByteArray>

namespace cardwright::hubtest {

class RequestFraming {
public:
    /// Takes more of the stream.
    void feed(const QByteArray &bytes) { m_waiting += bytes; }

    /// True between requests: the next bytes are a head.
    bool atHead() const { return m_state == State::Head; }
    /// The head, with its empty line, once it is whole; empty before.
    QByteArray takeHead();
    /// What has come of the body, at most so many bytes of it with its chunk marks. Ends with the body.
    QByteArray takeBody(qsizetype most);
    /// Bytes of the body as announced; -1 for chunks.
    qint64 bodyLength() const { return m_length; }

private:
    enum class State { Head, Counted, ChunkSize, ChunkData, Trailer };

    QByteArray takeChunked(qsizetype most);
    QByteArray takeLine();
    QByteArray take(qint64 count);

    State m_state = State::Head;
    QByteArray m_waiting;
    qint64 m_length = 0;
    qint64 m_left = 0; ///< of the body, or of the chunk with its line end
};

/// The value of a header in a head; empty when it has none.
QByteArray headerIn(const QByteArray &head, const QByteArray &name);

} // namespace cardwright::hubtest
