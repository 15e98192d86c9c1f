#include "widgets/form/textfieldeditor.h"

#include "widgets/form/fieldlineedit.h"

#include <QVBoxLayout>

namespace cardwright {

TextFieldEditor::TextFieldEditor(const FieldSpec &spec, QWidget *parent) : FieldEditor(spec, QStringLiteral("input"), parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(input());
    if (spec.check == FieldSpec::Check::RepoId)
        input()->setPlaceholderText(tr("owner/name"));
    connect(input(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            emit removed(path());
        else
            emit edited(path(), text);
    });
}

void TextFieldEditor::showValue(const YamlNode *value)
{
    input()->showText(value && !value->isNull() ? value->text : QString());
}

} // namespace cardwright
