#include "app/publish/hubcopying.h"

#include "core/files/cardfile.h"
#include "core/files/hubcopy.h"
#include "core/files/modelfilesreader.h"
#include "core/hub/hubapi.h"
#include "core/hub/hubclient.h"
#include "core/hub/hubtarget.h"

#include <QUrl>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// A revision or a host as one folder's name.
QString folderName(const QString &text)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(text));
    return encoded.startsWith(u'.') ? u'_' + encoded : encoded;
}

bool isWanted(const HubFile &file)
{
    return file.path == kCardName || (configFileNames().contains(file.path) && !file.isLarge && file.bytes <= kMostConfigBytes);
}

/// Whether the user has changed the copy since it was made or last published.
bool holdsChanges(const QString &card, const PublishRecords &records)
{
    const Result<LoadedFile> file = loadFile(card);
    const std::optional<PublishRecord> record = records.of(card);
    return file.ok() && (!record || record->card != file->bytes);
}

} // namespace

Result<QString> copyFromHub(const HubEndpoint &hub, const std::optional<Token> &token, const HubSurroundings &network,
    const QString &repository, const QString &branch, const QString &copies, const PublishRecords &records, const RunControl &run)
{
    const Result<RemoteState> remote = HubTarget(hub, repository, token, network).look(branch, run);
    if (!remote)
        return remote.error();
    if (!remote->exists)
        return Error{Error::Code::RepositoryNotFound, repository, {}};
    if (!remote->branchExists)
        return Error{Error::Code::BranchNotFound, remote->branch, {}};
    if (!isRepositoryId(remote->place))
        return Error{Error::Code::HubAnswerUnreadable, hub.host(), remote->place};
    const QString host = hub.url().port() < 0 ? hub.host() : hub.host() + u':' + QString::number(hub.url().port());
    const QString folder = copies + u'/' + folderName(host) + u'/' + folderName(remote->branch) + u'/'
        + QString(remote->place).replace(u'/', u"--"_s);
    const QString card = folder + u'/' + kCardName;
    if (holdsChanges(card, records))
        return folder;

    HubClient client(hub, token, network, run);
    HubApi api(client, remote->place);
    const Result<QList<HubFile>> tree = api.tree(remote->head);
    if (!tree)
        return tree.error();
    QStringList names;
    QHash<QString, QByteArray> files{{kCardName, {}}}; // a repository without a card opens as an empty one
    for (const HubFile &file : *tree) {
        names.append(file.path);
        if (!isWanted(file))
            continue;
        const Result<QByteArray> bytes = api.download(file.path, remote->head);
        if (!bytes)
            return bytes.error();
        files.insert(file.path, *bytes);
    }
    if (const Result<Done> written = writeHubCopy(folder, names, files); !written)
        return written.error();
    const TargetAddress address{TargetAddress::Kind::Hub, remote->place, hub.url()};
    if (const Result<Done> kept = records.write(card, {address, remote->branch, remote->head, files.value(kCardName)}); !kept)
        return kept.error();
    return folder;
}

} // namespace cardwright
