#include "widgets/form/termlistmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

enum Rank { Exact, IdPrefix, NamePrefix, Part, AllWords, NoMatch };

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// For comparison only: without case and accents, `-` and `_` as spaces.
QString folded(const QString &text)
{
    QString result = isAscii(text) ? text : text.normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar c) { return c.isMark(); });
    for (QChar &c : result) {
        if (c == u'-' || c == u'_')
            c = u' ';
    }
    return result.toCaseFolded();
}

} // namespace

TermListModel::TermListModel(VocabularyId id, bool takesFreeText, QObject *parent) :
    QAbstractListModel(parent), m_id(id), m_vocabulary(vocabulary(id)), m_takesFreeText(takesFreeText)
{}

void TermListModel::setQuery(const QString &query)
{
    const QString typed = query.trimmed();
    beginResetModel();
    m_headingsTellDetails = typed.isEmpty() && m_id == VocabularyId::Tasks;
    if (typed.isEmpty()) {
        m_rows = grouped();
    } else {
        if (m_searchable.isEmpty()) {
            m_searchable.reserve(m_vocabulary.terms().size());
            for (const Term &term : m_vocabulary.terms())
                m_searchable.append({folded(term.id), folded(term.name), folded(term.group)});
        }
        m_rows = ranked(folded(typed));
        const bool known = m_vocabulary.find(typed) || m_taken.contains(typed);
        if (m_takesFreeText && !known)
            m_rows.append({FreeTextRow, nullptr, typed});
        else if (m_rows.isEmpty())
            m_rows.append({NoteRow, nullptr, m_taken.contains(typed) ? tr("“%1” is there already").arg(typed)
                : tr("Not in the list of %1").arg(QLocale().toString(m_vocabulary.date(), QLocale::ShortFormat))});
    }
    endResetModel();
}

void TermListModel::addGroup(QList<Row> &rows, const QString &heading, const QList<const Term *> &terms) const
{
    if (!terms.isEmpty() && !heading.isEmpty())
        rows.append({HeadingRow, nullptr, heading});
    for (const Term *term : terms)
        rows.append({TermRow, term, {}});
}

QList<TermListModel::Row> TermListModel::grouped() const
{
    QStringList headings;
    QHash<QString, QList<const Term *>> groups;
    for (const bool common : {true, false}) {
        for (const Term &term : m_vocabulary.terms()) {
            if (term.common != common || m_taken.contains(term.id))
                continue;
            const QString heading = m_id == VocabularyId::Tasks ? term.group : common ? tr("Common") : tr("All others");
            if (!groups.contains(heading))
                headings.append(heading);
            groups[heading].append(&term);
        }
    }
    QList<Row> rows;
    for (const QString &heading : headings)
        addGroup(rows, headings.size() > 1 ? heading : QString(), groups[heading]);
    return rows;
}

QList<TermListModel::Row> TermListModel::ranked(const QString &query) const
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    const auto rankOf = [&](const Searchable &term) {
        if (term.id == query || term.name == query)
            return Exact;
        if (term.id.startsWith(query))
            return IdPrefix;
        if (term.name.startsWith(query))
            return NamePrefix;
        if (term.id.contains(query) || term.name.contains(query) || term.detail.contains(query))
            return Part;
        const bool allWords = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return term.id.contains(word) || term.name.contains(word) || term.detail.contains(word);
        });
        return allWords ? AllWords : NoMatch;
    };

    QList<Row> common[NoMatch];
    QList<Row> others[NoMatch];
    const QList<Term> &terms = m_vocabulary.terms();
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const Rank rank = rankOf(m_searchable[i]);
        if (rank != NoMatch && !m_taken.contains(terms[i].id))
            (terms[i].common ? common : others)[rank].append({TermRow, &terms[i], {}});
    }
    QList<Row> rows;
    for (int rank = Exact; rank < NoMatch; ++rank)
        rows += common[rank] + others[rank];
    return rows;
}

QList<int> TermListModel::choices() const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == TermRow || m_rows[row].kind == FreeTextRow)
            rows.append(row);
    }
    return rows;
}

int TermListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].term && m_rows[row].term->id == id)
            return row;
    }
    return -1;
}

int TermListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant TermListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case KindRole: return row.kind;
    case IdRole: return row.term ? row.term->id : row.kind == FreeTextRow ? row.text : QString();
    case DetailRole: return row.term && !m_headingsTellDetails ? row.term->group : QString();
    case Qt::DisplayRole:
        return row.term ? row.term->name : row.kind == FreeTextRow ? tr("Use “%1”").arg(row.text) : row.text;
    default: return {};
    }
}

Qt::ItemFlags TermListModel::flags(const QModelIndex &index) const
{
    const bool choosable = index.isValid() && !index.data(IdRole).toString().isEmpty();
    return choosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace cardwright
