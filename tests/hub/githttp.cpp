#include "tests/hub/githttp.h"

#include "tests/hub/cgi.h"
#include "tests/hub/gitobjects.h"
#include "tests/hub/ownthread.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace cardwright::hubtest;

namespace cardwright {

namespace {

const QByteArray kLfsEnd = ".git/info/lfs/objects/batch";
const QByteArray kStored = "/lfs-objects/";

HttpAnswer lfsAnswer(int status, const QJsonObject &object)
{
    return {status, {{"Content-Type", "application/vnd.git-lfs+json"}},
        QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

bool storesWithGit(const HttpRequest &request)
{
    return request.target.contains("git-receive-pack");
}

} // namespace

class GitHttp::Private {
public:
    explicit Private(const QString &folder) : m_folder(folder)
    {
        m_thread.run([this] {
            m_server = std::make_unique<LoopbackServer>([this](const HttpRequest &request) { return answer(request); });
        });
    }
    ~Private()
    {
        m_thread.run([this] { m_server.reset(); });
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const HttpAnswer answer = routed(request);
        const QMutexLocker lock(&m_mutex);
        m_requests.append({request.method, request.target, !request.header("authorization").isEmpty(),
            request.header("content-encoding"), answer.status});
        return answer;
    }

    HttpAnswer routed(const HttpRequest &request);
    HttpAnswer lfsBatch(const QByteArray &name, const HttpRequest &request);
    HttpAnswer lfsObject(const QByteArray &key, const HttpRequest &request);

    QString m_folder;
    mutable QMutex m_mutex; ///< held while the following are used
    QByteArray m_login;     ///< as Authorization has it; empty: everybody may
    bool m_readOnly = false;
    QList<GitHttpRecord> m_requests;
    QHash<QByteArray, QByteArray> m_large; ///< "NAME/OID" -> bytes

    OwnThread m_thread;
    std::unique_ptr<LoopbackServer> m_server;
};

HttpAnswer GitHttp::Private::routed(const HttpRequest &request)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_login.isEmpty() && request.header("authorization") != m_login)
            return {401, {{"WWW-Authenticate", "Basic realm=\"git\""}}, "Authentication required"};
        if (request.target.startsWith(kStored))
            return lfsObject(request.target.sliced(kStored.size()), request);
        if (request.target.endsWith(kLfsEnd))
            return lfsBatch(request.target.chopped(kLfsEnd.size()).sliced(1), request);
        if (request.target.contains("/info/lfs/"))
            return lfsAnswer(404, {{u"message"_s, u"Not found"_s}});
        if (m_readOnly && storesWithGit(request))
            return {403, {}, "This repository is read-only"};
    }
    return answerOfGit(m_folder, request);
}

HttpAnswer GitHttp::Private::lfsBatch(const QByteArray &name, const HttpRequest &request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const bool upload = asked.value(u"operation"_s) == "upload"_L1;
    if (upload && m_readOnly)
        return lfsAnswer(403, {{u"message"_s, u"You must have push access"_s}});
    QJsonArray objects;
    for (const QJsonValue &wanted : asked.value(u"objects"_s).toArray()) {
        QJsonObject object = wanted.toObject();
        const QByteArray key = name + '/' + object.value(u"oid"_s).toString().toLatin1();
        QJsonObject action{{u"href"_s, m_server->url().toString() + QString::fromLatin1(kStored + key)}};
        if (!m_login.isEmpty())
            action.insert(u"header"_s, QJsonObject{{u"Authorization"_s, QString::fromLatin1(m_login)}});
        if (!upload && !m_large.contains(key))
            object.insert(u"error"_s, QJsonObject{{u"code"_s, 404}, {u"message"_s, u"Object does not exist"_s}});
        else if (upload != m_large.contains(key))
            object.insert(u"actions"_s, QJsonObject{{upload ? u"upload"_s : u"download"_s, action}});
        objects.append(object);
    }
    return lfsAnswer(200, {{u"transfer"_s, u"basic"_s}, {u"objects"_s, objects}});
}

HttpAnswer GitHttp::Private::lfsObject(const QByteArray &key, const HttpRequest &request)
{
    if (request.method != "PUT") {
        const bool there = m_large.contains(key);
        return {there ? 200 : 404, {{"Content-Type", "application/octet-stream"}}, m_large.value(key)};
    }
    if (m_readOnly)
        return {403, {}, {}};
    if (!key.endsWith(sha256(request.body).toLatin1()))
        return {422, {}, "The content does not match its SHA-256"};
    m_large.insert(key, request.body);
    return {200, {}, {}};
}

GitHttp::GitHttp(const QString &folder) : d(std::make_unique<Private>(folder)) {}

GitHttp::~GitHttp() = default;

QUrl GitHttp::url(const QString &name) const
{
    return QUrl(u"%1/%2.git"_s.arg(d->m_server->url().toString(), name));
}

QString GitHttp::create(const QString &name)
{
    const QString path = QDir(d->m_folder).filePath(name + u".git"_s);
    QProcess::execute(u"git"_s, {u"init"_s, u"--quiet"_s, u"--bare"_s, u"--initial-branch=main"_s, path});
    QProcess::execute(u"git"_s, {u"-C"_s, path, u"config"_s, u"http.receivepack"_s, u"true"_s});
    return path;
}

void GitHttp::requireLogin(const QString &user, const QString &password)
{
    const QMutexLocker lock(&d->m_mutex);
    d->m_login = "Basic " + (user + u':' + password).toUtf8().toBase64();
}

void GitHttp::setReadOnly(bool readOnly)
{
    const QMutexLocker lock(&d->m_mutex);
    d->m_readOnly = readOnly;
}

QList<GitHttpRecord> GitHttp::requests() const
{
    const QMutexLocker lock(&d->m_mutex);
    return d->m_requests;
}

std::optional<QByteArray> GitHttp::largeFile(const QString &name, const QString &oid) const
{
    const QMutexLocker lock(&d->m_mutex);
    const auto found = d->m_large.constFind((name + u'/' + oid).toLatin1());
    return found == d->m_large.cend() ? std::nullopt : std::optional(*found);
}

} // namespace cardwright
