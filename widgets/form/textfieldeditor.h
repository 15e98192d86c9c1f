// A field of one text, typed freely.
#pragma once

#include "widgets/form/fieldeditor.h"

namespace cardwright {

class TextFieldEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit TextFieldEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    void showValue(const YamlNode *value) override;
};

} // namespace cardwright
