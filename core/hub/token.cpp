#include "core/hub/token.h"

#include "core/hub/corefiles.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <vector>

namespace cardwright {

using namespace Qt::StringLiterals;

class Token::Secret {
public:
    explicit Secret(const QByteArray &text) : m_bytes(text.cbegin(), text.cend()) {}
    ~Secret() { explicit_bzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Secret)

    bool operator==(const Secret &) const = default;
    QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    std::vector<char> m_bytes;
};

std::optional<Token> Token::of(const QByteArray &text, const HubEndpoint &endpoint, const QString &source)
{
    QByteArray bytes = text;
    bytes.replace('\r', QByteArray()).replace('\n', QByteArray());
    bytes = bytes.trimmed();
    const auto isVisible = [](char c) { return c > ' ' && c < 0x7f; };
    if (bytes.isEmpty() || !std::ranges::all_of(bytes, isVisible))
        return std::nullopt;
    static std::once_flag first;
    std::call_once(first, forbidCoreFiles);
    return Token(std::make_shared<const Secret>(bytes), endpoint.origin(), source);
}

Token::Token(std::shared_ptr<const Secret> secret, QString origin, QString source) :
    m_secret(std::move(secret)), m_origin(std::move(origin)), m_source(std::move(source))
{
}

QByteArray Token::authorizationFor(const QUrl &url) const
{
    return haveSameOrigin(url, QUrl(m_origin)) ? "Bearer " + m_secret->bytes() : QByteArray();
}

QByteArray Token::keychainBytes() const
{
    return m_secret->bytes();
}

bool Token::operator==(const Token &other) const
{
    return m_origin == other.m_origin && *m_secret == *other.m_secret;
}

QByteArray Token::hiddenIn(const QByteArray &bytes) const
{
    return QByteArray(bytes).replace(m_secret->bytes(), "…");
}

} // namespace cardwright
