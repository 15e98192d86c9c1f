#include "widgets/form/pickerfieldeditor.h"

#include "core/words/words.h"
#include "widgets/form/fieldlineedit.h"
#include "widgets/form/termsearch.h"
#include "widgets/style/icons.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

PickerFieldEditor::PickerFieldEditor(const FieldSpec &spec, QWidget *parent) :
    FieldEditor(spec, u"input"_s, parent),
    m_search(std::make_unique<TermSearch>(spec.vocabulary, takesFreeText(), input(), input())), m_valuePath(path())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(input());

    m_open = input()->addAction(icon(u"chevron-down"_s), QLineEdit::TrailingPosition);
    m_open->setText(tr("Show all choices"));
    m_clear = input()->addAction(icon(u"close"_s), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear %1").arg(fieldLabel(spec.key)));
    m_clear->setToolTip(m_clear->text());
    connect(m_open, &QAction::triggered, this, [this] {
        input()->setFocus(Qt::MouseFocusReason);
        m_search->toggle();
    });
    connect(m_clear, &QAction::triggered, this, &PickerFieldEditor::clear);

    connect(m_search.get(), &TermSearch::chosen, this, &PickerFieldEditor::choose);
    connect(m_search.get(), &TermSearch::cancelled, this, &PickerFieldEditor::showName);
    connect(m_search.get(), &TermSearch::left, this, [this] {
        if (input()->text().isEmpty() && !m_id.isEmpty())
            clear();
        else
            showName();
    });
    updateButtons();
}

PickerFieldEditor::~PickerFieldEditor() = default;

/// A list of one is edited in place; one of several needs more room than a line.
bool PickerFieldEditor::canHold(const YamlNode &value) const
{
    if (value.kind != YamlNode::Kind::List)
        return isOneLine(value);
    return value.understood && value.entries.size() == 1 && isOneLine(value.entries.constFirst().value);
}

void PickerFieldEditor::showValue(const YamlNode *value)
{
    const bool isList = value && value->kind == YamlNode::Kind::List;
    const YamlNode *scalar = isList ? &value->entries.constFirst().value : value;
    m_valuePath = isList ? path().child(0) : path();
    m_id = scalar && !scalar->isNull() ? scalar->text : QString();
    m_search->setCurrent(m_id);
    if (!m_search->isTyping())
        showName();
    updateButtons();
}

void PickerFieldEditor::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    updateButtons();
}

void PickerFieldEditor::showName() { input()->showText(termName(spec().vocabulary, m_id)); }

void PickerFieldEditor::choose(const QString &id)
{
    if (id != m_id)
        emit edited(m_valuePath, id);
    showName();
    input()->selectAll();
}

void PickerFieldEditor::clear()
{
    if (!m_id.isEmpty())
        emit removed(path());
    showName();
}

void PickerFieldEditor::updateButtons()
{
    m_clear->setVisible(!m_id.isEmpty() && !input()->isReadOnly());
    m_open->setVisible(!input()->isReadOnly());
    input()->setPlaceholderText(input()->isReadOnly() ? QString() : tr("Choose…"));
}

} // namespace cardwright
