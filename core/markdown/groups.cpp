#include "core/markdown/groups.h"

#include "core/markdown/htmlpolicy.h"
#include "core/markdown/htmltags.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kDeepestHtml = 200;
constexpr int kMostAttributes = 1'000;

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

void readHtml(HtmlTags &tags, QByteArrayView html, int &nodes)
{
    tags.hasHtml = true;
    for (const HtmlTag &tag : tagsOf(QString::fromUtf8(html))) {
        tags.isOverloaded |= tag.attributes > kMostAttributes;
        const bool isElement = !isVoid(tag.name) && fateOf(tag.name.toUtf8()) != ElementFate::Show;
        tags.events.append({isElement ? tag.name : QString(), tag.closes, std::exchange(nodes, 0)});
    }
}

} // namespace

HtmlTags htmlTagsOf(cmark_node *block)
{
    HtmlTags tags;
    tags.keepsOpen = kindOf(block) == NodeKind::HtmlBlock || kindOf(block) == NodeKind::Paragraph;
    cmark_iter *walk = cmark_iter_new(block);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        cmark_node *node = cmark_iter_get_node(walk);
        const NodeKind kind = kindOf(node);
        tags.nodesAfter += kind < NodeKind::Text;
        if (kind == NodeKind::HtmlBlock || kind == NodeKind::HtmlInline)
            readHtml(tags, literalOf(node), tags.nodesAfter);
    }
    cmark_iter_free(walk);
    return tags;
}

void HtmlBalance::read(const HtmlTags &tags, int number)
{
    const qsizetype before = m_open.size();
    m_isCostly |= tags.isOverloaded;
    for (const HtmlTags::Event &event : tags.events) {
        m_rebuilt += qint64(m_formatting) * (event.nodesBefore + 1);
        if (event.name.isEmpty())
            continue;
        if (event.closes)
            close(event.name, number);
        else
            open(event.name, number);
    }
    m_rebuilt += qint64(m_formatting) * tags.nodesAfter;
    if (!tags.keepsOpen && m_open.size() > before)
        shrinkTo(before);
}

QList<std::pair<int, int>> HtmlBalance::ties(int last) const
{
    QList<std::pair<int, int>> ties = m_ties;
    const auto reaching = std::find_if(m_open.cbegin(), m_open.cend(),
                                       [](const OpenTag &tag) { return reachesToTheEnd(tag.name); });
    if (reaching != m_open.cend())
        ties.append({reaching->block, last});
    std::sort(ties.begin(), ties.end());
    return ties;
}

bool HtmlBalance::ignoresEvenBlocks() const
{
    static const QSet<QString> ended{u"p"_s, u"li"_s, u"tr"_s, u"td"_s, u"th"_s, u"dt"_s, u"dd"_s, u"option"_s};
    return m_open.isEmpty() || (m_open.size() < kDeepestHtml / 2 && !ended.contains(m_open.last().name));
}

void HtmlBalance::open(const QString &name, int block)
{
    while (!m_open.isEmpty() && endsImplicitly(m_open.last().name, name))
        shrinkTo(m_open.size() - 1);
    if (m_open.size() >= kDeepestHtml) {
        m_isCostly |= m_open.first().block == block;
        forget(m_open.takeFirst().name); // never closed, most likely
    }
    m_open.append({name, block});
    ++m_openCount[name];
    m_formatting += isFormatting(name);
}

void HtmlBalance::forget(const QString &name)
{
    --m_openCount[name];
    m_formatting -= isFormatting(name);
}

void HtmlBalance::close(const QString &name, int block)
{
    if (m_openCount.value(name) == 0) {
        m_strayEnd = true;
        return;
    }
    qsizetype at = m_open.size() - 1;
    while (m_open[at].name != name)
        --at;
    if (m_open[at].block < block)
        m_ties.append({m_open[at].block, block});
    shrinkTo(at);
}

void HtmlBalance::shrinkTo(qsizetype size)
{
    for (qsizetype i = size; i < m_open.size(); ++i)
        forget(m_open[i].name);
    m_open.resize(size);
}

} // namespace cardwright
