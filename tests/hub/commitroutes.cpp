#include "tests/hub/cardmetadata.h"
#include "tests/hub/hubroutes.h"
#include "tests/hub/pathpatterns.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

constexpr qint64 kMostRegular = 10 * 1024 * 1024;
constexpr qsizetype kSample = 512;

QString whereOf(const HubCall &call)
{
    return QString::fromLatin1(call.request.method) + u' ' + withoutSecrets(call.request.target);
}

bool isGoodPath(const QString &path)
{
    if (path.isEmpty() || path.contains(u'\\') || path.size() > 1000)
        return false;
    return std::ranges::none_of(path.split(u'/'), [](const QString &name) {
        return name.isEmpty() || name == "."_L1 || name == ".."_L1 || name.compare(u".git"_s, Qt::CaseInsensitive) == 0;
    });
}

/// What a commit request asks for, applied to the files it starts from, until something stands in its way.
class CommitReader {
public:
    CommitReader(HubRepository &repository, Snapshot files) : m_repository(repository), m_files(std::move(files)) {}

    std::optional<HttpAnswer> apply(const QString &key, const QJsonValue &value)
    {
        const QString path = value[u"path"_s].toString();
        if (!isGoodPath(key == "deletedFolder"_L1 && path.endsWith(u'/') ? path.chopped(1) : path))
            return refused(422, u"Invalid path: %1"_s.arg(path));
        ++m_operations;
        if (key == "file"_L1)
            return addFile(path, value);
        if (key == "lfsFile"_L1)
            return addLarge(path, value);
        if (key == "deletedFile"_L1 || key == "deletedFolder"_L1 || key == "deletedEntry"_L1)
            return remove(path);
        return refused(400, u"Unknown key: %1"_s.arg(key));
    }

    std::optional<HttpAnswer> finish()
    {
        if (m_operations == 0)
            return refused(400, u"Add a line with the key `lfsFile`, `file` or `deletedFile`"_s);
        QByteArray attributes = textAt(u".gitattributes"_s);
        const QByteArray before = attributes;
        for (const QString &path : m_largePaths) {
            if (!isKeptInLfs(attributes, path))
                attributes += (attributes.isEmpty() || attributes.endsWith('\n') ? QByteArray() : QByteArray("\n")) +
                              lfsLineFor(path);
        }
        if (attributes != before)
            m_files[u".gitattributes"_s] = m_repository.addBlob(attributes);
        if (m_readmeChanged) {
            const MetadataVerdict verdict = judgeCard(textAt(u"README.md"_s));
            if (!verdict.errors.isEmpty())
                return refused(400, u"Invalid metadata in README.md.\n- "_s + verdict.errors.join(u"\n- "_s));
        }
        return {};
    }

    int operations() const { return m_operations; }
    const Snapshot &files() const { return m_files; }
    const QStringList &largeOids() const { return m_largeOids; }

private:
    std::optional<HttpAnswer> addFile(const QString &path, const QJsonValue &value)
    {
        QByteArray content = value[u"content"_s].toString().toUtf8();
        if (value[u"encoding"_s] == "base64"_L1) {
            const auto decoded = QByteArray::fromBase64Encoding(
                content, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded)
                return refused(400, u"Invalid base64 content: %1"_s.arg(path));
            content = decoded.decoded;
        }
        if (content.size() > kMostRegular)
            return refused(400,
                u"Your push was rejected because it contains files larger than 10 MiB. Offending files: - %1"_s.arg(
                    path));
        if (looksBinary(content))
            return refused(
                400, u"Your push was rejected because it contains binary files. Offending files: - %1"_s.arg(path));
        m_readmeChanged = m_readmeChanged || path == "README.md"_L1;
        m_files[path] = m_repository.addBlob(content);
        return {};
    }

    std::optional<HttpAnswer> addLarge(const QString &path, const QJsonValue &value)
    {
        const LfsPointer pointer{value[u"oid"_s].toString(), value[u"size"_s].toInteger()};
        const auto stored = m_repository.largeFiles.constFind(pointer.oid);
        if (stored == m_repository.largeFiles.cend() || stored->size() != pointer.size)
            return refused(400,
                u"Your push was rejected because an LFS pointer pointed to a file that does not exist: %1"_s.arg(path));
        m_files[path] = m_repository.addPointer(pointer);
        m_largePaths.append(path);
        m_largeOids.append(pointer.oid);
        return {};
    }

    std::optional<HttpAnswer> remove(const QString &path)
    {
        const QString folder = path.endsWith(u'/') ? path : path + u'/';
        const auto gone = std::erase_if(
            m_files, [&](const auto &file) { return file.first == path || file.first.startsWith(folder); });
        if (gone == 0)
            return refused(404, u"A file with this name doesn't exist"_s, "EntryNotFound");
        return {};
    }

    QByteArray textAt(const QString &path) const
    {
        const auto file = m_files.find(path);
        return file == m_files.end() ? QByteArray() : m_repository.blob(file->second);
    }

    HubRepository &m_repository;
    Snapshot m_files;
    QStringList m_largePaths;
    QStringList m_largeOids;
    int m_operations = 0;
    bool m_readmeChanged = false;
};

/// Moves the branch or pull request, or opens a pull request; the answer to it.
QJsonObject land(const HubCall &call, const GitCommit &parent, const CommitWords &words, const Snapshot &files)
{
    HubRepository &repository = *call.repository;
    QString ref = repository.refNamed(call.target.revision);
    QString pullRequestUrl;
    if (call.target.flag(u"create_pr"_s)) {
        HubDiscussion &opened = repository.openDiscussion(words, true);
        opened.base = ref.sliced(QStringLiteral("refs/heads/").size());
        opened.start = parent.oid;
        ref = opened.ref();
        repository.refs[ref] = parent.oid;
        pullRequestUrl = call.repositoryUrl() + u"/discussions/%1"_s.arg(opened.number);
    }
    const GitCommit *made = repository.commit(ref, words, files);
    if (HubDiscussion *request = repository.pullRequestOf(ref))
        request->events.append({u"commit"_s, words.author, made->date, made->oid});
    call.hub.watch.committed(call.target, words.title, made->folders.at({}));
    QJsonObject answer{{u"success"_s, true}, {u"commitOid"_s, made->oid},
        {u"commitUrl"_s, call.repositoryUrl() + u"/commit/"_s + made->oid}, {u"hookOutput"_s, QString()}};
    if (!pullRequestUrl.isEmpty())
        answer.insert(u"pullRequestUrl"_s, pullRequestUrl);
    return answer;
}

} // namespace

HttpAnswer preupload(const HubCall &call)
{
    const QJsonObject asked = call.json();
    if (!asked.value(u"files"_s).isArray())
        return refused(422, u"\"files\" is required"_s);
    const auto textOf = [&](const QString &key, const QString &path) {
        return asked.contains(key) ? asked.value(key).toString().toUtf8() : call.repository->blobAt(call.commit, path);
    };
    const QByteArray attributes = textOf(u"gitAttributes"_s, u".gitattributes"_s);
    const QByteArray ignored = textOf(u"gitIgnore"_s, u".gitignore"_s);
    QJsonArray files;
    for (const QJsonValue &file : asked.value(u"files"_s).toArray()) {
        const QString path = file[u"path"_s].toString();
        const qint64 size = file[u"size"_s].toInteger();
        const QByteArray sample = QByteArray::fromBase64(file[u"sample"_s].toString().toLatin1());
        if (!isGoodPath(path))
            return refused(422, u"Invalid path: %1"_s.arg(path));
        if (sample.size() != qMin<qint64>(kSample, size))
            call.hub.watch.add(Violation::WrongSample, path);
        const bool large = size > kMostRegular || isKeptInLfs(attributes, path) || looksBinary(sample);
        QJsonObject told{{u"path"_s, path}, {u"uploadMode"_s, large ? u"lfs"_s : u"regular"_s},
            {u"shouldIgnore"_s, isIgnored(ignored, path)}};
        if (const auto there = call.commit->files.find(path); there != call.commit->files.end())
            told.insert(u"oid"_s, there->second.lfs ? there->second.lfs->oid : there->second.oid);
        files.append(told);
    }
    return json(QJsonObject{{u"files"_s, files}, {u"commitOid"_s, call.commit->oid}});
}

HttpAnswer commit(const HubCall &call)
{
    HubRepository &repository = *call.repository;
    HubWatch &watch = call.hub.watch;
    const bool opensRequest = call.target.flag(u"create_pr"_s);
    const QString ref = repository.refNamed(call.target.revision);
    if (ref.isEmpty() || ref.startsWith(u"refs/tags/"_s) || (opensRequest && !ref.startsWith(u"refs/heads/"_s)))
        return refused(404, u"Invalid rev id: %1"_s.arg(call.target.revision), "RevisionNotFound");
    if (opensRequest && repository.discussionsDisabled)
        return refused(403, u"Discussions are disabled for this repo"_s);

    QList<QJsonObject> lines;
    for (const QByteArray &line : call.request.body.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return refused(400, u"Invalid JSON in line %1"_s.arg(lines.size() + 1));
        lines.append(document.object());
    }
    const QJsonValue header = lines.isEmpty() ? QJsonValue() : lines.takeFirst().value(u"value"_s);
    const CommitWords words{call.userName(), header[u"summary"_s].toString(), header[u"description"_s].toString()};
    if (words.title.isEmpty())
        return refused(400, u"\"summary\" is required"_s);

    const QString stated = header[u"parentCommit"_s].toString();
    if (stated.isEmpty())
        watch.add(Violation::NoParentCommit, whereOf(call));
    const GitCommit *parent = opensRequest && !stated.isEmpty() ? repository.commitAt(stated) : call.commit;
    if (!parent)
        return refused(404, u"Invalid rev id: %1"_s.arg(stated), "RevisionNotFound");
    if (!stated.isEmpty() && stated != parent->oid)
        return refused(412, u"The branch was updated since you opened this page. Please refresh and try again."_s);

    CommitReader reader(repository, parent->files);
    for (const QJsonObject &line : lines) {
        if (const auto problem = reader.apply(line.value(u"key"_s).toString(), line.value(u"value"_s)))
            return *problem;
    }
    if (reader.operations() == 0 || reader.files() == parent->files)
        watch.add(Violation::EmptyCommit, whereOf(call));
    if (const auto problem = reader.finish())
        return *problem;
    if (opensRequest)
        watch.proposed(reader.largeOids());
    return json(land(call, *parent, words, reader.files()));
}

} // namespace cardwright::hubtest::routes
