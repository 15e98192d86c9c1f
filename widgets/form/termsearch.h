// Choosing a term by typing in a line edit: a list drops below it, filtered at each key. Up, Down and Page keys move in
// the list, Enter and Tab choose, Esc gives up; the line edit keeps the focus throughout. The list is a child of the
// window, laid over its other contents.
#pragma once

#include "core/card/vocabulary.h"

#include <QListView>
#include <QPointer>

class QLineEdit;

namespace cardwright {

class TermListModel;

class TermSearch : public QObject {
    Q_OBJECT
public:
    /// The list opens along `anchor`, the box that holds `edit` (or `edit` itself). Has no parent: it must go before
    /// its owner starts to, for a line edit that is destroyed loses the focus first, and that would choose.
    TermSearch(VocabularyId id, bool takesFreeText, QLineEdit *edit, QWidget *anchor);
    ~TermSearch() override;

    /// What the field holds: a single value is found and marked when the list opens, several are not offered again.
    void setCurrent(const QString &id);
    void setTaken(const QStringList &ids);

    bool isTyping() const { return m_typing; } ///< the line edit holds a search, not a value
    bool isOpen() const;
    void toggle(); ///< opens the whole list, or closes it

signals:
    void chosen(const QString &id);
    void cancelled(); ///< Esc: the field should show its value again
    void left();      ///< the same because the focus went elsewhere, with nothing chosen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QString &query);
    void close();
    void place();
    bool onKey(int key);
    void onFocusOut(Qt::FocusReason reason);
    bool choose(const QModelIndex &index);
    void step(int rows);
    bool isOutside(const QObject *watched) const;

    QLineEdit *m_edit;
    QWidget *m_anchor;
    TermListModel *m_model;
    QPointer<QListView> m_list; ///< made when first opened; the window may take it away
    QString m_current;
    bool m_typing = false;
};

} // namespace cardwright
