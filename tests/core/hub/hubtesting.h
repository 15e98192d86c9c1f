// What the tests of publishing to a hub have in common: a target at the test hub that waits shortly, and files to
// publish.
#pragma once

#include "core/hub/hubtarget.h"
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"

#include <QTest>

namespace cardwright {

inline const RunControl kRun{}; ///< nobody stops it

/// Of what must have failed: a success shows as an error that no hub makes.
template <class T> Error errorOf(const Result<T> &result)
{
    return result ? Error{Error::Code::KeychainFailed, QStringLiteral("no error at all"), {}} : result.error();
}

inline int number(Error::Code code)
{
    return int(code);
} ///< for a message of what differs

inline HubSurroundings quickSurroundings()
{
    HubSurroundings surroundings;
    surroundings.connectMilliseconds = 5'000;
    surroundings.idleMilliseconds = 5'000;
    surroundings.secondMilliseconds = 4;
    return surroundings;
}

inline HubEndpoint endpointOf(const TestHub &hub)
{
    return HubEndpoint::parse(hub.endpoint().toString()).value();
}

inline HubTarget targetAt(const TestHub &hub, const QString &repository, const QString &token = testtokens::ada,
    const HubSurroundings &surroundings = quickSurroundings())
{
    return HubTarget(endpointOf(hub), repository,
        Token::of(token.toLatin1(), endpointOf(hub), QStringLiteral("HF_TOKEN")), surroundings);
}

inline OutgoingFile cardFile(const QByteArray &text = "# A card\n")
{
    return {kCardName, "---\nlicense: mit\n---\n" + text};
}

/// Bytes as of a picture, not the same twice.
inline OutgoingFile picture(const QString &path, qint64 size)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    bytes.reserve(size);
    for (quint32 state = quint32(size); bytes.size() < size; state = state * 1664525u + 1013904223u)
        bytes.append(char(state >> 24));
    return {path, bytes.first(size)};
}

inline Publication publicationOn(const QString &parent, const QList<OutgoingFile> &files = {cardFile()})
{
    return Publication{
        .branch = QStringLiteral("main"), .parent = parent, .files = files, .title = QStringLiteral("Say more")};
}

inline QString wordsOf(const QList<ViolationRecord> &violations)
{
    QStringList words;
    for (const ViolationRecord &violation : violations)
        words.append(QStringLiteral("%1 %2").arg(int(violation.what)).arg(violation.where));
    return words.join(u'\n');
}

} // namespace cardwright
