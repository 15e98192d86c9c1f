// The rows a picker offers for what is typed: a vocabulary filtered and ranked, with headings while nothing is typed,
// and the typed text itself where the field takes any.
#pragma once

#include "core/card/vocabulary.h"

#include <QAbstractListModel>
#include <QStringList>

namespace cardwright {

class TermListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< what stands in the card when the row is chosen; empty for headings and notes
        DetailRole, ///< a language's native name, a task's modality where no heading says it
        KindRole,
    };
    enum Kind {
        TermRow,
        HeadingRow,
        FreeTextRow, ///< 'Use "xyz"': the typed text as it is
        NoteRow,     ///< that the list has nothing of the sort
    };

    TermListModel(VocabularyId id, bool takesFreeText, QObject *parent = nullptr);

    /// Rows for `query`, best first: exact, id prefix, name prefix, part of id, name or detail, all words somewhere; of
    /// equals the common first. Case, accents, `-` and `_` do not matter.
    void setQuery(const QString &query);
    /// Ids not to offer, because the field has them already. In force from the next setQuery().
    void setTaken(const QStringList &ids) { m_taken = ids; }

    QList<int> choices() const; ///< the rows that can be chosen, in order
    int rowOf(const QString &id) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind = TermRow;
        const Term *term = nullptr; ///< of a TermRow
        QString text;               ///< of any other
    };
    struct Searchable { ///< a term's texts, folded for comparison
        QString id;
        QString name;
        QString detail;
    };

    QList<Row> grouped() const;
    QList<Row> ranked(const QString &query) const;
    void addGroup(QList<Row> &rows, const QString &heading, const QList<const Term *> &terms) const;

    const VocabularyId m_id;
    const Vocabulary &m_vocabulary;
    const bool m_takesFreeText;
    QList<Searchable> m_searchable; ///< parallel to the vocabulary's terms; filled by the first query
    QStringList m_taken;
    QList<Row> m_rows;
    bool m_headingsTellDetails = false;
};

} // namespace cardwright
