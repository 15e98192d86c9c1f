#include "core/markdown/safehtml.h"

#include "core/markdown/anchors.h"
#include "core/markdown/htmlpolicy.h"
#include "core/markdown/htmltags.h"
#include "core/markdown/htmltext.h"
#include "core/markdown/styles.h"
#include "core/markdown/stylesheet.h"

#include <gumbo.h>

#include <algorithm>
#include <cstdlib>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestElement = 400;

QByteArrayView viewOf(const GumboStringPiece &piece)
{
    return piece.data ? QByteArrayView(piece.data, qsizetype(piece.length)) : QByteArrayView();
}

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG)
        return "svg";
    if (element.tag_namespace == GUMBO_NAMESPACE_MATHML)
        return "math";
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return viewOf(name).toByteArray().toLower();
}

class Pass {
public:
    /// A first pass fills `found`; a later pass over its result has nothing new to tell.
    Pass(const QByteArray &html, const MathText &math, const Written *written = nullptr, SafeHtml *found = nullptr)
        : m_source(html), m_math(math), m_written(written), m_found(found)
    {
    }

    QByteArray run()
    {
        GumboOptions options = kGumboDefaultOptions;
        options.fragment_context = GUMBO_TAG_DIV;
        options.max_errors = 0;
        // gumbo 0.10 reads a flag of its parser that it never set (foster parenting): zeroed memory keeps it deterministic
        options.allocator = [](void *, size_t size) { return std::calloc(1, size); };
        GumboOutput *output = gumbo_parse_with_options(&options, m_source.constData(), size_t(m_source.size()));
        writeChildren(output->root->v.element.children, 0);
        gumbo_destroy_output(&options, output);
        return m_html;
    }

private:
    void writeChildren(const GumboVector &children, int depth)
    {
        for (unsigned i = 0; i < children.length; ++i)
            write(*static_cast<const GumboNode *>(children.data[i]), depth);
    }

    void write(const GumboNode &node, int depth)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            m_math.append(m_html, node.v.text.text, m_inCode > 0 ? MathText::Form::Source : MathText::Form::Html);
            break;
        case GUMBO_NODE_ELEMENT: writeElement(node.v.element, depth + 1); break;
        case GUMBO_NODE_TEMPLATE: removed(u"template"_s, node.v.element); break;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT: break;
        }
    }

    void writeElement(const GumboElement &element, int depth)
    {
        const QByteArray name = nameOf(element);
        const QString shownName = QString::fromUtf8(name);
        if (depth > kDeepestElement) {
            removed(shownName, element);
            return;
        }
        switch (fateOf(name)) {
        case ElementFate::Style: takeStyle(element); break;
        case ElementFate::Remove: removed(shownName, element); break;
        case ElementFate::Unwrap:
            removed(shownName, element);
            writeChildren(element.children, depth);
            break;
        case ElementFate::Show: writeShown(name, element, depth); break;
        case ElementFate::Keep:
            if (name == "input" && attribute(element, "type").toLower() != "checkbox")
                removed(shownName, element);
            else
                writeKept(name, element, depth);
            break;
        }
    }

    void takeStyle(const GumboElement &element)
    {
        if (!m_found)
            return;
        const SafeStyleSheet sheet = safeStyleSheet(m_math.source(textOf(element, 0)), attribute(element, "media"));
        for (const QByteArray &what : sheet.removed)
            removed(QString::fromUtf8(what), element);
        m_found->style += sheet.text;
    }

    /// `<mask>` and its like: the tag as text, and no end tag that the card does not have.
    void writeShown(const QByteArray &name, const GumboElement &element, int depth)
    {
        if (name == "gallery") { // the hub's own element for the widget's pictures
            m_html += "<div" + trusted("class=\"cw-gallery\"") + "></div>";
            writeChildren(element.children, depth);
            return;
        }
        appendEscaped(m_html, m_math.source(viewOf(element.original_tag)));
        writeChildren(element.children, depth);
        const QByteArrayView end = viewOf(element.original_end_tag); // for one that was implied, the tag that implied it
        if (end.startsWith("</") && end.sliced(2).toByteArray().toLower().startsWith(name))
            appendEscaped(m_html, m_math.source(end));
    }

    void writeKept(const QByteArray &name, const GumboElement &element, int depth)
    {
        m_html += '<' + name;
        writeAttributes(name, element);
        m_html += '>';
        if (isVoid(QString::fromLatin1(name)))
            return;
        const bool isCode = name == "code" || name == "pre" || name == "kbd" || name == "samp" || name == "tt";
        m_inCode += isCode;
        const qsizetype content = m_html.size();
        writeChildren(element.children, depth);
        if (name == "pre" && m_html.size() > content && m_html[content] == '\n')
            m_html.insert(content, '\n'); // a parser drops the first one
        m_inCode -= isCode;
        m_html += "</" + name + '>';
    }

    void writeAttributes(const QByteArray &name, const GumboElement &element)
    {
        const bool needsAnchor = isOwnHeading(name, element);
        QByteArray classes;
        bool hasId = needsAnchor;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto &given = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QByteArray key = given.name;
            const QByteArray value = m_math.source(given.value);
            if (isTrusted(key)) {
                write(key, value);
                continue;
            }
            if (key.startsWith("on"))
                removed(QString::fromUtf8(key), element);
            switch (attributeKind(name, key)) {
            case AttributeKind::None: break;
            case AttributeKind::Text: write(key, value); break;
            case AttributeKind::Flag: write(key, QByteArray()); break;
            case AttributeKind::Class: classes = safeClasses(value); break;
            case AttributeKind::Style: writeStyle(value, element); break;
            case AttributeKind::Id:
                if (!hasId && !value.trimmed().isEmpty())
                    write("id", pageId(value));
                hasId |= !value.trimmed().isEmpty();
                break;
            case AttributeKind::Link:
            case AttributeKind::Media: writeTarget(key, value, attributeKind(name, key), element); break;
            }
        }
        if (!classes.isEmpty())
            write("class", classes);
        writeOwnAttributes(name, element);
        if (needsAnchor)
            writeAnchor(name[1] - '0', element);
    }

    /// A heading of the card's own HTML, met for the first time.
    bool isOwnHeading(const QByteArray &name, const GumboElement &element) const
    {
        const bool isHeading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
        return isHeading && m_found && !gumbo_get_attribute(&element.attributes, m_math.marks().trust() + "data-line");
    }

    void writeAnchor(int level, const GumboElement &element)
    {
        const QString text = QString::fromUtf8(m_math.plain(textOf(element, 0))).simplified();
        const QString own = QString::fromUtf8(attribute(element, "id")).trimmed();
        const qsizetype number = m_written->headings.size() + m_found->headings.size();
        write("id", pageId(m_math.marks().word(Marks::Kind::Heading, quint64(number))));
        m_found->headings.append({.level = level, .text = text, .slug = slugOf(text), .ownAnchor = own, .line = lineOf(element), .place = {}});
    }

    /// What elements of the card's HTML get although nobody wrote it.
    void writeOwnAttributes(const QByteArray &name, const GumboElement &element)
    {
        if (name == "a" && gumbo_get_attribute(&element.attributes, "href"))
            write("rel", "nofollow");
        if ((name == "video" || name == "audio") && !gumbo_get_attribute(&element.attributes, "controls"))
            write("controls", QByteArray());
        if (name == "input" && !gumbo_get_attribute(&element.attributes, "disabled"))
            write("disabled", QByteArray());
    }

    void writeTarget(const QByteArray &key, const QByteArray &value, AttributeKind kind, const GumboElement &element)
    {
        if (const std::optional<QByteArray> target = safeTarget(value, kind)) {
            write(key, *target);
        } else if (m_found) {
            const QString shown = QString::fromUtf8(value);
            m_found->removals.append({u"link-removed"_s, shown, shown, lineOf(element)});
        }
    }

    void writeStyle(const QByteArray &value, const GumboElement &element)
    {
        const SafeStyle style = safeStyle(value);
        for (const QByteArray &property : style.removed)
            removed(QString::fromUtf8(property), element);
        if (!style.text.isEmpty())
            write("style", style.text);
    }

    void write(const QByteArray &key, const QByteArray &value)
    {
        m_html += ' ' + key + "=\"";
        appendEscaped(m_html, value);
        m_html += '"';
    }

    bool isTrusted(const QByteArray &key) const
    {
        const QByteArray &trust = m_math.marks().trust();
        if (!key.startsWith(trust))
            return false;
        const QByteArray own = key.sliced(trust.size());
        return own == "class" || own == "data-line" || own == "data-display";
    }

    QByteArray trusted(const char *own) const { return ' ' + m_math.marks().trust() + own; }

    static QByteArray attribute(const GumboElement &element, const char *key)
    {
        const GumboAttribute *found = gumbo_get_attribute(&element.attributes, key);
        return found ? QByteArray(found->value) : QByteArray();
    }

    static QByteArray textOf(const GumboElement &element, int depth)
    {
        QByteArray text;
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(element.children.data[i]);
            if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE)
                text += child.v.text.text;
            else if (child.type == GUMBO_NODE_ELEMENT && depth < kDeepestElement)
                text += textOf(child.v.element, depth + 1);
        }
        return text;
    }

    /// From the last piece that was copied before the element.
    int lineOf(const GumboElement &element) const
    {
        const auto offset = std::min(qsizetype(element.start_pos.offset), m_source.size());
        const QList<SourcePlace> &places = m_written->places;
        const auto after = std::upper_bound(places.cbegin(), places.cend(), offset,
                                            [](qsizetype at, const SourcePlace &place) { return at < place.offset; });
        if (after == places.cbegin())
            return places.isEmpty() ? 0 : places.first().line;
        const SourcePlace &place = *(after - 1);
        return place.line + int(QByteArrayView(m_source).sliced(place.offset, offset - place.offset).count('\n'));
    }

    void removed(const QString &what, const GumboElement &element)
    {
        if (m_found)
            m_found->removals.append(
                {u"html-removed"_s, QString::fromUtf8(viewOf(element.original_tag)), what, lineOf(element)});
    }

    const QByteArray &m_source;
    const MathText &m_math;
    const Written *m_written; ///< of the first pass
    SafeHtml *m_found;
    QByteArray m_html;
    int m_inCode = 0;
};

} // namespace

std::optional<SafeHtml> makeSafe(const Written &written, const MathText &math)
{
    constexpr int kMostPasses = 5;
    SafeHtml safe;
    safe.html = Pass(written.html, math, &written, &safe).run();
    for (int pass = 1; pass < kMostPasses; ++pass) {
        const QByteArray again = Pass(safe.html, math).run();
        if (again == safe.html)
            return safe;
        safe.html = again;
    }
    return std::nullopt;
}

} // namespace cardwright
