// How a card's bytes stand behind its text, so that every untouched byte comes back.
//
// In the document text every usual line end of the card is one LF. What QTextDocument cannot hold becomes a visible
// stand-in of one UTF-16 unit: a CR that is not part of a usual line end, U+2029, U+FDD0, U+FDD1; and a LF alone in a
// CRLF card is the line end with a stand-in before it. The usual line end is CR only where there is no LF at all, else
// the commoner of LF and CRLF. Stand-ins are chosen per card so that none occurs in its text (control pictures first,
// then private-use characters). A BOM is remembered, not shown.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace cardwright {

enum class LineEnd { Lf, CrLf, Cr };

class CardEncoding {
public:
    /// Why a card is shown read-only. NotUtf8 is also said of a text that leaves no character free for a stand-in.
    enum class Unfit { None, NotUtf8, HasNul };

    CardEncoding() = default; ///< of a new card: UTF-8, LF, no BOM

    struct Decoded;
    /// Never fails: bytes that are no UTF-8 text give a readable text and `unfit()`.
    /// Stand-ins of `before` stay what they are where the text allows it, so that the texts of two states of one card
    /// can share an undo stack.
    static Decoded decode(const QByteArray &bytes, const CardEncoding &before);
    static Decoded decode(const QByteArray &bytes);

    /// The bytes of `text`; encode(decode(b).text) == b for every b with unfit() == None. Precondition: unfit() is None.
    QByteArray encode(QStringView text) const;

    /// `text` with each stand-in replaced by the one character that analysis should see (a CR before a bare LF, so that
    /// both count as one line end); offsets stay the same. One stand-in stays: that of the CR in lines "---" CR CR LF
    /// where the metadata might end, for the hub does not end it there.
    QString plain(QString text) const;

    /// New text as the document holds it: every line end a LF, stand-ins where this card has them, else spaces.
    QString fromPlain(QString text) const;

    LineEnd lineEnd() const { return m_lineEnd; }
    bool hasBom() const { return m_bom; }
    void dropBom() { m_bom = false; }
    Unfit unfit() const { return m_unfit; }
    bool hasStandIns() const { return !m_standIns.isEmpty(); }
    bool isStandIn(QChar c) const;

private:
    QChar meaningOf(QChar c) const;  ///< what `c` stands for, or `c`
    QChar standInFor(QChar c) const; ///< null when there is none
    QList<qsizetype> returnsInFences(QStringView text) const;

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
