// Finds the access tokens of testtokens.h in bytes, however they were written there.
#pragma once

#include <QByteArrayMatcher>
#include <QList>

#include <vector>

namespace cardwright {

enum class Writing {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Base64, ///< of UTF-8 or UTF-16, in either alphabet, with anything before and after ("user:token" too), without line
            ///< ends
    Percent, ///< each letter of it; as an address is commonly written, a token's letters stay as they are
    Hex,
};

class TokenSearch {
public:
    TokenSearch();

    /// Each way of writing once.
    QList<Writing> in(const QByteArray &bytes) const;

private:
    struct Needle {
        QByteArrayMatcher matcher;
        Writing writing;
    };
    void add(const QByteArray &pattern, Writing writing);
    void addBase64(const QByteArray &bytes);

    std::vector<Needle> m_needles;
};

} // namespace cardwright
