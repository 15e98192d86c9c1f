#include "widgets/form/chipsfieldeditor.h"

#include "core/words/words.h"
#include "widgets/form/chip.h"
#include "widgets/form/fieldlineedit.h"
#include "widgets/form/flowlayout.h"
#include "widgets/form/termsearch.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {
/// More than that is easier to handle as text, and as many widgets would be slow.
constexpr qsizetype kMostChips = 300;
} // namespace

ChipsFieldEditor::ChipsFieldEditor(const FieldSpec &spec, QWidget *parent) :
    FieldEditor(spec, u"add"_s, parent), m_box(new QFrame(this)), m_flow(new FlowLayout(m_box)),
    m_search(std::make_unique<TermSearch>(spec.vocabulary, takesFreeText(), input(), m_box))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    m_box->setProperty("cw", u"field"_s);
    m_flow->setContentsMargins(5, 4, 5, 4);
    m_flow->setSpacing(4);
    m_flow->addWidget(input());

    updateInput();
    input()->setAccessibleName(tr("Add to %1").arg(fieldLabel(spec.key)));
    input()->setMinimumWidth(72);
    input()->installEventFilter(this);
    connect(m_search.get(), &TermSearch::chosen, this, &ChipsFieldEditor::add);
    connect(m_search.get(), &TermSearch::cancelled, input(), &QLineEdit::clear);
    connect(m_search.get(), &TermSearch::left, input(), &QLineEdit::clear);
}

ChipsFieldEditor::~ChipsFieldEditor() = default;

bool ChipsFieldEditor::canHold(const YamlNode &value) const
{
    if (value.kind != YamlNode::Kind::List)
        return isOneLine(value);
    return value.understood && value.entries.size() <= kMostChips
        && std::all_of(value.entries.cbegin(), value.entries.cend(),
            [](const YamlNode::Entry &entry) { return isOneLine(entry.value) && !entry.value.isNull(); });
}

void ChipsFieldEditor::showValue(const YamlNode *value)
{
    const bool usuallyScalar = spec().key == u"base_model"_s;
    const bool isEmpty = !value || value->isNull();
    m_isScalar = spec().shape == FieldSpec::Shape::TextOrList && (isEmpty ? usuallyScalar : value->isScalar());

    const QStringList wanted = isEmpty ? QStringList() : value->texts();
    const QStringList shown = ids();
    if (wanted == shown)
        return;
    const auto differs = std::mismatch(wanted.cbegin(), wanted.cend(), shown.cbegin(), shown.cend());
    const qsizetype head = differs.first - wanted.cbegin();
    qsizetype tail = 0;
    while (tail < std::min(wanted.size(), shown.size()) - head
        && wanted[wanted.size() - 1 - tail] == shown[shown.size() - 1 - tail])
        ++tail;

    for (qsizetype i = shown.size() - tail - 1; i >= head; --i) {
        Chip *chip = m_chips.takeAt(i);
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender of what led here
    }
    for (qsizetype i = head; i < wanted.size() - tail; ++i)
        addChip(int(i), wanted[i]);
    m_search->setTaken(wanted);
    updateInput();
    updateGeometry();
}

/// Nothing is added to what is read-only; an empty field keeps its height all the same.
void ChipsFieldEditor::updateInput()
{
    const bool readOnly = input()->isReadOnly();
    input()->setVisible(!readOnly || m_chips.isEmpty());
    input()->setPlaceholderText(readOnly ? QString() : tr("Add…"));
}

void ChipsFieldEditor::addChip(int index, const QString &id)
{
    auto *chip = new Chip(u"field.%1"_s.arg(spec().key), id, termName(spec().vocabulary, id), m_box);
    chip->setRemovable(!input()->isReadOnly());
    m_chips.insert(index, chip);
    m_flow->insertWidget(index, chip);
    connect(chip, &Chip::removeRequested, this, [this, chip] { remove(chip); });
    connect(chip, &Chip::stepRequested, this, [this, chip](int by) { focusItem(m_chips.indexOf(chip) + by); });
    chip->show();
}

/// A problem whose range is one value's marks that chip; any other the whole field.
void ChipsFieldEditor::showProblems(const QList<Problem> &problems, const YamlNode *value)
{
    QList<bool> invalid(m_chips.size(), false);
    bool whole = false;
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Rejects)
            continue;
        bool found = false;
        if (value && value->entries.size() == m_chips.size()) {
            for (qsizetype i = 0; i < m_chips.size(); ++i) {
                if (value->entries[i].value.range == problem.range)
                    found = invalid[i] = true;
            }
        }
        whole |= !found;
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        setStyleProperty(m_chips[i], "invalid", invalid[i]);
    setStyleProperty(m_box, "invalid", whole);
}

void ChipsFieldEditor::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    updateInput();
    for (Chip *chip : std::as_const(m_chips))
        chip->setRemovable(!readOnly);
}

bool ChipsFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        setStyleProperty(m_box, "focused", event->type() == QEvent::FocusIn);
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool beforeText = input()->cursorPosition() == 0 && !input()->hasSelectedText();
        if (key == Qt::Key_Left && beforeText && !m_chips.isEmpty()) {
            focusItem(m_chips.size() - 1);
            return true;
        }
        if (key == Qt::Key_Backspace && input()->text().isEmpty() && !m_chips.isEmpty()) {
            remove(m_chips.constLast());
            return true;
        }
        break;
    }
    default: break;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChipsFieldEditor::add(const QString &id)
{
    input()->clear();
    if (!ids().contains(id))
        emitList(ids() << id);
}

void ChipsFieldEditor::remove(Chip *chip)
{
    if (input()->isReadOnly())
        return;
    const qsizetype index = m_chips.indexOf(chip);
    const bool hadFocus = chip->hasFocus();
    QStringList rest = ids();
    rest.removeAt(index);
    emitList(rest);
    if (hadFocus)
        focusItem(std::min(index, m_chips.size()));
}

void ChipsFieldEditor::focusItem(qsizetype index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips[index]->setFocus(Qt::OtherFocusReason);
    else if (index >= m_chips.size())
        input()->setFocus(Qt::OtherFocusReason);
}

/// A lone value stays the scalar it was, so that the neighbours' diffs stay small; several are a list.
void ChipsFieldEditor::emitList(const QStringList &list)
{
    if (list.isEmpty())
        emit removed(path());
    else if (list.size() == 1 && m_isScalar)
        emit edited(path(), list.constFirst());
    else
        emit edited(path(), list);
}

QStringList ChipsFieldEditor::ids() const
{
    QStringList result;
    for (const Chip *chip : m_chips)
        result.append(chip->id());
    return result;
}

} // namespace cardwright
