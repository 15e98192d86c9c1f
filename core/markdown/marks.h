// Words that stand for something taken out of a card's text, or for markup that Cardwright itself wrote. The card's text
// does not contain them, so it cannot forge them. Letters and digits only: Markdown and HTML leave them as they are.
#pragma once

#include <QByteArray>
#include <QString>

namespace cardwright {

class Marks {
public:
    /// Chosen so that no word occurs in `text`, in any case of letters; the same text gives the same words.
    static Marks absentFrom(QStringView text);

    const QByteArray &stem() const { return m_stem; } ///< every word begins with it; removing it leaves clean HTML
    /// What prefixes the attributes that Cardwright writes itself, until the HTML has been made safe.
    const QByteArray &trust() const { return m_stem; }

    QString formula(qsizetype index) const;
    /// Fills a line that a formula left empty.
    const QByteArray &filler() const { return m_filler; }
    /// An HTML comment in place of a block that is shown as its source.
    QString cut(qsizetype index) const;

    /// Index of the formula whose word begins at `at`, and its length; -1 when none does.
    struct Found {
        qsizetype index = -1;
        qsizetype length = 0;
    };
    Found formulaAt(QByteArrayView text, qsizetype at) const;
    bool hasFormula(QByteArrayView text) const { return text.indexOf(m_stem + 'm') >= 0; }
    bool isFillerAt(QByteArrayView text, qsizetype at) const;
    qsizetype cutIn(QByteArrayView html) const; ///< index of the cut that the comment stands for; -1 for other HTML

private:
    QByteArray m_stem;
    QByteArray m_filler;
};

} // namespace cardwright
