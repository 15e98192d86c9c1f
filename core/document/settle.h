// Makes one of many notices, as one save or one download gives them.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace cardwright {

class Settle : public QObject {
    Q_OBJECT
public:
    explicit Settle(QObject *parent = nullptr);

    void notice();

signals:
    void settled(); ///< no notice came for 200 ms; while they never cease, about once a second

private:
    QTimer m_timer;
    QElapsedTimer m_sinceFirst; ///< notice that settled() has not told yet
};

} // namespace cardwright
