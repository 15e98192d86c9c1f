#include "core/publish/inspection.h"

namespace cardwright {

namespace {

constexpr int kMostAncestors = 10; ///< commits looked through for the one that the card was opened from

using MaybeCard = std::optional<QByteArray>;

Result<MaybeCard> cardAt(PublishTarget &target, const QString &commit, const RunControl &run)
{
    Result<QByteArray> card = target.fileAt(kCardName, commit, run);
    if (card)
        return MaybeCard(std::move(card).value());
    if (card.error().code == Error::Code::FileNotFound)
        return MaybeCard();
    return card.error();
}

/// The opened card, if one of the latest commits has it.
Result<MaybeCard> openedFrom(PublishTarget &target, const QString &branch, const QByteArray &opened, const RunControl &run)
{
    const Result<QList<Revision>> history = target.history(branch, kMostAncestors, run);
    if (!history)
        return history.error();
    for (const Revision &revision : *history) {
        const Result<MaybeCard> card = cardAt(target, revision.commit, run);
        if (!card)
            return card.error();
        if (*card == opened)
            return MaybeCard(opened);
    }
    return MaybeCard();
}

Result<Done> compare(PublishTarget &target, const QByteArray &mine, const CardOrigins &origins, const QString &ancestor,
    const RunControl &run, Inspection &inspection)
{
    const Result<MaybeCard> card = cardAt(target, inspection.parent, run);
    if (!card)
        return card.error();
    const Result<MaybeCard> ofAncestor = ancestor.isEmpty() ? MaybeCard() : cardAt(target, ancestor, run);
    if (!ofAncestor)
        return ofAncestor.error();
    const bool isRecorded = origins.recorded && (origins.recorded->branch.isEmpty() || origins.recorded->branch == inspection.branch);
    const MaybeCard recorded = isRecorded ? MaybeCard(origins.recorded->card) : MaybeCard();
    const MaybeCard known = *ofAncestor ? *ofAncestor : recorded;
    inspection.card = *card;
    inspection.base = known;
    if (!inspection.card) {
        inspection.standing = Inspection::Standing::NoCard;
    } else if (inspection.card == mine) {
        inspection.standing = Inspection::Standing::AsMine;
    } else if (inspection.card == recorded || inspection.card == *ofAncestor || (!known && inspection.card == origins.opened)) {
        inspection.standing = Inspection::Standing::AsBase;
        inspection.base = inspection.card;
    } else {
        inspection.standing = Inspection::Standing::Changed;
        if (!known && !origins.opened.isEmpty()) {
            const Result<MaybeCard> base = openedFrom(target, inspection.branch, origins.opened, run);
            if (!base)
                return base.error();
            inspection.base = *base;
        }
    }
    return Done{};
}

} // namespace

Result<Inspection> inspect(PublishTarget &target, const QString &branch, const QByteArray &mine, const CardOrigins &origins,
    const RunControl &run)
{
    run.report({Progress::Step::Connecting});
    const Result<RemoteState> remote = target.look(branch, run);
    if (!remote)
        return remote.error();
    Inspection inspection;
    inspection.remote = *remote;
    inspection.branch = remote->branch;
    QString ancestor = remote->commonAncestor;
    if (remote->exists) {
        inspection.parent = remote->head;
        inspection.standing = Inspection::Standing::NoCard;
    }
    if (remote->exists && !remote->branchExists) {
        // a branch that is to be made begins where the place's own one is
        const Result<RemoteState> own = target.look({}, run);
        if (!own)
            return own.error();
        inspection.branch = own->branch;
        inspection.parent = own->head;
        ancestor = own->commonAncestor;
    }
    if (!inspection.parent.isEmpty()) {
        if (const Result<Done> compared = compare(target, mine, origins, ancestor, run, inspection); !compared)
            return compared.error();
    }
    run.report({Progress::Step::Checking});
    const Result<CardVerdict> verdict = target.validate(mine, run);
    if (!verdict)
        return verdict.error();
    inspection.verdict = *verdict;
    return inspection;
}

} // namespace cardwright
