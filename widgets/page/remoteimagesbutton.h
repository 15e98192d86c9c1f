// In the pane's header: whether pictures of other sites are shown, how many there are and which sites would hear of it.
// Off for every card until its reader says otherwise.
#pragma once

#include <QJsonObject>
#include <QToolButton>

namespace cardwright {

class RemoteImagesButton : public QToolButton {
    Q_OBJECT
public:
    explicit RemoteImagesButton(QWidget *parent);

    void setHosts(const QJsonObject &hosts); ///< host -> number of pictures, as the page counts them
    void open();                             ///< shows the menu in which it is decided

signals:
    void switched(bool on); ///< by the user

private:
    void update();

    QList<std::pair<QString, int>> m_hosts; ///< most pictures first
    QAction *m_switch;
};

} // namespace cardwright
