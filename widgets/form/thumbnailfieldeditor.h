// The thumbnail's address and, below it, the social card it makes. A picture of the model folder is shown; one on the
// network never is, for showing it would tell its host.
#pragma once

#include "widgets/form/fieldeditor.h"

#include <QImage>

#include <functional>

namespace cardwright {

class SocialCard;

class ThumbnailFieldEditor : public FieldEditor {
    Q_OBJECT
public:
    using ImageReader = std::function<QImage(const QString &name)>;

    ThumbnailFieldEditor(const FieldSpec &spec, ImageReader readImage, QWidget *parent = nullptr);

    void showValue(const YamlNode *value) override;
    void setTitle(const QString &title);

private:
    void showPicture();

    ImageReader m_readImage;
    SocialCard *m_card;
    QString m_address;
};

} // namespace cardwright
