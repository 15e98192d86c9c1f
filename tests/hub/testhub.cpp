#include "tests/hub/testhub.h"

#include "tests/hub/faultproxy.h"
#include "tests/hub/hubapi.h"
#include "tests/hub/ownthread.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QUuid>
#include <QWaitCondition>

using namespace Qt::StringLiterals;
using namespace cardwright::hubtest;

namespace cardwright {

namespace {

constexpr auto kModels = "models"_L1;

HttpAnswer loginPage()
{
    return {200, {{"Content-Type", "text/html; charset=utf-8"}},
        "<!doctype html><title>Log in</title><p>Please log in to this network.</p>"};
}

/// What is sent in place of what the hub would have answered.
HttpAnswer spoiled(const Fault &fault, HttpAnswer answer)
{
    switch (fault.effect) {
    case Effect::StatusAfterwards:
        return {fault.status, fault.headers + HttpHeaders{{"Content-Type", "application/json"}},
            fault.body.isEmpty() ? "{\"error\":\"Internal error\"}" : fault.body};
    case Effect::BrokenJson:
        answer.body.truncate(answer.body.size() / 2);
        return answer;
    case Effect::OddJson:
        answer.body = "[{\"unexpected\":[null,42]}]";
        return answer;
    case Effect::Delay:
        answer.delay = fault.milliseconds;
        return answer;
    default:
        return answer;
    }
}

} // namespace

class TestHub::Private {
public:
    Private()
    {
        thread.run([this] {
            api = std::make_unique<LoopbackServer>(
                [this](const HttpRequest &request) { return answer(HubOrigin::Api, request); });
            storage = std::make_unique<LoopbackServer>(
                [this](const HttpRequest &request) { return answer(HubOrigin::Storage, request); });
            apiProxy = std::make_unique<FaultProxy>(api->url(), watchOf(HubOrigin::Api));
            storageProxy = std::make_unique<FaultProxy>(storage->url(), watchOf(HubOrigin::Storage));
            hub.endpoint = apiProxy->url().toString();
            hub.storage = storageProxy->url().toString();
        });
    }

    ~Private()
    {
        thread.run([this] {
            apiProxy.reset();
            storageProxy.reset();
            api.reset();
            storage.reset();
        });
    }

    HttpAnswer answer(HubOrigin origin, const HttpRequest &request);
    HttpAnswer answerOrFault(HubOrigin origin, const HttpRequest &request, const RequestTarget &target);
    HttpAnswer handled(HubOrigin origin, const HttpRequest &request, const RequestTarget &target)
    {
        return origin == HubOrigin::Api ? answerApi(hub, request, target) : answerStorage(hub, request, target);
    }
    ProxyWatch watchOf(HubOrigin origin);
    void commitOfSomebodyElse(const RequestTarget &target, const Fault &fault);

    HubRepository *repository(const QString &id) const
    {
        for (const QString &types : {u"models"_s, u"datasets"_s, u"spaces"_s}) {
            if (HubRepository *found = hub.repository(types, id))
                return found;
        }
        return nullptr;
    }
    const GitCommit *commit(const QString &id, const QString &revision) const
    {
        const HubRepository *found = repository(id);
        return found ? found->commitAt(revision) : nullptr;
    }

    mutable QMutex mutex; ///< held while anything below is used
    HubState hub;
    QList<RequestRecord> requests;

    QWaitCondition faultTaken; ///< a request has perhaps taken one
    OwnThread thread;
    std::unique_ptr<LoopbackServer> api;
    std::unique_ptr<LoopbackServer> storage;
    std::unique_ptr<FaultProxy> apiProxy;
    std::unique_ptr<FaultProxy> storageProxy;
};

ProxyWatch TestHub::Private::watchOf(HubOrigin origin)
{
    return {
        [this, origin](const QByteArray &method, const QByteArray &address) {
            const QMutexLocker lock(&mutex);
            const auto fault = hub.faults.take(requestTarget(origin, method, address), address, true);
            faultTaken.wakeAll();
            return fault;
        },
        [this, origin](const QByteArray &method, const QByteArray &address, const QByteArray &serial) {
            const QMutexLocker lock(&mutex);
            hub.watch.lost(requestTarget(origin, method, address), serial);
        },
    };
}

HttpAnswer TestHub::Private::answer(HubOrigin origin, const HttpRequest &request)
{
    const QMutexLocker lock(&mutex);
    const RequestTarget target = requestTarget(origin, request.method, request.target);
    hub.watch.arrives(origin, target, request);
    HttpAnswer answer = answerOrFault(origin, request, target);
    hub.watch.answered(target, request, answer);
    answer.headers.emplaceBack("X-Request-Id", "Root=" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    requests.append({origin, target.kind, request.method, withoutSecrets(request.target),
        !request.header("authorization").isEmpty(), answer.status});
    return answer;
}

HttpAnswer TestHub::Private::answerOrFault(HubOrigin origin, const HttpRequest &request, const RequestTarget &target)
{
    const std::optional<Fault> fault = hub.faults.take(target, request.target, false);
    faultTaken.wakeAll();
    if (!fault)
        return handled(origin, request, target);
    const QByteArray separator = request.target.contains('?') ? "&" : "?";
    switch (fault->effect) {
    case Effect::Status:
        return {fault->status, fault->headers + HttpHeaders{{"Content-Type", "application/json"}},
            fault->body.isEmpty() ? "{\"error\":\"Refused on purpose\"}" : fault->body};
    case Effect::Html:
        hub.watch.lost(target, request.header(kSerialHeader));
        return loginPage();
    case Effect::RedirectHere:
        return {307, {{"Location", request.target + separator + "redirected=1"}}, {}};
    case Effect::RedirectAway:
        hub.watch.lost(target, request.header(kSerialHeader));
        return {
            307, {{"Location", (origin == HubOrigin::Api ? hub.storage : hub.endpoint).toUtf8() + "/elsewhere"}}, {}};
    case Effect::StaleParent:
        commitOfSomebodyElse(target, *fault);
        break;
    case Effect::BrokenJson:
    case Effect::OddJson: {
        HttpAnswer answer = handled(origin, request, target);
        hub.watch.lost(target, request.header(kSerialHeader));
        return spoiled(*fault, std::move(answer));
    }
    default:
        break;
    }
    return spoiled(*fault, handled(origin, request, target));
}

void TestHub::Private::commitOfSomebodyElse(const RequestTarget &target, const Fault &fault)
{
    HubRepository *about = hub.repository(target.types, target.id);
    if (!about)
        return;
    const QString named = about->refNamed(target.revision);
    const QString ref = named.isEmpty() ? u"refs/heads/main"_s : named;
    Snapshot files = about->commitAt(ref)->files;
    for (auto file = fault.files.cbegin(); file != fault.files.cend(); ++file)
        files[file.key()] = about->addBlob(file.value());
    about->commit(ref, {u"bert"_s, u"Somebody else's change"_s, {}}, std::move(files));
}

TestHub::TestHub() : d(std::make_unique<Private>()) {}

TestHub::~TestHub() = default;

QUrl TestHub::endpoint() const
{
    return QUrl(d->hub.endpoint);
}

QUrl TestHub::storage() const
{
    return QUrl(d->hub.storage);
}

int TestHub::addFault(const Fault &fault)
{
    const QMutexLocker lock(&d->mutex);
    return d->hub.faults.add(fault);
}

int TestHub::fired(int fault) const
{
    const QMutexLocker lock(&d->mutex);
    return d->hub.faults.fired(fault);
}

bool TestHub::untilFired(int fault, int milliseconds) const
{
    const QDeadlineTimer patience(milliseconds);
    const QMutexLocker lock(&d->mutex);
    while (d->hub.faults.fired(fault) == 0) {
        if (!d->faultTaken.wait(&d->mutex, patience))
            return false;
    }
    return true;
}

void TestHub::clearFaults()
{
    const QMutexLocker lock(&d->mutex);
    d->hub.faults.clear();
}

QList<RequestRecord> TestHub::requests() const
{
    const QMutexLocker lock(&d->mutex);
    return d->requests;
}

QList<RequestRecord> TestHub::requests(RequestKind kind) const
{
    QList<RequestRecord> some = requests();
    some.removeIf([kind](const RequestRecord &it) { return it.kind != kind; });
    return some;
}

QList<ViolationRecord> TestHub::violations() const
{
    const QMutexLocker lock(&d->mutex);
    return d->hub.watch.records();
}

void TestHub::clearRecords()
{
    const QMutexLocker lock(&d->mutex);
    d->requests.clear();
    d->hub.watch.clear();
}

void TestHub::setMultipart(qint64 above, qint64 chunkSize)
{
    const QMutexLocker lock(&d->mutex);
    d->hub.multipartAbove = above;
    d->hub.chunkSize = chunkSize;
}

void TestHub::createRepo(const QString &id, const RepositoryWishes &wishes)
{
    const QMutexLocker lock(&d->mutex);
    HubRepository &made = d->hub.create({wishes.types, id, wishes.isPrivate, wishes.files});
    made.gated = wishes.gated;
    made.isDisabled = wishes.isDisabled;
    made.discussionsDisabled = wishes.discussionsDisabled;
}

bool TestHub::hasRepo(const QString &id) const
{
    const QMutexLocker lock(&d->mutex);
    return d->repository(id) != nullptr;
}

void TestHub::renameRepo(const QString &from, const QString &to)
{
    const QMutexLocker lock(&d->mutex);
    d->hub.renamed.insert((kModels + u'/' + from).toLower(), to);
    if (HubRepository *there = d->hub.repository(kModels, from))
        there->id = to;
}

QString TestHub::head(const QString &id, const QString &revision) const
{
    const QMutexLocker lock(&d->mutex);
    const GitCommit *commit = d->commit(id, revision);
    return commit ? commit->oid : QString();
}

std::optional<QByteArray> TestHub::file(const QString &id, const QString &path, const QString &revision) const
{
    const QMutexLocker lock(&d->mutex);
    const GitCommit *commit = d->commit(id, revision);
    if (!commit || !commit->files.contains(path))
        return {};
    return d->repository(id)->bytes(commit->files.at(path));
}

bool TestHub::isLarge(const QString &id, const QString &path, const QString &revision) const
{
    const QMutexLocker lock(&d->mutex);
    const GitCommit *commit = d->commit(id, revision);
    return commit && commit->files.contains(path) && commit->files.at(path).lfs;
}

QStringList TestHub::paths(const QString &id, const QString &revision) const
{
    const QMutexLocker lock(&d->mutex);
    QStringList paths;
    if (const GitCommit *commit = d->commit(id, revision)) {
        for (const auto &[path, file] : commit->files)
            paths.append(path);
    }
    return paths;
}

QList<CommitRecord> TestHub::commits(const QString &id, const QString &revision) const
{
    const QMutexLocker lock(&d->mutex);
    QList<CommitRecord> records;
    const HubRepository *repository = d->repository(id);
    for (const GitCommit *commit :
        repository ? repository->history(repository->commitAt(revision)) : QList<const GitCommit *>())
        records.append({commit->oid, commit->parent, commit->title, commit->description, commit->author});
    return records;
}

QList<PullRequestRecord> TestHub::pullRequests(const QString &id) const
{
    const QMutexLocker lock(&d->mutex);
    QList<PullRequestRecord> records;
    const HubRepository *repository = d->repository(id);
    if (!repository)
        return records;
    for (const HubDiscussion &it : repository->discussions) {
        if (it.isPullRequest)
            records.append({it.number, it.title, it.author, it.status, repository->refs.at(it.ref())});
    }
    return records;
}

QString TestHub::commitAs(const QString &user, const QString &id, const QString &branch,
    const QMap<QString, QByteArray> &files, const QString &title)
{
    const QMutexLocker lock(&d->mutex);
    HubRepository *repository = d->repository(id);
    if (!repository)
        return {};
    const QString ref = branch.startsWith(u"refs/"_s) ? branch : u"refs/heads/"_s + branch;
    if (!repository->refs.contains(ref))
        repository->refs[ref] = repository->refs.at(u"refs/heads/main"_s);
    Snapshot all = repository->commitAt(ref)->files;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        all[file.key()] = repository->addBlob(file.value());
    return repository->commit(ref, {user, title, {}}, std::move(all))->oid;
}

void TestHub::setTokenRole(const QString &token, const QString &role)
{
    const QMutexLocker lock(&d->mutex);
    for (HubToken &known : d->hub.tokens) {
        if (known.secret == token)
            known.role = role;
    }
}

void TestHub::revokeToken(const QString &token)
{
    const QMutexLocker lock(&d->mutex);
    std::erase_if(d->hub.tokens, [&token](const HubToken &known) { return known.secret == token; });
}

} // namespace cardwright
