#include "core/yaml/anchors.h"

#include <utility>

namespace cardwright {

namespace {

/// Nodes and characters that all aliases of a block may stand for together.
constexpr qsizetype kMostWritten = 1'000'000;

/// Copies `from` with `range` everywhere; false once `left` is used up.
bool place(const YamlNode &from, TextRange range, YamlNode &into, qsizetype &left)
{
    left -= 1 + from.text.size();
    if (left < 0)
        return false;
    into.kind = from.kind;
    into.style = from.style;
    into.tagged = from.tagged;
    into.text = from.text;
    into.range = range;
    into.understood = false;
    into.entries.reserve(from.entries.size());
    for (const YamlNode::Entry &entry : from.entries) {
        left -= entry.key.size();
        into.entries.append(YamlNode::Entry{range, range, entry.key, {}});
        if (!place(entry.value, range, into.entries.last().value, left))
            return false;
    }
    return true;
}

} // namespace

void Anchors::put(const QString &name, Anchored anchored)
{
    if (m_onTrial) {
        const auto old = m_anchors.constFind(name);
        m_before.append({name, old == m_anchors.cend() ? std::nullopt : std::optional(*old)});
    }
    m_anchors.insert(name, std::move(anchored));
}

void Anchors::store(const QString &name, const YamlNode &node)
{
    put(name, {node, false});
}

void Anchors::open(const QString &name, YamlNode::Kind kind, bool certain)
{
    YamlNode node;
    node.kind = kind;
    put(name, {node, certain});
}

Anchors::Found Anchors::find(const QString &name, TextRange range, YamlNode &into)
{
    into = YamlNode();
    into.range = range;
    into.understood = false;
    const auto known = m_anchors.constFind(name);
    if (known == m_anchors.cend())
        return Found::Unknown;
    qsizetype left = kMostWritten - m_written;
    YamlNode placed;
    if (!place(known->node, range, placed, left))
        return Found::TooMuch;
    m_written = kMostWritten - left;
    into = std::move(placed);
    return known->isOpen ? Found::Cyclic : Found::Whole;
}

void Anchors::beginTrial()
{
    m_onTrial = true;
    m_before.clear();
}

void Anchors::undoTrial()
{
    while (!m_before.isEmpty()) {
        auto [name, old] = m_before.takeLast();
        if (old)
            m_anchors.insert(name, *old);
        else
            m_anchors.remove(name);
    }
    m_onTrial = false;
}

void Anchors::keepTrial()
{
    m_before.clear();
    m_onTrial = false;
}

} // namespace cardwright
