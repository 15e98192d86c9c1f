// What the core knows of publishing, as the values its windows show.
#pragma once

#include "app/publish/accounts.h"
#include "core/analysis/analysis.h"
#include "core/diff/cardchange.h"
#include "core/publish/companions.h"
#include "core/publish/inspection.h"
#include "core/publish/targetaddress.h"
#include "widgets/publish/publishcontent.h"

namespace cardwright {

/// What the user can do about a failure, by the id that its button hands back.
namespace wayout {
inline const QString again = QStringLiteral("again");
inline const QString token = QStringLiteral("token");
inline const QString propose = QStringLiteral("propose");
} // namespace wayout

QString whyNoKeychain(bool hasKeychain); ///< empty where there is one

/// Before anybody has signed in there.
AccountContent offeredAccount(const Accounts &accounts, const HubEndpoint &hub);

TargetAddress addressOf(const WhereChoice &choice);
WhereChoice choiceOf(const TargetAddress &target, const QString &branch);

/// The same once the hub has told who asks, if anybody.
AccountContent knownAccount(AccountContent offered, const RemoteState &remote);
/// `agreed`: the programs that the user lets git run anyway.
PlaceContent placeContent(const TargetAddress &address, const RemoteState &remote, const QStringList &agreed);
CheckContent checkContent(const Inspection &inspection, const Analysis &analysis);
QList<ConsequenceGroup> consequenceGroups(const QList<CardChange> &changes);
/// The card, which is the first of `files`, then what may go along, ticked where it is among them.
QList<FileChoice> fileChoices(const QList<Companion> &companions, const QList<OutgoingFile> &files, const QList<FilePlan> &plans);
MessageContent messageContent(const Inspection &inspection, const QString &title, const QList<OutgoingFile> &files,
    const WhereChoice &where);
DoneContent doneContent(const Published &published, const Inspection &inspection, const TargetAddress &address, qsizetype files);

PublishFailure failureContent(const Error &error, bool mayPropose);

} // namespace cardwright
