// Where tokens are kept, one for each origin. Calls do not block; each answers exactly once, at once or later, on the
// caller's thread, and not at all when `asker` goes before.
#pragma once

#include "core/hub/token.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace cardwright {

class CredentialStore {
public:
    using TokenAnswer = std::function<void(const Result<std::optional<Token>> &)>; ///< nothing: none is kept
    using DoneAnswer = std::function<void(const Result<Done> &)>;

    virtual ~CredentialStore() = default;

    /// Whether what is written is still there when the program starts again.
    virtual bool isLasting() const = 0;

    virtual void read(const HubEndpoint &endpoint, QObject *asker, const TokenAnswer &answer) = 0;
    virtual void write(const Token &token, QObject *asker, const DoneAnswer &answer) = 0; ///< under its origin
    virtual void remove(
        const HubEndpoint &endpoint, QObject *asker, const DoneAnswer &answer) = 0; ///< none is no error
};

/// In memory, for this run of the program: where there is no keychain, or it is not wanted. Answers at once.
class SessionCredentials : public CredentialStore {
public:
    bool isLasting() const override { return false; }
    void read(const HubEndpoint &endpoint, QObject *asker, const TokenAnswer &answer) override;
    void write(const Token &token, QObject *asker, const DoneAnswer &answer) override;
    void remove(const HubEndpoint &endpoint, QObject *asker, const DoneAnswer &answer) override;

private:
    QHash<QString, Token> m_tokens; ///< by origin
};

} // namespace cardwright
