// The rows of the problems panel as Qt's item views want them: groups, and in each those of its problems that pass the
// filter.
#pragma once

#include "core/analysis/analysis.h"

#include <QAbstractItemModel>

#include <array>

namespace cardwright {

struct ProblemRow {
    Problem problem;
    QString sentence;      ///< for people
    QString part;          ///< of the card: a field's key, or what else it is about, in words
    int line = 1;          ///< 1-based; of a file's problem it means nothing
    QString place;         ///< for people: "line 3", or the file's name
    QString fixText;       ///< what the first fix does, for its button; empty when there is none
    bool silenced = false;
};

class ProblemList : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Grouping { BySeverity, ByPart };

    struct Filter {
        std::array<bool, 3> severities{true, true, true}; ///< by Severity
        QString text;                                     ///< in sentence, part, rule or fix
        bool silenced = false;                            ///< these too, in a group of their own
        bool operator==(const Filter &) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const Analysis &analysis);
    void setGrouping(Grouping grouping);
    void setFilter(const Filter &filter);
    Grouping grouping() const { return m_grouping; }
    const Filter &filter() const { return m_filter; }

    int count(Severity severity) const; ///< silenced ones left out, whatever the filter says
    int silencedCount() const;
    int fixableCount(const QString &rule) const; ///< problems of that rule with a fix, silenced ones left out

    /// Null for a group.
    const ProblemRow *row(const QModelIndex &index) const;
    /// "rejects", "lost", "advice", "silenced", or the part of the card.
    QString groupId(int group) const { return m_groups[group].id; }
    /// Those about the card that pass the filter and are not silenced, by their place in the text.
    QModelIndexList inTextOrder() const;
    /// The row that tells the same as `old` did, before an edit; invalid when it is gone.
    QModelIndex findSame(const ProblemRow &old) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        QString id;
        QString title;
        QList<ProblemRow> rows;
    };

    void rebuild();
    bool passes(const ProblemRow &row) const;
    Group groupFor(const ProblemRow &row) const; ///< without rows

    QList<ProblemRow> m_all; ///< in text order, silenced ones last
    QList<Group> m_groups;
    Grouping m_grouping = Grouping::BySeverity;
    Filter m_filter;
};

} // namespace cardwright
