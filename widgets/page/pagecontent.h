// What a page shows, and the messages that bring it there: only what differs from what the page holds goes over.
#pragma once

#include "core/markdown/render.h"
#include "core/modelpage/pagechips.h"
#include "core/modelpage/sidecolumn.h"

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
};

/// What a page was last sent. A message is
///   {revision, header: {owner, name, chips: [{kind, tag, label, prefix, color, icon, group, byHub}]},
///    notices, side (see sidecontent.h), blocks: {at, removed, inserted: [{key, line, html}], lines}}
/// without what is the same. An inserted block lacks html when one of the removed blocks has its key; `lines`, of all
/// blocks, is there when lines of blocks that stay have changed.
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
};

} // namespace cardwright
