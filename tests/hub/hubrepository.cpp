#include "tests/hub/hubrepository.h"

#include <QUuid>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest {

namespace {

/// Paths whose file differs between two commits.
std::set<QString> changedBetween(const Snapshot &before, const Snapshot &after)
{
    std::set<QString> changed;
    const auto compare = [&changed](const Snapshot &one, const Snapshot &other) {
        for (const auto &[path, file] : one) {
            const auto there = other.find(path);
            if (there == other.end() || there->second.oid != file.oid)
                changed.insert(path);
        }
    };
    compare(before, after);
    compare(after, before);
    return changed;
}

QString oidAt(const Snapshot &files, const QString &path)
{
    const auto found = files.find(path);
    return found == files.end() ? QString() : found->second.oid;
}

} // namespace

HubRepository::HubRepository(QString theTypes, QString theId)
    : types(std::move(theTypes)), id(std::move(theId)), hexId(QUuid::createUuid().toString(QUuid::Id128).first(24)),
      created(QDateTime::currentDateTimeUtc())
{
}

QString HubRepository::refNamed(const QString &revision) const
{
    const QString named = revision == "HEAD"_L1 ? u"main"_s : revision;
    for (const QString &ref : {named, u"refs/heads/"_s + named, u"refs/tags/"_s + named}) {
        if (refs.contains(ref))
            return ref;
    }
    return {};
}

const GitCommit *HubRepository::commitAt(const QString &revision) const
{
    const QString ref = refNamed(revision);
    const auto found = m_commits.find(ref.isEmpty() ? revision : refs.at(ref));
    return found == m_commits.end() ? nullptr : &found->second;
}

QList<const GitCommit *> HubRepository::history(const GitCommit *from) const
{
    QList<const GitCommit *> commits;
    for (; from; from = from->parent.isEmpty() ? nullptr : &m_commits.at(from->parent))
        commits.append(from);
    return commits;
}

RepoFile HubRepository::addBlob(const QByteArray &bytes)
{
    const RepoFile file{blobOid(bytes), bytes.size(), {}};
    m_blobs.insert(file.oid, bytes);
    return file;
}

RepoFile HubRepository::addPointer(const LfsPointer &pointer)
{
    RepoFile file = addBlob(pointer.text());
    file.size = pointer.size;
    file.lfs = pointer;
    return file;
}

QByteArray HubRepository::bytes(const RepoFile &file) const
{
    return file.lfs ? largeFiles.value(file.lfs->oid) : blob(file);
}

QByteArray HubRepository::blobAt(const GitCommit *commit, const QString &path) const
{
    if (!commit)
        return {};
    const auto found = commit->files.find(path);
    return found == commit->files.end() ? QByteArray() : blob(found->second);
}

const GitCommit *HubRepository::addCommit(const QString &parent, const CommitWords &words, Snapshot files)
{
    GitCommit commit{{}, parent, words.title, words.description, words.author, QDateTime::currentDateTimeUtc(),
        std::move(files), {}};
    seal(commit);
    const QString oid = commit.oid;
    return &m_commits.insert_or_assign(oid, std::move(commit)).first->second;
}

const GitCommit *HubRepository::commit(const QString &ref, const CommitWords &words, Snapshot files)
{
    const auto at = refs.find(ref);
    const GitCommit *made = addCommit(at == refs.end() ? QString() : at->second, words, std::move(files));
    refs[ref] = made->oid;
    return made;
}

HubDiscussion *HubRepository::discussion(int number)
{
    const auto found = std::ranges::find(discussions, number, &HubDiscussion::number);
    return found == discussions.end() ? nullptr : &*found;
}

HubDiscussion *HubRepository::pullRequestOf(const QString &ref)
{
    const auto found = std::ranges::find_if(
        discussions, [&ref](const HubDiscussion &it) { return it.isPullRequest && it.ref() == ref; });
    return found == discussions.end() ? nullptr : &*found;
}

HubDiscussion &HubRepository::openDiscussion(const CommitWords &words, bool isPullRequest)
{
    HubDiscussion opened;
    opened.number = int(discussions.size()) + 1;
    opened.title = words.title;
    opened.author = words.author;
    opened.isPullRequest = isPullRequest;
    opened.created = QDateTime::currentDateTimeUtc();
    opened.events.append({u"comment"_s, words.author, opened.created, words.description});
    return discussions.emplace_back(std::move(opened));
}

QStringList HubRepository::conflictsOf(const HubDiscussion &request) const
{
    const GitCommit *start = commitAt(request.start);
    const GitCommit *theirs = commitAt(request.ref());
    const GitCommit *ours = commitAt(u"refs/heads/"_s + request.base);
    if (!start || !theirs || !ours)
        return {};
    QStringList conflicts;
    const std::set<QString> here = changedBetween(start->files, ours->files);
    for (const QString &path : changedBetween(start->files, theirs->files)) {
        if (here.contains(path) && oidAt(ours->files, path) != oidAt(theirs->files, path))
            conflicts.append(path);
    }
    return conflicts;
}

Snapshot HubRepository::mergedFiles(const HubDiscussion &request) const
{
    const Snapshot &theirs = commitAt(request.ref())->files;
    Snapshot files = commitAt(u"refs/heads/"_s + request.base)->files;
    for (const QString &path : changedBetween(commitAt(request.start)->files, theirs)) {
        if (const auto file = theirs.find(path); file != theirs.end())
            files[path] = file->second;
        else
            files.erase(path);
    }
    return files;
}

} // namespace cardwright::hubtest
