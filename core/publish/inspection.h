// How a place stands to a card that is to be published: what the check before publishing finds out.
#pragma once

#include "core/publish/publishtarget.h"

namespace cardwright {

/// What is known here of the states of the card that the text may have been made from.
struct CardOrigins {
    struct Recorded {
        QString branch; ///< empty: whichever is looked at, because the user says so
        QByteArray card;
    };
    std::optional<Recorded> recorded = {}; ///< of this very place, as it was when last published to or opened from
    QByteArray opened = {}; ///< the file's bytes when the card was opened: perhaps one of the place's commits
};

struct Inspection {
    enum class Standing {
        NoRepository,
        NoCard,  ///< nothing to compare with: no commit yet, or none with a card
        AsMine,  ///< has these very bytes
        AsBase,  ///< as it was when this text was begun: nobody else changed it
        Changed, ///< differs from both: merge `base`, mine and `card`
    };
    RemoteState remote;
    Standing standing = Standing::NoRepository;
    QString branch;                  ///< that `parent` is the head of: the one asked for, or where it will begin
    QString parent;                  ///< what a commit made now has to name; empty: no commit is there yet
    std::optional<QByteArray> card;  ///< at `parent`
    std::optional<QByteArray> base;  ///< that mine and `card` were made from; nothing: not known
    CardVerdict verdict;             ///< of the place's own check of mine
};

/// Looks at the branch, or at the place's own branch where there is none of that name yet, and has mine checked. The base
/// is the card that a clone was last in step with, else the recorded one of that branch; where neither is known it is looked for among
/// the latest commits. One of another branch would do harm: what it has and this one lacks would count as taken away. Blocking, see PublishTarget.
Result<Inspection> inspect(PublishTarget &target, const QString &branch, const QByteArray &mine, const CardOrigins &origins,
    const RunControl &run);

} // namespace cardwright
