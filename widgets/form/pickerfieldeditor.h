// A field of one value from a list of terms: it shows the term's name, and typing in it searches the list.
#pragma once

#include "widgets/form/fieldeditor.h"

#include <memory>

class QAction;

namespace cardwright {

class TermSearch;

class PickerFieldEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit PickerFieldEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    ~PickerFieldEditor() override;

    bool canHold(const YamlNode &value) const override;
    void showValue(const YamlNode *value) override;
    void setReadOnly(bool readOnly) override;

private:
    void showName();
    void choose(const QString &id);
    void clear();
    void updateButtons();

    std::unique_ptr<TermSearch> m_search;
    QAction *m_clear;
    QAction *m_open;
    FieldPath m_valuePath; ///< of the scalar: the field itself, or the one item of its list
    QString m_id;          ///< as in the card; empty when it has none
};

} // namespace cardwright
