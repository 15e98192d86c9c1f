// The files of a publication on their way into a repository: what becomes of each, and the commit they make.
#pragma once

#include "core/git/gitbench.h"
#include "core/git/lfs.h"

namespace cardwright {

class Outgoing {
public:
    enum class Lfs { Ignored, Honoured };

    /// The bench has the publication's parent. `prefix`: what stands before each path, "" or "models/a/". NotARegularFile
    /// where the repository has a link, a folder or a submodule under one of the paths.
    static Result<Outgoing> into(const GitBench &bench, const Publication &publication, const QString &prefix, Lfs lfs,
        const RunControl &run);

    Result<QList<FilePlan>> plan(const RunControl &run) const;

    struct Commit {
        QString id;
        QList<LfsObject> lfsObjects; ///< that have to be at the place before the commit
    };
    /// Publication::author where it is complete, else `known`, else AuthorUnknown.
    Result<Commit> commit(const CommitAuthor &known, const RunControl &run) const;

private:
    struct File {
        QString path; ///< from the top of the repository
        bool isLarge = false;
        std::optional<TreeEntry> before;
    };
    Outgoing(const GitBench &bench, const Publication &publication) : m_bench(&bench), m_publication(publication) {}

    const GitBench *m_bench;
    Publication m_publication;
    QList<File> m_files; ///< one for each of the publication's
};

} // namespace cardwright
