#include "core/markdown/marks.h"

namespace cardwright {

using namespace Qt::StringLiterals;

QList<quint32> Marks::takenIn(QStringView text)
{
    const auto isLetter = [text](qsizetype at, char lower) { return text[at] == QLatin1Char(lower) || text[at] == QLatin1Char(char(lower - 32)); };
    QList<quint32> taken;
    for (const QChar last : {u'q', u'Q'}) { // rare letters: a quick search
        for (qsizetype at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
            if (at < 2 || !isLetter(at - 1, 'm') || !isLetter(at - 2, 'c'))
                continue;
            quint32 number = 0;
            for (qsizetype i = at + 1; i < text.size() && text[i] >= u'0' && text[i] <= u'9' && number < 100'000'000; ++i)
                number = number * 10 + quint32(text[i].unicode() - u'0');
            taken.append(number);
        }
    }
    return taken;
}

Marks Marks::avoiding(const QList<quint32> &taken)
{
    QList<bool> isTaken(taken.size() + 1, false);
    for (const quint32 number : taken) {
        if (number < isTaken.size())
            isTaken[number] = true;
    }
    Marks marks;
    marks.m_stem = "cmq" + QByteArray::number(isTaken.indexOf(false)) + 'z'; // no `w`: cmark-gfm splits a text there, looking for links
    marks.m_filler = marks.m_stem + char(Kind::Filler);
    return marks;
}

QByteArray Marks::word(Kind kind, quint64 number) const
{
    return m_stem + char(kind) + QByteArray::number(number) + 'e';
}

QString Marks::cut(qsizetype index) const
{
    return u"<!--"_s + QString::fromLatin1(word(Kind::Cut, quint64(index))) + u"-->"_s;
}

Marks::Word Marks::wordAt(QByteArrayView text, qsizetype at) const
{
    qsizetype end = at + m_stem.size();
    if (end >= text.size() || !text.sliced(at).startsWith(m_stem))
        return {};
    const Kind kind = Kind(text[end++]);
    if (kind == Kind::Filler)
        return {kind, 0, end - at};
    if (!QByteArrayView("mclhnu").contains(char(kind)))
        return {};
    quint64 number = 0;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        number = number * 10 + quint64(text[end++] - '0');
    if (end >= text.size() || text[end] != 'e')
        return {};
    return {kind, number, end + 1 - at};
}

qsizetype Marks::cutIn(QByteArrayView html) const
{
    constexpr QByteArrayView kComment = "<!--";
    const Word word = html.startsWith(kComment) ? wordAt(html, kComment.size()) : Word();
    return word.length > 0 && word.kind == Kind::Cut ? qsizetype(word.number) : -1;
}

} // namespace cardwright
