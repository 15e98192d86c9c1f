// A part of the form under a heading that folds it away.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cardwright {

class FormSection : public QWidget {
    Q_OBJECT
public:
    /// `name` makes the object names: "section.identity" and "section.identity.heading".
    FormSection(const QString &name, const QString &title, QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    void setTitle(const QString &title);
    void setExpanded(bool expanded);
    void setProblemCount(int count); ///< said beside the heading while the section is folded
    QWidget *heading() const;

private:
    void updateHeading();

    QToolButton *m_heading;
    QLabel *m_count;
    QWidget *m_content;
    QVBoxLayout *m_rows;
    QString m_title;
    int m_problems = 0;
    bool m_expanded = true;
};

} // namespace cardwright
