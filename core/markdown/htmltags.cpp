#include "core/markdown/htmltags.h"

#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNamePart(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u':' || c == u'_';
}

qsizetype nameEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isNamePart(text[at]))
        ++at;
    return at;
}

const QSet<QString> &blockNames()
{
    // CommonMark 4.6, start condition 6
    static const QSet<QString> names{
        u"address"_s, u"article"_s, u"aside"_s, u"base"_s, u"basefont"_s, u"blockquote"_s, u"body"_s, u"caption"_s,
        u"center"_s, u"col"_s, u"colgroup"_s, u"dd"_s, u"details"_s, u"dialog"_s, u"dir"_s, u"div"_s, u"dl"_s, u"dt"_s,
        u"fieldset"_s, u"figcaption"_s, u"figure"_s, u"footer"_s, u"form"_s, u"frame"_s, u"frameset"_s, u"h1"_s, u"h2"_s,
        u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"head"_s, u"header"_s, u"hr"_s, u"html"_s, u"iframe"_s, u"legend"_s, u"li"_s,
        u"link"_s, u"main"_s, u"menu"_s, u"menuitem"_s, u"nav"_s, u"noframes"_s, u"ol"_s, u"optgroup"_s, u"option"_s,
        u"p"_s, u"param"_s, u"section"_s, u"source"_s, u"summary"_s, u"table"_s, u"tbody"_s, u"td"_s, u"tfoot"_s,
        u"th"_s, u"thead"_s, u"title"_s, u"tr"_s, u"track"_s, u"ul"_s};
    return names;
}

/// At most so many: the gaps between the words of a tag, outside quotes.
int attributesIn(QStringView tag)
{
    int gaps = 0;
    QChar quote;
    for (const QChar c : tag) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else
            gaps += c.isSpace() || c == u'/';
    }
    return gaps;
}

} // namespace

HtmlBlockStart HtmlBlockStart::at(QStringView text, bool inParagraph)
{
    HtmlBlockStart start;
    if (text.size() < 2 || text[0] != u'<')
        return start;
    if (text.startsWith(u"<!--"))
        start.m_kind = Kind::Comment;
    else if (text[1] == u'?')
        start.m_kind = Kind::Instruction;
    else if (text.startsWith(u"<![CDATA["))
        start.m_kind = Kind::CData;
    else if (text[1] == u'!' && text.size() > 2 && text[2] >= u'A' && text[2] <= u'Z')
        start.m_kind = Kind::Declaration;
    if (start.isHtml())
        return start;

    const QString name = tagName(text, 0);
    if (name.isEmpty())
        return start;
    const bool closing = text[1] == u'/';
    const qsizetype after = nameEnd(text, closing ? 2 : 1);
    const bool nameEnds = after == text.size() || text[after].isSpace() || text[after] == u'>';
    if (!closing && nameEnds && (name == u"script" || name == u"pre" || name == u"style"))
        start.m_kind = Kind::Verbatim;
    else if ((nameEnds || text.mid(after).startsWith(u"/>")) && blockNames().contains(name))
        start.m_kind = Kind::Block;
    else if (!inParagraph && tagEnd(text, 0) == text.size())
        start.m_kind = Kind::Block;
    return start;
}

bool HtmlBlockStart::endsIn(QStringView line) const
{
    switch (m_kind) {
    case Kind::None: return true;
    case Kind::Verbatim:
        return line.contains("</script>"_L1, Qt::CaseInsensitive) || line.contains("</pre>"_L1, Qt::CaseInsensitive)
            || line.contains("</style>"_L1, Qt::CaseInsensitive);
    case Kind::Comment: return line.contains(u"-->"_s);
    case Kind::Instruction: return line.contains(u"?>"_s);
    case Kind::Declaration: return line.contains(u'>');
    case Kind::CData: return line.contains(u"]]>"_s);
    case Kind::Block: return false;
    }
    Q_UNREACHABLE();
}

qsizetype tagEnd(QStringView text, qsizetype at)
{
    qsizetype i = at + 1;
    if (i < text.size() && text[i] == u'/')
        ++i;
    if (i >= text.size() || !isLetter(text[i]))
        return -1;
    for (i = nameEnd(text, i); i < text.size(); ++i) {
        if (text[i] == u'>')
            return i + 1;
        if (text[i] != u'=')
            continue;
        while (i + 1 < text.size() && text[i + 1].isSpace())
            ++i;
        if (i + 1 < text.size() && (text[i + 1] == u'"' || text[i + 1] == u'\'')) {
            i = text.indexOf(text[i + 1], i + 2);
            if (i < 0)
                return -1;
        }
    }
    return -1;
}

QString tagName(QStringView text, qsizetype at)
{
    qsizetype start = at + 1;
    if (start < text.size() && text[start] == u'/')
        ++start;
    if (start >= text.size() || !isLetter(text[start]))
        return {};
    return text.mid(start, nameEnd(text, start) - start).toString().toLower();
}

bool holdsVerbatim(QStringView name)
{
    static const QSet<QString> names{u"script"_s, u"style"_s, u"textarea"_s, u"title"_s,     u"xmp"_s, u"iframe"_s,
                                     u"noembed"_s, u"noframes"_s, u"plaintext"_s, u"pre"_s, u"code"_s};
    return names.contains(name.toString());
}

bool isVoid(QStringView name)
{
    static const QSet<QString> names{u"area"_s, u"base"_s, u"br"_s,   u"col"_s,   u"embed"_s,  u"hr"_s,    u"image"_s, u"img"_s,
                                     u"input"_s, u"link"_s, u"meta"_s, u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return names.contains(name.toString());
}

QList<HtmlTag> tagsOf(QStringView html)
{
    QList<HtmlTag> tags;
    qsizetype i = html.indexOf(u'<');
    while (i >= 0 && i + 1 < html.size()) {
        qsizetype next = i + 1;
        if (html.mid(i).startsWith(u"<!--")) {
            next = html.indexOf(u"-->"_s, i + 4);
            if (next < 0)
                break;
        } else if (const QString name = tagName(html, i); !name.isEmpty()) {
            next = tagEnd(html, i);
            if (next < 0)
                break;
            const QStringView tag = html.mid(i, next - i);
            const bool closes = tag[1] == u'/';
            tags.append({.name = name, .closes = closes, .attributes = attributesIn(tag)});
        }
        i = html.indexOf(u'<', next);
    }
    return tags;
}

} // namespace cardwright
