// The branches of a place at one moment, and what they mean for a publication.
#pragma once

#include "core/publish/publishtarget.h"

#include <QMap>

namespace cardwright {

inline const QString kBranches = QStringLiteral("refs/heads/");

struct BranchHeads {
    QMap<QString, QString> heads;               ///< short name -> commit
    QString standard = QStringLiteral("main");  ///< the place's own branch, whether it has a commit or not

    QString asked(const QString &branch) const { return branch.isEmpty() ? standard : branch; }

    /// What a RemoteState tells of branches, that the repository exists included.
    void describe(RemoteState &state, const QString &branch) const;

    /// Whether the publication may be made on what is there: RemoteHasChanged, BranchNotFound; HubRefused for what plain
    /// git has not, a pull request.
    Result<Done> accept(const Publication &publication) const;
};

/// Where the branch of a publication has to stand when the commit gets there; empty: it is not there yet.
inline QString headBefore(const Publication &publication)
{
    return publication.createBranch ? QString() : publication.parent;
}

} // namespace cardwright
