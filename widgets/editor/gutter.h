// The strip left of the text: line numbers, and a mark for each line with a problem, whose click asks what can be done.
#pragma once

#include <QWidget>

namespace cardwright {

class CodeEdit;

class Gutter : public QWidget {
    Q_OBJECT
public:
    explicit Gutter(CodeEdit *edit);

    int neededWidth() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CodeEdit *m_edit;
};

} // namespace cardwright
