#include "widgets/form/fieldrow.h"

#include "core/words/words.h"
#include "widgets/form/fieldeditor.h"
#include "widgets/form/fieldproblems.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qsizetype kMostInSummary = 12;
constexpr qsizetype kLongestSummary = 300;

/// Nodes outside what the form edits are those within, too: an anchor on one item is one of the list.
bool isUnderstood(const YamlNode &value)
{
    return value.understood
        && std::ranges::all_of(value.entries, [](const YamlNode::Entry &entry) { return isUnderstood(entry.value); });
}

} // namespace

FieldRow::FieldRow(const FieldSpec &spec, FieldEditor *editor, QWidget *parent) :
    QWidget(parent), m_spec(spec), m_editor(editor), m_plain(new QFrame(this)), m_plainText(new ElidedLabel),
    m_editInText(new QPushButton(tr("Edit in text"), this)), m_reason(new QLabel(this)), m_hint(new QLabel(this)),
    m_problems(new FieldProblems(u"field."_s + spec.key, this))
{
    const QString name = u"field."_s + spec.key;
    setObjectName(name);
    auto *title = new ElidedLabel(fieldLabel(spec.key), this);
    title->setBuddy(editor);
    title->setToolTip(plainToolTip(fieldHelp(spec.key)));
    auto *key = new ElidedLabel(spec.key, this);
    key->setProperty("cw", u"key"_s);
    key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_plain->setObjectName(name + u".plain"_s);
    m_plain->setProperty("cw", u"field"_s);
    m_plainText->setProperty("cw", u"muted"_s);
    auto *plainRow = new QHBoxLayout(m_plain);
    plainRow->setContentsMargins(8, 3, 4, 3);
    plainRow->addWidget(m_plainText, 1);
    plainRow->addWidget(m_editInText);
    m_plain->hide();
    m_editInText->setObjectName(name + u".editInText"_s);
    m_editInText->setAccessibleName(tr("Edit %1 in the text").arg(fieldLabel(spec.key)));
    m_editInText->setProperty("cw", u"link"_s);
    connect(m_editInText, &QPushButton::clicked, this, &FieldRow::showInText);

    m_reason->setObjectName(name + u".reason"_s);
    m_hint->setObjectName(name + u".hint"_s);
    for (QLabel *label : {m_reason, m_hint}) {
        label->setProperty("cw", u"hint"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }
    connect(m_problems, &FieldProblems::fixRequested, this, &FieldRow::fixRequested);

    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 3);
    heading->addWidget(key, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(heading);
    column->addWidget(m_editor);
    column->addWidget(m_plain);
    column->addWidget(m_reason);
    column->addWidget(m_hint);
    column->addWidget(m_problems);
    setTabOrder(m_editor, m_editInText);
}

void FieldRow::show(const YamlNode *value, const QList<Problem> &problems, bool readOnly)
{
    const bool held = m_declined.isEmpty() && (!value || m_editor->canHold(*value));
    m_isEmpty = !value || value->isNull();
    if (held) {
        m_editor->setReadOnly(readOnly);
        m_editor->showValue(value);
        m_editor->showProblems(problems, value);
    } else {
        m_plainText->setText(value ? valueSummary(*value) : QString());
        m_plainText->setAccessibleName(m_plainText->text());
        QString reason = m_declined;
        if (reason.isEmpty() && isUnderstood(*value))
            reason = tr("Holds more than this field can show.");
        else if (reason.isEmpty())
            reason = tr("Written with a means of YAML that the form leaves alone, such as an anchor or a tag.");
        m_reason->setText(breakable(reason));
    }
    m_reason->setVisible(!held);
    m_editor->setVisible(held);
    m_plain->setVisible(!held);
    showHint();
    m_problems->show(problems, m_editInText);
}

void FieldRow::setInferred(const InferredValue &inferred)
{
    m_inferred = inferred;
    showHint();
}

void FieldRow::focusInput()
{
    QWidget *target = m_editor->isHidden() ? static_cast<QWidget *>(m_editInText) : m_editor;
    target->setFocus(Qt::OtherFocusReason);
}

void FieldRow::showHint()
{
    m_hint->setText(breakable(m_inferred.text));
    m_hint->setToolTip(plainToolTip(m_inferred.whole));
    m_hint->setAccessibleDescription(m_inferred.whole);
    m_hint->setVisible(m_isEmpty && !m_inferred.text.isEmpty());
}

QString valueSummary(const YamlNode &value)
{
    QStringList parts;
    switch (value.kind) {
    case YamlNode::Kind::Scalar: return value.text.left(kLongestSummary).simplified();
    case YamlNode::Kind::List:
        for (const YamlNode::Entry &entry : value.entries.first(std::min(kMostInSummary, value.entries.size())))
            parts.append(valueSummary(entry.value));
        break;
    case YamlNode::Kind::Map:
        for (const YamlNode::Entry &entry : value.entries.first(std::min(kMostInSummary, value.entries.size())))
            parts.append(entry.key);
        break;
    }
    return parts.join(u", "_s).left(kLongestSummary);
}

} // namespace cardwright
