#include "tests/secrecy/tokensearch.h"

#include "tests/hub/testtokens.h"

#include <QStringEncoder>

namespace cardwright {

TokenSearch::TokenSearch()
{
    for (const QString &token : testtokens::all) {
        const QByteArray utf8 = token.toUtf8();
        const QByteArray little = QStringEncoder(QStringEncoder::Utf16LE)(token);
        const QByteArray big = QStringEncoder(QStringEncoder::Utf16BE)(token);
        add(utf8, Writing::Utf8);
        add(little, Writing::Utf16LittleEndian);
        add(big, Writing::Utf16BigEndian);
        for (const QByteArray &bytes : {utf8, little, big})
            addBase64(bytes);
        add(utf8.toPercentEncoding({}, utf8), Writing::Percent);
        add(utf8.toHex(), Writing::Hex);
        add(utf8.toHex().toUpper(), Writing::Hex);
    }
}

QList<Writing> TokenSearch::in(const QByteArray &bytes) const
{
    QList<Writing> found;
    for (const Needle &needle : m_needles) {
        if (!found.contains(needle.writing) && needle.matcher.indexIn(bytes) >= 0)
            found.append(needle.writing);
    }
    return found;
}

void TokenSearch::add(const QByteArray &pattern, Writing writing)
{
    m_needles.push_back({QByteArrayMatcher(pattern), writing});
}

/// What stands before decides how the bits fall into letters; those that hold bits of the bytes alone are looked for.
void TokenSearch::addBase64(const QByteArray &bytes)
{
    for (const qsizetype before : {0, 1, 2}) {
        const QByteArray shifted = QByteArray(before, '\0') + bytes;
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype count = shifted.size() * 8 / 6 - first;
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            add(shifted.toBase64(alphabet).mid(first, count), Writing::Base64);
    }
}

} // namespace cardwright
