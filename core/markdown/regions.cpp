#include "core/markdown/regions.h"

#include "core/markdown/blockfacts.h"
#include "core/markdown/fnv.h"
#include "core/markdown/groups.h"
#include "core/markdown/report.h"
#include "core/markdown/safehtml.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// A block and where its passage begins in the region.
struct Member {
    std::shared_ptr<const Block> block;
    const Passage *passage = nullptr;
    int line = 0;
    qsizetype offset = 0;
};

/// Appends the HTML of `block` with lines counted from `lineShift` lower, and its headings numbered after those of `to`.
void appendHtml(Written &to, const Written &block, int lineShift, const Marks &marks)
{
    const int headings = int(to.headings.size());
    const QByteArray &html = block.html;
    auto place = block.places.cbegin();
    qsizetype from = 0;
    const auto copyTo = [&](qsizetype end) {
        for (; place != block.places.cend() && place->offset <= end; ++place)
            to.places.append({to.html.size() + place->offset - from, std::max(0, place->line - lineShift)});
        to.html += QByteArrayView(html).sliced(from, end - from);
    };
    for (qsizetype at = html.indexOf(marks.stem()); at >= 0; at = html.indexOf(marks.stem(), from)) {
        const Marks::Word word = marks.wordAt(html, at);
        const qsizetype end = at + std::max(word.length, marks.stem().size());
        if (word.length > 0 && word.kind == Marks::Kind::Line) {
            copyTo(at);
            to.html += QByteArray::number(std::max(0, int(word.number) - lineShift));
        } else if (word.length > 0 && word.kind == Marks::Kind::Heading) {
            copyTo(at);
            to.html += marks.word(word.kind, word.number + quint64(headings));
        } else {
            copyTo(end);
        }
        from = end;
    }
    copyTo(html.size());
}

/// Those of its block, in the region.
QList<HeadingDraft> headingsOf(const Member &member)
{
    QList<HeadingDraft> headings = member.block->written.headings;
    for (HeadingDraft &heading : headings) {
        heading.line += member.line;
        heading.place = {heading.place.start + member.offset, heading.place.end + member.offset};
    }
    return headings;
}

class RegionMaker {
public:
    RegionMaker(const QList<WrittenPtr> &passages, const BlockStock &stock)
        : m_stock(stock), m_marks(passages.first()->passage->marks), m_math(m_marks)
    {
        m_region.passages = passages;
        for (const WrittenPtr &written : passages) {
            const Passage &passage = *written->passage;
            for (const auto &block : written->blocks)
                m_members.append({block, &passage, m_region.lines, m_region.length});
            for (const auto &block : written->footnotes)
                m_footnotes.append({block, &passage, m_region.lines, m_region.length});
            for (const Problem &problem : passage.problems)
                m_region.problems.append(shifted(problem, m_region.length));
            m_source += passage.source;
            m_math.add(passage.formulas);
            m_region.lines += int(passage.lines.lines.size());
            m_region.length += passage.source.size();
        }
    }

    Region make()
    {
        HtmlBalance balance;
        for (int i = 0; i < m_members.size(); ++i)
            balance.read(m_members[i].block->tags, i);
        const QList<std::pair<int, int>> ties = balance.ties(int(m_members.size()) - 1);
        qsizetype tie = 0;
        for (int first = 0; first < m_members.size();) {
            int last = first;
            for (; tie < ties.size() && ties[tie].first <= last; ++tie)
                last = std::max(last, ties[tie].second);
            if (PageDraft draft = draftOf(m_members.sliced(first, last - first + 1)); !draft.html.trimmed().isEmpty())
                m_region.drafts.append(std::move(draft));
            first = last + 1;
        }
        for (const Member &footnote : m_footnotes)
            m_region.footnotes.append(footnoteOf(footnote));
        return m_region;
    }

private:
    PageDraft draftOf(const QList<Member> &group)
    {
        PageDraft draft;
        draft.firstLine = group.first().line + group.first().block->firstLine;
        for (const Member &member : group)
            draft.lastLine = std::max(draft.lastLine, member.line + member.block->lastLine);
        Written written;
        for (const Member &member : group) {
            if (!written.html.isEmpty() && !written.html.endsWith('\n'))
                written.html += '\n';
            appendHtml(written, member.block->written, draft.firstLine - member.line, m_marks);
            written.headings += headingsOf(member);
        }
        finish(draft, written, group, draft.firstLine);
        return draft;
    }

    PageDraft footnoteOf(const Member &footnote)
    {
        PageDraft draft;
        draft.footnote = footnote.block->footnote;
        draft.lineOrigin = footnote.line;
        draft.firstLine = footnote.line + footnote.block->firstLine;
        draft.lastLine = footnote.line + footnote.block->lastLine;
        Written written = footnote.block->written;
        written.headings = headingsOf(footnote);
        finish(draft, written, {footnote}, footnote.line);
        return draft;
    }

    /// `line`: of the region, which `written` calls 0.
    void finish(PageDraft &draft, const Written &written, const QList<Member> &group, int line)
    {
        draft.html = written.html;
        draft.headings = written.headings;
        const bool hasHtml = std::any_of(group.cbegin(), group.cend(), [](const Member &member) { return member.block->tags.hasHtml; });
        std::optional<SafeHtml> safe;
        if (hasHtml && !isCostly(group))
            safe = makeSafe(written, m_math);
        if (hasHtml && !safe) {
            showSource(draft);
        } else {
            takeProblems(group);
            if (safe)
                takeSafe(draft, *safe, line);
        }
        findWords(draft);
    }

    static bool isCostly(const QList<Member> &group)
    {
        HtmlBalance balance;
        for (int i = 0; i < group.size(); ++i)
            balance.read(group[i].block->tags, i);
        return balance.isCostly() || balance.rebuilt() > kMostRebuilt;
    }

    void takeProblems(const QList<Member> &group)
    {
        for (const Member &member : group) {
            for (const Problem &problem : member.block->problems)
                m_region.problems.append(shifted(problem, member.offset));
        }
    }

    void takeSafe(PageDraft &draft, const SafeHtml &safe, int line)
    {
        Report report(m_source);
        for (const SafeHtml::Removal &removal : safe.removals)
            report.add(removal.rule, Severity::Lost, line + removal.line + 1, removal.source, {removal.what});
        m_region.problems += report.take();
        m_region.style += safe.style;
        draft.html = safe.html;
        for (HeadingDraft heading : safe.headings) {
            heading.line += line;
            heading.place = report.find(heading.line + 1, heading.text);
            draft.headings.append(heading);
        }
    }

    void showSource(PageDraft &draft)
    {
        const BodyLines lines = scanLines(m_source);
        const BodyLine &first = lines.lines[draft.firstLine];
        const QStringView source = QStringView(m_source).sliced(first.start, lines.lines[draft.lastLine].end - first.start);
        const Block cut = cutBlock(source, m_marks, draft.firstLine, draft.lastLine, CutReason::Html, {first.start, first.end});
        Written written;
        appendHtml(written, cut.written, draft.firstLine, m_marks);
        draft.html = written.html;
        draft.headings.clear();
        m_region.problems += cut.problems;
    }

    /// What is left of marks now are the words that only the whole card can replace.
    void findWords(PageDraft &draft)
    {
        QByteArray html;
        qsizetype from = 0;
        for (qsizetype at = draft.html.indexOf(m_marks.stem()); at >= 0; at = draft.html.indexOf(m_marks.stem(), from)) {
            const Marks::Word word = m_marks.wordAt(draft.html, at);
            html += QByteArrayView(draft.html).sliced(from, at - from);
            if (word.length > 0)
                draft.words.append({html.size(), word});
            html += QByteArrayView(draft.html).sliced(at, word.length);
            from = at + std::max(word.length, m_marks.stem().size());
        }
        html += QByteArrayView(draft.html).sliced(from);
        draft.html = html;
        if (draft.words.isEmpty())
            draft.block = m_stock.block(draft.html);
    }

    const BlockStock &m_stock;
    const Marks m_marks;
    MathText m_math;
    QString m_source;
    QList<Member> m_members;
    QList<Member> m_footnotes;
    Region m_region;
};

} // namespace

std::shared_ptr<const PageBlock> BlockStock::block(const QByteArray &html) const
{
    const quint64 key = fnv1a(html);
    const QString text = QString::fromUtf8(html);
    const auto [begin, end] = m_blocks.equal_range(key);
    const auto same = std::find_if(begin, end, [&](const auto &block) { return block->html == text; });
    return same != end ? *same : std::make_shared<const PageBlock>(blockOf(key, text));
}

QList<std::pair<int, int>> tieToRegions(const QList<PlacedWritten> &passages)
{
    HtmlBalance balance;
    const int count = int(passages.size());
    for (int i = 0; i < count; ++i) {
        if (!passages[i].hasHtml)
            continue;
        const WrittenPassage &written = *passages[i].written;
        if (written.isEven && balance.ignoresEvenBlocks())
            continue;
        for (const auto &block : written.blocks)
            balance.read(block->tags, i);
    }
    const QList<std::pair<int, int>> ties = balance.ties(count - 1);
    QList<std::pair<int, int>> regions;
    regions.reserve(count);
    qsizetype tie = 0;
    for (int first = 0; first < count;) {
        int last = first;
        for (; tie < ties.size() && ties[tie].first <= last; ++tie)
            last = std::max(last, ties[tie].second);
        regions.append({first, last});
        first = last + 1;
    }
    return regions;
}

RegionPtr makeRegion(const QList<WrittenPtr> &passages, const BlockStock &stock)
{
    return std::make_shared<const Region>(RegionMaker(passages, stock).make());
}

} // namespace cardwright
