// How a card's bytes stand behind its text, so that every untouched byte comes back.
//
// In the document text every usual line end of the card is one LF. What QTextDocument cannot hold becomes a visible
// stand-in of one UTF-16 unit: a CR that is not part of a usual line end, U+2029, U+FDD0, U+FDD1; and a LF alone in a
// CRLF or CR card is the line end with a stand-in before it. Stand-ins are chosen per card so that none occurs in its
// text (control pictures first, then private-use characters). A BOM is remembered, not shown.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace cardwright {

enum class LineEnd { Lf, CrLf, Cr };

class CardEncoding {
public:
    enum class Unfit { None, NotUtf8, HasNul }; ///< why a card is shown read-only

    CardEncoding() = default; ///< of a new card: UTF-8, LF, no BOM

    struct Decoded;
    /// Never fails: bytes that are no UTF-8 text give a readable text and `unfit()`.
    static Decoded decode(const QByteArray &bytes);

    /// The bytes of `text`; encode(decode(b).text) == b for every b with unfit() == None. Precondition: unfit() is None.
    QByteArray encode(QStringView text) const;

    /// `text` with each stand-in replaced by the one character that analysis should see; offsets stay the same.
    QString plain(QString text) const;

    LineEnd lineEnd() const { return m_lineEnd; }
    bool hasBom() const { return m_bom; }
    Unfit unfit() const { return m_unfit; }
    bool hasStandIns() const { return !m_standIns.isEmpty(); }
    bool isStandIn(QChar c) const;

private:
    LineEnd m_lineEnd = LineEnd::Lf;
    bool m_bom = false;
    Unfit m_unfit = Unfit::None;
    QList<std::pair<QChar, QChar>> m_standIns; ///< stand-in, what it stands for (LF: a bare LF line end follows)
};

struct CardEncoding::Decoded {
    QString text;
    CardEncoding encoding;
};

} // namespace cardwright
