#include "widgets/form/fieldrow.h"

#include "core/words/words.h"
#include "widgets/form/elidedlabel.h"
#include "widgets/form/fieldeditor.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qsizetype kMostMessages = 3;
constexpr qsizetype kMostInSummary = 12;
constexpr qsizetype kLongestSummary = 300;
constexpr int kIconSize = 13;

/// `text` for a button, whose `&` would mark a key.
QString buttonText(QString text) { return text.replace(u'&', u"&&"_s); }

QPixmap severityIcon(const QWidget *widget, Severity severity)
{
    const QSize size(kIconSize, kIconSize);
    switch (severity) {
    case Severity::Rejects: return icon(u"rejects"_s, Theme::Rejects).pixmap(size, widget->devicePixelRatioF());
    case Severity::Lost: return icon(u"lost"_s, Theme::Lost).pixmap(size, widget->devicePixelRatioF());
    case Severity::Advice: break;
    }
    return icon(u"advice"_s, Theme::Advice).pixmap(size, widget->devicePixelRatioF());
}

QString sentenceStyle(Severity severity)
{
    switch (severity) {
    case Severity::Rejects: return u"error"_s;
    case Severity::Lost: return u"warning"_s;
    case Severity::Advice: break;
    }
    return u"hint"_s;
}

} // namespace

FieldRow::FieldRow(const FieldSpec &spec, FieldEditor *editor, QWidget *parent) :
    QWidget(parent), m_spec(spec), m_editor(editor), m_plain(new QFrame(this)), m_plainText(new ElidedLabel),
    m_editInText(new QPushButton(tr("Edit in text"), this)), m_hint(new QLabel(this)), m_messages(new QVBoxLayout)
{
    const QString name = u"field."_s + spec.key;
    setObjectName(name);
    auto *label = new ElidedLabel(fieldLabel(spec.key), this);
    label->setBuddy(editor);
    label->setToolTip(plainToolTip(fieldHelp(spec.key)));
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

    m_hint->setObjectName(name + u".hint"_s);
    m_hint->setProperty("cw", u"hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();

    auto *heading = new QHBoxLayout;
    heading->addWidget(label, 3);
    heading->addWidget(key, 2);
    m_messages->setSpacing(3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(heading);
    column->addWidget(m_editor);
    column->addWidget(m_plain);
    column->addWidget(m_hint);
    column->addLayout(m_messages);
    setTabOrder(m_editor, m_editInText);
}

void FieldRow::show(const YamlNode *value, const QList<Problem> &problems, bool readOnly)
{
    const bool held = !value || m_editor->canHold(*value);
    m_isEmpty = !value || value->isNull();
    if (held) {
        m_editor->setReadOnly(readOnly);
        m_editor->showValue(value);
        m_editor->showProblems(problems, value);
    } else {
        m_plainText->setText(valueSummary(*value));
        m_plainText->setAccessibleName(m_plainText->text());
    }
    m_editor->setVisible(held);
    m_plain->setVisible(!held);
    showHint();
    showMessages(problems);
}

void FieldRow::setInferred(const QString &inferred)
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
    m_hint->setText(breakable(m_inferred));
    m_hint->setVisible(m_isEmpty && !m_inferred.isEmpty());
}

void FieldRow::showMessages(const QList<Problem> &problems)
{
    m_problems = problems;
    QStringList texts;
    for (const Problem &problem : problems.first(std::min(kMostMessages, problems.size())))
        texts << severityName(problem.severity) << describe(problem)
              << (problem.fixes.isEmpty() ? QString() : describe(problem.fixes.constFirst()));
    if (texts == m_messageTexts)
        return;
    m_messageTexts = texts;
    while (QLayoutItem *item = m_messages->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }

    QWidget *before = m_editInText;
    for (qsizetype i = 0; i < texts.size() / 3; ++i) {
        auto *message = new QWidget(this);
        message->setObjectName(u"%1.problem.%2"_s.arg(objectName(), problems[i].rule));
        auto *mark = new QLabel(message);
        mark->setPixmap(severityIcon(this, problems[i].severity));
        mark->setAccessibleName(severityLabel(problems[i].severity));
        mark->setToolTip(severityLabel(problems[i].severity));
        auto *sentence = new QLabel(breakable(texts[3 * i + 1]), message);
        sentence->setObjectName(message->objectName() + u".sentence"_s);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setProperty("cw", sentenceStyle(problems[i].severity));
        auto *grid = new QGridLayout(message);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(5);
        grid->setVerticalSpacing(0);
        grid->addWidget(mark, 0, 0, Qt::AlignTop);
        grid->addWidget(sentence, 0, 1);
        grid->setColumnStretch(1, 1);
        if (const QString fix = texts[3 * i + 2]; !fix.isEmpty()) {
            auto *button = new QPushButton(message);
            button->setObjectName(message->objectName() + u".fix"_s);
            button->setText(buttonText(fontMetrics().elidedText(fix, Qt::ElideMiddle, 26 * fontMetrics().averageCharWidth())));
            button->setAccessibleName(fix);
            button->setToolTip(plainToolTip(fix));
            button->setProperty("cw", u"link"_s);
            QFont small = button->font();
            small.setPointSizeF(small.pointSizeF() * 0.88);
            button->setFont(small);
            grid->addWidget(button, 1, 1, Qt::AlignLeft);
            connect(button, &QPushButton::clicked, this, [this, i] {
                if (i < m_problems.size() && !m_problems[i].fixes.isEmpty())
                    emit fixRequested(m_problems[i].fixes.constFirst());
            });
            setTabOrder(before, button);
            before = button;
        }
        m_messages->addWidget(message);
    }
    if (problems.size() > kMostMessages) {
        auto *more = new QLabel(tr("and %1 more").arg(problems.size() - kMostMessages), this);
        more->setProperty("cw", u"hint"_s);
        m_messages->addWidget(more);
    }
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
