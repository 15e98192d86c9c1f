#include "widgets/panels/tagview.h"

#include "widgets/panels/taglist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace cardwright {

TagView::TagView(TagList *list, QWidget *parent) : QTreeView(parent), m_list(list)
{
    auto *delegate = new TagRowDelegate(this);
    setObjectName(u"tagList"_s);
    setAccessibleName(tr("Tags"));
    setModel(list);
    setItemDelegate(delegate);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->resizeSection(TagList::Tag, 260);
    header()->resizeSection(TagList::OnPage, 190);
    header()->resizeSection(TagList::TagKind, 110);
    connect(delegate, &TagRowDelegate::clicked, this, &TagView::partClicked);
}

void TagView::copy()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_list->row(currentIndex()).tag);
}

void TagView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Delete))
        emit removalWanted();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace cardwright
