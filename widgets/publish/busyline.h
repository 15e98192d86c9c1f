// Work under way: what is done at the moment, how far it is, and Cancel, which is there from the first moment on.
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace cardwright {

class ElidedLabel;

class BusyLine : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr); ///< idle, and hidden

    void setBusy(const QString &words, int percent = -1); ///< of 100; -1: nobody knows how much there is
    void setIdle();
    bool isBusy() const { return m_busy; }

signals:
    void cancelWanted();

private:
    bool m_busy = false;
    ElidedLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace cardwright
