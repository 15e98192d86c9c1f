#include "app/publish/publishcontents.h"

#include "core/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// Of a folder its name: the path says no more and fills the line.
QString placeName(const RemoteState &remote)
{
    return QDir::isAbsolutePath(remote.place) ? QFileInfo(remote.place).fileName() : remote.place;
}

QString placeWords(const Inspection &inspection)
{
    return placeName(inspection.remote) + u" · "_s + inspection.remote.branch;
}

RemoteComparison::State stateOf(Inspection::Standing standing)
{
    switch (standing) {
    case Inspection::Standing::NoRepository:
    case Inspection::Standing::NoCard: return RemoteComparison::State::NoCard;
    case Inspection::Standing::AsMine: return RemoteComparison::State::SameAsMine;
    case Inspection::Standing::AsBase: return RemoteComparison::State::SameAsBase;
    case Inspection::Standing::Changed: return RemoteComparison::State::Changed;
    }
    Q_UNREACHABLE();
}

AccountContent::May mayOf(RemoteState::Access access)
{
    switch (access) {
    case RemoteState::Access::Unknown: return AccountContent::May::Unknown;
    case RemoteState::Access::Write: return AccountContent::May::Write;
    case RemoteState::Access::ProposeOnly: return AccountContent::May::Propose;
    case RemoteState::Access::ReadOnly: return AccountContent::May::Read;
    }
    Q_UNREACHABLE();
}

QString refusalWords(Error::Code code)
{
    switch (code) {
    case Error::Code::FileNotFound: return Words::tr("is not in the folder");
    case Error::Code::OutsideFolder: return Words::tr("leads out of the folder");
    case Error::Code::NotARegularFile: return Words::tr("is no ordinary file");
    case Error::Code::FileTooLarge: return Words::tr("is too large to go along with a card");
    default: return Words::tr("cannot be read");
    }
}

FileChoice::Way wayOf(const QString &path, const QList<FilePlan> &plans)
{
    const auto plan = std::ranges::find(plans, path, &FilePlan::path);
    if (plan == plans.end())
        return FileChoice::Way::Unknown;
    switch (plan->way) {
    case FilePlan::Way::Regular: return FileChoice::Way::Regular;
    case FilePlan::Way::Large: return FileChoice::Way::Large;
    case FilePlan::Way::Unchanged: return FileChoice::Way::Unchanged;
    case FilePlan::Way::Ignored: return FileChoice::Way::Ignored;
    }
    Q_UNREACHABLE();
}

/// The heading it stands below, and its mark.
std::pair<QString, Consequence::Kind> consequenceOf(CardChange::Kind kind)
{
    using Kind = CardChange::Kind;
    using Mark = Consequence::Kind;
    switch (kind) {
    case Kind::MetadataAdded:
    case Kind::FieldAdded:
    case Kind::ItemAdded: return {Words::tr("Metadata"), Mark::Comes};
    case Kind::MetadataRemoved:
    case Kind::FieldRemoved:
    case Kind::ItemRemoved: return {Words::tr("Metadata"), Mark::Goes};
    case Kind::MetadataUnreadable:
    case Kind::MetadataReadable:
    case Kind::FieldChanged: return {Words::tr("Metadata"), Mark::Changes};
    case Kind::ResultAdded: return {Words::tr("Evaluation results"), Mark::Comes};
    case Kind::ResultRemoved: return {Words::tr("Evaluation results"), Mark::Goes};
    case Kind::ResultChanged: return {Words::tr("Evaluation results"), Mark::Changes};
    case Kind::TagAdded: return {Words::tr("Tags"), Mark::Comes};
    case Kind::TagRemoved: return {Words::tr("Tags"), Mark::Goes};
    case Kind::TaskChanged:
    case Kind::LibraryChanged: return {Words::tr("Task and library"), Mark::Changes};
    case Kind::AccessAsked: return {Words::tr("Access"), Mark::Comes};
    case Kind::AccessFreed: return {Words::tr("Access"), Mark::Goes};
    case Kind::SectionAdded: return {Words::tr("Text"), Mark::Comes};
    case Kind::SectionRemoved: return {Words::tr("Text"), Mark::Goes};
    case Kind::SectionChanged:
    case Kind::SectionMoved: return {Words::tr("Text"), Mark::Changes};
    }
    Q_UNREACHABLE();
}

qint64 totalBytes(const QList<OutgoingFile> &files)
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
        [](qint64 sum, const OutgoingFile &file) { return sum + file.bytes.size(); });
}

} // namespace

QString whyNoKeychain(bool hasKeychain)
{
    return hasKeychain ? QString() : Words::tr("This desktop has no keychain: the token is kept until you quit.");
}

AccountContent offeredAccount(const Accounts &accounts, const HubEndpoint &hub)
{
    AccountContent content{.whyNoKeychain = whyNoKeychain(accounts.hasKeychain())};
    for (const FoundToken &found : accounts.foundFor(hub))
        content.foundTokens.append(found.name.isEmpty() ? found.place : u"%1 (%2)"_s.arg(found.place, found.name));
    return content;
}

AccountContent knownAccount(AccountContent offered, const RemoteState &remote)
{
    if (remote.account.isEmpty())
        return offered; // what everybody may do says nothing of who will sign in
    offered.name = remote.account;
    offered.tokenName = remote.tokenName;
    offered.may = mayOf(remote.access);
    return offered;
}

TargetAddress addressOf(const WhereChoice &choice)
{
    switch (choice.kind) {
    case PlaceKind::Folder: return {TargetAddress::Kind::LocalHub, choice.place};
    case PlaceKind::Git: return {TargetAddress::Kind::Git, choice.place};
    case PlaceKind::Hub: return {TargetAddress::Kind::Hub, choice.place, QUrl(choice.endpoint)};
    }
    Q_UNREACHABLE();
}

WhereChoice choiceOf(const TargetAddress &target, const QString &branch)
{
    WhereChoice choice{.place = target.place, .branch = branch};
    switch (target.kind) {
    case TargetAddress::Kind::LocalHub: choice.kind = PlaceKind::Folder; break;
    case TargetAddress::Kind::Git: choice.kind = PlaceKind::Git; break;
    case TargetAddress::Kind::Hub:
        choice.kind = PlaceKind::Hub;
        choice.endpoint = target.endpoint.toString();
        break;
    }
    return choice;
}

PlaceContent placeContent(const TargetAddress &address, const RemoteState &remote, const QStringList &agreed)
{
    PlaceContent content;
    content.presence = remote.exists ? PlaceContent::Presence::There : PlaceContent::Presence::Missing;
    if (remote.exists && remote.place != address.place && address.kind == TargetAddress::Kind::Hub)
        content.nowCalled = remote.place;
    content.branches = remote.branches;
    content.ownBranch = remote.branch;
    content.takesPullRequests = remote.takesPullRequests;
    std::ranges::copy_if(remote.programs, std::back_inserter(content.programs),
        [&agreed](const QString &program) { return !agreed.contains(program); });
    content.knowsAuthor = address.kind != TargetAddress::Kind::Git || !remote.account.isEmpty();
    return content;
}

CheckContent checkContent(const Inspection &inspection, const Analysis &analysis)
{
    CheckContent content;
    content.place = placeWords(inspection);
    for (const Problem &problem : analysis.problems)
        content.problems.append({problem, analysis.lines.lineAt(problem.range.start)});
    content.hubErrors = inspection.verdict.errors;
    content.hubWarnings = inspection.verdict.warnings;
    content.remote.state = stateOf(inspection.standing);
    if (inspection.remote.latest)
        content.remote = {content.remote.state, inspection.remote.latest->author, inspection.remote.latest->title,
            inspection.remote.latest->time};
    for (const PullRequest &request : inspection.remote.pullRequests) {
        if (request.touchesCard.value_or(true))
            content.pullRequests.append({request.number, request.title, request.author, request.url});
    }
    return content;
}

QList<ConsequenceGroup> consequenceGroups(const QList<CardChange> &changes)
{
    QList<ConsequenceGroup> groups;
    for (const CardChange &change : changes) {
        const auto [title, kind] = consequenceOf(change.kind);
        auto group = std::ranges::find(groups, title, &ConsequenceGroup::title);
        if (group == groups.end())
            group = groups.insert(groups.end(), {title, {}});
        group->changes.append({kind, describe(change)});
    }
    return groups;
}

QList<FileChoice> fileChoices(const QList<Companion> &companions, const QList<OutgoingFile> &files, const QList<FilePlan> &plans)
{
    const OutgoingFile &card = files.first();
    QList<FileChoice> choices{{.path = card.path, .bytes = card.bytes.size(), .way = wayOf(card.path, plans), .ticked = true, .fixed = true}};
    for (const Companion &companion : companions) {
        const bool ticked = std::ranges::find(files, companion.path, &OutgoingFile::path) != files.end();
        choices.append({.path = companion.path, .bytes = companion.bytes, .way = wayOf(companion.path, plans), .ticked = ticked,
            .refusal = companion.refusal ? refusalWords(*companion.refusal) : QString()});
    }
    return choices;
}

MessageContent messageContent(const Inspection &inspection, const QString &title, const QList<OutgoingFile> &files,
    const WhereChoice &where)
{
    using Access = RemoteState::Access;
    const RemoteState &remote = inspection.remote;
    const QString size = QLocale().formattedDataSize(totalBytes(files), 1, QLocale::DataSizeSIFormat);
    return {.summary = files.size() == 1
            ? Words::tr("The card (%1) goes to %2.").arg(size, placeWords(inspection))
            : Words::tr("The card and %n file(s) (%1) go to %2.", nullptr, int(files.size()) - 1).arg(size, placeWords(inspection)),
        .title = title, .branch = remote.branch,
        .mayCommit = remote.access != Access::ProposeOnly && remote.access != Access::ReadOnly,
        .mayPropose = remote.takesPullRequests && remote.exists,
        .asPullRequest = where.asPullRequest || remote.access == Access::ProposeOnly};
}

DoneContent doneContent(const Published &published, const Inspection &inspection, const TargetAddress &address, qsizetype files)
{
    DoneContent content;
    content.headline = published.pullRequest > 0
        ? Words::tr("Pull request %1 is open on %2").arg(published.pullRequest).arg(placeName(inspection.remote))
        : Words::tr("Published to %1").arg(placeName(inspection.remote));
    content.summary = files == 1 ? Words::tr("The card is there as commit %1.").arg(published.commit.left(8))
                                 : Words::tr("The card and %n file(s) are there as commit %1.", nullptr, int(files) - 1).arg(published.commit.left(8));
    content.url = published.url;
    content.isFolder = address.kind == TargetAddress::Kind::LocalHub;
    for (const QString &note : published.notes)
        content.notes.append(describeNote(note));
    return content;
}

PublishFailure failureContent(const Error &error, bool mayPropose)
{
    const ErrorText text = describe(error);
    const PublishFailure::Action again{wayout::again, Words::tr("Try again")};
    const PublishFailure::Action token{wayout::token, Words::tr("Enter token…")};
    PublishFailure failure{text.whatHappened, text.whatToDo, error.detail};
    switch (error.code) {
    case Error::Code::NotAuthenticated: failure.actions = {token, again}; break;
    case Error::Code::NotAllowed:
        failure.actions = {mayPropose ? PublishFailure::Action{wayout::propose, Words::tr("Propose as pull request")} : token, again};
        break;
    case Error::Code::NothingToPublish:
    case Error::Code::EndpointInsecure:
    case Error::Code::Offline: break;
    default: failure.actions = {again};
    }
    return failure;
}

} // namespace cardwright
