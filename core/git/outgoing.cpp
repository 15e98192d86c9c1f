#include "core/git/outgoing.h"

namespace cardwright {

using namespace Qt::StringLiterals;

Result<Outgoing> Outgoing::into(const GitBench &bench, const Publication &publication, const QString &prefix, Lfs lfs,
    const RunControl &run)
{
    run.report({Progress::Step::Preparing});
    if (const Result<Done> read = bench.readTree(publication.parent, run); !read)
        return read.error();
    Outgoing outgoing(bench, publication);
    QStringList paths;
    for (const OutgoingFile &file : publication.files)
        paths.append(prefix + file.path);
    QSet<QString> large;
    if (lfs == Lfs::Honoured) {
        Result<QSet<QString>> found = lfsPaths(bench, paths, run);
        if (!found)
            return found.error();
        large = std::move(found).value();
    }
    for (const QString &path : paths) {
        const auto before = bench.entryAt(path, publication.parent, run);
        if (!before)
            return before.error();
        if (before->has_value() && !(*before)->isFile())
            return Error{Error::Code::NotARegularFile, path, {}};
        outgoing.m_files.append({path, large.contains(path), *before});
    }
    return outgoing;
}

Result<QList<FilePlan>> Outgoing::plan(const RunControl &run) const
{
    QList<FilePlan> plans;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const File &file = m_files.at(i);
        const OutgoingFile &sent = m_publication.files.at(i);
        const auto id = m_bench->blob(file.isLarge ? lfsPointer(sent.bytes) : sent.bytes, GitBench::Keep::No, run);
        if (!id)
            return id.error();
        const bool isSame = file.before && file.before->id == *id;
        plans.append({sent.path, sent.bytes.size(),
            isSame ? FilePlan::Way::Unchanged : file.isLarge ? FilePlan::Way::Large : FilePlan::Way::Regular});
    }
    return plans;
}

Result<Outgoing::Commit> Outgoing::commit(const CommitAuthor &known, const RunControl &run) const
{
    const CommitAuthor &author = m_publication.author.isComplete() ? m_publication.author : known;
    if (!author.isComplete())
        return Error{Error::Code::AuthorUnknown, {}, {}};
    Commit commit;
    QList<TreeChange> changes;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const File &file = m_files.at(i);
        const QByteArray &bytes = m_publication.files.at(i).bytes;
        const Result<QByteArray> stored = file.isLarge ? lfsClean(*m_bench, file.path, bytes, run) : bytes;
        if (!stored)
            return stored.error();
        const Result<QString> id = m_bench->blob(*stored, GitBench::Keep::Yes, run);
        if (!id)
            return id.error();
        const bool isNew = !file.before || file.before->id != *id;
        if (file.isLarge && isNew && !bytes.isEmpty())
            commit.lfsObjects.append({file.path, lfsObject(*stored), bytes.size()});
        changes.append({file.path, {file.before ? file.before->mode : u"100644"_s, *id}});
    }
    const QString message = m_publication.description.isEmpty()
        ? m_publication.title + u'\n'
        : m_publication.title + u"\n\n"_s + m_publication.description + u'\n';
    Result<QString> id = m_bench->commit(m_publication.parent, changes, message, author, run);
    if (!id)
        return id.error();
    commit.id = std::move(id).value();
    return commit;
}

} // namespace cardwright
