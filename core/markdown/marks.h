// Words that stand for something taken out of a card's text, or for something that is known only once the whole card is.
// The card's text does not contain them, so it cannot forge them. Letters and digits only: Markdown and HTML leave them as
// they are.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace cardwright {

class Marks {
public:
    enum class Kind : char {
        Formula = 'm',  ///< number: hash of the formula's source
        Filler = 'f',   ///< in a line that a formula left empty
        Cut = 'c',      ///< number: index of a block that is shown as its source
        Line = 'l',     ///< number: of the line, counted from 0 in the piece
        Heading = 'h',  ///< number: of the heading, counted from 0 in the piece; becomes its anchor
        Footnote = 'n', ///< number: hash of its label; becomes the footnote's number
        Use = 'u',      ///< number: hash of a footnote's label; becomes the footnote's number and which use of it this is
    };
    struct Word {
        Kind kind = Kind::Filler;
        quint64 number = 0;
        qsizetype length = 0; ///< 0: no word
    };

    /// Numbers of the words that a card must not be given because `text` has something that begins like them.
    static QList<quint32> takenIn(QStringView text);
    /// The same `taken` gives the same words.
    static Marks avoiding(const QList<quint32> &taken);

    const QByteArray &stem() const { return m_stem; } ///< every word begins with it; removing it leaves clean HTML
    /// What prefixes the attributes that Cardwright writes itself, until the HTML has been made safe.
    const QByteArray &trust() const { return m_stem; }

    QByteArray word(Kind kind, quint64 number) const;
    const QByteArray &filler() const { return m_filler; }
    /// An HTML comment in place of a block that is shown as its source.
    QString cut(qsizetype index) const;
    qsizetype cutIn(QByteArrayView html) const; ///< index of the cut that the comment stands for; -1 for other HTML

    Word wordAt(QByteArrayView text, qsizetype at) const;

    bool operator==(const Marks &other) const { return m_stem == other.m_stem; }

private:
    QByteArray m_stem;
    QByteArray m_filler;
};

} // namespace cardwright
