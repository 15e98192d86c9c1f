#include "app/cli/analyst.h"

#include "core/files/cardsource.h"
#include "core/files/modelfilesreader.h"

#include <QFileInfo>

namespace cardwright {

Analysis Analyst::analyse(const CardOnDisk &card, const Analysis &previous)
{
    Snapshot snapshot;
    snapshot.text = card.text();
    snapshot.changed = {0, snapshot.text.size()};
    snapshot.removed = previous.lines.textSize();
    snapshot.hasBom = card.encoding().hasBom();
    snapshot.unfit = card.encoding().unfit();
    return analyse(QFileInfo(card.path()).absolutePath(), std::move(snapshot), previous);
}

Analysis Analyst::analyseWithoutCard(const QString &folder)
{
    return analyse(QFileInfo(folder).absoluteFilePath(), {}, {});
}

Analysis Analyst::analyse(const QString &folder, Snapshot snapshot, const Analysis &previous)
{
    if (!m_files || folder != m_folder) {
        m_folder = folder;
        m_files = std::make_shared<const ModelFiles>(readModelFiles(FolderSource(folder)));
    }
    snapshot.era = m_era;
    snapshot.created = m_created;
    snapshot.files = m_files;
    return cardwright::analyse(previous, snapshot);
}

} // namespace cardwright
