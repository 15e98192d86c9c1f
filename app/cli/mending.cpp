#include "app/cli/mending.h"

#include "core/card/rules.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRead = 50'000'000; ///< UTF-16 units of one card, which is analysed after each fix
constexpr int kDeepest = 4;                 ///< fixes that bring to light what other fixes then mend

/// Places move and sentences name lines, so problems are the same when rule and field are.
using Counts = std::map<std::pair<QString, QString>, int>;

Counts counts(const Analysis &analysis)
{
    Counts result;
    for (const Problem &problem : analysis.problems + analysis.silenced)
        ++result[{problem.rule, problem.field}];
    return result;
}

bool addsNothing(const Counts &before, const Counts &after)
{
    return std::ranges::all_of(after, [&before](const auto &entry) {
        const auto found = before.find(entry.first);
        return found != before.end() && entry.second <= found->second;
    });
}

/// Every key and text of the tree, in lower case.
QSet<QString> wordsOf(const YamlNode &node)
{
    QSet<QString> words{node.text.toCaseFolded()};
    for (const YamlNode::Entry &entry : node.entries) {
        words.insert(entry.key.toCaseFolded());
        words.unite(wordsOf(entry.value));
    }
    return words;
}

/// Whether no comment is lost, and no word but the one the problem is about: what a fix drops beyond that, its author
/// may have meant.
bool keepsTheRest(const Problem &problem, const Mending &before, const Mending &after)
{
    const FrontMatter &had = before.analysis.metadata;
    const FrontMatter &has = after.analysis.metadata;
    QSet<QString> lost = wordsOf(had.root()) - wordsOf(has.root());
    lost -= {QString(), problem.arguments.value(0).toCaseFolded()};
    return lost.isEmpty() && had.comments().size() <= has.comments().size();
}

std::optional<Fix> fixFor(const Problem &problem)
{
    const Fix *fix = safeFix(problem);
    return fix && (fix->dropsBom || !fix->edit.isEmpty()) ? std::optional(*fix) : std::nullopt;
}

class Mender {
public:
    explicit Mender(Analyst &analyst) : m_analyst(analyst) {}

    /// Everything mended that can be, one fix after the other.
    void mendAll(Mending &mending, int depth)
    {
        while (mendOne(mending, depth)) { }
    }

private:
    /// From the last problem up, so that places named stay those of the card as it was.
    bool mendOne(Mending &mending, int depth)
    {
        for (auto problem = mending.analysis.problems.crbegin(); problem != mending.analysis.problems.crend(); ++problem) {
            const std::optional<Mending> next = mended(mending, *problem, depth);
            if (!next)
                continue;
            mending = *next;
            return true;
        }
        return false;
    }

    std::optional<Mending> mended(const Mending &mending, const Problem &problem, int depth)
    {
        const std::optional<Fix> fix = fixFor(problem);
        if (!fix || m_unitsLeft <= 0)
            return std::nullopt;
        Mending next = mending;
        if (fix->dropsBom)
            next.card.dropBom();
        else
            next.card.apply(fix->edit);
        m_unitsLeft -= next.card.text().size();
        next.analysis = m_analyst.analyse(next.card, mending.analysis);
        if (!keepsTheRest(problem, mending, next))
            return std::nullopt;
        next.done.append({problem, mending.analysis.lines.locate(problem.range.start), *fix});
        const Counts before = counts(mending.analysis);
        // a mended fence lets the hub see what stands between the fences, and that may need mending too
        if (depth < kDeepest && !addsNothing(before, counts(next.analysis)))
            mendAll(next, depth + 1);
        const Counts after = counts(next.analysis);
        return after != before && addsNothing(before, after) ? std::optional(next) : std::nullopt;
    }

    Analyst &m_analyst;
    qsizetype m_unitsLeft = kMostRead;
};

} // namespace

Mending mend(const CardOnDisk &card, Analyst &analyst)
{
    Mending mending{card, analyst.analyse(card), {}};
    if (card.mayBeChanged())
        Mender(analyst).mendAll(mending, 0);
    std::ranges::stable_sort(mending.done, {}, [](const Mended &mended) { return std::pair(mended.at.line, mended.at.column); });
    return mending;
}

} // namespace cardwright
