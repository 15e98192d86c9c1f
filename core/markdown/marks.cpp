#include "core/markdown/marks.h"

#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

Marks::Found numberAfter(QByteArrayView text, qsizetype at, QByteArrayView head)
{
    if (!text.sliced(std::min(at, text.size())).startsWith(head))
        return {};
    qsizetype end = at + head.size();
    qsizetype number = 0;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9' && number < 100'000'000)
        number = number * 10 + (text[end++] - '0');
    if (end >= text.size() || text[end] != 'e')
        return {};
    return {number, end + 1 - at};
}

} // namespace

Marks Marks::absentFrom(QStringView text)
{
    const QString head = u"cmq"_s; // no `w`: cmark-gfm splits a text there, looking for links
    QSet<quint32> taken;
    for (qsizetype at = text.indexOf(head, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(head, at + 1, Qt::CaseInsensitive)) {
        quint32 number = 0;
        for (qsizetype i = at + head.size(); i < text.size() && text[i] >= u'0' && text[i] <= u'9' && number < 100'000'000; ++i)
            number = number * 10 + quint32(text[i].unicode() - u'0');
        taken.insert(number);
    }
    quint32 number = 0;
    while (taken.contains(number))
        ++number;
    Marks marks;
    marks.m_stem = "cmq" + QByteArray::number(number) + "z";
    marks.m_filler = marks.m_stem + 'f';
    return marks;
}

QString Marks::formula(qsizetype index) const
{
    return QString::fromLatin1(m_stem) + u'm' + QString::number(index) + u'e';
}

QString Marks::cut(qsizetype index) const
{
    return u"<!--"_s + QString::fromLatin1(m_stem) + u'c' + QString::number(index) + u"e-->"_s;
}

Marks::Found Marks::formulaAt(QByteArrayView text, qsizetype at) const
{
    return numberAfter(text, at, m_stem + 'm');
}

bool Marks::isFillerAt(QByteArrayView text, qsizetype at) const
{
    return text.sliced(at).startsWith(m_filler);
}

qsizetype Marks::cutIn(QByteArrayView html) const
{
    return numberAfter(html, 0, "<!--" + m_stem + 'c').index;
}

} // namespace cardwright
