#include "core/markdown/render.h"

#include "core/markdown/bodystate.h"
#include "core/markdown/placeholders.h"
#include "core/markdown/report.h"
#include "core/markdown/stylesheet.h"
#include "core/markdown/textproblems.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// As LineIndex counts them.
int lineEndsIn(QStringView text)
{
    int count = int(text.count(u'\n'));
    for (qsizetype at = text.indexOf(u'\r'); at >= 0; at = text.indexOf(u'\r', at + 1))
        count += at + 1 == text.size() || text[at + 1] != u'\n';
    return count;
}

class Renderer {
public:
    Renderer(QStringView card, qsizetype bodyStart, const BodyState &before)
        : m_card(card), m_bodyStart(bodyStart), m_before(before), m_now(std::make_shared<BodyState>())
    {
    }

    RenderedBody render()
    {
        m_now->segments = splitIntoSegments(m_card.sliced(m_bodyStart), m_before.segments);
        QList<quint32> taken;
        for (const PlacedSegment &placed : m_now->segments)
            taken += placed.segment->taken;
        m_now->marks = Marks::avoiding(taken);
        m_now->passages = joinToPassages(m_now->segments, m_now->marks, m_before.passages);
        findCutPassages();
        defineLabels();
        writePassages();
        tie();
        number();
        std::stable_sort(m_rendered.problems.begin(), m_rendered.problems.end(),
                         [](const Problem &a, const Problem &b) { return a.range.start < b.range.start; });
        m_rendered.state = m_now;
        return std::move(m_rendered);
    }

private:
    void findCutPassages()
    {
        double spent = 0;
        m_cuts.fill(CutReason::None, m_now->passages.size());
        for (qsizetype i = 0; i < m_now->passages.size(); ++i) {
            const auto &[passage, before] = m_now->passages[i];
            if (before < 0)
                m_rendered.parsed += passage->read;
            if (spent + passage->cost > kMostOfCard)
                m_cuts[i] = CutReason::Size;
            else
                spent += passage->cost;
        }
    }

    /// What the card defines; passages whose definitions would make too much of the card are cut.
    void defineLabels()
    {
        constexpr qsizetype kShort = 200;
        qsizetype brackets = 0;
        qsizetype longest = 0;
        for (const auto &[passage, before] : m_now->passages) {
            brackets += passage->labels.brackets;
            if (!passage->definitions)
                continue;
            for (const LinkDefinition &link : passage->definitions->links)
                longest = std::max(longest, link.url.size() + link.title.size());
        }
        if (longest > kShort && longest * brackets > kMostExpanded)
            cutOverused();

        for (qsizetype i = 0; i < m_now->passages.size(); ++i) {
            const auto &definitions = m_now->passages[i].passage->definitions;
            if (definitions && m_cuts[i] == CutReason::None)
                m_now->defining.append(definitions);
        }
        const auto same = [](const auto &a, const auto &b) { return a == b || *a == *b; };
        m_sameDefinitions = m_before.definitions
            && std::equal(m_now->defining.cbegin(), m_now->defining.cend(), m_before.defining.cbegin(), m_before.defining.cend(), same);
        m_now->definitions = m_sameDefinitions ? m_before.definitions
                                               : std::make_shared<const Definitions>(Definitions::joined(m_now->defining));
    }

    void cutOverused()
    {
        QHash<quint64, qsizetype> mentions;
        for (const auto &[passage, before] : m_now->passages) {
            for (const LabelMention &mention : passage->labels.links)
                mentions[mention.label] += mention.times;
        }
        for (qsizetype i = 0; i < m_now->passages.size(); ++i) {
            const auto &definitions = m_now->passages[i].passage->definitions;
            if (!definitions)
                continue;
            for (auto link = definitions->links.cbegin(); link != definitions->links.cend(); ++link) {
                if ((link->url.size() + link->title.size()) * (mentions.value(link.key()) - 1) > kMostExpanded)
                    m_cuts[i] = CutReason::References;
            }
        }
    }

    void writePassages()
    {
        m_now->written.reserve(m_now->passages.size());
        for (qsizetype i = 0; i < m_now->passages.size(); ++i) {
            const auto &[passage, before] = m_now->passages[i];
            const WrittenPtr known = before < 0 ? nullptr : m_before.written[before].written;
            if (known && m_sameDefinitions && known->needs.cut == m_cuts[i]) {
                m_now->written.append({known, before});
                continue;
            }
            const Needs needs = needsOf(*passage, m_cuts[i]);
            if (known && known->needs == needs) {
                m_now->written.append({known, before});
                continue;
            }
            m_now->written.append({writePassage(passage, needs), -1});
            m_rendered.parsed += m_now->written.last().written->parsed;
        }
    }

    Needs needsOf(const Passage &passage, CutReason cut) const
    {
        Needs needs{.links = {}, .footnotes = {}, .cut = cut};
        const Definitions &all = *m_now->definitions;
        if (cut != CutReason::None || all.isEmpty())
            return needs;
        if (!all.links.isEmpty()) {
            for (const LabelMention &mention : passage.labels.links) {
                const auto link = all.links.constFind(mention.label);
                if (link == all.links.cend())
                    continue;
                const bool isOwn = passage.definitions && passage.definitions->links.contains(mention.label)
                    && passage.definitions->links.value(mention.label) == *link;
                if (!isOwn)
                    needs.links.append(*link);
            }
        }
        for (const QString &label : passage.labels.footnotes) {
            if (all.footnotes.contains(labelHash(label)))
                needs.footnotes.append(label);
        }
        return needs;
    }

    void tie()
    {
        QList<int> regionOf; // by index of a passage of the last rendering
        regionOf.reserve(m_before.written.size());
        for (int i = 0; i < m_before.regions.size(); ++i) {
            for (qsizetype member = 0; member < m_before.regions[i].region->passages.size(); ++member)
                regionOf.append(i);
        }
        const QList<std::pair<int, int>> spans = tieToRegions(m_now->written);
        QList<int> known;
        known.reserve(spans.size());
        QList<bool> isKept(m_before.regions.size(), false);
        for (const auto &[first, last] : spans) {
            const int before = m_now->written[first].before;
            const int region = before < 0 ? -1 : regionOf[before];
            const bool same = region >= 0 && isMadeOf(*m_before.regions[region].region, first, last);
            known.append(same ? region : -1);
            if (same)
                isKept[region] = true;
        }
        for (int i = 0; i < m_before.regions.size(); ++i) {
            if (!isKept[i])
                stock(m_before.regions[i]);
        }
        m_now->regions.reserve(spans.size());
        for (qsizetype i = 0; i < spans.size(); ++i) {
            if (known[i] >= 0) {
                m_now->regions.append(m_before.regions[known[i]]);
                continue;
            }
            QList<WrittenPtr> members;
            for (int member = spans[i].first; member <= spans[i].second; ++member)
                members.append(m_now->written[member].written);
            m_now->regions.append({makeRegion(members, m_stock), {}});
        }
    }

    bool isMadeOf(const Region &region, int first, int last) const
    {
        if (region.passages.size() != last - first + 1)
            return false;
        for (int i = first; i <= last; ++i) {
            if (region.passages[i - first] != m_now->written[i].written)
                return false;
        }
        return true;
    }

    void stock(const NumberedRegion &region)
    {
        for (const PageDraft &draft : region.region->drafts) {
            if (draft.block)
                m_stock.add(draft.block);
        }
        for (const NumberedRegion::Block &block : region.blocks)
            m_stock.add(block.block);
    }

    /// Gives everything its place in the card, and the words that are left their values.
    void number()
    {
        Numbering numbering;
        QList<PlacedRegion> withFootnotes;
        qsizetype start = m_bodyStart;
        int line = 1 + lineEndsIn(m_card.first(m_bodyStart));
        m_rendered.blocks.reserve(m_now->regions.size() * 2);
        for (NumberedRegion &numbered : m_now->regions) {
            const Region &region = *numbered.region;
            const PlacedRegion place{numbered.region, start, line};
            qsizetype withWords = 0;
            for (const PageDraft &draft : region.drafts) {
                const auto block = draft.block ? draft.block : this->numbered(numbered, withWords++, draft, numbering.valuesFor(draft, place));
                m_rendered.blocks.append({block, line + draft.firstLine, line + draft.lastLine});
            }
            if (!region.footnotes.isEmpty())
                withFootnotes.append(place);
            report(region, start);
            if (m_rendered.styleSheet.size() + region.style.size() <= kLongestStyleSheet)
                m_rendered.styleSheet += QString::fromUtf8(region.style);
            start += region.length;
            line += region.lines;
        }
        m_now->footnotes = FootnoteSection(numbering, withFootnotes, m_before.footnotes, m_stock);
        if (m_now->footnotes.block().block)
            m_rendered.blocks.append(m_now->footnotes.block());
        m_rendered.outline = numbering.takeOutline();
        m_rendered.problems += numbering.takeProblems();
        reportUnclosedFence();
    }

    std::shared_ptr<const PageBlock> numbered(NumberedRegion &region, qsizetype index, const PageDraft &draft, QList<QByteArray> values)
    {
        if (index < region.blocks.size() && region.blocks[index].values == values)
            return region.blocks[index].block;
        NumberedRegion::Block block{values, m_stock.block(withValues(draft, values))};
        if (index < region.blocks.size())
            region.blocks[index] = block;
        else
            region.blocks.append(block);
        return block.block;
    }

    void report(const Region &region, qsizetype start)
    {
        for (const Problem &problem : region.problems)
            m_rendered.problems.append(shifted(problem, start));
        for (const WrittenPtr &written : region.passages) {
            for (const TextRange range : written->passage->placeholders)
                m_rendered.problems.append(placeholderProblem(m_card, m_bodyStart, {start + range.start, start + range.end}));
            start += written->passage->source.size();
        }
    }

    /// Only the last passage can have a fence that goes on to the end of the card.
    void reportUnclosedFence()
    {
        if (m_now->passages.isEmpty())
            return;
        const Passage &last = *m_now->passages.last().passage;
        const int index = last.lines.unclosedFence;
        if (index < 0 || last.lines.lines[index].kind != BodyLine::Kind::Fence)
            return;
        const TextRange line = Report(last.source).rangeOfLine(index + 1);
        m_rendered.problems.append(shifted(unclosedFence(last.source, line, last.lines.lines[index].depth == 0),
                                           m_card.size() - last.source.size()));
    }

    static constexpr qsizetype kMostExpanded = 4'000'000; ///< bytes of all the links made from one definition

    QStringView m_card;
    qsizetype m_bodyStart;
    const BodyState &m_before;
    std::shared_ptr<BodyState> m_now;
    QList<CutReason> m_cuts; ///< of each passage
    bool m_sameDefinitions = false;
    BlockStock m_stock; ///< of the last page's blocks whose region is no more
    RenderedBody m_rendered;
};

} // namespace

RenderedBody renderBody(QStringView card, qsizetype bodyStart, const RenderedBody &previous)
{
    const BodyState none;
    return Renderer(card, bodyStart, previous.state ? *previous.state : none).render();
}

} // namespace cardwright
