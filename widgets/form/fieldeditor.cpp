#include "widgets/form/fieldeditor.h"

#include "core/words/words.h"
#include "widgets/form/fieldlineedit.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

FieldEditor::FieldEditor(const FieldSpec &spec, const QString &inputName, QWidget *parent) :
    QWidget(parent), m_spec(spec), m_input(new FieldLineEdit(this))
{
    m_input->setObjectName(u"field.%1.%2"_s.arg(spec.key, inputName));
    m_input->setAccessibleName(fieldLabel(spec.key));
    m_input->setAccessibleDescription(fieldHelp(spec.key));
    m_input->setToolTip(plainToolTip(fieldHelp(spec.key)));
    setFocusProxy(m_input);
}

void FieldEditor::showProblems(const QList<Problem> &problems, const YamlNode *)
{
    const bool invalid = std::any_of(problems.cbegin(), problems.cend(),
        [](const Problem &problem) { return problem.severity == Severity::Rejects; });
    setStyleProperty(m_input, "invalid", invalid);
}

void FieldEditor::setReadOnly(bool readOnly) { m_input->setReadOnly(readOnly); }

bool FieldEditor::isOneLine(const YamlNode &value)
{
    if (!value.isScalar() || !value.understood)
        return false;
    if (value.style == YamlNode::Style::Literal || value.style == YamlNode::Style::Folded)
        return false;
    return std::none_of(value.text.cbegin(), value.text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

QString termName(VocabularyId list, const QString &id)
{
    const Term *term = vocabulary(list).find(id);
    return term ? term->name : id;
}

} // namespace cardwright
