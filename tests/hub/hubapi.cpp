#include "tests/hub/hubapi.h"

#include "tests/hub/hubroutes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest {

namespace {

using Kind = RequestKind;

enum class Right { None, Read, Account, Propose, Write };

struct Route {
    Right right;
    bool readsRevision;
    HttpAnswer (*answer)(const HubCall &);
};

HttpAnswer elsewhere(const HubCall &)
{
    return json(QJsonObject{{u"elsewhere"_s, true}});
}

Route routeOf(Kind kind)
{
    using namespace routes;
    switch (kind) {
    case Kind::WhoAmI: return {Right::Account, false, whoAmI};
    case Kind::CreateRepo: return {Right::Account, false, createRepo};
    case Kind::DeleteRepo: return {Right::Account, false, deleteRepo};
    case Kind::MoveRepo: return {Right::Account, false, moveRepo};
    case Kind::ValidateYaml: return {Right::None, false, validateYaml};
    case Kind::ListRepos: return {Right::None, false, listRepos};
    case Kind::QuickSearch: return {Right::None, false, quickSearch};
    case Kind::TagsByType: return {Right::None, false, tagsByType};
    case Kind::RepoInfo: return {Right::Read, true, repoInfo};
    case Kind::RepoSettings: return {Right::Write, false, repoSettings};
    case Kind::AuthCheck: return {Right::Write, false, [](const HubCall &) { return json(QJsonObject()); }};
    case Kind::Tree: return {Right::Read, true, tree};
    case Kind::PathsInfo: return {Right::Read, true, pathsInfo};
    case Kind::Refs: return {Right::Read, false, refs};
    case Kind::Commits: return {Right::Read, true, commits};
    case Kind::CreateBranch: return {Right::Write, false, createBranch};
    case Kind::DeleteBranch: return {Right::Write, false, deleteBranch};
    case Kind::CreateTag: return {Right::Write, true, createTag};
    case Kind::DeleteTag: return {Right::Write, false, deleteTag};
    case Kind::Preupload: return {Right::Write, true, preupload};
    case Kind::Commit: return {Right::Write, true, commit};
    case Kind::Discussions: return {Right::Read, false, discussions};
    case Kind::CreateDiscussion: return {Right::Propose, false, createDiscussion};
    case Kind::Discussion: return {Right::Read, false, discussion};
    case Kind::ChangeDiscussion: return {Right::Propose, false, changeDiscussion};
    case Kind::LfsBatch: return {Right::Write, false, lfsBatch};
    case Kind::LfsVerify: return {Right::Propose, false, lfsVerify};
    case Kind::CompleteMultipart: return {Right::None, false, completeMultipart};
    case Kind::Resolve: return {Right::Read, true, resolve};
    case Kind::ResolveCache: return {Right::Read, true, resolveCache};
    case Kind::Raw: return {Right::Read, true, raw};
    case Kind::Elsewhere: return {Right::None, false, elsewhere};
    default: return {Right::None, false, nullptr};
    }
}

/// "Bearer TOKEN", or "Basic" with the token as password, as git sends it.
QString secretOf(const HttpRequest &request)
{
    const QByteArray sent = request.header("authorization");
    if (sent.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(sent.sliced(6));
        return QString::fromUtf8(pair.sliced(pair.indexOf(':') + 1));
    }
    return QString::fromUtf8(sent).section(u' ', 1);
}

HttpAnswer notThere(const HubCall &call)
{
    if (!call.token)
        return refused(401, u"Invalid username or password."_s);
    return refused(404, u"Repository not found"_s, "RepoNotFound");
}

/// The same request under the name the repository really has.
HttpAnswer atItsName(const HubCall &call, const QString &id)
{
    static const QString after = u"(?=[/.?]|$)"_s;
    QString target = QString::fromLatin1(call.request.target);
    const auto named = QRegularExpression(u'/' + QRegularExpression::escape(call.target.id) + after).match(target);
    return redirected(307, target.replace(named.capturedStart() + 1, call.target.id.size(), id));
}

/// A pull request asks for less than the right to write; whoever opened one may add to it.
Right rightFor(const HubCall &call, Right usual)
{
    QString ref = call.target.revision;
    bool proposes = call.target.flag(u"create_pr"_s);
    if (call.target.kind == Kind::LfsBatch) {
        const QJsonObject asked = call.json();
        if (asked.value(u"operation"_s) == "download"_L1)
            return Right::Read;
        ref = asked.value(u"ref"_s)[u"name"_s].toString();
        proposes = ref.isEmpty();
    } else if (call.target.kind != Kind::Preupload && call.target.kind != Kind::Commit) {
        return usual;
    }
    const HubDiscussion *request = call.repository->pullRequestOf(ref);
    return proposes || (request && request->author == call.userName()) ? Right::Propose : Right::Write;
}

std::optional<HttpAnswer> refusal(const HubCall &call, Right right)
{
    if (right <= Right::Read)
        return {};
    if (!call.token)
        return refused(401, u"Invalid username or password."_s);
    if (right == Right::Account)
        return {};
    const bool may = right == Right::Write
                         ? call.hub.mayWrite(call.token, *call.repository)
                         : call.token->role == "write"_L1 || call.hub.mayWrite(call.token, *call.repository);
    if (may)
        return {};
    if (call.target.kind == Kind::LfsBatch)
        return refused(403, u"Authorization error."_s);
    if (right == Right::Write && (call.target.kind == Kind::Commit || call.target.kind == Kind::Preupload))
        return refused(403, u"Forbidden: pass `create_pr=1` as a query parameter to create a Pull Request"_s);
    return refused(
        403, u"You don't have the required permissions to perform this action on %1"_s.arg(call.repository->id));
}

/// Finds the repository, or says why it is not to be had.
std::optional<HttpAnswer> findRepository(HubCall &call)
{
    const RequestTarget &target = call.target;
    call.repository = call.hub.repository(target.types, target.id);
    if (!call.repository) {
        const QString now = call.hub.renamed.value((target.types + u'/' + target.id).toLower());
        const HubRepository *moved = call.hub.repository(target.types, now);
        return moved && call.hub.mayRead(call.token, *moved) ? atItsName(call, now) : notThere(call);
    }
    if (!call.hub.mayRead(call.token, *call.repository))
        return notThere(call);
    if (call.repository->id != target.id)
        return atItsName(call, call.repository->id);
    if (call.repository->isDisabled)
        return refused(403, u"Access to this resource is disabled."_s);
    return {};
}

std::optional<HttpAnswer> gate(const HubCall &call)
{
    const Kind kind = call.target.kind;
    const bool readsFiles = kind == Kind::Resolve || kind == Kind::ResolveCache || kind == Kind::Raw;
    if (!readsFiles || call.repository->gated.isEmpty() || call.hub.mayWrite(call.token, *call.repository)
        || call.repository->granted.contains(call.userName()))
        return {};
    return refused(
        call.token ? 403 : 401, u"Access to model %1 is restricted."_s.arg(call.repository->id), "GatedRepo");
}

HttpAnswer routed(HubCall &call)
{
    const Route route = routeOf(call.target.kind);
    if (!route.answer)
        return refused(404, u"Not Found"_s);
    const QString secret = secretOf(call.request);
    call.token = call.hub.token(secret);
    if (!secret.isEmpty() && !call.token)
        return refused(401, u"Invalid credentials in Authorization header"_s);
    if (!call.target.id.isEmpty()) {
        if (const auto problem = findRepository(call))
            return *problem;
    }
    if (const auto problem = refusal(call, rightFor(call, route.right)))
        return *problem;
    if (route.readsRevision) {
        call.commit = call.repository->commitAt(call.target.revision.isEmpty() ? u"HEAD"_s : call.target.revision);
        if (!call.commit)
            return refused(404, u"Invalid rev id: %1"_s.arg(call.target.revision), "RevisionNotFound");
    }
    if (const auto problem = gate(call))
        return *problem;
    return route.answer(call);
}

} // namespace

HttpAnswer answerApi(HubState &hub, const HttpRequest &request, const RequestTarget &target)
{
    HubCall call{hub, request, target};
    return routed(call);
}

HttpAnswer answerStorage(HubState &hub, const HttpRequest &request, const RequestTarget &target)
{
    const HubCall call{hub, request, target};
    if (target.kind == Kind::Elsewhere)
        return elsewhere(call);
    if (!request.header("authorization").isEmpty())
        return {400, {{"Content-Type", "application/xml"}},
            "<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message></Error>"};
    if (target.value(u"X-Signature"_s) != hub.signature(target.path))
        return {403, {{"Content-Type", "application/xml"}}, "<Error><Code>SignatureDoesNotMatch</Code></Error>"};
    return target.kind == Kind::StoragePut ? routes::storagePut(call) : routes::storageGet(call);
}

} // namespace cardwright::hubtest
