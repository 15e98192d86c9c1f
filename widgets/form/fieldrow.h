// A field as the form shows it: label and key, its editor, and below it what is inferred and what is wrong. A value
// its editor cannot hold is shown as it is, with a way into the text.
#pragma once

#include "core/base/problem.h"
#include "core/card/cardschema.h"
#include "core/yaml/yamlnode.h"
#include "widgets/form/inferredvalue.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace cardwright {

class ElidedLabel;
class FieldEditor;
class FieldProblems;

class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(const FieldSpec &spec, FieldEditor *editor, QWidget *parent = nullptr);

    const FieldSpec &spec() const { return m_spec; }
    FieldEditor *editor() const { return m_editor; }

    /// Null for an absent field. `problems` are those of this field, the worst first.
    void show(const YamlNode *value, const QList<Problem> &problems, bool readOnly);
    void setInferred(const InferredValue &inferred); ///< said under an empty field
    /// Why the last wish could not be met: the field is shown read-only from the next show() on. Empty: it can be tried again.
    void setDeclined(const QString &reason) { m_declined = reason; }
    void focusInput();

signals:
    void showInText();
    void fixRequested(const cardwright::Fix &fix);

private:
    void showHint();

    const FieldSpec &m_spec;
    FieldEditor *m_editor;
    QFrame *m_plain; ///< in the editor's place for what it cannot hold
    ElidedLabel *m_plainText;
    QPushButton *m_editInText;
    QLabel *m_reason; ///< why it cannot be edited here
    QLabel *m_hint;
    FieldProblems *m_problems;
    InferredValue m_inferred;
    QString m_declined;
    bool m_isEmpty = true;
};

/// A value in a few words, for where it cannot be edited.
QString valueSummary(const YamlNode &value);

} // namespace cardwright
