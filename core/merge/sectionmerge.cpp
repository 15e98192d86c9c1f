#include "core/merge/sectionmerge.h"

#include "core/diff/commonruns.h"
#include "core/markdown/sections.h"
#include "core/merge/counterparts.h"
#include "core/merge/sourceline.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cardwright {

namespace {

/// How many lines that are not blank two texts have in common, as a share of the longer one's.
double likeness(QStringView a, QStringView b)
{
    QHash<QStringView, int> counts;
    int inA = 0;
    int inB = 0;
    int common = 0;
    for (const SourceLine &line : sourceLines(a)) {
        if (line.content.trimmed().isEmpty())
            continue;
        ++counts[line.content];
        ++inA;
    }
    for (const SourceLine &line : sourceLines(b)) {
        if (line.content.trimmed().isEmpty())
            continue;
        ++inB;
        const auto found = counts.find(line.content);
        if (found != counts.end() && *found > 0) {
            --*found;
            ++common;
        }
    }
    return inA == 0 || inB == 0 ? 0 : double(common) / std::max(inA, inB);
}

/// A text and its sections.
class Sections {
public:
    explicit Sections(QStringView text) : m_text(text), m_sections(sectionsOf(text)) {}

    QStringView content(int index) const { return index < 0 ? QStringView() : m_sections[index].content.in(m_text); }
    /// The blank lines behind it; nothing of the last, which has as many as happen to end the text.
    std::optional<QStringView> gap(int index) const
    {
        if (index < 0 || index + 1 == m_sections.size())
            return {};
        const TextSection &section = m_sections[index];
        return TextRange{section.content.end, section.range.end}.in(m_text);
    }
    QStringView lastGap() const
    {
        return TextRange{m_sections.last().content.end, m_sections.last().range.end}.in(m_text);
    }

    /// Titles that more than one heading has.
    QSet<QString> repeatedTitles() const
    {
        QSet<QString> known;
        QSet<QString> repeated;
        for (const TextSection &section : m_sections) {
            if (known.contains(section.title))
                repeated.insert(section.title);
            known.insert(section.title);
        }
        return repeated;
    }

    /// To be found again in another version, by titles, and where they are `repeated` by the titles above them; `base` is that
    /// version's.
    Version version(const QSet<QString> &repeated, const Sections *base = nullptr) const
    {
        Version result;
        for (const TextSection &section : m_sections)
            result.names.append(QString::number(section.level) + (repeated.contains(section.title) ? section.path : section.title));
        if (base) {
            result.alike = [this, base](int inBase, int own) {
                const TextSection &before = base->m_sections[inBase];
                const TextSection &now = m_sections[own];
                // under a title that was changed, or renamed itself
                return (before.level == now.level && before.title == now.title && before.level > 0)
                    || likeness(bodyOf(*base, before), bodyOf(*this, now)) >= 0.5;
            };
        }
        return result;
    }

private:
    static QStringView bodyOf(const Sections &sections, const TextSection &section)
    {
        const QStringView content = section.content.in(sections.m_text);
        const qsizetype heading = content.indexOf(u'\n');
        return section.level == 0 ? content : heading < 0 ? QStringView() : content.mid(heading + 1);
    }

    QStringView m_text;
    QList<TextSection> m_sections;
};

class SectionMerge {
public:
    SectionMerge(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd)
        : m_base(base), m_mine(mine), m_theirs(theirs), m_lineEnd(lineEnd),
          m_repeated(m_base.repeatedTitles() + m_mine.repeatedTitles() + m_theirs.repeatedTitles()),
          m_order(mergedOrder(m_base.version(m_repeated), m_mine.version(m_repeated, &m_base), m_theirs.version(m_repeated, &m_base)))
    {
    }

    bool isMoved() const { return m_order.isMoved; }

    MergedText merge()
    {
        for (const Counterparts &section : m_order.items) {
            MergedText merged = mergeLines(m_base.content(section.base), m_mine.content(section.mine),
                m_theirs.content(section.theirs), m_lineEnd);
            const bool isFirst = section == m_order.items.first(); // what stands before the headings, be it nothing
            if (merged.text().isEmpty() && merged.conflicts().isEmpty() && !isFirst)
                continue;
            const QString gap = gapBehind(section);
            if (m_isOpen)
                m_result.add(m_gap);
            m_isOpen = !merged.text().isEmpty() || isFirst;
            m_gap = gap;
            if (!m_isOpen) { // what mine deleted comes back with the blank lines behind it
                MergeConflict &last = merged.conflicts().last();
                last.base += gap;
                last.theirs += gap;
            }
            m_result.add(merged);
        }
        m_result.add(withLineEnds(mergedGap(m_base.lastGap(), m_mine.lastGap(), m_theirs.lastGap()), m_lineEnd));
        return std::move(m_result);
    }

private:
    QString gapBehind(const Counterparts &section) const
    {
        const auto base = m_base.gap(section.base);
        const auto mine = m_mine.gap(section.mine);
        const auto theirs = m_theirs.gap(section.theirs);
        if (mine && theirs && base)
            return mergedGap(*base, *mine, *theirs).toString();
        const auto known = mine ? mine : theirs ? theirs : base;
        return known ? withLineEnds(*known, m_lineEnd) : m_lineEnd;
    }

    static QStringView mergedGap(QStringView base, QStringView mine, QStringView theirs)
    {
        return sameLines(base, mine) ? theirs : mine;
    }

    const Sections m_base;
    const Sections m_mine;
    const Sections m_theirs;
    const QString m_lineEnd;
    const QSet<QString> m_repeated;
    const MergedOrder m_order;
    MergedText m_result;
    QString m_gap;
    bool m_isOpen = false; ///< a section stands at the end, its gap not yet
};

/// Whether the last line of the merged text has an end.
bool endsLastLine(QStringView base, QStringView mine, QStringView theirs)
{
    const bool ofMine = mine.isEmpty() ? !endsInLine(base) : !endsInLine(mine);
    const bool ofTheirs = theirs.isEmpty() ? !endsInLine(base) : !endsInLine(theirs);
    const bool ofBase = base.isEmpty() ? ofMine : !endsInLine(base);
    return ofMine != ofBase ? ofMine : ofTheirs;
}

/// The title of the section that a conflict in a text of `sections` is in.
QString titleOf(const MergeConflict &conflict, const QList<TextSection> &sections)
{
    if (conflict.mine.isEmpty()) { // mine deleted the whole of a section, or something in one
        const QList<TextSection> own = sectionsOf(conflict.theirs);
        if (own.size() > 1 && own[1].range.start == 0)
            return own[1].title;
    }
    const auto behind = std::ranges::find_if(sections, [&](const TextSection &section) {
        return section.level > 0 && section.range.start + (conflict.mine.isEmpty() ? 1 : 0) > conflict.range.start;
    });
    return std::prev(behind)->title; // the first is of level 0
}

} // namespace

MergedText mergeSections(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd)
{
    MergedText merged = mergeLines(base, mine, theirs, lineEnd);
    const bool isOneSided = sameLines(mine, theirs) || sameLines(base, theirs) || sameLines(base, mine);
    if (SectionMerge bySections(base, mine, theirs, lineEnd); !isOneSided && (bySections.isMoved() || !merged.conflicts().isEmpty())) {
        MergedText other = bySections.merge();
        if (bySections.isMoved() || other.conflicts().size() < merged.conflicts().size())
            merged = std::move(other);
    }
    merged.endLastLine(endsLastLine(base, mine, theirs), lineEnd);
    const QList<TextSection> sections = sectionsOf(merged.text());
    for (MergeConflict &conflict : merged.conflicts())
        conflict.where = titleOf(conflict, sections);
    return merged;
}

} // namespace cardwright
