#include "tests/hub/hubstate.h"

#include "tests/hub/pathpatterns.h"
#include "tests/hub/testtokens.h"

#include <QMessageAuthenticationCode>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest {

namespace {

QString nameSpaceOf(const QString &id)
{
    return id.section(u'/', 0, 0);
}

} // namespace

HubState::HubState() : m_secret(QUuid::createUuid().toByteArray())
{
    users = {
        {u"ada"_s, u"Ada Lovelace"_s, u"60000000000000000000000a"_s, {{u"acme"_s, u"admin"_s}}},
        {u"bert"_s, u"Bert Brecht"_s, u"60000000000000000000000b"_s, {{u"acme"_s, u"write"_s}}},
        {u"carla"_s, u"Carla Bruni"_s, u"60000000000000000000000c"_s, {}},
    };
    tokens = {
        {testtokens::ada, u"ada"_s, u"desk"_s, u"write"_s, {}},
        {testtokens::adaReading, u"ada"_s, u"reading"_s, u"read"_s, {}},
        {testtokens::adaScoped, u"ada"_s, u"scoped"_s, u"fineGrained"_s, {u"ada/scoped"_s}},
        {testtokens::bert, u"bert"_s, u"desk"_s, u"write"_s, {}},
        {testtokens::carla, u"carla"_s, u"desk"_s, u"write"_s, {}},
    };
}

const HubUser *HubState::user(const QString &name) const
{
    const auto found = std::ranges::find(users, name, &HubUser::name);
    return found == users.end() ? nullptr : &*found;
}

const HubToken *HubState::token(const QString &secret) const
{
    const auto found = std::ranges::find(tokens, secret, &HubToken::secret);
    return found == tokens.end() ? nullptr : &*found;
}

HubRepository *HubState::repository(const QString &types, const QString &id) const
{
    const auto found = std::ranges::find_if(repositories,
        [&](const auto &it) { return it->types == types && it->id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == repositories.end() ? nullptr : found->get();
}

HubRepository *HubState::repositoryByHexId(const QString &hexId) const
{
    const auto found = std::ranges::find_if(repositories, [&](const auto &it) { return it->hexId == hexId; });
    return found == repositories.end() ? nullptr : found->get();
}

HubRepository &HubState::create(const NewRepository &wanted)
{
    HubRepository &made = *repositories.emplace_back(std::make_unique<HubRepository>(wanted.types, wanted.id));
    made.isPrivate = wanted.isPrivate;
    Snapshot files{{u".gitattributes"_s, made.addBlob(defaultGitAttributes())}};
    for (auto file = wanted.files.cbegin(); file != wanted.files.cend(); ++file)
        files[file.key()] = made.addBlob(file.value());
    made.commit(u"refs/heads/main"_s, {u"system"_s, u"initial commit"_s, {}}, std::move(files));
    return made;
}

bool HubState::reaches(const HubToken &token, const QString &nameSpace, bool toWrite) const
{
    if (token.user.compare(nameSpace, Qt::CaseInsensitive) == 0)
        return true;
    const QString role = user(token.user)->organizations.value(nameSpace.toLower());
    return toWrite ? role == "admin"_L1 || role == "write"_L1 : !role.isEmpty();
}

bool HubState::mayRead(const HubToken *token, const HubRepository &repository) const
{
    if (!repository.isPrivate)
        return true;
    if (!token || (token->role == "fineGrained"_L1 && !token->writable.contains(repository.id)))
        return false;
    return reaches(*token, nameSpaceOf(repository.id), false);
}

bool HubState::mayWrite(const HubToken *token, const HubRepository &repository) const
{
    if (!token || token->role == "read"_L1)
        return false;
    if (token->role == "fineGrained"_L1 && !token->writable.contains(repository.id))
        return false;
    return reaches(*token, nameSpaceOf(repository.id), true);
}

bool HubState::mayCreateIn(const HubToken *token, const QString &nameSpace) const
{
    return token && token->role == "write"_L1 && reaches(*token, nameSpace, true);
}

QString HubState::signature(const QString &path) const
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(path.toUtf8(), m_secret, QCryptographicHash::Sha256).toHex().first(32));
}

QString HubState::signedUrl(const QString &path) const
{
    return storage + u'/' + path + u"?X-Expires=900&X-Signature="_s + signature(path);
}

} // namespace cardwright::hubtest
