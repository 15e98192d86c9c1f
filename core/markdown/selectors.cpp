#include "core/markdown/selectors.h"

#include "core/markdown/anchors.h"

#include <QSet>

#include <cstring>

namespace cardwright {

namespace {

using Names = QSet<QByteArray>;

constexpr int kMostCompounds = 10;   ///< in one selector
constexpr int kMostSelectors = 100;  ///< in one list
constexpr int kDeepestNesting = 3;   ///< of `:not(…)` and its like

class SelectorReader {
public:
    explicit SelectorReader(QByteArrayView text, int depth = 0) : m_text(text), m_depth(depth) {}

    std::optional<QList<ScopedSelector>> readList()
    {
        QList<ScopedSelector> selectors;
        do {
            skipBlanks();
            const std::optional<ScopedSelector> selector = readSelector();
            if (!selector || selectors.size() >= kMostSelectors)
                return std::nullopt;
            selectors.append(*selector);
        } while (take(','));
        if (!atEnd())
            return std::nullopt;
        return selectors;
    }

private:
    std::optional<ScopedSelector> readSelector()
    {
        QByteArray text;
        bool isCard = false;
        char combinator = 0;
        for (int compounds = 0; compounds < kMostCompounds; ++compounds) {
            const std::optional<Compound> compound = readCompound();
            if (!compound)
                return std::nullopt;
            if (compound->isRoot && (compounds == 0 || isCard) && m_depth == 0) {
                isCard = true;
            } else if (compound->isRoot) {
                return std::nullopt;
            } else {
                // nothing of the card is a child or a neighbour of its root: blocks stand between them
                if (!text.isEmpty() && combinator != ' ')
                    (text += ' ') += combinator;
                if (!text.isEmpty())
                    text += ' ';
                text += compound->text;
                isCard = false;
            }
            combinator = readCombinator();
            if (!combinator)
                return scoped(text, isCard);
        }
        return std::nullopt;
    }

    ScopedSelector scoped(const QByteArray &text, bool isCard) const
    {
        if (isCard)
            return {".cw-card", true};
        return {m_depth > 0 ? text : ".cw-block " + text, false};
    }

    struct Compound {
        QByteArray text;
        bool isRoot = false;
    };

    /// A type, then classes, ids, attributes and pseudo-classes.
    std::optional<Compound> readCompound()
    {
        Compound compound;
        if (take('*')) {
            compound.text = "*";
        } else if (const QByteArray type = readName(); !type.isEmpty()) {
            compound.text = type.toLower();
            compound.isRoot = compound.text == "html" || compound.text == "body";
        }
        while (!atEnd()) {
            std::optional<QByteArray> part;
            if (take('.'))
                part = readClass();
            else if (take('#'))
                part = readId();
            else if (take('['))
                part = readAttribute();
            else if (take(':'))
                part = readPseudo();
            else
                break;
            if (!part)
                return std::nullopt;
            if (*part == ":root" && compound.text.isEmpty())
                compound.isRoot = true;
            else if (compound.isRoot || *part == ":root") // the page's root has no class or id of the card
                return std::nullopt;
            compound.text += *part;
        }
        return compound.text.isEmpty() ? std::nullopt : std::optional(compound);
    }

    std::optional<QByteArray> readClass()
    {
        const QByteArray name = readName();
        if (name.isEmpty() || name.toLower().startsWith("cw-")) // Cardwright's own
            return std::nullopt;
        return '.' + name;
    }

    std::optional<QByteArray> readId()
    {
        const QByteArray name = readName();
        if (name.isEmpty())
            return std::nullopt;
        return '#' + pageId(name);
    }

    /// `[name]` and `[name="value"]` with any of CSS's comparisons; of attributes that reach the page as they were written.
    std::optional<QByteArray> readAttribute()
    {
        static const Names names{"align", "alt",  "title",  "dir",   "lang",    "open", "href",   "src",  "type",  "start",
                                 "width", "height", "border", "color", "checked", "disabled", "colspan", "rowspan", "hidden"};
        skipBlanks();
        const QByteArray name = readName().toLower();
        if (!names.contains(name))
            return std::nullopt;
        QByteArray comparison;
        skipBlanks();
        if (!atEnd() && strchr("~|^$*", peek()))
            comparison = QByteArray(1, m_text[m_at++]);
        if (take('=')) {
            skipBlanks();
            const std::optional<QByteArray> value = readValue();
            if (!value)
                return std::nullopt;
            comparison += "=\"" + *value + '"';
        } else if (!comparison.isEmpty()) {
            return std::nullopt;
        }
        skipBlanks();
        return take(']') ? std::optional('[' + name + comparison + ']') : std::nullopt;
    }

    std::optional<QByteArray> readValue()
    {
        const char quote = atEnd() ? char(0) : peek();
        if (quote != '"' && quote != '\'')
            return readName();
        const qsizetype end = m_text.indexOf(quote, ++m_at);
        if (end < 0)
            return std::nullopt;
        const QByteArray value = m_text.sliced(m_at, end - m_at).toByteArray();
        m_at = end + 1;
        for (const char c : value) {
            if (static_cast<unsigned char>(c) < 0x20 || strchr("\\\"'<>{}", c))
                return std::nullopt;
        }
        return value;
    }

    std::optional<QByteArray> readPseudo()
    {
        static const Names elements{"before", "after", "first-line", "first-letter", "marker"};
        static const Names classes{"hover",       "active",       "focus",         "checked",      "disabled",    "enabled", "empty",
                                   "first-child", "last-child",   "only-child",    "first-of-type", "last-of-type", "only-of-type",
                                   "link",        "any-link",     "root"};
        static const Names counted{"nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type"};
        static const Names nesting{"not", "is", "where"};
        const bool isElement = take(':');
        const QByteArray name = readName().toLower();
        if (elements.contains(name))
            return m_depth > 0 ? std::nullopt : std::optional("::" + name);
        if (isElement)
            return std::nullopt;
        if (classes.contains(name))
            return ':' + name;
        if (!counted.contains(name) && !nesting.contains(name))
            return std::nullopt;
        const std::optional<QByteArrayView> argument = readArgument();
        const std::optional<QByteArray> safe = !argument ? std::nullopt
            : counted.contains(name)                     ? countOf(*argument)
                                                         : nestedIn(*argument);
        return safe ? std::optional(':' + name + '(' + *safe + ')') : std::nullopt;
    }

    std::optional<QByteArrayView> readArgument()
    {
        if (!take('('))
            return std::nullopt;
        const qsizetype start = m_at;
        int depth = 1;
        for (; m_at < m_text.size(); ++m_at) {
            depth += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
            if (depth == 0)
                return m_text.sliced(start, m_at++ - start);
        }
        return std::nullopt;
    }

    /// "odd", "even", "2n + 1", "3"
    static std::optional<QByteArray> countOf(QByteArrayView argument)
    {
        const QByteArray count = argument.toByteArray().simplified().toLower();
        if (count.isEmpty() || count.size() > 20)
            return std::nullopt;
        for (const char c : count) {
            if (!strchr("0123456789n+- odevn", c))
                return std::nullopt;
        }
        return count;
    }

    std::optional<QByteArray> nestedIn(QByteArrayView argument) const
    {
        if (m_depth >= kDeepestNesting)
            return std::nullopt;
        const std::optional<QList<ScopedSelector>> selectors = SelectorReader(argument, m_depth + 1).readList();
        if (!selectors)
            return std::nullopt;
        QByteArray text;
        for (const ScopedSelector &selector : *selectors)
            text += (text.isEmpty() ? "" : ", ") + selector.text;
        return text;
    }

    /// 0 where the selector ends.
    char readCombinator()
    {
        const qsizetype before = m_at;
        skipBlanks();
        if (atEnd() || peek() == ',')
            return 0;
        if (strchr(">+~", peek())) {
            const char combinator = m_text[m_at++];
            skipBlanks();
            return combinator;
        }
        return m_at > before ? ' ' : char(0);
    }

    /// An identifier without escapes; empty when none is here.
    QByteArray readName()
    {
        const auto isStart = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
        };
        const auto isPart = [&](char c) { return isStart(c) || c == '-' || (c >= '0' && c <= '9'); };
        qsizetype end = m_at;
        if (end < m_text.size() && m_text[end] == '-')
            ++end;
        if (end >= m_text.size() || !(isStart(m_text[end]) || (m_text[end] == '-' && end > m_at)))
            return {};
        while (end < m_text.size() && isPart(m_text[end]))
            ++end;
        const QByteArray name = m_text.sliced(m_at, end - m_at).toByteArray();
        m_at = end;
        return name;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return m_text[m_at]; }
    bool take(char c)
    {
        const bool isHere = !atEnd() && peek() == c;
        m_at += isHere;
        return isHere;
    }
    void skipBlanks()
    {
        while (!atEnd() && peek() != '\0' && strchr(" \t\n\r\f", peek()))
            ++m_at;
    }

    QByteArrayView m_text;
    int m_depth;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QList<ScopedSelector>> scopedSelectors(QByteArrayView list)
{
    if (list.contains('\0'))
        return std::nullopt;
    return SelectorReader(list).readList();
}

} // namespace cardwright
