// The rows of the tags panel as Qt's item views want them: task and library, which decide most, the tags in the hub's
// order with those that the changes since the last save take away among them, and what only the hub sets.
#pragma once

#include "core/analysis/analysis.h"
#include "core/tags/libraryhint.h"

#include <QAbstractTableModel>

#include <optional>

namespace cardwright {

struct TagRow {
    enum class Kind { Task, Library, Tag, HubHeading, SetByHub };
    enum class Change { None, Appears, Disappears };

    Kind kind = Kind::Tag;
    QString tag;     ///< of Task and Library their value; empty: there is none
    QString before;  ///< of Task and Library: the saved card's value, where it is another one
    Change change = Change::None;
    TagChip::Kind tagKind = TagChip::Kind::Other;
    std::optional<TagChip> chip; ///< as the page shows it; none: not shown
    QList<TagCause> causes;      ///< of a tag that disappears: in the saved card
    std::optional<LibraryHint> hint; ///< of Library alone

    /// The same but for where its causes stand in the card.
    bool sameButForPlaces(const TagRow &other) const;
};

class TagList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tag, OnPage, TagKind, Cause, ColumnCount };

    struct Filter {
        QString text; ///< in tag, label, kind or place of a cause
        bool changesOnly = false;
        bool operator==(const Filter &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows stay, and so does what a view remembers of them, while only places in the card differ.
    void show(const Analysis &analysis);
    void setFilter(const Filter &filter);

    const TagRow &row(const QModelIndex &index) const { return m_rows[index.row()]; }
    /// The row of a tag; a tag that is also the task or library has that row first. Invalid when it is not listed.
    QModelIndex find(const QString &tag) const;
    /// The row that `old` was before the rows were made anew.
    QModelIndex findSame(const TagRow &old) const;
    int changes() const;                      ///< rows that differ from the saved card, whatever the filter says
    bool isEmpty() const { return m_isEmpty; } ///< there is nothing to tell, whatever the filter says
    QString kindText(const TagRow &row) const;
    QString causeText(const TagRow &row) const; ///< the first cause, or what is missing; empty without either
    QString causeText(const TagRow &row, const TagCause &cause) const;
    const LineIndex &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool passes(const TagRow &row) const;
    void take(const QList<TagRow> &all);

    QList<TagRow> m_all;
    QList<TagRow> m_rows; ///< those that pass the filter
    LineIndex m_lines;
    std::shared_ptr<const ModelFiles> m_files = std::make_shared<const ModelFiles>();
    Filter m_filter;
    bool m_isEmpty = true;
};

/// Whether the row's cause is a place in the card's present text, where one can go.
bool isInCard(const TagRow &row, const TagCause &cause);

/// The values of the card's metadata, as paths, that are causes of the row: without them it has only causes elsewhere.
QList<FieldPath> removableCauses(const TagRow &row);
/// What it is called to take them away: "Remove from tags", "Remove license"; empty when there are none.
QString removalText(const TagRow &row);

} // namespace cardwright
