#include "widgets/editor/completer.h"

#include "widgets/editor/codeedit.h"
#include "widgets/style/theme.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 8;
constexpr int kMostLabelWidth = 220;
constexpr int kMostWidth = 520;
constexpr int kHelpWidth = 260;
constexpr int kLabelRole = Qt::UserRole;
constexpr int kVisibleRows = 10;

class CompletionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int name = QFontMetrics(codeFont()).horizontalAdvance(index.data().toString());
        const int label = option.fontMetrics.horizontalAdvance(index.data(kLabelRole).toString());
        return {name + std::min(label, kMostLabelWidth) + 4 * kMargin, option.fontMetrics.height() + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme[Theme::AccentSoft]);
        QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        painter->setFont(codeFont());
        painter->setPen(theme[Theme::Text]);
        const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, name);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(name) + 2 * kMargin);
        painter->setFont(option.font);
        painter->setPen(theme[Theme::Muted]);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight,
            painter->fontMetrics().elidedText(index.data(kLabelRole).toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

class CompletionList : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<CompletionChoice> &choices)
    {
        beginResetModel();
        m_choices = choices;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_choices.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const CompletionChoice &choice = m_choices[index.row()];
        switch (role) {
        case Qt::DisplayRole: return choice.name;
        case kLabelRole: return choice.detail.isEmpty() ? choice.label : choice.label + u" · "_s + choice.detail;
        case Qt::AccessibleTextRole:
            return QStringList{choice.name, choice.label, choice.detail, choice.help}.join(u' ').simplified();
        default: return {};
        }
    }

private:
    QList<CompletionChoice> m_choices;
};

Completer::Completer(CodeEdit *edit) :
    QObject(edit), m_edit(edit), m_list(new CompletionList(this)), m_completer(m_list), m_popup(new QListView),
    m_help(new QLabel(edit, Qt::ToolTip))
{
    m_completer.setWidget(edit);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWrapAround(false);
    m_completer.setMaxVisibleItems(kVisibleRows);
    m_completer.setPopup(m_popup);
    m_popup->setObjectName(u"completionList"_s);
    m_popup->setAccessibleName(tr("What can stand here"));
    m_popup->setProperty("cw", u"popup"_s);
    m_popup->setUniformItemSizes(false);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setItemDelegate(new CompletionDelegate(m_popup));
    m_popup->installEventFilter(this);
    m_help->setObjectName(u"completionHelp"_s);
    m_help->setProperty("cw", u"popup"_s);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { accept(index.row()); });
    connect(m_popup->selectionModel(), &QItemSelectionModel::currentChanged, this, &Completer::showHelp);
}

void Completer::open() { offer(true); }

bool Completer::takesKey(QKeyEvent *event)
{
    if (!m_popup->isVisible())
        return false;
    const bool isMarked = m_popup->currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isMarked)
            m_popup->hide();
        event->setAccepted(!isMarked); // what is not accepted, QCompleter takes
        return isMarked;
    case Qt::Key_Tab:
        if (isMarked)
            event->ignore();
        else
            accept(0);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Backtab:
        event->ignore();
        return true;
    default:
        return false;
    }
}

void Completer::afterKey(const QKeyEvent &event)
{
    const bool typed = !event.text().isEmpty() && event.text().front().isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool deleted = event.key() == Qt::Key_Backspace && m_popup->isVisible();
    if (typed || deleted)
        offer(false);
    else if (!event.text().isEmpty() || event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        m_popup->hide();
}

void Completer::offer(bool asked)
{
    m_completion = {};
    if (!m_edit->isReadOnly())
        m_completion = completionAt(m_edit->textWithMetadata(), m_edit->textCursor().position());
    QList<CompletionChoice> &choices = m_completion.choices;
    const bool isWhole = std::ranges::find(choices, m_completion.typed, &CompletionChoice::name) != choices.end();
    const bool isDone = m_completion.typed.trimmed().isEmpty() || (isWhole && choices.size() == 1);
    if (choices.isEmpty() || (!asked && isDone)) {
        m_popup->hide();
        return;
    }
    m_list->show(choices);
    QTextCursor start = m_edit->textCursor();
    start.setPosition(int(std::max<qsizetype>(m_completion.replaced.start, start.block().position())));
    QRect place = m_edit->cursorRect(start);
    place.translate(m_edit->viewport()->pos());
    const int wanted = m_popup->sizeHintForColumn(0) + m_popup->verticalScrollBar()->sizeHint().width() + kMargin;
    place.setWidth(std::min(wanted, kMostWidth));
    m_completer.complete(place);
    const bool isMarked = asked || (m_completion.isClosed && !isWhole);
    m_popup->setCurrentIndex(isMarked ? m_popup->model()->index(0, 0) : QModelIndex());
    showHelp();
}

void Completer::accept(int row)
{
    m_popup->hide();
    const CompletionChoice choice = m_completion.choices.value(row);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(m_completion.replaced.start));
    cursor.setPosition(int(m_completion.replaced.end), QTextCursor::KeepAnchor);
    cursor.insertText(choice.inserted);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    if (choice.inserted.endsWith(u' '))
        offer(true); // behind a new key: its values
}

void Completer::showHelp()
{
    const QModelIndex current = m_popup->currentIndex();
    const QString help = current.isValid() ? m_completion.choices.value(current.row()).help : QString();
    m_help->setVisible(m_popup->isVisible() && !help.isEmpty());
    if (help.isEmpty())
        return;
    m_help->setText(help);
    m_help->setFixedWidth(kHelpWidth);
    m_help->adjustSize();
    const QRect list = m_popup->frameGeometry();
    const QRect screen = m_edit->screen()->availableGeometry();
    const bool fitsRight = list.right() + kHelpWidth <= screen.right();
    m_help->move(fitsRight ? list.right() + 1 : list.left() - kHelpWidth, list.top());
}

bool Completer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && event->type() == QEvent::Hide)
        m_help->hide();
    return QObject::eventFilter(watched, event);
}

} // namespace cardwright
