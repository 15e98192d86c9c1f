#include "widgets/form/termsearch.h"

#include "widgets/form/termdelegate.h"
#include "widgets/form/termlistmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {
constexpr int kMinimumWidth = 300;
constexpr int kMaximumHeight = 330;
constexpr int kGap = 3;
constexpr int kPage = 8;
} // namespace

TermSearch::TermSearch(VocabularyId id, bool takesFreeText, QLineEdit *edit, QWidget *anchor) :
    m_edit(edit), m_anchor(anchor), m_model(new TermListModel(id, takesFreeText, this))
{
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typing = true;
        open(text);
    });
}

TermSearch::~TermSearch() { delete m_list; }

void TermSearch::setCurrent(const QString &id) { m_current = id; }

void TermSearch::setTaken(const QStringList &ids) { m_model->setTaken(ids); }

bool TermSearch::isOpen() const { return m_list && m_list->isVisible(); }

void TermSearch::toggle()
{
    if (isOpen())
        close();
    else
        open(m_typing ? m_edit->text() : QString());
}

void TermSearch::open(const QString &query)
{
    if (m_edit->isReadOnly())
        return;
    m_model->setQuery(query);
    if (m_model->rowCount() == 0)
        return close();
    if (!m_list) {
        m_list = new QListView(m_edit->window());
        m_list->setObjectName(m_edit->objectName() + u".list"_s);
        m_list->setAccessibleName(tr("%1: choices").arg(m_edit->accessibleName()));
        m_list->setProperty("cw", u"popup"_s);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_list->setMouseTracking(true);
        m_list->setItemDelegate(new TermDelegate(m_list));
        m_list->setModel(m_model);
        connect(m_list, &QListView::clicked, this, &TermSearch::choose);
    } else if (m_list->parentWidget() != m_edit->window()) {
        m_list->setParent(m_edit->window());
    }
    if (!isOpen()) {
        m_list->show();
        m_list->raise();
        qApp->installEventFilter(this);
    }
    place();
    const int row = query.trimmed().isEmpty() ? m_model->rowOf(m_current) : m_model->choices().value(0, -1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (row >= 0)
        m_list->scrollTo(m_list->currentIndex());
    else
        m_list->scrollToTop();
}

void TermSearch::close()
{
    qApp->removeEventFilter(this);
    if (m_list)
        m_list->hide();
}

/// Below the anchor where there is room for it, else on the side with more.
void TermSearch::place()
{
    const QWidget *window = m_list->parentWidget();
    const QRect anchor(m_anchor->mapTo(window, QPoint()), m_anchor->size());
    const int frame = 2 * m_list->frameWidth();
    const int wanted = std::min(kMaximumHeight, m_model->rowCount() * m_list->sizeHintForRow(0) + frame);
    const int below = window->height() - anchor.bottom() - 2 * kGap;
    const int above = anchor.top() - 2 * kGap;
    const bool isBelow = below >= wanted || below >= above;
    const int height = std::min(wanted, isBelow ? below : above);
    const int width = std::min(std::max(anchor.width(), kMinimumWidth), window->width() - 2 * kGap);
    const int x = std::clamp(anchor.left(), kGap, std::max(kGap, window->width() - kGap - width));
    m_list->setGeometry(x, isBelow ? anchor.bottom() + kGap : anchor.top() - kGap - height, width, height);
}

bool TermSearch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return watched == m_edit && onKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::ShortcutOverride:
        if (watched == m_edit && isOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::FocusOut:
        if (watched == m_edit)
            onFocusOut(static_cast<QFocusEvent *>(event)->reason());
        return false;
    case QEvent::MouseButtonPress:
        if (watched == m_edit && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && !isOpen())
            toggle();
        else if (isOutside(watched))
            close();
        return false;
    case QEvent::Wheel:
        if (isOutside(watched))
            close();
        return false;
    case QEvent::Resize:
    case QEvent::Hide:
        if (isOpen() && (watched == m_edit->window() || watched == m_edit))
            close();
        return false;
    default:
        return false;
    }
}

bool TermSearch::isOutside(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return isOpen() && widget && !widget->isWindow() && widget != m_anchor && !m_anchor->isAncestorOf(widget)
        && widget != m_list && !m_list->isAncestorOf(widget);
}

bool TermSearch::onKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen())
            step(key == Qt::Key_Down ? 1 : -1);
        else
            toggle();
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isOpen())
            step(key == Qt::Key_PageDown ? kPage : -kPage);
        return isOpen();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen() && !m_typing)
            return false;
        if (!isOpen() || !choose(m_list->currentIndex()))
            onFocusOut(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Tab:
        if (isOpen() && m_typing)
            choose(m_list->currentIndex());
        return false;
    case Qt::Key_Escape:
        if (!isOpen() && !m_typing)
            return false;
        close();
        m_typing = false;
        emit cancelled();
        return true;
    default:
        return false;
    }
}

/// Text that can only be meant as it stands counts as chosen; a search half typed does not.
void TermSearch::onFocusOut(Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
        return; // the focus will be back
    const QModelIndex index = m_list ? m_list->currentIndex() : QModelIndex();
    close();
    if (!m_typing)
        return;
    if (index.data(TermListModel::KindRole).toInt() == TermListModel::FreeTextRow && choose(index))
        return;
    m_typing = false;
    emit left();
}

bool TermSearch::choose(const QModelIndex &index)
{
    const QString id = index.data(TermListModel::IdRole).toString();
    if (id.isEmpty())
        return false;
    close();
    m_typing = false;
    emit chosen(id);
    return true;
}

/// Moves by that many choosable rows; a single step past either end comes round to the other.
void TermSearch::step(int rows)
{
    const QList<int> choices = m_model->choices();
    if (choices.isEmpty())
        return;
    const QModelIndex current = m_list->currentIndex();
    const qsizetype from = current.isValid() ? choices.indexOf(current.row()) : rows > 0 ? -1 : choices.size();
    const qsizetype to = from + rows;
    const qsizetype last = choices.size() - 1;
    const bool wraps = std::abs(rows) == 1;
    const qsizetype reached = to > last ? (wraps ? 0 : last) : to < 0 ? (wraps ? last : 0) : to;
    m_list->setCurrentIndex(m_model->index(choices[reached], 0));
    if (reached == 0)
        m_list->scrollToTop(); // with its heading
}

} // namespace cardwright
