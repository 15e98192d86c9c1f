// What a page shows, and the messages that bring it there: only what differs from what the page holds goes over.
#pragma once

#include "core/analysis/analysis.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cardwright {

struct PageContent {
    quint64 revision = 0;
    QString owner; ///< empty: unknown
    QString name;
    QList<TagChip> chips;
    SideColumn side;
    QList<PlacedBlock> blocks;
    QString style; ///< the card's own, as RenderedBody::styleSheet
    int lines = 1; ///< of the card
};

/// `repository` is "owner/name", a name alone, or empty where neither is known; then the page is called `otherwise`.
PageContent pageContentOf(const Analysis &analysis, const QString &repository, const QString &otherwise);

/// What a page was last sent. A message is
///   {revision, header: {owner, name, chips: [{kind, tag, label, prefix, color, icon, group, byHub}]},
///    notices, side, gallery (see sidecontent.h), style, lines,
///    blocks: {at, removed, inserted: [{line, html} or {from, count}], shifts: [{at, count, by}]}}
/// without what is the same. `from` counts among the removed blocks, of which `count` come again; `shifts` says how far the
/// lines of blocks that stay move, `at` counting in the new list.
class SentContent {
public:
    /// The message that turns what was sent into `next`, which counts as sent from now on.
    QJsonObject update(const PageContent &next);
    void clear() { *this = {}; } ///< the page was loaded anew

private:
    QJsonObject patch(const QList<PlacedBlock> &next) const;

    bool m_any = false;
    PageContent m_sent;
    QJsonArray m_notices;
    QJsonArray m_boxes;
    QJsonArray m_gallery;
};

} // namespace cardwright
