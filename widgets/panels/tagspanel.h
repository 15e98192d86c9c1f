// The list of the tags the hub would give: which of them the page shows, why each is there, what the unsaved changes bring
// and take away, and what to change. Here also stands by which rules they are computed. What a person wants are signals;
// nothing is changed here.
#pragma once

#include "widgets/panels/tagrowdelegate.h"

#include "core/analysis/analysis.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace cardwright {

class TagDetails;
class TagList;
class TagView;
struct TagRow;

class TagsPanel : public QWidget {
    Q_OBJECT
public:
    explicit TagsPanel(QWidget *parent = nullptr);

    QWidget *tools() const { return m_tools; } ///< search, filter and rules, to be placed beside the panel's title

    /// While the panel is hidden the latest one only waits. The current tag stays current while it lasts.
    void show(const Analysis &analysis);
    using QWidget::show;
    /// Makes the row of `tag` the current one, whatever the filter was; the panel must be shown.
    void choose(const QString &tag);

signals:
    void counted(int tags);
    void activated(cardwright::TextRange place);
    void tagSelected(const QString &tag); ///< to be marked on the page; empty: none
    void fieldWanted(const QString &key, const QString &value); ///< to be written into the metadata
    /// The values of the metadata that give the tag, to be taken away.
    void removalWanted(const QString &tag, const QList<cardwright::FieldPath> &places);
    void eraChosen(cardwright::TagEra era);
    void createdChosen(QDate created); ///< a day before the profile's cutoff, or an invalid one: new

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTools();
    void take(const Analysis &analysis);
    void filter();
    template <class Change>
    void keepCurrent(Change change);
    void showState();
    void showDetails();
    void showRules(const TagEvidence &evidence);
    void onClicked(const QModelIndex &index, TagRowDelegate::Part part);
    void activate(const QModelIndex &index);
    void takeHint();
    void remove();
    void openMenu(QPoint at); ///< of the current row
    const TagRow *current() const;

    TagList *m_list;
    TagView *m_view;
    TagDetails *m_details;
    QWidget *m_tools;
    QLineEdit *m_search;
    QToolButton *m_changesOnly;
    QComboBox *m_rules;
    QCheckBox *m_madeBefore;
    QLabel *m_unreadable;
    QLabel *m_nothing;
    QStackedLayout *m_pages;
    std::optional<Analysis> m_waiting; ///< until the panel is shown
};

} // namespace cardwright
