// Items side by side, wrapped like words. An item that wants to grow takes the rest of its line.
#pragma once

#include <QLayout>

namespace cardwright {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const; ///< the height it takes

    QList<QLayoutItem *> m_items;
};

} // namespace cardwright
