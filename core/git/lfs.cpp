#include "core/git/lfs.h"

#include "core/git/gitaddress.h"
#include "core/git/remotefailure.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPointer = 1024; // bytes, by the specification

Result<QByteArray> readLfs(const GitBench &bench, const QStringList &arguments, const QByteArray &input, const RunControl &run)
{
    GitCall call = bench.callInside(QStringList{u"lfs"_s} + arguments, input);
    call.variables.append({u"GIT_LFS_FORCE_PROGRESS"_s, u"1"_s}); // its sign of life
    Result<GitAnswer> answer = runGit(call, run);
    if (!answer)
        return answer.error();
    if (answer->ok())
        return std::move(answer).value().output;
    if (answer->said.contains("'lfs' is not a git command"_L1))
        return Error{Error::Code::ToolMissing, u"git-lfs"_s, answer->said.trimmed()};
    return readFailure(u"git-lfs"_s, *answer);
}

/// A repository's .lfsconfig may send its objects anywhere; not in the clear to another machine.
Result<Done> checkEndpoint(const GitBench &bench, const RunControl &run)
{
    const Result<QByteArray> environment = readLfs(bench, {u"env"_s}, {}, run);
    if (!environment)
        return environment.error();
    static const QRegularExpression endpoint(u"^Endpoint[^=]*=(http:\\S+)"_s, QRegularExpression::MultilineOption);
    if (const auto match = endpoint.match(QString::fromUtf8(*environment)); match.hasMatch()) {
        if (const Result<GitAddress> address = GitAddress::parse(match.captured(1)); !address)
            return address.error();
    }
    return Done{};
}

} // namespace

Result<QSet<QString>> lfsPaths(const GitBench &bench, const QStringList &paths, const RunControl &run)
{
    QByteArray input;
    for (const QString &path : paths)
        input += path.toUtf8() + '\0';
    const auto told = readGit(bench.call({u"check-attr"_s, u"--cached"_s, u"-z"_s, u"--stdin"_s, u"filter"_s}, input), run);
    if (!told)
        return told.error();
    QSet<QString> large;
    const QList<QByteArray> words = told->split('\0'); // path, "filter", its value
    for (qsizetype i = 0; i + 2 < words.size(); i += 3) {
        const QByteArray &filter = words.at(i + 2);
        if (filter == "lfs")
            large.insert(QString::fromUtf8(words.at(i)));
        else if (filter != "unspecified" && filter != "unset")
            return Error{Error::Code::ToolFailed, QString::fromUtf8(words.at(i)), u"filter="_s + QString::fromUtf8(filter)};
    }
    return large;
}

QByteArray lfsPointer(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    return "version https://git-lfs.github.com/spec/v1\noid sha256:"
        + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "\nsize " + QByteArray::number(bytes.size()) + '\n';
}

QString lfsObject(const QByteArray &pointer)
{
    static const QRegularExpression form(u"\\Aversion https://git-lfs\\.github\\.com/spec/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\n"_s);
    return pointer.size() > kMostPointer ? QString() : form.match(QString::fromLatin1(pointer)).captured(1);
}

Result<QByteArray> lfsClean(const GitBench &bench, const QString &path, const QByteArray &bytes, const RunControl &run)
{
    return readLfs(bench, {u"clean"_s, u"--"_s, path}, bytes, run);
}

Result<QByteArray> lfsSmudge(const GitBench &bench, const QString &path, const QByteArray &pointer, const RunControl &run)
{
    if (const Result<Done> checked = checkEndpoint(bench, run); !checked)
        return checked.error();
    return readLfs(bench, {u"smudge"_s, u"--"_s, path}, pointer, run);
}

Result<Done> lfsUpload(const GitBench &bench, const QString &remote, const QList<LfsObject> &objects, const RunControl &run)
{
    if (objects.isEmpty())
        return Done{};
    if (const Result<Done> checked = checkEndpoint(bench, run); !checked)
        return checked.error();
    for (const LfsObject &object : objects) {
        run.report({Progress::Step::Uploading, object.path, 0, object.bytes});
        if (const auto sent = readLfs(bench, {u"push"_s, u"--object-id"_s, remote, object.id}, {}, run); !sent)
            return sent.error();
        run.report({Progress::Step::Uploading, object.path, object.bytes, object.bytes});
    }
    return Done{};
}

} // namespace cardwright
