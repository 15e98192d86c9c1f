// Panels that share one place, under a strip with a tab for each at the left and the tools of the shown one at the right.
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace cardwright {

class PanelTabs : public QWidget {
    Q_OBJECT
public:
    explicit PanelTabs(QWidget *parent = nullptr);

    /// Takes both. The panel's focus proxy is where the keyboard goes in it.
    void add(QWidget *panel, QWidget *tools, const QString &title);
    void setCount(const QWidget *panel, int count); ///< shown after its title
    QWidget *current() const;
    void setCurrent(QWidget *panel);
    void takeFocus();

signals:
    void currentChanged();

private:
    struct Tab {
        QWidget *panel;
        QWidget *tools;
        QString title;
    };

    void showTools();
    void setTitle(int index, const QString &text);

    QTabBar *m_bar;
    QHBoxLayout *m_strip;
    QStackedWidget *m_panels;
    QList<Tab> m_tabs;
};

} // namespace cardwright
