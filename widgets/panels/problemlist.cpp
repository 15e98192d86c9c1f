#include "widgets/panels/problemlist.h"

#include "core/words/words.h"

#include <algorithm>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr kGroupId = 0; ///< internal id of a group; a row's is its group's number plus one

const QString kSilenced = u"silenced"_s;

QString partOf(const Problem &problem, const MetadataBlock &block)
{
    if (!problem.file.isEmpty())
        return ProblemList::tr("Model files");
    if (!problem.field.isEmpty())
        return problem.field;
    const bool inBlock = block.isPresent() && problem.range.start < block.whole.end;
    return inBlock ? ProblemList::tr("Metadata") : ProblemList::tr("Card text");
}

/// Whether the same words tell of both: most problems stay while a card is typed, and only their places change.
bool sameWords(const Problem &a, const Problem &b)
{
    const auto sameFix = [](const Fix &one, const Fix &other) { return one.id == other.id && one.arguments == other.arguments; };
    return a.rule == b.rule && a.arguments == b.arguments && a.field == b.field && a.file == b.file
        && a.fixes.isEmpty() == b.fixes.isEmpty() && (a.fixes.isEmpty() || sameFix(a.fixes.constFirst(), b.fixes.constFirst()));
}

} // namespace

void ProblemList::show(const Analysis &analysis)
{
    const QList<ProblemRow> before = std::exchange(m_all, {});
    const auto rowOf = [&](const Problem &problem, bool silenced) -> ProblemRow {
        const int line = analysis.lines.lineAt(problem.range.start);
        const QString part = partOf(problem, analysis.metadata.block());
        const ProblemRow *same = m_all.size() < before.size() ? &before[m_all.size()] : nullptr;
        if (same && same->line == line && sameWords(same->problem, problem))
            return {problem, same->sentence, part, line, same->place, same->fixText, silenced};
        return {problem, describe(problem), part, line, problem.file.isEmpty() ? tr("line %1").arg(line) : problem.file,
            problem.fixes.isEmpty() ? QString() : describe(problem.fixes.constFirst()), silenced};
    };
    const auto add = [&](const QList<Problem> &problems, bool silenced) {
        for (const Problem &problem : problems)
            m_all.append(rowOf(problem, silenced));
    };
    add(analysis.problems, false);
    add(analysis.silenced, true);
    rebuild();
}

void ProblemList::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    rebuild();
}

void ProblemList::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

bool ProblemList::passes(const ProblemRow &row) const
{
    if (row.silenced ? !m_filter.silenced : !m_filter.severities[size_t(row.problem.severity)])
        return false;
    const auto contains = [&](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return m_filter.text.isEmpty() || contains(row.sentence) || contains(row.part) || contains(row.problem.rule)
        || contains(row.fixText);
}

ProblemList::Group ProblemList::groupFor(const ProblemRow &row) const
{
    if (row.silenced)
        return {kSilenced, tr("Silenced"), {}};
    if (m_grouping == Grouping::BySeverity)
        return {severityName(row.problem.severity), severityLabel(row.problem.severity), {}};
    return {row.part, fieldLabel(row.part), {}};
}

void ProblemList::rebuild()
{
    beginResetModel();
    m_groups.clear();
    if (m_grouping == Grouping::BySeverity) {
        for (const Severity severity : {Severity::Rejects, Severity::Lost, Severity::Advice})
            m_groups.append({severityName(severity), severityLabel(severity), {}});
    }
    for (const ProblemRow &row : std::as_const(m_all)) {
        if (!passes(row))
            continue;
        const Group wanted = groupFor(row);
        auto group = std::ranges::find(m_groups, wanted.id, &Group::id);
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), wanted);
        group->rows.append(row);
    }
    m_groups.removeIf([](const Group &group) { return group.rows.isEmpty(); });
    endResetModel();
}

int ProblemList::count(Severity severity) const
{
    return int(std::ranges::count_if(m_all,
        [&](const ProblemRow &row) { return !row.silenced && row.problem.severity == severity; }));
}

int ProblemList::silencedCount() const
{
    return int(std::ranges::count_if(m_all, &ProblemRow::silenced));
}

int ProblemList::fixableCount(const QString &rule) const
{
    return int(std::ranges::count_if(m_all, [&](const ProblemRow &row) {
        return !row.silenced && row.problem.rule == rule && !row.problem.fixes.isEmpty();
    }));
}

const ProblemRow *ProblemList::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroupId)
        return nullptr;
    return &m_groups[qsizetype(index.internalId()) - 1].rows[index.row()];
}

QModelIndexList ProblemList::inTextOrder() const
{
    QModelIndexList indexes;
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int i = 0; m_groups[group].id != kSilenced && i < m_groups[group].rows.size(); ++i) {
            if (m_groups[group].rows[i].problem.file.isEmpty())
                indexes.append(createIndex(i, 0, quintptr(group) + 1));
        }
    }
    std::ranges::stable_sort(indexes, {}, [this](const QModelIndex &index) { return row(index)->problem.range.start; });
    return indexes;
}

QModelIndex ProblemList::findSame(const ProblemRow &old) const
{
    QModelIndex best;
    int bestDistance = 0;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<ProblemRow> &rows = m_groups[group].rows;
        for (int i = 0; i < rows.size(); ++i) {
            if (rows[i].problem.rule != old.problem.rule || rows[i].problem.field != old.problem.field
                || rows[i].problem.file != old.problem.file)
                continue;
            // of one rule and field the same value first, then the nearest line
            const int distance = 2 * std::abs(rows[i].line - old.line) + (rows[i].sentence != old.sentence);
            if (!best.isValid() || distance < bestDistance) {
                best = createIndex(i, 0, quintptr(group) + 1);
                bestDistance = distance;
            }
        }
    }
    return best;
}

QModelIndex ProblemList::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kGroupId);
}

QModelIndex ProblemList::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kGroupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kGroupId);
}

int ProblemList::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == kGroupId ? int(m_groups[parent.row()].rows.size()) : 0;
}

QVariant ProblemList::data(const QModelIndex &index, int role) const
{
    const ProblemRow *shown = row(index);
    if (!shown) {
        const Group &group = m_groups[index.row()];
        switch (role) {
        case Qt::DisplayRole: return group.title;
        case Qt::AccessibleTextRole:
            return tr("%1: %2", "a group and how many problems it has").arg(group.title).arg(group.rows.size());
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown->sentence;
    case Qt::AccessibleTextRole: {
        const QString told =
            tr("%1: %2 (%3)", "severity, sentence, place").arg(severityLabel(shown->problem.severity), shown->sentence, shown->place);
        return shown->fixText.isEmpty() ? told : tr("%1. Fix: %2").arg(told, shown->fixText);
    }
    default:
        return {};
    }
}

} // namespace cardwright
