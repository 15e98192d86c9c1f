// One field's input. It is shown values and emits wishes: what a person did becomes edited() or removed(), what
// showValue() does becomes nothing.
#pragma once

#include "core/base/problem.h"
#include "core/card/cardschema.h"
#include "core/edit/yamledit.h"

#include <QWidget>

namespace cardwright {

class FieldLineEdit;

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    /// `inputName` ends the object name of the line edit: "field.license.input".
    FieldEditor(const FieldSpec &spec, const QString &inputName, QWidget *parent);

    /// Whether the value survives being shown and edited here; if not, it can only be edited in the text.
    virtual bool canHold(const YamlNode &value) const { return isOneLine(value); }
    /// Null for an absent field. Precondition: canHold(*value). What does not differ keeps cursor and selection.
    virtual void showValue(const YamlNode *value) = 0;
    /// Marks what is refused. `value` is the one shown.
    virtual void showProblems(const QList<Problem> &problems, const YamlNode *value);
    virtual void setReadOnly(bool readOnly);

signals:
    void edited(const cardwright::FieldPath &path, const cardwright::FieldValue &value);
    void removed(const cardwright::FieldPath &path);

protected:
    const FieldSpec &spec() const { return m_spec; }
    FieldPath path() const { return FieldPath(m_spec.key); }
    FieldLineEdit *input() const { return m_input; }
    /// A scalar whose text a line edit holds exactly; one without a value counts.
    static bool isOneLine(const YamlNode &value);
    /// Free text is welcome unless the hub refuses what is not in its list.
    bool takesFreeText() const { return m_spec.check != FieldSpec::Check::MustBeListed; }

private:
    const FieldSpec &m_spec;
    FieldLineEdit *m_input;
};

/// What a term is called in its list; the id itself where the list does not have it.
QString termName(VocabularyId list, const QString &id);

} // namespace cardwright
