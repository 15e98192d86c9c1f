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
constexpr int kMostAttributes = 100;
constexpr qint64 kMostWork = 2'000'000; ///< open tags times tags: what a parser may have to build again

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

class Balance {
public:
    explicit Balance(const Marks &marks) : m_marks(marks) {}

    void readBlock(cmark_node *block)
    {
        const int index = int(m_hasHtml.size());
        m_hasHtml.append(false);
        m_costly.append(false);
        const bool keepsOpen = kindOf(block) == NodeKind::HtmlBlock || kindOf(block) == NodeKind::Paragraph;
        const qsizetype before = m_open.size();
        cmark_iter *walk = cmark_iter_new(block);
        for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
            cmark_node *node = cmark_iter_get_node(walk);
            const NodeKind kind = kindOf(node);
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

private:
    void readHtml(QByteArrayView html, int block)
    {
        if (m_marks.cutIn(html) >= 0)
            return;
        m_hasHtml[block] = true;
        for (const HtmlTag &tag : tagsOf(QString::fromUtf8(html))) {
            if (tag.attributes > kMostAttributes)
                m_costly[block] = true;
            m_work += m_open.size();
            if (m_work > kMostWork)
                m_costly[block] = true;
            if (isVoid(tag.name) || fateOf(tag.name.toUtf8()) == ElementFate::Show)
                continue;
            if (tag.closes)
                close(tag.name, block);
            else if (m_open.size() >= kDeepestHtml)
                m_costly[block] = true;
            else
                open(tag.name, block);
        }
    }

    void open(const QString &name, int block)
    {
        m_open.append({name, block});
        ++m_openCount[name];
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
            --m_openCount[m_open[i].name];
        m_open.resize(size);
    }

    const Marks &m_marks;
    QList<OpenTag> m_open;
    QHash<QString, int> m_openCount;
    QList<std::pair<int, int>> m_ties;
    QList<bool> m_hasHtml;
    QList<bool> m_costly;
    qint64 m_work = 0;
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
        for (int i = 0; i < nodes.size(); ++i) {
            group.hasHtml |= balance.hasHtml(first + i);
            group.isCostly |= balance.isCostly(first + i);
            group.firstLine = std::min(group.firstLine, firstLineOf(nodes[i]));
            group.lastLine = std::max(group.lastLine, lastLineOf(nodes[i]));
        }
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
