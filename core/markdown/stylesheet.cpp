#include "core/markdown/stylesheet.h"

#include "core/markdown/selectors.h"
#include "core/markdown/styles.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRules = 1'000;

/// As CSS Syntax reads it: where a string, a pair of brackets or a comment ends. Whatever is read wrongly from broken CSS is
/// still only kept when all its parts are found harmless.
class Scan {
public:
    explicit Scan(QByteArrayView css) : m_css(css) {}

    /// Position of the first of `stops` from `at` on, outside strings and brackets; the end when there is none.
    qsizetype find(qsizetype at, const char *stops) const
    {
        QByteArray open;
        for (; at < m_css.size(); ++at) {
            const char c = m_css[at];
            if (open.isEmpty() && c != '\0' && strchr(stops, c))
                return at;
            if (c == '"' || c == '\'')
                at = stringEnd(at);
            else if (c == '(' || c == '[' || c == '{')
                open += c == '(' ? ')' : c == '[' ? ']' : '}';
            else if (open.endsWith(c))
                open.chop(1);
        }
        return m_css.size();
    }

private:
    /// Position of the closing quote, or of the line end that breaks the string off.
    qsizetype stringEnd(qsizetype at) const
    {
        const char quote = m_css[at++];
        while (at < m_css.size() && m_css[at] != quote && m_css[at] != '\n')
            at += m_css[at] == '\\' ? 2 : 1;
        return at;
    }

    QByteArrayView m_css;
};

/// Comments become a blank each.
QByteArray withoutComments(QByteArrayView css)
{
    QByteArray text;
    char quote = 0;
    for (qsizetype i = 0; i < css.size(); ++i) {
        const char c = css[i];
        if (!quote && c == '/' && i + 1 < css.size() && css[i + 1] == '*') {
            const qsizetype end = css.indexOf("*/", i + 2);
            text += ' ';
            if (end < 0)
                break;
            i = end + 1;
            continue;
        }
        if (quote)
            quote = c == quote || c == '\n' ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        text += c;
    }
    return text.replace("<!--", " ").replace("-->", " ");
}

/// What of `@media` is a matter of the window, written as it was; nothing for the rest.
std::optional<QByteArray> safeMedia(const QByteArray &query)
{
    static const QRegularExpression harmless(
        uR"(^(?:(?:only |not )?(?:all|screen|print)|\(F\))(?: and \(F\))*$)"_s.replace(
            u"F"_s, u"(?:(?:min-|max-)?(?:width|height|aspect-ratio)|orientation|hover|pointer|prefers-reduced-motion)"
                    "(?: ?: ?[a-z0-9./-]{1,20})?"_s));
    QByteArray safe;
    for (const QByteArray &one : query.toLower().split(',')) {
        const QByteArray media = one.simplified();
        if (!harmless.match(QString::fromLatin1(media)).hasMatch())
            return std::nullopt;
        safe += (safe.isEmpty() ? "" : ", ") + media;
    }
    return safe;
}

/// The page's theme is what the reader prefers.
QByteArray themeOf(const QByteArray &query)
{
    const QByteArray plain = query.toLower().replace(' ', QByteArray());
    if (plain == "(prefers-color-scheme:dark)")
        return ":root.dark ";
    return plain == "(prefers-color-scheme:light)" ? ":root:not(.dark) " : QByteArray();
}

class Reader {
public:
    SafeStyleSheet take() { return std::move(m_sheet); }

    void readRules(QByteArrayView css, const QByteArray &theme = {}, bool isInMedia = false)
    {
        const Scan scan(css);
        for (qsizetype at = 0; at < css.size() && m_rules < kMostRules;) {
            const qsizetype end = scan.find(at, "{;");
            const bool isBlock = end < css.size() && css[end] == '{';
            const QByteArray prelude = css.sliced(at, end - at).trimmed().toByteArray();
            if (!isBlock && !prelude.startsWith('@')) { // a semicolon ends no style rule
                if (!prelude.isEmpty())
                    removed(prelude.left(80));
                at = end + 1;
                continue;
            }
            const qsizetype blockEnd = isBlock ? scan.find(end + 1, "}") : end;
            const QByteArrayView block = isBlock ? css.sliced(end + 1, blockEnd - end - 1) : QByteArrayView();
            at = blockEnd + 1;
            ++m_rules;
            if (prelude.startsWith('@'))
                readAtRule(prelude, block, isInMedia);
            else
                readStyleRule(prelude, block, theme);
        }
        if (m_rules >= kMostRules)
            removed("style");
    }

    void readMedia(const QByteArray &query, QByteArrayView css)
    {
        if (const QByteArray theme = themeOf(query); !theme.isEmpty())
            return readRules(css, theme, true);
        const std::optional<QByteArray> media = safeMedia(query);
        if (!media)
            return removed("@media " + query.left(80));
        m_sheet.text += "@media " + *media + " {\n";
        readRules(css, {}, true);
        m_sheet.text += "}\n";
    }

    void removed(const QByteArray &what)
    {
        if (!m_sheet.removed.contains(what))
            m_sheet.removed.append(what);
    }

private:
    void readAtRule(const QByteArray &prelude, QByteArrayView block, bool isInMedia)
    {
        const qsizetype nameEnd = std::find_if(prelude.cbegin() + 1, prelude.cend(), [](char c) {
            return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-');
        }) - prelude.cbegin();
        const QByteArray name = prelude.first(nameEnd).toLower();
        if (name == "@media" && !isInMedia)
            readMedia(prelude.sliced(nameEnd).simplified(), block);
        else
            removed(name);
    }

    void readStyleRule(const QByteArray &prelude, QByteArrayView block, const QByteArray &theme)
    {
        const std::optional<QList<ScopedSelector>> selectors = scopedSelectors(prelude);
        if (!selectors)
            return removed(prelude.simplified().left(80));
        QByteArray lists[2];
        for (const ScopedSelector &selector : *selectors) {
            QByteArray &list = lists[selector.isCard];
            list += (list.isEmpty() ? "" : ", ") + theme + selector.text;
        }
        for (const bool isCard : {false, true}) {
            if (lists[isCard].isEmpty())
                continue;
            const SafeStyle style = safeStyle(block, isCard ? StyleOf::Card : StyleOf::Rule);
            for (const QByteArray &property : style.removed)
                removed(property);
            if (!style.text.isEmpty())
                m_sheet.text += lists[isCard] + " { " + style.text + " }\n";
        }
    }

    SafeStyleSheet m_sheet;
    int m_rules = 0;
};

} // namespace

SafeStyleSheet safeStyleSheet(QByteArrayView css, QByteArrayView media)
{
    Reader reader;
    if (css.size() > kLongestStyleSheet)
        reader.removed("style");
    else if (media.trimmed().isEmpty())
        reader.readRules(withoutComments(css));
    else
        reader.readMedia(media.toByteArray().simplified(), withoutComments(css));
    return reader.take();
}

} // namespace cardwright
