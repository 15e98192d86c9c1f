// Analyses cards on disk with the files of their folders.
#pragma once

#include "app/cli/cardondisk.h"
#include "core/analysis/analysis.h"

namespace cardwright {

class Analyst {
public:
    explicit Analyst(TagEra era = Snapshot().era, QDate created = {}) : m_era(era), m_created(created) {}

    Analysis analyse(const CardOnDisk &card, const Analysis &previous = {});
    Analysis analyseWithoutCard(const QString &folder);

private:
    Analysis analyse(const QString &folder, Snapshot snapshot, const Analysis &previous);

    TagEra m_era;
    QDate m_created; ///< when the repositories were made; invalid: not known
    QString m_folder; ///< cards of one folder follow each other: it is listed once for them
    std::shared_ptr<const ModelFiles> m_files;
};

} // namespace cardwright
