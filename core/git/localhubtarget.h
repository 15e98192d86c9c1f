// The hub that needs no account and no network: a folder of this machine, a bare Git repository made on first use.
#pragma once

#include "core/publish/publishtarget.h"

namespace cardwright {

/// Nothing that the folder's own configuration names is run, its hooks included. Large files are ordinary objects.
class LocalHubTarget : public PublishTarget {
public:
    /// An absolute path. RemoteRefused from any call for a folder that is neither missing, empty nor a bare repository, so
    /// that no folder with something in it becomes one.
    explicit LocalHubTarget(QString folder);

    Result<RemoteState> look(const QString &branch, const RunControl &run) override;
    Result<QByteArray> fileAt(const QString &path, const QString &commit, const RunControl &run) override;
    Result<QList<Revision>> history(const QString &branch, int most, const RunControl &run) override;
    Result<CardVerdict> validate(const QByteArray &card, const RunControl &run) override; ///< a folder has no check to ask
    Result<QList<FilePlan>> plan(const Publication &publication, const RunControl &run) override;
    /// Makes the repository where there is none, whatever Publication::createRepository says, with the branch "main". Author
    /// and committer are Publication::author where it is complete (so a colleague's change is played), else whom git knows,
    /// else AuthorUnknown. A pull request cannot be made so: HubRefused.
    Result<Published> publish(const Publication &publication, const RunControl &run) override;

private:
    QString m_folder;
};

} // namespace cardwright
