// The addresses that git may be given.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace cardwright {

class GitAddress {
public:
    /// https, ssh (also "user@host:path"), an absolute path or file: address, http to this machine. RemoteRefused for all
    /// else: other transports ("ext::…" runs a program), what git would take for an option, and any address with a
    /// password, or over https even with a user's name, for tokens stand there too. The error does not repeat those.
    static Result<GitAddress> parse(const QString &text);

    QString text() const { return m_text; }
    QString folder() const; ///< of this machine, absolute; empty for all others
    QString protocols() const; ///< for GIT_ALLOW_PROTOCOL
    /// Where a commit is shown: the page of hubs and GitHub's kind; for a folder its file: address; empty for ssh, which does
    /// not say where the pages are.
    QUrl pageOf(const QString &commit) const;

private:
    enum class Transport { Https, LoopbackHttp, Ssh, Folder };
    GitAddress(Transport transport, QString text) : m_transport(transport), m_text(std::move(text)) {}

    Transport m_transport;
    QString m_text;
};

} // namespace cardwright
