#include "core/markdown/htmlpolicy.h"

#include "core/markdown/anchors.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace cardwright {

namespace {

using Names = QSet<QByteArray>;

Names namesIn(const char *list)
{
    const QList<QByteArray> names = QByteArray(list).split(' ');
    return Names(names.cbegin(), names.cend());
}

const Names &kept()
{
    static const Names names = namesIn(
        "a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn "
        "div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label li main mark nav nobr "
        "ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th "
        "thead time tr tt u ul var video wbr");
    return names;
}

const Names &unwrapped()
{
    static const Names names = namesIn(
        "acronym area base basefont bgsound blink body button canvas data datalist dialog dir fieldset form head html "
        "legend link map marquee menu menuitem meta meter optgroup option output param progress select slot track");
    return names;
}

const Names &removed()
{
    static const Names names = namesIn(
        "applet embed frame frameset iframe math noembed noframes noscript object plaintext portal script svg template "
        "textarea title xmp");
    return names;
}

using Kinds = QHash<QByteArray, AttributeKind>;

/// Attributes by element; `*` is every element.
const QHash<QByteArray, Kinds> &attributes()
{
    using enum AttributeKind;
    static const Kinds cell{{"colspan", Text}, {"rowspan", Text}, {"scope", Text}, {"bgcolor", Text}, {"nowrap", Flag}};
    static const Kinds media{{"src", Media}, {"poster", Media}, {"controls", Flag}, {"loop", Flag}, {"muted", Flag}};
    static const QHash<QByteArray, Kinds> table{
        {"*", {{"align", Text}, {"valign", Text}, {"alt", Text}, {"title", Text}, {"width", Text}, {"height", Text},
               {"dir", Text}, {"lang", Text}, {"id", Id}, {"class", Class}, {"style", Style},
               {"aria-label", Text}, {"aria-hidden", Text}}},
        {"a", {{"href", Link}, {"name", Id}}},
        {"img", {{"src", Media}, {"border", Text}, {"hspace", Text}, {"vspace", Text}}},
        {"video", media},
        {"audio", media},
        {"source", {{"src", Media}, {"type", Text}, {"media", Text}}},
        {"td", cell},
        {"th", cell},
        {"table", {{"border", Text}, {"cellpadding", Text}, {"cellspacing", Text}, {"bgcolor", Text}}},
        {"tr", {{"bgcolor", Text}}},
        {"col", {{"span", Text}}},
        {"colgroup", {{"span", Text}}},
        {"ol", {{"start", Text}, {"reversed", Flag}, {"type", Text}}},
        {"ul", {{"type", Text}}},
        {"li", {{"value", Text}}},
        {"details", {{"open", Flag}}},
        {"font", {{"color", Text}, {"size", Text}, {"face", Text}}},
        {"hr", {{"size", Text}, {"color", Text}, {"noshade", Flag}}},
        {"time", {{"datetime", Text}}},
        {"input", {{"type", Text}, {"checked", Flag}, {"disabled", Flag}}},
    };
    return table;
}

bool isRasterImage(QByteArrayView dataUrl)
{
    for (const QByteArrayView type : {"data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp",
                                      "data:image/bmp", "data:image/avif"}) {
        if (dataUrl.startsWith(type) && dataUrl.size() > type.size()
            && (dataUrl[type.size()] == ';' || dataUrl[type.size()] == ','))
            return true;
    }
    return false;
}

} // namespace

ElementFate fateOf(QByteArrayView element)
{
    const QByteArray name = element.toByteArray();
    if (kept().contains(name))
        return ElementFate::Keep;
    if (unwrapped().contains(name))
        return ElementFate::Unwrap;
    if (removed().contains(name))
        return ElementFate::Remove;
    if (name == "style")
        return ElementFate::Style;
    return ElementFate::Show;
}

AttributeKind attributeKind(QByteArrayView element, QByteArrayView attribute)
{
    const QByteArray name = attribute.toByteArray();
    const AttributeKind own = attributes().value(element.toByteArray()).value(name, AttributeKind::None);
    return own != AttributeKind::None ? own : attributes().value("*").value(name, AttributeKind::None);
}

std::optional<QByteArray> safeTarget(QByteArrayView target, AttributeKind kind)
{
    // a browser drops control characters from a URL, and blanks around it, before it looks for the scheme
    QByteArray seen;
    for (const char c : target) {
        if (static_cast<unsigned char>(c) > 0x20)
            seen += c;
    }
    seen = seen.toLower();
    if (seen.startsWith('#'))
        return seen.size() == 1 ? QByteArray("#") : '#' + pageId(target.trimmed().sliced(1));
    if (seen.startsWith("//"))
        return "https:" + target.trimmed().toByteArray();
    if (seen.startsWith("\\\\") || seen.startsWith("/\\") || seen.startsWith("\\/"))
        return std::nullopt; // would leave for another host
    const qsizetype colon = seen.indexOf(':');
    const QByteArrayView scheme = QByteArrayView(seen).first(std::max<qsizetype>(colon, 0));
    const auto isInScheme = [](char c) { // or is a letter that is not ASCII: what it becomes later is not known here
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || strchr("+-.", c) || static_cast<unsigned char>(c) >= 0x80;
    };
    if (colon < 0 || !std::all_of(scheme.begin(), scheme.end(), isInScheme)) // a path that has a colon
        return target.toByteArray();
    const bool allowed = scheme == "https" || scheme == "http"
        || (kind == AttributeKind::Link ? scheme == "mailto" : isRasterImage(seen));
    return allowed ? std::optional(target.toByteArray()) : std::nullopt;
}

QByteArray safeClasses(QByteArrayView classes)
{
    QList<QByteArray> kept;
    for (const QByteArray &name : classes.toByteArray().simplified().split(' ')) {
        if (!name.isEmpty() && !name.toLower().startsWith("cw-"))
            kept.append(name);
    }
    return kept.join(' ');
}

} // namespace cardwright
