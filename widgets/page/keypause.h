// Knows how long ago the user last pressed a key, anywhere in the program: what blocks it for a moment should not come
// between two keys.
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace cardwright {

class KeyPause : public QObject {
    Q_OBJECT
public:
    explicit KeyPause(QObject *parent); ///< listens from now on

    int stillToWait(int pause) const; ///< until no key came for `pause`; both in milliseconds

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_sinceKey; ///< not valid before the first
};

} // namespace cardwright
