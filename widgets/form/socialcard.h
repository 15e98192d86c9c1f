// A thumbnail as it is seen where a link to the model is shared: a picture of 1.91:1 with the model's name over it.
#pragma once

#include <QImage>
#include <QWidget>

namespace cardwright {

class SocialCard : public QWidget {
    Q_OBJECT
public:
    explicit SocialCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A null picture shows `note` in its place: why there is none.
    void setPicture(const QImage &picture, const QString &note);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QImage m_picture;
    QString m_note;
};

} // namespace cardwright
