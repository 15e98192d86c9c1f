#include "core/git/gitclone.h"

#include "core/git/branchheads.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kRemote = u"remote."_s;
constexpr qint64 kMostShallow = 1 << 20;

QString canonical(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

Result<GitClone> GitClone::around(const QString &folder, const RunControl &run)
{
    const auto refused = [&](const QString &reason) { return Error{Error::Code::RemoteRefused, folder, reason}; };
    if (!QFileInfo(folder).isDir())
        return refused(u"no folder"_s);
    const Result<GitAnswer> told = runGit({{u"rev-parse"_s, u"--path-format=absolute"_s, u"--show-toplevel"_s, u"--show-prefix"_s,
        u"--absolute-git-dir"_s, u"--git-common-dir"_s, u"--git-path"_s, u"objects"_s, u"--git-path"_s, u"index"_s,
        u"--show-object-format"_s}, folder}, run);
    if (!told)
        return told.error();
    if (told->end != GitAnswer::End::Exited)
        return told->error(folder);
    const QStringList lines = QString::fromUtf8(told->output).split(u'\n');
    if (told->exitCode != 0 || lines.size() != 8)
        return refused(told->said.trimmed());
    if (lines.at(6) != "sha1"_L1)
        return refused(u"its ids are not SHA-1"_s);
    GitClone clone;
    clone.m_top = lines.at(0);
    clone.m_prefix = lines.at(1);
    clone.m_gitFolder = lines.at(2);
    clone.m_commonFolder = lines.at(3);
    clone.m_objects = lines.at(4);
    clone.m_index = lines.at(5);
    if (canonical(clone.m_top + u'/' + clone.m_prefix) != canonical(folder))
        return refused(u"its clone has its work tree elsewhere"_s); // core.worktree

    const auto settings = readGit({{u"config"_s, u"--list"_s, u"--show-scope"_s, u"-z"_s}, folder}, run);
    if (!settings)
        return settings.error();
    const QList<QByteArray> words = settings->split('\0'); // scope, "key\nvalue"
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        const QString setting = QString::fromUtf8(words.at(i + 1));
        if (words.at(i) != "command")
            clone.m_settings.append({words.at(i) == "local" || words.at(i) == "worktree", setting.section(u'\n', 0, 0), setting.section(u'\n', 1)});
    }
    return clone;
}

QStringList GitClone::values(const QString &key) const
{
    QStringList found;
    for (const Setting &setting : m_settings) {
        if (setting.key == key)
            found.append(setting.value);
    }
    return found;
}

QStringList GitClone::remotes() const
{
    QStringList names;
    for (const Setting &setting : m_settings) {
        if (setting.key.startsWith(kRemote) && (setting.key.endsWith(".url"_L1) || setting.key.endsWith(".pushurl"_L1)))
            names.append(setting.key.mid(kRemote.size(), setting.key.lastIndexOf(u'.') - kRemote.size()));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    std::ranges::sort(names, {}, [](const QString &name) { return std::pair(name != "origin"_L1, name); });
    return names;
}

Result<GitAddress> GitClone::address(const QString &remote, const RunControl &run) const
{
    if (!remotes().contains(remote)) {
        // nothing that is to be refused reaches git
        if (const Result<GitAddress> asked = GitAddress::parse(remote); !asked)
            return asked.error();
        const auto resolved = readGit(call({u"ls-remote"_s, u"--get-url"_s, u"--"_s, remote}), run);
        return resolved ? GitAddress::parse(QString::fromUtf8(*resolved).chopped(1)) : resolved.error();
    }
    const auto resolved = readGit(call({u"remote"_s, u"get-url"_s, u"--push"_s, u"--all"_s, u"--"_s, remote}), run);
    if (!resolved)
        return Error{Error::Code::RemoteRefused, remote, resolved.error().detail};
    const QStringList addresses = QString::fromUtf8(*resolved).split(u'\n', Qt::SkipEmptyParts);
    if (addresses.size() != 1)
        return Error{Error::Code::RemoteRefused, remote, u"not one push address"_s};
    return GitAddress::parse(addresses.first());
}

bool GitClone::isPartial() const
{
    return std::ranges::any_of(m_settings, [](const Setting &setting) {
        return setting.key.startsWith(kRemote) && setting.key.endsWith(".promisor"_L1) && setting.value == "true"_L1;
    });
}

Result<CommitAuthor> GitClone::author(const RunControl &run) const
{
    return knownAuthor(call({}), run);
}

QString GitClone::prePushHooks() const
{
    const QStringList chosen = values(u"core.hookspath"_s);
    QString folder = chosen.isEmpty() ? m_commonFolder + u"/hooks"_s : chosen.last();
    if (folder.startsWith("~/"_L1))
        folder = QDir::homePath() + folder.mid(1);
    folder = QDir(m_top).absoluteFilePath(folder);
    return QFileInfo(folder + u"/pre-push"_s).isExecutable() ? folder : QString();
}

QStringList GitClone::unusedPrograms() const
{
    QStringList found;
    for (const Setting &setting : m_settings) {
        const bool isProgram = setting.key == "core.sshcommand"_L1 || setting.key == "core.askpass"_L1
            || (setting.key.startsWith("credential."_L1) && setting.key.endsWith(".helper"_L1));
        if (setting.isLocal && isProgram)
            found.append(setting.key);
    }
    return found;
}

Result<std::unique_ptr<GitBench>> GitClone::bench(const RunControl &run) const
{
    Result<std::unique_ptr<GitBench>> bench = GitBench::over(m_objects, run);
    if (!bench)
        return bench;
    const auto references = readGit(call({u"for-each-ref"_s, u"--format=%(objectname) %(refname)"_s, u"refs/heads"_s, u"refs/remotes"_s,
        u"refs/tags"_s}), run);
    if (!references)
        return references.error();
    const GitBench &made = **bench;
    if (const Result<Done> known = made.know(*references); !known)
        return known.error();
    if (const Result<Done> set = made.set(u"lfs.storage"_s, m_commonFolder + u"/lfs"_s, run); !set)
        return set.error();
    QFile shallow(m_commonFolder + u"/shallow"_s);
    if (QFileInfo(shallow).isFile() && shallow.open(QIODevice::ReadOnly)) {
        if (const Result<Done> ended = made.endHistoryAt(shallow.read(kMostShallow)); !ended)
            return ended.error();
    }
    return bench;
}

QString GitClone::commitOf(const QString &reference) const
{
    const auto id = readGit(call({u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, reference}), {});
    return id ? QString::fromLatin1(id->trimmed()) : QString();
}

QString GitClone::checkedOut() const
{
    return commitOf(u"HEAD^{commit}"_s);
}

bool GitClone::isInTheMiddleOfSomething() const
{
    const QStringList signs{u"MERGE_HEAD"_s, u"CHERRY_PICK_HEAD"_s, u"REVERT_HEAD"_s, u"rebase-merge"_s, u"rebase-apply"_s};
    return std::ranges::any_of(signs, [&](const QString &sign) { return QFileInfo::exists(m_gitFolder + u'/' + sign); });
}

bool GitClone::updateIndex(const GitBench &bench, const QString &parent, const QString &commit, const QStringList &paths) const
{
    const auto onIndex = [&](const QStringList &arguments) {
        GitCall call = bench.call(arguments);
        call.variables.append({u"GIT_INDEX_FILE"_s, m_index});
        return readGit(call, {});
    };
    const auto listed = onIndex(QStringList{u"ls-files"_s, u"--stage"_s, u"-z"_s, u"--"_s} + paths);
    if (!listed)
        return false;
    QHash<QString, TreeEntry> staged;
    for (const QByteArray &line : listed->split('\0')) { // mode SP id SP stage TAB path
        const QList<QByteArray> words = line.left(line.indexOf('\t')).split(' ');
        if (words.size() == 3 && words.at(2) == "0")
            staged.insert(QString::fromUtf8(line.mid(line.indexOf('\t') + 1)), {QString::fromLatin1(words.at(0)), QString::fromLatin1(words.at(1))});
        else if (words.size() == 3)
            return false; // a conflict that is not solved yet
    }
    QList<TreeChange> changes;
    for (const QString &path : paths) {
        const auto before = bench.entryAt(path, parent, {});
        const auto after = bench.entryAt(path, commit, {});
        if (!before || !after || !after->has_value())
            return false;
        const auto found = staged.constFind(path);
        const bool isAsBefore = found == staged.cend() ? !before->has_value() : *found == *before;
        if (isAsBefore) // else somebody has staged something else, and it stays staged
            changes.append({path, **after});
    }
    return bool(onIndex(GitBench::putIntoIndex(changes)));
}

bool GitClone::follow(const GitBench &bench, const QString &remote, const QString &branch, const QString &parent, const QString &commit,
    const QStringList &paths) const
{
    const QString section = kRemote + remote;
    const QString tracking = u"refs/remotes/"_s + remote + u'/';
    if (values(section + u".fetch"_s) == QStringList{u"+refs/heads/*:"_s + tracking + u'*'})
        (void)runGit(call({u"update-ref"_s, tracking + branch, commit}), {});

    const QString reference = kBranches + branch;
    const QString stood = commitOf(reference);
    const auto checkedOut = readGit(call({u"symbolic-ref"_s, u"--quiet"_s, u"HEAD"_s}), {});
    const bool isCheckedOut = checkedOut && QString::fromUtf8(checkedOut->trimmed()) == reference;
    if (!isCheckedOut && stood.isEmpty())
        return true; // there is no such branch
    if (!isCheckedOut || stood != parent || isInTheMiddleOfSomething() || !updateIndex(bench, parent, commit, paths))
        return false;
    const auto moved = runGit(call({u"update-ref"_s, u"-m"_s, u"publish: from Cardwright"_s, reference, commit,
        parent.isEmpty() ? kNoCommit : parent}), {});
    return moved && moved->ok();
}

} // namespace cardwright
