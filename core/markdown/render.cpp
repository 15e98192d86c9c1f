#include "core/markdown/render.h"

#include "core/markdown/bodystate.h"
#include "core/markdown/longblocks.h"
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
        m_now->marks = Marks::avoiding(wordsTaken());
        const bool sameMarks = m_now->marks == m_before.marks;
        m_now->passages = joinToPassages(m_now->segments, m_now->marks, sameMarks ? m_before.passages : QList<PlacedPassage>());
        findCutPassages();
        defineLabels();
        writePassages();
        tie();
        number();
        std::stable_sort(m_rendered.problems.begin(), m_rendered.problems.end(),
                         [](const Problem &a, const Problem &b) { return a.range.start < b.range.start; });
        m_now->blocks = m_rendered.blocks;
        m_rendered.state = m_now;
        return std::move(m_rendered);
    }

private:
    QList<quint32> wordsTaken() const
    {
        QList<quint32> taken;
        for (const PlacedSegment &placed : m_now->segments) {
            if (!placed.isPlain)
                taken += placed.segment->taken;
        }
        return taken;
    }

    void findCutPassages()
    {
        double spent = 0;
        m_cuts.fill(CutReason::None, m_now->passages.size());
        for (qsizetype i = 0; i < m_now->passages.size(); ++i) {
            const PlacedPassage &placed = m_now->passages[i];
            if (placed.before < 0)
                m_rendered.parsed += placed.passage->read;
            if (spent + double(placed.cost) > kMostOfCard)
                m_cuts[i] = CutReason::Size;
            else
                spent += double(placed.cost);
        }
    }

    /// What the card defines; passages whose definitions would make too much of the card are cut.
    void defineLabels()
    {
        constexpr qsizetype kShort = 30; // bytes: a link costs as much whatever it leads to
        qsizetype brackets = 0;
        qsizetype longest = 0;
        QList<qsizetype> defining;
        for (qsizetype i = 0; i < m_now->passages.size(); ++i) {
            const PlacedPassage &placed = m_now->passages[i];
            brackets += placed.brackets;
            if (!placed.defines)
                continue;
            defining.append(i);
            for (const LinkDefinition &link : placed.passage->definitions->links)
                longest = std::max(longest, link.url.size() + link.title.size());
        }
        if (longest > kShort && longest * brackets > kMostExpanded)
            cutOverused(defining);

        for (const qsizetype i : defining) {
            if (m_cuts[i] == CutReason::None)
                m_now->defining.append(m_now->passages[i].passage->definitions);
        }
        const auto same = [](const auto &a, const auto &b) { return a == b || *a == *b; };
        m_sameDefinitions = m_before.definitions
            && std::equal(m_now->defining.cbegin(), m_now->defining.cend(), m_before.defining.cbegin(), m_before.defining.cend(), same);
        m_now->definitions = m_sameDefinitions ? m_before.definitions
                                               : std::make_shared<const Definitions>(Definitions::joined(m_now->defining));
    }

    void cutOverused(const QList<qsizetype> &defining)
    {
        QHash<quint64, qsizetype> mentions;
        for (const PlacedPassage &placed : m_now->passages) {
            for (const LabelMention &mention : placed.passage->labels.links)
                mentions[mention.label] += mention.times;
        }
        for (const qsizetype i : defining) {
            const QHash<quint64, LinkDefinition> &links = m_now->passages[i].passage->definitions->links;
            for (auto link = links.cbegin(); link != links.cend(); ++link) {
                if ((link->url.size() + link->title.size()) * (mentions.value(link.key()) - 1) > kMostExpanded)
                    m_cuts[i] = CutReason::References;
            }
        }
    }

    void writePassages()
    {
        QList<bool> isKept(m_before.written.size(), false);
        for (const PlacedPassage &placed : m_now->passages) {
            if (placed.before >= 0)
                isKept[placed.before] = true;
        }
        PartStock parts;
        for (qsizetype i = 0; i < isKept.size(); ++i) {
            for (const auto &part : isKept[i] ? QList<std::shared_ptr<const WrittenPart>>() : m_before.written[i].written->parts)
                parts.add(part);
        }
        m_now->written.reserve(m_now->passages.size());
        for (qsizetype i = 0; i < m_now->passages.size(); ++i) {
            const PlacedPassage &placed = m_now->passages[i];
            if (placed.before >= 0) {
                PlacedWritten known = m_before.written[placed.before];
                if ((m_sameDefinitions && known.cut == m_cuts[i]) || known.written->needs == needsOf(*placed.passage, m_cuts[i])) {
                    known.before = placed.before;
                    known.owner.reset();
                    m_now->written.append(known);
                    continue;
                }
            }
            const WrittenPtr written = writePassage(placed.passage->shared_from_this(), needsOf(*placed.passage, m_cuts[i]), parts);
            m_now->written.append({written.get(), -1, m_cuts[i], written->hasHtml, written});
            m_rendered.parsed += written->parsed;
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
        QList<int> firstOf; // region of the last rendering that begins with a passage, by the passage's index; -1: none
        firstOf.reserve(m_before.written.size());
        for (int i = 0; i < m_before.regions.size(); ++i) {
            firstOf.append(i);
            for (int member = 1; member < m_before.regions[i].passages; ++member)
                firstOf.append(-1);
        }
        const QList<std::pair<int, int>> spans = tieToRegions(m_now->written);
        QList<int> known;
        known.reserve(spans.size());
        QList<bool> isKept(m_before.regions.size(), false);
        for (const auto &[first, last] : spans) {
            const int was = m_now->written[first].before;
            int region = was < 0 ? -1 : firstOf[was];
            if (region >= 0 && m_before.regions[region].passages != last - first + 1)
                region = -1;
            for (int i = first; region >= 0 && i <= last; ++i) {
                if (m_now->written[i].before != was + i - first)
                    region = -1;
            }
            known.append(region);
            if (region >= 0)
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
                m_now->regions.last().before = known[i];
            } else {
                m_now->regions.append(newRegion(spans[i].first, spans[i].second));
            }
        }
    }

    NumberedRegion newRegion(int first, int last)
    {
        QList<WrittenPtr> members;
        bool isPlain = true;
        for (int i = first; i <= last; ++i) {
            members.append(m_now->written[i].written->shared_from_this());
            isPlain &= members.last()->passage->placeholders.isEmpty();
        }
        NumberedRegion numbered;
        numbered.region = makeRegion(members, m_stock);
        const Region &region = *numbered.region;
        const bool hasWords = std::any_of(region.drafts.cbegin(), region.drafts.cend(), [](const PageDraft &draft) { return !draft.block; });
        numbered.passages = last - first + 1;
        numbered.blocks = int(region.drafts.size());
        numbered.lines = region.lines;
        numbered.length = region.length;
        numbered.isPlain = isPlain && !hasWords && region.footnotes.isEmpty() && region.problems.isEmpty() && region.style.isEmpty();
        return numbered;
    }

    void stock(const NumberedRegion &region)
    {
        for (const PageDraft &draft : region.region->drafts) {
            if (draft.block)
                m_stock.add(draft.block);
        }
        for (const NumberedRegion::Block &block : region.numbered)
            m_stock.add(block.block);
    }

    /// Gives everything its place in the card, and the words that are left their values.
    void number()
    {
        Numbering numbering;
        QList<PlacedRegion> withFootnotes;
        qsizetype start = m_bodyStart;
        int line = 1 + lineEndsIn(m_card.first(m_bodyStart));
        m_rendered.blocks.reserve(m_before.blocks.size() + 16);
        for (NumberedRegion &numbered : m_now->regions) {
            numbered.line = line;
            numbered.firstBlock = int(m_rendered.blocks.size());
            if (numbered.isPlain && numbered.before >= 0) {
                takeOverBlocks(m_before.regions[numbered.before], line);
            } else {
                const PlacedRegion place{numbered.region, start, line};
                addBlocks(numbered, place, numbering);
                if (!numbered.region->footnotes.isEmpty())
                    withFootnotes.append(place);
                addProblems(*numbered.region, start);
                addStyle(numbered.region->style);
            }
            start += numbered.length;
            line += numbered.lines;
        }
        m_now->footnotes = FootnoteSection(numbering, withFootnotes, m_before.footnotes, m_stock);
        if (m_now->footnotes.block().block)
            m_rendered.blocks.append(m_now->footnotes.block());
        m_rendered.outline = numbering.takeOutline();
        m_rendered.problems += numbering.takeProblems();
        reportUnclosedFence();
    }

    void takeOverBlocks(const NumberedRegion &before, int line)
    {
        for (int i = before.firstBlock; i < before.firstBlock + before.blocks; ++i) {
            PlacedBlock placed = m_before.blocks[i];
            placed.firstLine += line - before.line;
            placed.lastLine += line - before.line;
            m_rendered.blocks.append(std::move(placed));
        }
    }

    void addBlocks(NumberedRegion &numbered, const PlacedRegion &place, Numbering &numbering)
    {
        qsizetype withWords = 0;
        for (const PageDraft &draft : place.region->drafts) {
            auto block = draft.block;
            if (!block)
                block = numberedBlock(numbered, withWords++, draft, numbering.valuesFor(draft, place));
            m_rendered.blocks.append({block, place.line + draft.firstLine, place.line + draft.lastLine});
        }
    }

    std::shared_ptr<const PageBlock> numberedBlock(NumberedRegion &region, qsizetype index, const PageDraft &draft,
                                                   const QList<QByteArray> &values)
    {
        if (index < region.numbered.size() && region.numbered.at(index).values == values)
            return region.numbered.at(index).block;
        const NumberedRegion::Block block{values, m_stock.block(withValues(draft, values))};
        if (index < region.numbered.size())
            region.numbered[index] = block;
        else
            region.numbered.append(block);
        return block.block;
    }

    void addProblems(const Region &region, qsizetype start)
    {
        for (const Problem &problem : region.problems)
            m_rendered.problems.append(shifted(problem, start));
        for (const WrittenPtr &written : region.passages) {
            for (const TextRange range : written->passage->placeholders)
                m_rendered.problems.append(placeholderProblem(m_card, m_bodyStart, {start + range.start, start + range.end}));
            start += written->passage->source.size();
        }
    }

    void addStyle(const QByteArray &style)
    {
        if (m_rendered.styleSheet.size() + style.size() <= kLongestStyleSheet)
            m_rendered.styleSheet += QString::fromUtf8(style);
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

    static constexpr qsizetype kMostExpanded = 2'000'000; ///< bytes of all the links made from one definition

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
