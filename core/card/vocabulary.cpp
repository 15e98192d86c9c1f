#include "core/card/vocabulary.h"

#include "core/card/resemblance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

const Term *Vocabulary::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_terms[*found];
}

QList<Vocabulary::Candidate> Vocabulary::candidates(const QString &text, Initials initials) const
{
    const Resemblance wanted(text);
    const auto beginsOtherwise = [initial = text.left(1)](const QString &other) {
        return !other.startsWith(initial, Qt::CaseInsensitive);
    };
    QList<Candidate> found;
    int best = Resemblance::kUnlike;
    for (const Term &term : m_terms) {
        if (initials == Initials::Same && beginsOtherwise(term.id) && beginsOtherwise(term.name))
            continue;
        const int rank = std::min(wanted.rankOfId(term.id), wanted.rankOfName(term.name));
        if (rank == Resemblance::kUnlike)
            continue;
        found.append({rank, &term});
        best = std::min(best, rank);
    }
    // what only begins alike is no help beside what is the same
    found.removeIf([best](const Candidate &candidate) { return candidate.rank / 10 > best / 10; });
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.term->common > b.term->common;
    });
    return found;
}

QStringList Vocabulary::suggestions(const QString &text, int most) const
{
    QStringList ids;
    for (const Candidate &candidate : candidates(text, Initials::Any)) {
        if (ids.size() == most)
            break;
        ids.append(candidate.term->id);
    }
    return ids;
}

QString Vocabulary::misspelt(const QString &text) const
{
    const QList<Candidate> found = candidates(text, Initials::Same);
    const bool meant = !found.isEmpty() && !Resemblance::onlyBeginsAlike(found.first().rank);
    return meant ? found.first().term->id : QString();
}

namespace {

QString nextColumn(QStringView &rest)
{
    const qsizetype bar = rest.indexOf(u'|');
    const QStringView column = bar < 0 ? rest : rest.first(bar);
    rest = bar < 0 ? QStringView() : rest.sliced(bar + 1);
    return column.toString();
}

} // namespace

Vocabulary Vocabulary::fromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonArray rows = file["terms"_L1].toArray();
    Vocabulary vocabulary;
    vocabulary.m_source = file["source"_L1].toString();
    vocabulary.m_date = QDate::fromString(file["date"_L1].toString(), Qt::ISODate);
    vocabulary.m_terms.reserve(rows.size());
    vocabulary.m_byId.reserve(rows.size());
    for (const QJsonValue row : rows) {
        const QString text = row.toString();
        QStringView rest = text;
        Term term{nextColumn(rest), nextColumn(rest), nextColumn(rest), rest == "common"_L1};
        if (term.name.isEmpty())
            term.name = term.id;
        vocabulary.m_byId.insert(term.id, vocabulary.m_terms.size());
        vocabulary.m_terms.append(std::move(term));
    }
    const QJsonObject replacements = file["replacements"_L1].toObject();
    for (auto row = replacements.begin(); row != replacements.end(); ++row)
        vocabulary.m_replacements.insert(row.key(), row.value().toString());
    return vocabulary;
}

namespace {

Vocabulary read(QLatin1StringView name)
{
    const QResource file(":/vocabularies/%1.json"_L1.arg(name));
    Q_ASSERT(file.isValid());
    return Vocabulary::fromJson(file.uncompressedData());
}

template <VocabularyId>
const Vocabulary &readOnce(QLatin1StringView name)
{
    static const Vocabulary vocabulary = read(name);
    return vocabulary;
}

} // namespace

const Vocabulary &vocabulary(VocabularyId id)
{
    using enum VocabularyId;
    switch (id) {
    case None: break;
    case Licenses: return readOnce<Licenses>("licenses"_L1);
    case Languages: return readOnce<Languages>("languages"_L1);
    case Tasks: return readOnce<Tasks>("tasks"_L1);
    case Libraries: return readOnce<Libraries>("libraries"_L1);
    case Metrics: return readOnce<Metrics>("metrics"_L1);
    case Datasets: return readOnce<Datasets>("datasets"_L1);
    }
    static const Vocabulary none;
    return none;
}

} // namespace cardwright
