// The address of a hub: one of those that are known, or another.
#pragma once

#include <QComboBox>

namespace cardwright {

class EndpointEdit : public QComboBox {
    Q_OBJECT
public:
    explicit EndpointEdit(QWidget *parent = nullptr);

    QString endpoint() const { return currentText().trimmed(); }
    void setEndpoint(const QString &endpoint);
    void setKnown(const QStringList &endpoints); ///< keeps what stands there, else the first

signals:
    void changed(); ///< by the user
};

} // namespace cardwright
