#include "tests/hub/requesttarget.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

using Kind = RequestKind;

bool isTypes(const QString &word)
{
    return word == "models"_L1 || word == "datasets"_L1 || word == "spaces"_L1;
}

/// What may follow the id of a repository in an API address.
const QHash<QString, Kind> &repositoryVerbs()
{
    static const QHash<QString, Kind> verbs{
        {u"revision"_s, Kind::RepoInfo}, {u"settings"_s, Kind::RepoSettings}, {u"auth-check"_s, Kind::AuthCheck},
        {u"tree"_s, Kind::Tree}, {u"paths-info"_s, Kind::PathsInfo}, {u"refs"_s, Kind::Refs},
        {u"commits"_s, Kind::Commits}, {u"branch"_s, Kind::CreateBranch}, {u"tag"_s, Kind::CreateTag},
        {u"preupload"_s, Kind::Preupload}, {u"commit"_s, Kind::Commit}, {u"discussions"_s, Kind::Discussions},
    };
    return verbs;
}

QStringList decoded(QStringList segments)
{
    for (QString &segment : segments)
        segment = QUrl::fromPercentEncoding(segment.toLatin1());
    return segments;
}

/// The revision is one segment; the official JavaScript client writes refs/pr/N as three where it lists files.
void takeRevision(RequestTarget &target, QStringList &rest)
{
    const bool threeSegments = rest.size() >= 3 && rest.at(0) == "refs"_L1;
    const qsizetype count = threeSegments ? 3 : qMin<qsizetype>(1, rest.size());
    target.revision = rest.first(count).join(u'/');
    rest = rest.sliced(count);
    target.path = rest.join(u'/');
}

void readDiscussion(RequestTarget &target, const QByteArray &method, const QStringList &rest)
{
    target.path = rest.join(u'/');
    const bool asks = method == "GET";
    if (rest.isEmpty())
        target.kind = asks ? Kind::Discussions : Kind::CreateDiscussion;
    else
        target.kind = asks ? Kind::Discussion : Kind::ChangeDiscussion;
}

/// The segments after /api/{types}.
void readRepository(RequestTarget &target, const QByteArray &method, QStringList rest)
{
    const bool legacy = rest.size() == 1 || repositoryVerbs().contains(rest.at(1));
    target.id = rest.first(legacy ? 1 : 2).join(u'/');
    rest = rest.sliced(legacy ? 1 : 2);
    if (rest.isEmpty()) {
        target.kind = method == "GET" ? Kind::RepoInfo : Kind::Other;
        return;
    }
    target.kind = repositoryVerbs().value(rest.takeFirst(), Kind::Other);
    if (target.kind == Kind::Discussions)
        return readDiscussion(target, method, rest);
    if (method == "DELETE" && target.kind == Kind::CreateBranch)
        target.kind = Kind::DeleteBranch;
    if (method == "DELETE" && target.kind == Kind::CreateTag)
        target.kind = Kind::DeleteTag;
    takeRevision(target, rest);
}

void readApi(RequestTarget &target, const QByteArray &method, QStringList rest)
{
    static const QHash<QString, Kind> single{
        {u"whoami-v2"_s, Kind::WhoAmI}, {u"validate-yaml"_s, Kind::ValidateYaml},
        {u"quicksearch"_s, Kind::QuickSearch}, {u"models-tags-by-type"_s, Kind::TagsByType},
        {u"datasets-tags-by-type"_s, Kind::TagsByType}, {u"complete_multipart"_s, Kind::CompleteMultipart},
        {u"repos/create"_s, Kind::CreateRepo}, {u"repos/delete"_s, Kind::DeleteRepo}, {u"repos/move"_s, Kind::MoveRepo},
    };
    target.kind = single.value(rest.join(u'/'), Kind::Other);
    if (target.kind != Kind::Other || rest.isEmpty())
        return;
    const QString first = rest.takeFirst();
    if (first == "resolve-cache"_L1 && rest.size() >= 5) {
        target.kind = Kind::ResolveCache;
        target.types = rest.takeFirst();
        target.id = rest.first(2).join(u'/');
        rest = rest.sliced(2);
        takeRevision(target, rest);
    } else if (isTypes(first)) {
        target.types = first;
        if (rest.isEmpty())
            target.kind = Kind::ListRepos;
        else
            readRepository(target, method, rest);
    }
}

/// Addresses of the site itself: files, and Git LFS.
void readSite(RequestTarget &target, QStringList rest)
{
    if (rest == QStringList{u"elsewhere"_s}) {
        target.kind = Kind::Elsewhere;
        return;
    }
    if (!rest.isEmpty() && isTypes(rest.first()) && rest.first() != "models"_L1)
        target.types = rest.takeFirst();
    const auto lfs = rest.indexOf(u"info"_s);
    if (lfs > 0 && rest.at(lfs - 1).endsWith(".git"_L1)) {
        target.id = rest.first(lfs).join(u'/').chopped(4);
        const QString asked = rest.sliced(lfs).join(u'/');
        target.kind = asked == "info/lfs/objects/batch"_L1 ? Kind::LfsBatch
            : asked == "info/lfs/objects/verify"_L1        ? Kind::LfsVerify
                                                           : Kind::Other;
        return;
    }
    const bool legacy = rest.size() > 1 && (rest.at(1) == "resolve"_L1 || rest.at(1) == "raw"_L1);
    const qsizetype verb = legacy ? 1 : 2;
    if (rest.size() <= verb + 1)
        return;
    target.id = rest.first(verb).join(u'/');
    if (rest.at(verb) == "resolve"_L1)
        target.kind = Kind::Resolve;
    else if (rest.at(verb) == "raw"_L1)
        target.kind = Kind::Raw;
    rest = rest.sliced(verb + 1);
    takeRevision(target, rest);
}

void readStorage(RequestTarget &target, const QByteArray &method, const QStringList &rest)
{
    target.path = rest.join(u'/');
    const QString first = rest.value(0);
    if (method == "PUT" && (first == "upload"_L1 || first == "part"_L1))
        target.kind = Kind::StoragePut;
    else if (first == "object"_L1)
        target.kind = Kind::StorageGet;
    else if (first == "elsewhere"_L1)
        target.kind = Kind::Elsewhere;
}

} // namespace

bool RequestTarget::flag(const QString &key) const
{
    const QString said = value(key).toLower();
    return said == "1"_L1 || said == "true"_L1;
}

RequestTarget requestTarget(HubOrigin origin, const QByteArray &method, const QByteArray &target)
{
    RequestTarget read;
    const auto question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.first(question);
    if (question >= 0)
        read.query = QUrlQuery(QString::fromUtf8(target.sliced(question + 1)));
    QStringList segments = decoded(QString::fromLatin1(path).split(u'/', Qt::SkipEmptyParts));
    if (origin == HubOrigin::Storage)
        readStorage(read, method, segments);
    else if (!segments.isEmpty() && segments.first() == "api"_L1)
        readApi(read, method, segments.sliced(1));
    else
        readSite(read, segments);
    return read;
}

} // namespace cardwright
