#include "core/git/gitbench.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString idIn(const QByteArray &output)
{
    return QString::fromLatin1(output.trimmed());
}

/// Nothing else is given to git as a commit: it might be an option.
Result<Done> checkId(const QString &commit)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (commit.size() == kNoCommit.size() && std::ranges::all_of(commit, isDigit))
        return Done{};
    return Error{Error::Code::FileNotFound, commit, u"no commit id"_s};
}

} // namespace

Result<std::unique_ptr<GitBench>> GitBench::over(const QString &objects, const RunControl &run)
{
    std::unique_ptr<GitBench> bench(new GitBench);
    if (!bench->m_folder.isValid())
        return Error{Error::Code::WriteFailed, bench->m_folder.path(), bench->m_folder.errorString()};
    const QStringList init{u"init"_s, u"--quiet"_s, u"--bare"_s, u"--template="_s, u"--object-format=sha1"_s, bench->m_folder.path()};
    GitCall call{init};
    call.variables.append({u"GIT_DEFAULT_REF_FORMAT"_s, u"files"_s}); // see know()
    if (const Result<QByteArray> made = readGit(call, run); !made)
        return made.error();
    bench->setVariable(u"GIT_OBJECT_DIRECTORY"_s, objects);
    bench->setVariable(u"GIT_LITERAL_PATHSPECS"_s, u"1"_s);
    return bench;
}

Result<Done> GitBench::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error{Error::Code::WriteFailed, file.fileName(), file.errorString()};
    return Done{};
}

Result<Done> GitBench::know(const QByteArray &references) const
{
    return writeFile(u"packed-refs"_s, references);
}

Result<Done> GitBench::endHistoryAt(const QByteArray &shallow) const
{
    return writeFile(u"shallow"_s, shallow);
}

Result<Done> GitBench::set(const QString &key, const QString &value, const RunControl &run) const
{
    const auto written = readGit({{u"config"_s, u"--file"_s, m_folder.filePath(u"config"_s), u"--"_s, key, value}}, run);
    return written ? Result<Done>(Done{}) : written.error();
}

GitCall GitBench::call(const QStringList &arguments, const QByteArray &input) const
{
    GitCall call = callInside(arguments, input);
    call.variables.append({u"GIT_DIR"_s, m_folder.path()});
    return call;
}

GitCall GitBench::callInside(const QStringList &arguments, const QByteArray &input) const
{
    return {QStringList{u"-c"_s, u"safe.bareRepository=all"_s} + arguments, m_folder.path(), input, m_variables};
}

Result<bool> GitBench::has(const QString &commit, const RunControl &run) const
{
    if (const Result<Done> checked = checkId(commit); !checked)
        return checked.error();
    const Result<GitAnswer> answer = runGit(call({u"cat-file"_s, u"-e"_s, commit + u"^{tree}"_s}), run);
    if (!answer)
        return answer.error();
    if (answer->end != GitAnswer::End::Exited)
        return answer->error(commit);
    return answer->exitCode == 0;
}

Result<std::optional<TreeEntry>> GitBench::entryAt(const QString &path, const QString &commit, const RunControl &run) const
{
    using MaybeEntry = std::optional<TreeEntry>;
    if (commit.isEmpty())
        return MaybeEntry();
    if (const Result<Done> checked = checkId(commit); !checked)
        return checked.error();
    const Result<QByteArray> listed = readGit(call({u"ls-tree"_s, u"-z"_s, u"--full-tree"_s, u"--"_s, commit, path}), run);
    if (!listed)
        return listed.error();
    const QByteArray line = listed->left(listed->indexOf('\0')); // mode SP type SP id TAB path
    const QList<QByteArray> words = line.left(line.indexOf('\t')).split(' ');
    if (words.size() != 3)
        return MaybeEntry();
    return MaybeEntry(TreeEntry{QString::fromLatin1(words.at(0)), QString::fromLatin1(words.at(2))});
}

Result<QByteArray> GitBench::fileAt(const QString &path, const QString &commit, const RunControl &run) const
{
    const auto entry = entryAt(path, commit, run);
    if (!entry)
        return entry.error();
    if (!entry->has_value())
        return Error{Error::Code::FileNotFound, path, {}};
    if (!(*entry)->isFile())
        return Error{Error::Code::NotARegularFile, path, {}};
    Result<QByteArray> bytes = readGit(call({u"cat-file"_s, u"blob"_s, (*entry)->id}), run);
    if (!bytes && bytes.error().code == Error::Code::FileTooLarge)
        return Error{Error::Code::FileTooLarge, path, {}};
    return bytes;
}

Result<QList<Revision>> GitBench::history(const QString &commit, int most, const RunControl &run) const
{
    const Result<QByteArray> log = readGit(call({u"log"_s, u"-z"_s, u"--no-show-signature"_s, u"--no-color"_s, u"--encoding=UTF-8"_s,
        u"--max-count=%1"_s.arg(most), u"--format=%H%n%aI%n%an%n%s"_s, commit, u"--"_s}), run);
    if (!log)
        return log.error();
    QList<Revision> revisions;
    for (const QByteArray &entry : log->split('\0')) {
        const QStringList lines = QString::fromUtf8(entry).split(u'\n');
        if (lines.size() >= 4)
            revisions.append({lines.at(0), lines.at(3), lines.at(2), QDateTime::fromString(lines.at(1), Qt::ISODate)});
    }
    return revisions;
}

Result<QString> GitBench::commonAncestor(const QString &one, const QString &other, const RunControl &run) const
{
    const Result<GitAnswer> answer = runGit(call({u"merge-base"_s, one, other}), run);
    if (!answer)
        return answer.error();
    if (answer->end != GitAnswer::End::Exited || answer->exitCode > 1)
        return answer->error(one);
    return QString::fromLatin1(answer->output.trimmed());
}

Result<bool> GitBench::isAncestor(const QString &commit, const QString &of, const RunControl &run) const
{
    const Result<GitAnswer> answer = runGit(call({u"merge-base"_s, u"--is-ancestor"_s, commit, of}), run);
    if (!answer)
        return answer.error();
    if (answer->end != GitAnswer::End::Exited || answer->exitCode > 1)
        return answer->error(commit);
    return answer->exitCode == 0;
}

Result<QString> GitBench::blob(const QByteArray &bytes, Keep keep, const RunControl &run) const
{
    QStringList arguments{u"hash-object"_s, u"-t"_s, u"blob"_s, u"--stdin"_s};
    if (keep == Keep::Yes)
        arguments << u"-w"_s;
    const Result<QByteArray> id = readGit(call(arguments, bytes), run);
    return id ? Result<QString>(idIn(*id)) : id.error();
}

Result<Done> GitBench::readTree(const QString &commit, const RunControl &run) const
{
    if (const Result<Done> checked = checkId(commit); !commit.isEmpty() && !checked)
        return checked.error();
    const Result<QByteArray> read = readGit(call({u"read-tree"_s, commit.isEmpty() ? u"--empty"_s : commit}), run);
    return read ? Result<Done>(Done{}) : read.error();
}

QStringList GitBench::putIntoIndex(const QList<TreeChange> &changes)
{
    QStringList arguments{u"update-index"_s, u"--add"_s};
    for (const TreeChange &change : changes)
        arguments << u"--cacheinfo"_s << change.entry.mode + u',' + change.entry.id + u',' + change.path;
    return arguments;
}

Result<QString> GitBench::commit(const QString &parent, const QList<TreeChange> &changes, const QString &message,
    const CommitAuthor &author, const RunControl &run) const
{
    if (const auto put = readGit(call(putIntoIndex(changes)), run); !put)
        return put.error();
    const Result<QByteArray> tree = readGit(call({u"write-tree"_s}), run);
    if (!tree)
        return tree.error();
    QStringList arguments{u"commit-tree"_s, idIn(*tree), u"-F"_s, u"-"_s};
    if (!parent.isEmpty()) {
        const Result<QByteArray> before = readGit(call({u"rev-parse"_s, u"--verify"_s, parent + u"^{tree}"_s}), run);
        if (!before)
            return before.error();
        if (*before == *tree)
            return Error{Error::Code::NothingToPublish, changes.value(0).path, {}};
        arguments << u"-p"_s << parent;
    }
    GitCall made = call(arguments, message.toUtf8());
    for (const char *role : {"AUTHOR", "COMMITTER"}) {
        const QString variable = u"GIT_"_s + QLatin1String(role);
        made.variables << std::pair(variable + u"_NAME"_s, author.name) << std::pair(variable + u"_EMAIL"_s, author.email);
    }
    const Result<QByteArray> id = readGit(made, run);
    return id ? Result<QString>(idIn(*id)) : id.error();
}

Result<CommitAuthor> knownAuthor(GitCall call, const RunControl &run)
{
    call.arguments << u"var"_s << u"GIT_AUTHOR_IDENT"_s;
    const Result<GitAnswer> answer = runGit(call, run);
    if (!answer)
        return answer.error();
    if (answer->end != GitAnswer::End::Exited)
        return answer->error(u"git"_s);
    const QString identity = QString::fromUtf8(answer->output); // "name <e-mail> seconds zone"
    const qsizetype open = identity.lastIndexOf(u'<');
    const qsizetype close = identity.indexOf(u'>', open);
    if (answer->exitCode != 0 || open < 0 || close < 0)
        return CommitAuthor{};
    return CommitAuthor{identity.left(open).trimmed(), identity.mid(open + 1, close - open - 1)};
}

} // namespace cardwright
