// What the checks of a card share: the card they look at and the problems they have found. A fix is offered as steps, and
// worked out and proved when somebody looks at it.
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/edit/fieldvalue.h"
#include "core/yaml/frontmatter.h"

#include <functional>
#include <memory>

namespace cardwright {

/// A card as an edit finds it.
struct CardState {
    quint64 revision = 0;
    QString text;
    FrontMatter metadata;

    Result<TextEdit> set(const FieldPath &path, const FieldValue &value) const;
    Result<TextEdit> remove(const FieldPath &path) const;
    Result<TextEdit> rename(const FieldPath &path, const QString &key) const;
    Result<TextEdit> add(const FieldPath &list, const FieldValue &item) const;
};

using EditStep = std::function<Result<TextEdit>(const CardState &)>;

class Findings {
public:
    Findings(quint64 revision, QStringView card, const FrontMatter &metadata) :
        m_revision(revision), m_card(card), m_metadata(metadata)
    {
    }

    QStringView card() const { return m_card; }
    const FrontMatter &metadata() const { return m_metadata; }
    quint64 revision() const { return m_revision; }

    /// Adds a problem as severe as its rule. The reference is good until the next one.
    Problem &report(const QString &rule, const QString &field, TextRange range, QStringList arguments);

    /// Adds a fix, of steps each taken on what the one before has left.
    void offer(Problem &problem, const QString &id, QStringList arguments, QList<EditStep> steps);
    void offer(Problem &problem, const QString &id, QStringList arguments, EditStep step)
    {
        offer(problem, id, std::move(arguments), QList<EditStep>{std::move(step)});
    }

    /// Whether a vocabulary may still be searched for what was meant: a hopeless card may not cost minutes.
    bool maySearch() { return m_searchesLeft-- > 0; }

    QList<Problem> problems;

private:
    const quint64 m_revision;
    const QStringView m_card;
    const FrontMatter &m_metadata;
    std::shared_ptr<const CardState> m_state; ///< shared by the fixes; made for the first of them
    int m_searchesLeft = 60;
};

/// True when nothing among `problems` makes the hub refuse or lose anything.
bool isHarmless(const QList<Problem> &problems);

} // namespace cardwright
