// An access token of one hub. It belongs to the origin it was made for and is given to no other; it has no text form,
// so that it gets into no log, message or setting. Copies share its bytes, which are wiped when the last of them goes.
// While the program runs on after the first token was made, no core file is written.
#pragma once

#include "core/hub/hubendpoint.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace cardwright {

class Token {
public:
    /// Line ends and outer blanks are dropped. Nothing where no text is left, or one that cannot stand in a header.
    /// `source` says where it was found, in no language: a variable's name or a file's path; empty for a typed one.
    static std::optional<Token> of(const QByteArray &text, const HubEndpoint &endpoint, const QString &source = {});

    const QString &origin() const { return m_origin; } ///< see HubEndpoint::origin()
    const QString &source() const { return m_source; }

    /// The value of the header for a request to this address; empty for one of another origin.
    QByteArray authorizationFor(const QUrl &url) const;
    /// For the system's keychain alone; Token::of() reads it back.
    QByteArray keychainBytes() const;
    bool operator==(const Token &other) const; ///< the same token of the same hub, wherever it was found
    /// The bytes in which the token, should a hub have repeated it, is replaced by dots.
    QByteArray hiddenIn(const QByteArray &bytes) const;

private:
    class Secret;
    Token(std::shared_ptr<const Secret> secret, QString origin, QString source);

    std::shared_ptr<const Secret> m_secret;
    QString m_origin;
    QString m_source;
};

} // namespace cardwright
