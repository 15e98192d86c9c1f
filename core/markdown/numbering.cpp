#include "core/markdown/numbering.h"

#include "core/markdown/htmltext.h"
#include "core/markdown/report.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

int Numbering::numberOf(quint64 label)
{
    int &number = m_numbers[label];
    if (number == 0) {
        m_footnotes.append(label);
        number = int(m_footnotes.size());
    }
    return number;
}

QList<QByteArray> Numbering::valuesFor(const PageDraft &draft, const PlacedRegion &place)
{
    QList<QByteArray> values;
    values.reserve(draft.words.size());
    for (const auto &[offset, word] : draft.words) {
        QByteArray value;
        switch (word.kind) {
        case Marks::Kind::Heading:
            if (word.number < quint64(draft.headings.size())) {
                const HeadingDraft &heading = draft.headings[qsizetype(word.number)];
                const Heading &placed = m_outline.add(heading, place.line + heading.line);
                if (!placed.repeats.isEmpty()) {
                    Problem problem;
                    problem.rule = u"anchor-duplicate"_s;
                    problem.severity = Severity::Advice;
                    problem.range = {place.start + heading.place.start, place.start + heading.place.end};
                    problem.arguments = {placed.text, placed.repeats, placed.anchor};
                    m_problems.append(problem);
                }
                appendEscaped(value, withoutPagePrefix(placed.anchor.toUtf8()));
            }
            break;
        case Marks::Kind::Footnote: value = QByteArray::number(numberOf(word.number)); break;
        case Marks::Kind::Use:
            value = QByteArray::number(numberOf(word.number));
            if (const int use = ++m_uses[word.number]; use > 1)
                value += '-' + QByteArray::number(use);
            break;
        default: break;
        }
        values.append(value);
    }
    return values;
}

QByteArray withValues(const PageDraft &draft, const QList<QByteArray> &values)
{
    QByteArray html;
    html.reserve(draft.html.size());
    qsizetype from = 0;
    for (qsizetype i = 0; i < draft.words.size(); ++i) {
        const auto &[offset, word] = draft.words[i];
        html += QByteArrayView(draft.html).sliced(from, offset - from);
        html += values[i];
        from = offset + word.length;
    }
    return html += QByteArrayView(draft.html).sliced(from);
}

FootnoteSection::FootnoteSection(Numbering &numbering, const QList<PlacedRegion> &regions, const FootnoteSection &previous,
                                 const BlockStock &stock)
{
    if (numbering.footnotes().isEmpty())
        return;
    struct Place {
        const PlacedRegion *region = nullptr;
        qsizetype index = 0;
    };
    QHash<quint64, Place> defined; // the first of each label
    for (const PlacedRegion &placed : regions) {
        for (qsizetype i = 0; i < placed.region->footnotes.size(); ++i) {
            Place &place = defined[placed.region->footnotes[i].footnote];
            if (!place.region)
                place = {&placed, i};
        }
    }

    QList<Place> places;
    for (qsizetype i = 0; i < numbering.footnotes().size(); ++i) { // footnotes may refer to more of them
        const Place place = defined.value(numbering.footnotes()[i]);
        if (!place.region)
            continue;
        const PageDraft &draft = place.region->region->footnotes[place.index];
        m_entries.append({place.region->region, place.index, numbering.valuesFor(draft, *place.region)});
        places.append(place);
        const int first = place.region->line + draft.firstLine;
        m_block.firstLine = places.size() == 1 ? first : std::min(m_block.firstLine, first);
        m_block.lastLine = std::max(m_block.lastLine, place.region->line + draft.lastLine);
    }
    if (places.isEmpty())
        return;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const PageDraft &draft = places[i].region->region->footnotes[places[i].index];
        for (qsizetype w = 0; w < draft.words.size(); ++w) {
            if (draft.words[w].word.kind == Marks::Kind::Line)
                m_entries[i].values[w] = QByteArray::number(places[i].region->line + draft.lineOrigin + int(draft.words[w].word.number)
                                                            - m_block.firstLine);
        }
    }
    if (m_entries == previous.m_entries) {
        m_block.block = previous.m_block.block;
        return;
    }
    QByteArray html = "<section class=\"cw-footnotes\"><ol>\n";
    for (const Entry &entry : m_entries)
        html += withValues(entry.region->footnotes[entry.index], entry.values) + '\n';
    m_block.block = stock.block(html + "</ol></section>");
}

} // namespace cardwright
