#include "core/base/cardencoding.h"

#include <QBitArray>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kBom("\xEF\xBB\xBF");
constexpr QChar kNulPicture = u'\u2400';

struct Unholdable {
    QChar character; ///< that QTextDocument would turn into a line end; LF is the bare one of a CRLF card
    QChar picture;   ///< its stand-in where the card does not use that itself
};
constexpr std::array kUnholdable{
    Unholdable{u'\r', u'\u240D'},
    Unholdable{u'\n', u'\u240A'},
    Unholdable{QChar::ParagraphSeparator, u'\u2424'},
    Unholdable{QChar(0xFDD0), u'\u2402'},
    Unholdable{QChar(0xFDD1), u'\u2403'},
};

LineEnd usualLineEnd(QStringView text)
{
    qsizetype lf = 0;
    qsizetype crLf = 0;
    qsizetype cr = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            ++(i > 0 && text[i - 1] == u'\r' ? crLf : lf);
        else if (text[i] == u'\r')
            ++cr;
    }
    if (lf == 0 && crLf == 0)
        return cr > 0 ? LineEnd::Cr : LineEnd::Lf;
    return crLf > lf ? LineEnd::CrLf : LineEnd::Lf;
}

/// Calls `usual()` for each usual line end and `other(character)` for every other character.
template <class Usual, class Other>
void scan(QStringView text, LineEnd lineEnd, Usual usual, Other other)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (lineEnd == LineEnd::CrLf && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            usual();
            ++i;
        } else if ((lineEnd == LineEnd::Lf && c == u'\n') || (lineEnd == LineEnd::Cr && c == u'\r')) {
            usual();
        } else {
            other(c);
        }
    }
}

bool isUnholdable(QChar c)
{
    return std::any_of(kUnholdable.begin(), kUnholdable.end(), [c](const Unholdable &one) { return one.character == c; });
}

} // namespace

CardEncoding::Decoded CardEncoding::decode(const QByteArray &bytes)
{
    return decode(bytes, {});
}

CardEncoding::Decoded CardEncoding::decode(const QByteArray &bytes, const CardEncoding &before)
{
    Decoded decoded;
    CardEncoding &encoding = decoded.encoding;
    encoding.m_bom = bytes.startsWith(kBom);
    const QByteArrayView content = QByteArrayView(bytes).sliced(encoding.m_bom ? kBom.size() : 0);

    // a second BOM is text
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString raw = utf8.decode(content);
    // a sequence cut off by the end of the bytes is no error to a decoder that waits for more
    if (utf8.hasError() || raw.toUtf8() != content) {
        encoding.m_unfit = Unfit::NotUtf8;
        if (const auto guess = QStringConverter::encodingForData(bytes); guess && *guess != QStringConverter::Utf8)
            raw = QStringDecoder(*guess).decode(bytes);
    }
    if (raw.contains(QChar::Null)) {
        if (encoding.m_unfit == Unfit::None)
            encoding.m_unfit = Unfit::HasNul;
        raw.replace(QChar::Null, kNulPicture);
    }
    encoding.m_lineEnd = usualLineEnd(raw);

    QBitArray taken(0x10000);
    std::array<bool, kUnholdable.size()> wanted{};
    scan(raw, encoding.m_lineEnd, [] {}, [&](QChar c) {
        taken.setBit(c.unicode());
        for (size_t i = 0; i < kUnholdable.size(); ++i)
            wanted[i] |= kUnholdable[i].character == c;
    });
    for (const auto &[standIn, meaning] : before.m_standIns) {
        if (!taken.testBit(standIn.unicode())) {
            encoding.m_standIns.append({standIn, meaning});
            taken.setBit(standIn.unicode());
        }
    }
    char16_t privateUse = 0xE000;
    for (size_t i = 0; i < kUnholdable.size(); ++i) {
        const auto &[character, picture] = kUnholdable[i];
        if (!wanted[i] || !encoding.standInFor(character).isNull())
            continue;
        char16_t standIn = picture.unicode();
        while (taken.testBit(standIn) && privateUse < 0xF900)
            standIn = privateUse++;
        if (taken.testBit(standIn))
            encoding.m_unfit = Unfit::NotUtf8;
        encoding.m_standIns.append({QChar(standIn), character});
        taken.setBit(standIn);
    }

    decoded.text.reserve(raw.size());
    scan(raw, encoding.m_lineEnd, [&] { decoded.text += u'\n'; }, [&](QChar c) {
        const QChar standIn = isUnholdable(c) ? encoding.standInFor(c) : QChar();
        decoded.text += standIn.isNull() ? c : standIn;
        if (c == u'\n')
            decoded.text += u'\n';
    });
    return decoded;
}

QByteArray CardEncoding::encode(QStringView text) const
{
    Q_ASSERT(m_unfit == Unfit::None);
    const QByteArray bom = m_bom ? kBom.toByteArray() : QByteArray();
    if (m_standIns.isEmpty() && m_lineEnd == LineEnd::Lf)
        return bom + text.toUtf8();
    const auto usual = m_lineEnd == LineEnd::CrLf ? u"\r\n"_s : m_lineEnd == LineEnd::Cr ? u"\r"_s : u"\n"_s;
    QString raw;
    raw.reserve(text.size() + (m_lineEnd == LineEnd::CrLf ? text.count(u'\n') : 0));
    bool bareLf = false;
    for (const QChar c : text) {
        if (c == u'\n') {
            raw += bareLf ? u"\n"_s : usual;
            bareLf = false;
            continue;
        }
        const QChar meaning = meaningOf(c);
        bareLf = meaning == u'\n';
        if (!bareLf)
            raw += meaning;
    }
    return bom + raw.toUtf8();
}

QString CardEncoding::plain(QString text) const
{
    const QList<qsizetype> kept = returnsInFences(text);
    for (const auto &[standIn, meaning] : m_standIns)
        text.replace(standIn, meaning == u'\n' ? QChar(u'\r') : meaning);
    for (const qsizetype at : kept)
        text[at] = standInFor(u'\r');
    return text;
}

QList<qsizetype> CardEncoding::returnsInFences(QStringView text) const
{
    QList<qsizetype> returns;
    if (m_lineEnd != LineEnd::CrLf || standInFor(u'\r').isNull())
        return returns;
    const auto visible = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const qsizetype opening = visible - text.begin();
    if (!text.mid(opening).startsWith(u"---"))
        return returns;
    for (qsizetype at = text.indexOf(u"\n---", opening); at >= 0; at = text.indexOf(u"\n---", at + 1)) {
        qsizetype end = at + 4;
        while (end < text.size() && (text[end] == u' ' || text[end] == u'\t'))
            ++end;
        if (end == text.size() || meaningOf(text[end]) == u'\n')
            return returns; // the metadata ends here
        if (meaningOf(text[end]) == u'\r' && text.mid(end + 1).startsWith(u'\n'))
            returns.append(end);
    }
    return returns;
}

QString CardEncoding::fromPlain(QString text) const
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    for (QChar &c : text) {
        if (c == u'\n' || !isUnholdable(c))
            continue;
        const QChar standIn = standInFor(c);
        c = standIn.isNull() ? QChar(u' ') : standIn;
    }
    return text;
}

bool CardEncoding::isStandIn(QChar c) const
{
    return std::any_of(m_standIns.begin(), m_standIns.end(), [c](const auto &one) { return one.first == c; });
}

QChar CardEncoding::meaningOf(QChar c) const
{
    for (const auto &[standIn, meaning] : m_standIns) {
        if (standIn == c)
            return meaning;
    }
    return c;
}

QChar CardEncoding::standInFor(QChar c) const
{
    for (const auto &[standIn, meaning] : m_standIns) {
        if (meaning == c)
            return standIn;
    }
    return {};
}

} // namespace cardwright
