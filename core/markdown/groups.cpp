#include "core/markdown/groups.h"

#include "core/markdown/htmlpolicy.h"
#include "core/markdown/htmltags.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kDeepestHtml = 200;
constexpr int kMostAttributes = 1'000;
constexpr qint64 kMostRebuilt = 50'000; ///< elements: open formatting is built again in each block it reaches into

struct OpenTag {
    QString name;
    int block = 0;
};

/// Containers of the whole rest of a card when they are not closed; others end with their block.
bool reachesToTheEnd(const QString &name)
{
    static const QSet<QString> names{u"details"_s, u"div"_s, u"center"_s, u"section"_s, u"blockquote"_s};
    return names.contains(name);
}

/// The end tag of `open` may be left out before `next`.
bool endsImplicitly(const QString &open, const QString &next)
{
    static const QSet<QString> cells{u"td"_s, u"th"_s};
    static const QSet<QString> terms{u"dt"_s, u"dd"_s};
    if (cells.contains(open))
        return cells.contains(next) || next == u"tr";
    if (terms.contains(open))
        return terms.contains(next);
    return open == next && (open == u"p" || open == u"li" || open == u"tr" || open == u"option");
}

/// Elements that an HTML parser opens again in the next block when they were not closed.
bool isFormatting(const QString &name)
{
    static const QSet<QString> names{u"a"_s, u"b"_s, u"big"_s, u"code"_s, u"em"_s, u"font"_s, u"i"_s, u"nobr"_s,
                                     u"s"_s, u"small"_s, u"strike"_s, u"strong"_s, u"tt"_s, u"u"_s};
    return names.contains(name);
}

class Balance {
public:
    explicit Balance(const Marks &marks) : m_marks(marks) {}

    void readBlock(cmark_node *block)
    {
        const int index = int(m_hasHtml.size());
        m_hasHtml.append(false);
        m_costly.append(false);
        m_rebuilt.append(0);
        const bool keepsOpen = kindOf(block) == NodeKind::HtmlBlock || kindOf(block) == NodeKind::Paragraph;
        const qsizetype before = m_open.size();
        cmark_iter *walk = cmark_iter_new(block);
        for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
            cmark_node *node = cmark_iter_get_node(walk);
            const NodeKind kind = kindOf(node);
            if (event == CMARK_EVENT_ENTER && kind < NodeKind::Text)
                m_rebuilt.last() += m_formatting;
            if (event == CMARK_EVENT_ENTER && (kind == NodeKind::HtmlBlock || kind == NodeKind::HtmlInline))
                readHtml(literalOf(node), index);
        }
        cmark_iter_free(walk);
        if (!keepsOpen && m_open.size() > before)
            shrinkTo(before);
    }

    /// First and last block of each group.
    QList<std::pair<int, int>> groups()
    {
        const int last = int(m_hasHtml.size()) - 1;
        const auto reaching = std::find_if(m_open.cbegin(), m_open.cend(),
                                           [](const OpenTag &tag) { return reachesToTheEnd(tag.name); });
        if (reaching != m_open.cend())
            m_ties.append({reaching->block, last});
        std::sort(m_ties.begin(), m_ties.end());
        QList<std::pair<int, int>> groups;
        qsizetype tie = 0;
        for (int block = 0; block <= last;) {
            int end = block;
            for (; tie < m_ties.size() && m_ties[tie].first <= end; ++tie)
                end = std::max(end, m_ties[tie].second);
            groups.append({block, end});
            block = end + 1;
        }
        return groups;
    }

    bool hasHtml(int block) const { return m_hasHtml[block]; }
    bool isCostly(int block) const { return m_costly[block]; }
    qint64 rebuilt(int block) const { return m_rebuilt[block]; }

private:
    void readHtml(QByteArrayView html, int block)
    {
        if (m_marks.cutIn(html) >= 0)
            return;
        m_hasHtml[block] = true;
        for (const HtmlTag &tag : tagsOf(QString::fromUtf8(html))) {
            if (tag.attributes > kMostAttributes)
                m_costly[block] = true;
            m_rebuilt[block] += m_formatting;
            if (isVoid(tag.name) || fateOf(tag.name.toUtf8()) == ElementFate::Show)
                continue;
            if (tag.closes)
                close(tag.name, block);
            else
                open(tag.name, block);
        }
    }

    void open(const QString &name, int block)
    {
        while (!m_open.isEmpty() && endsImplicitly(m_open.last().name, name))
            shrinkTo(m_open.size() - 1);
        if (m_open.size() >= kDeepestHtml) {
            if (m_open.first().block == block)
                m_costly[block] = true;
            forget(m_open.takeFirst().name); // never closed, most likely
        }
        m_open.append({name, block});
        ++m_openCount[name];
        m_formatting += isFormatting(name);
    }

    void forget(const QString &name)
    {
        --m_openCount[name];
        m_formatting -= isFormatting(name);
    }

    void close(const QString &name, int block)
    {
        if (m_openCount.value(name) == 0)
            return;
        qsizetype at = m_open.size() - 1;
        while (m_open[at].name != name)
            --at;
        if (m_open[at].block < block)
            m_ties.append({m_open[at].block, block});
        shrinkTo(at);
    }

    void shrinkTo(qsizetype size)
    {
        for (qsizetype i = size; i < m_open.size(); ++i)
            forget(m_open[i].name);
        m_open.resize(size);
    }

    const Marks &m_marks;
    QList<OpenTag> m_open;
    QHash<QString, int> m_openCount;
    QList<std::pair<int, int>> m_ties;
    QList<bool> m_hasHtml;
    QList<bool> m_costly;
    QList<qint64> m_rebuilt;
    int m_formatting = 0; ///< how many of the open tags are formatting
};

} // namespace

QList<NodeGroup> groupNodes(cmark_node *root, const Marks &marks)
{
    QList<cmark_node *> blocks;
    QList<cmark_node *> footnotes;
    for (cmark_node *node = cmark_node_first_child(root); node; node = cmark_node_next(node))
        (kindOf(node) == NodeKind::Footnote ? footnotes : blocks).append(node);

    QList<NodeGroup> groups;
    const auto append = [&](const QList<cmark_node *> &nodes, const Balance &balance, int first) {
        NodeGroup group{.nodes = nodes, .firstLine = firstLineOf(nodes.first()), .lastLine = 1};
        qint64 rebuilt = 0;
        for (int i = 0; i < nodes.size(); ++i) {
            group.hasHtml |= balance.hasHtml(first + i);
            group.isCostly |= balance.isCostly(first + i);
            rebuilt += balance.rebuilt(first + i);
            group.firstLine = std::min(group.firstLine, firstLineOf(nodes[i]));
            group.lastLine = std::max(group.lastLine, lastLineOf(nodes[i]));
        }
        group.isCostly |= group.hasHtml && rebuilt > kMostRebuilt;
        groups.append(group);
    };

    Balance balance(marks);
    for (cmark_node *block : blocks)
        balance.readBlock(block);
    for (const auto &[first, last] : balance.groups())
        append(blocks.mid(first, last - first + 1), balance, first);

    if (!footnotes.isEmpty()) {
        Balance own(marks);
        for (cmark_node *footnote : footnotes)
            own.readBlock(footnote);
        append(footnotes, own, 0);
        groups.last().isFootnotes = true;
    }
    return groups;
}

} // namespace cardwright
