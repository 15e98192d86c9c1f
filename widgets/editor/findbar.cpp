#include "widgets/editor/findbar.h"

#include "widgets/editor/codeedit.h"
#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

FindBar::FindBar(CodeEdit *edit, QWidget *parent) : QFrame(parent), m_edit(edit)
{
    setProperty("cw", u"findBar"_s);
    setObjectName(u"findBar"_s);
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"findText"_s);
    m_find->setAccessibleName(tr("Find"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_caseSensitive = makeOption(u"findCase"_s, tr("Aa"), tr("Match case"));
    m_wholeWords = makeOption(u"findWords"_s, tr("W"), tr("Whole words"));
    m_regularExpression = makeOption(u"findRegularExpression"_s, u".*"_s, tr("Regular expression"));
    m_count = new QLabel(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("cw", u"muted"_s);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999)));
    QToolButton *previous = makeButton(u"findPrevious"_s, u"chevron-up"_s, tr("Previous match"));
    QToolButton *next = makeButton(u"findNext"_s, u"chevron-down"_s, tr("Next match"));
    QToolButton *closer = makeButton(u"findClose"_s, u"close"_s, tr("Close"));
    m_replaceRow = makeReplaceRow();

    auto *findRow = new QHBoxLayout;
    findRow->setSpacing(4);
    findRow->addWidget(m_find, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_caseSensitive, m_wholeWords, m_regularExpression, m_count, previous, next, closer})
        findRow->addWidget(widget);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(6);
    rows->addLayout(findRow);
    rows->addWidget(m_replaceRow);

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(0);
    connect(&m_searchSoon, &QTimer::timeout, this, &FindBar::search);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_edit->document(), &QTextDocument::contentsChange, this, [this] {
        if (isVisible())
            m_searchSoon.start();
    });
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &FindBar::showCount);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closer, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

QToolButton *FindBar::makeButton(const QString &name, const QString &drawing, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(drawing, Theme::Text));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *FindBar::makeOption(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &FindBar::search);
    return button;
}

QWidget *FindBar::makeReplaceRow()
{
    auto *row = new QWidget(this);
    m_replace = new QLineEdit(row);
    m_replace->setObjectName(u"replaceText"_s);
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->setPlaceholderText(tr("Replace with"));
    auto *one = new QPushButton(tr("Replace"), row);
    one->setObjectName(u"replaceOne"_s);
    auto *every = new QPushButton(tr("Replace all"), row);
    every->setObjectName(u"replaceAll"_s);
    for (QPushButton *button : {one, every})
        button->setAccessibleName(button->text());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_replace, 1);
    layout->addWidget(one);
    layout->addWidget(every);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(every, &QPushButton::clicked, this, &FindBar::replaceEvery);
    return row;
}

void FindBar::open(bool withReplace)
{
    m_replaceRow->setVisible(withReplace && !m_edit->isReadOnly());
    const QString selected = m_edit->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator) && selected.size() < 200)
        m_find->setText(selected);
    show();
    m_find->setFocus();
    m_find->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_edit->setMatches({});
    m_edit->setFocus();
}

SearchQuery FindBar::query() const
{
    return {m_find->text(), m_regularExpression->isChecked(), m_caseSensitive->isChecked(), m_wholeWords->isChecked()};
}

QString FindBar::documentText() const
{
    return m_edit->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void FindBar::search()
{
    const QRegularExpression pattern = patternOf(query());
    m_matches = pattern.isValid() ? findAll(documentText(), pattern) : QList<TextRange>();
    m_edit->setMatches(m_matches);
    const bool fruitless = !pattern.isValid() || (m_matches.isEmpty() && !m_find->text().isEmpty());
    setStyleProperty(m_find, "invalid", fruitless);
    m_find->setToolTip(pattern.isValid() ? QString() : tr("Not a regular expression: %1").arg(pattern.errorString()));
    showCount();
}

void FindBar::showCount()
{
    if (!isVisible())
        return;
    const QTextCursor cursor = m_edit->textCursor();
    const qsizetype current = m_matches.indexOf(TextRange{cursor.selectionStart(), cursor.selectionEnd()});
    if (m_find->text().isEmpty())
        m_count->clear();
    else if (!patternOf(query()).isValid())
        m_count->setText(tr("Not a pattern"));
    else if (m_matches.isEmpty())
        m_count->setText(tr("No match"));
    else if (current >= 0)
        m_count->setText(tr("%1 of %2").arg(current + 1).arg(m_matches.size()));
    else
        m_count->setText(tr("%1 found").arg(m_matches.size()));
}

void FindBar::select(TextRange match)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(match.start));
    cursor.setPosition(int(match.end), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
}

void FindBar::findNext()
{
    search();
    if (m_matches.isEmpty())
        return;
    const qsizetype from = m_edit->textCursor().selectionEnd();
    const auto next = std::find_if(
        m_matches.begin(), m_matches.end(), [&](const TextRange &match) { return match.start >= from; });
    select(next == m_matches.end() ? m_matches.first() : *next);
}

void FindBar::findPrevious()
{
    search();
    if (m_matches.isEmpty())
        return;
    const qsizetype before = m_edit->textCursor().selectionStart();
    const auto previous = std::find_if(
        m_matches.rbegin(), m_matches.rend(), [&](const TextRange &match) { return match.end <= before; });
    select(previous == m_matches.rend() ? m_matches.last() : *previous);
}

void FindBar::replaceOne()
{
    if (m_edit->isReadOnly())
        return;
    search();
    QTextCursor cursor = m_edit->textCursor();
    const TextRange selected{cursor.selectionStart(), cursor.selectionEnd()};
    if (m_matches.contains(selected)) {
        const SearchQuery asked = query();
        const auto match = patternOf(asked).match(documentText(), selected.start);
        cursor.insertText(asked.regularExpression ? expanded(m_replace->text(), match) : m_replace->text());
    }
    findNext();
}

void FindBar::replaceEvery()
{
    if (m_edit->isReadOnly())
        return;
    const TextEdit edit = replaceAll(documentText(), query(), m_replace->text());
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    const QList<Splice> &splices = edit.splices();
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
        cursor.setPosition(int(splice->range.start));
        cursor.setPosition(int(splice->range.end), QTextCursor::KeepAnchor);
        cursor.insertText(splice->text);
    }
    cursor.endEditBlock();
    search();
    if (!splices.isEmpty())
        m_count->setText(tr("%1 replaced").arg(splices.size()));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_replace->hasFocus())
            replaceOne();
        else if (event->modifiers() & Qt::ShiftModifier)
            findPrevious();
        else
            findNext();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace cardwright
