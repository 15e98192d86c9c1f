// One choice of a few, side by side; the arrow keys move it.
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace cardwright {

class Segments : public QWidget {
    Q_OBJECT
public:
    struct Segment {
        int id;
        QString objectName;
        QString text;
    };
    explicit Segments(const QList<Segment> &segments, QWidget *parent = nullptr); ///< the first is chosen

    int current() const;
    void setCurrent(int id); ///< emits nothing

signals:
    void chosen(int id);

protected:
    void focusInEvent(QFocusEvent *event) override; ///< the one that is chosen takes it

private:
    QButtonGroup *m_group;
};

} // namespace cardwright
