#include "widgets/panels/taglist.h"

#include "core/words/words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool sameButForRanges(const QList<TagCause> &some, const QList<TagCause> &others)
{
    // the files of a large folder are one shared list from analysis to analysis
    return some.constData() == others.constData()
        || std::ranges::equal(some, others, [](const TagCause &a, const TagCause &b) {
               return a.rule == b.rule && a.file == b.file && a.key == b.key;
           });
}

std::optional<TagChip> chipOf(const QString &tag, const QList<TagChip> &chips)
{
    const auto found = std::ranges::find(chips, tag, &TagChip::tag);
    return tag.isEmpty() || found == chips.end() ? std::nullopt : std::optional(*found);
}

TagRow decidingRow(TagRow::Kind kind, const QString &now, const QString &saved, const QList<TagCause> &causes,
    const QList<TagChip> &chips)
{
    TagRow row{.kind = kind, .tag = now, .before = now == saved ? QString() : saved, .chip = chipOf(now, chips), .causes = causes, .hint = {}};
    if (now != saved)
        row.change = now.isEmpty() ? TagRow::Change::Disappears : TagRow::Change::Appears;
    return row;
}

TagRow tagRow(const ComputedTag &tag, const TagAnswer &answer, TagRow::Change change)
{
    return {.tag = tag.tag, .before = {}, .change = change, .tagKind = kindOf(tag, answer), .chip = {}, .causes = tag.causes, .hint = {}};
}

/// The tags of now, each tag that goes after the one it stood behind in the saved card.
QList<TagRow> tagRows(const TagAnswer &now, const TagAnswer &saved, const QList<TagChip> &chips)
{
    const auto names = [](const TagAnswer &answer) {
        QSet<QString> tags;
        for (const ComputedTag &tag : answer.tags)
            tags.insert(tag.tag);
        return tags;
    };
    const QSet<QString> here = names(now);
    const QSet<QString> before = names(saved);
    QHash<QString, QList<TagRow>> goneBehind;
    QString last;
    for (const ComputedTag &tag : saved.tags) {
        if (here.contains(tag.tag))
            last = tag.tag;
        else
            goneBehind[last].append(tagRow(tag, saved, TagRow::Change::Disappears));
    }
    QList<TagRow> rows = goneBehind.value(QString());
    for (const ComputedTag &tag : now.tags) {
        const auto change = before.contains(tag.tag) ? TagRow::Change::None : TagRow::Change::Appears;
        rows.append(tagRow(tag, now, change));
        rows.last().chip = chipOf(tag.tag, chips);
        rows += goneBehind.value(tag.tag);
    }
    return rows;
}

} // namespace

bool TagRow::sameButForPlaces(const TagRow &other) const
{
    return kind == other.kind && tag == other.tag && before == other.before && change == other.change && tagKind == other.tagKind
        && chip == other.chip && sameButForRanges(causes, other.causes) && hint == other.hint;
}

bool isInCard(const TagRow &row, const TagCause &cause)
{
    const bool isOfNow = row.change != TagRow::Change::Disappears || row.kind != TagRow::Kind::Tag;
    return isOfNow && cause.file == u"README.md";
}

QList<FieldPath> removableCauses(const TagRow &row)
{
    QList<FieldPath> paths;
    if (row.kind == TagRow::Kind::SetByHub)
        return paths;
    for (const TagCause &cause : row.causes) {
        if (isInCard(row, cause) && !cause.key.isEmpty())
            paths.append(FieldPath::parse(cause.key).value_or(FieldPath()));
    }
    paths.removeAll(FieldPath());
    return paths;
}

QString removalText(const TagRow &row)
{
    QStringList fields;
    bool whole = true;
    for (const FieldPath &path : removableCauses(row)) {
        fields.append(path.topKey());
        whole = whole && path.steps().size() == 1;
    }
    fields.removeDuplicates();
    if (fields.isEmpty())
        return {};
    const QString names = QLocale().createSeparatedList(fields);
    return whole ? TagList::tr("Remove %1", "a field").arg(names) : TagList::tr("Remove from %1", "fields").arg(names);
}

void TagList::show(const Analysis &analysis)
{
    const TagAnswer &now = analysis.tags;
    const TagAnswer &saved = analysis.savedTags;
    m_lines = analysis.lines;
    m_files = analysis.evidence.files();

    QList<TagRow> all;
    all.append(decidingRow(TagRow::Kind::Task, now.pipelineTag, saved.pipelineTag, now.taskCauses, analysis.chips));
    all.append(decidingRow(TagRow::Kind::Library, now.libraryName, saved.libraryName, now.libraryCauses, analysis.chips));
    all.last().hint = libraryHint(analysis.evidence, analysis.metadata, now);
    all += tagRows(now, saved, analysis.chips);
    if (!now.setByHub.isEmpty())
        all.append({.kind = TagRow::Kind::HubHeading, .tag = {}, .before = {}, .chip = {}, .causes = {}, .hint = {}});
    for (const ComputedTag &tag : now.setByHub) {
        all.append(tagRow(tag, now, TagRow::Change::None));
        all.last().kind = TagRow::Kind::SetByHub;
        all.last().chip = chipOf(tag.tag, analysis.chips);
    }
    m_isEmpty = now.tags.isEmpty() && saved.tags.isEmpty() && all[0].tag.isEmpty() && all[0].before.isEmpty() && all[1].tag.isEmpty()
        && all[1].before.isEmpty() && !all[1].hint;
    take(all);
}

void TagList::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    take(m_all);
}

void TagList::take(const QList<TagRow> &all)
{
    m_all = all;
    QList<TagRow> rows;
    for (const TagRow &row : all) {
        if (passes(row))
            rows.append(row);
    }
    const bool placesOnly = std::ranges::equal(rows, m_rows, &TagRow::sameButForPlaces);
    if (!placesOnly)
        beginResetModel();
    m_rows = rows;
    if (!placesOnly)
        endResetModel();
    else if (!rows.isEmpty())
        emit dataChanged(index(0, Cause), index(int(rows.size()) - 1, Cause));
}

bool TagList::passes(const TagRow &row) const
{
    if (row.kind == TagRow::Kind::HubHeading)
        return m_filter == Filter();
    if (m_filter.changesOnly && row.change == TagRow::Change::None)
        return false;
    const auto contains = [&](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return m_filter.text.isEmpty() || contains(row.tag) || contains(kindText(row)) || (row.chip && contains(row.chip->label))
        || std::ranges::any_of(row.causes, [&](const TagCause &cause) { return contains(placeOf(cause)); });
}

QModelIndex TagList::find(const QString &tag) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const TagRow &row) { return row.tag == tag && !tag.isEmpty(); });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), Tag);
}

QModelIndex TagList::findSame(const TagRow &old) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const TagRow &row) {
        const bool isOneOfItsKind = row.kind == TagRow::Kind::Task || row.kind == TagRow::Kind::Library;
        return row.kind == old.kind && (isOneOfItsKind || row.tag == old.tag);
    });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), Tag);
}

int TagList::changes() const
{
    return int(std::ranges::count_if(m_all, [](const TagRow &row) { return row.change != TagRow::Change::None; }));
}

QString TagList::kindText(const TagRow &row) const
{
    switch (row.kind) {
    case TagRow::Kind::Task: return u"pipeline_tag"_s;
    case TagRow::Kind::Library: return u"library_name"_s;
    case TagRow::Kind::HubHeading: return {};
    case TagRow::Kind::Tag:
    case TagRow::Kind::SetByHub: break;
    }
    switch (row.tagKind) {
    case TagChip::Kind::Task: return tr("Task");
    case TagChip::Kind::Library: return tr("Library");
    case TagChip::Kind::Dataset: return tr("Dataset");
    case TagChip::Kind::Language: return tr("Language");
    case TagChip::Kind::Doi: return tr("DOI");
    case TagChip::Kind::Arxiv: return tr("Paper");
    case TagChip::Kind::License: return tr("Licence");
    case TagChip::Kind::BaseModel: return tr("Base model");
    case TagChip::Kind::Region: return tr("Region");
    case TagChip::Kind::Other: break;
    }
    return tr("Other");
}

QString TagList::causeText(const TagRow &row, const TagCause &cause) const
{
    const bool isGone = row.kind == TagRow::Kind::Tag && row.change == TagRow::Change::Disappears;
    return isGone ? tr("was given by %1").arg(placeOf(cause)) : describe(cause, *m_files, m_lines);
}

QString TagList::causeText(const TagRow &row) const
{
    if (!row.causes.isEmpty())
        return causeText(row, row.causes.constFirst());
    if (row.hint)
        return tr("no longer taken from config.json");
    switch (row.kind) {
    case TagRow::Kind::Task: return tr("no tag or field names one");
    case TagRow::Kind::Library: return tr("no field or file names one");
    case TagRow::Kind::SetByHub: return tr("the hub sets it by itself");
    default: return {};
    }
}

int TagList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TagList::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

Qt::ItemFlags TagList::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && row(index).kind == TagRow::Kind::HubHeading;
    return isHeading ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant TagList::data(const QModelIndex &index, int role) const
{
    const TagRow &shown = row(index);
    if (role == Qt::AccessibleTextRole && index.column() == Tag) {
        switch (shown.change) {
        case TagRow::Change::Appears: return tr("%1, appears with the unsaved changes").arg(shown.tag);
        case TagRow::Change::Disappears: return tr("%1, disappears with the unsaved changes").arg(shown.tag.isEmpty() ? shown.before : shown.tag);
        case TagRow::Change::None: break;
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (shown.kind == TagRow::Kind::HubHeading)
        return index.column() == Tag ? tr("Set by the hub, by rules guessed from a small sample") : QVariant();
    switch (index.column()) {
    case Tag: return shown.tag.isEmpty() ? tr("none") : shown.tag;
    case OnPage: return shown.chip ? shown.chip->prefix + shown.chip->label : shown.tag.isEmpty() ? QString() : tr("not shown");
    case TagKind: return kindText(shown);
    case Cause: return causeText(shown);
    default: return {};
    }
}

QVariant TagList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tag: return tr("Tag");
    case OnPage: return tr("On the page");
    case TagKind: return tr("Kind");
    case Cause: return tr("Cause");
    default: return {};
    }
}

} // namespace cardwright
