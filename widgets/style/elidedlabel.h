// One line of plain text that gives way: it ends in "…" where there is no room, and the tooltip then has the whole.
#pragma once

#include <QLabel>

namespace cardwright {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// `text` as a tooltip that shows it as it is: markup in a card must not be rendered.
QString plainToolTip(const QString &text);

/// `text` with places to break added to words too long for a narrow pane.
QString breakable(const QString &text);

} // namespace cardwright
