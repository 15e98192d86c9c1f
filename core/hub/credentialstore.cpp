#include "core/hub/credentialstore.h"

namespace cardwright {

void SessionCredentials::read(const HubEndpoint &endpoint, QObject *, const TokenAnswer &answer)
{
    const auto known = m_tokens.constFind(endpoint.origin());
    answer(known == m_tokens.cend() ? std::nullopt : std::optional(*known));
}

void SessionCredentials::write(const Token &token, QObject *, const DoneAnswer &answer)
{
    m_tokens.insert(token.origin(), token);
    answer(Done{});
}

void SessionCredentials::remove(const HubEndpoint &endpoint, QObject *, const DoneAnswer &answer)
{
    m_tokens.remove(endpoint.origin());
    answer(Done{});
}

} // namespace cardwright
