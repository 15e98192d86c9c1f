// One value of a list: its name, its id in grey where that differs, and a cross that takes it away.
#pragma once

#include <QFrame>

class QToolButton;

namespace cardwright {

class Chip : public QFrame {
    Q_OBJECT
public:
    /// `fieldName` is the object name of the field: "field.language" makes "field.language.chip.en".
    Chip(const QString &fieldName, const QString &id, const QString &name, QWidget *parent);

    const QString &id() const { return m_id; }
    void setRemovable(bool removable);

signals:
    void removeRequested();
    void stepRequested(int by); ///< the arrow keys: -1 for the chip before, 1 for the one after

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_id;
    QToolButton *m_remove;
};

} // namespace cardwright
