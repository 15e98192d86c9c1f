// A place that cards are published to, whatever lies behind it. Every call blocks: it is for a thread of its own, which
// RunControl follows and stops. One object is used by one thread at a time.
#pragma once

#include "core/base/result.h"
#include "core/base/runcontrol.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace cardwright {

inline const QString kCardName = QStringLiteral("README.md");

/// A commit, as the history of a place tells it.
struct Revision {
    QString commit; ///< 40 hex digits
    QString title;
    QString author;
    QDateTime time;
};

struct PullRequest {
    int number = 0;
    QString title;
    QString author;
    QUrl url;
    std::optional<bool> touchesCard = {}; ///< nothing: it was not looked at
};

/// What the place is like at one moment.
struct RemoteState {
    enum class Access {
        Unknown, ///< only trying will tell
        Write,
        ProposeOnly, ///< pull requests, but no commits
        ReadOnly,
    };
    bool exists = false;                  ///< the repository
    bool branchExists = false;
    QString place = {};                   ///< as it calls itself now: a renamed repository has another than was asked for
    QString branch = {};                  ///< that was looked at: the one asked for, or the place's own where none was
    QString head = {};                    ///< of the branch, 40 hex digits; empty: it has no commit
    std::optional<Revision> latest = {};  ///< the commit at `head`, where the place tells it
    QStringList branches = {};            ///< sorted, those of pull requests left out
    QList<PullRequest> pullRequests = {}; ///< open ones
    Access access = Access::Unknown;
    QString account = {};                 ///< who asks: a hub's user, git's "name <e-mail>"; empty: nobody
    QString tokenName = {};               ///< of a hub's token, as its owner named it
    QString commonAncestor = {};          ///< of a clone: the latest commit that `head` and what is checked out both come from
    QStringList programs = {};            ///< that git will run from the clone: "hook pre-push", "filter lfs"
    bool takesPullRequests = false;
};

struct OutgoingFile {
    QString path; ///< in the repository, with `/`
    QByteArray bytes;
};

/// Who commits, where git does not know it.
struct CommitAuthor {
    QString name;
    QString email;
    bool isComplete() const { return !name.isEmpty() && !email.isEmpty(); }
};

/// What is to be published, all of it or nothing.
struct Publication {
    QString branch;             ///< short name; of a pull request the branch it is for
    QString parent;             ///< the head it was compared with; empty: there is none yet
    QList<OutgoingFile> files;  ///< the card first
    QString title;              ///< not empty
    QString description = {};
    bool createRepository = false; ///< the user chose so; it is an error where it exists in the meantime
    bool isPrivate = true;         ///< of a repository that is made
    bool createBranch = false;     ///< from `parent`
    bool asPullRequest = false;
    CommitAuthor author = {};      ///< for git, where it has none of its own
};

/// What will become of a file.
struct FilePlan {
    enum class Way {
        Regular,
        Large,     ///< by LFS
        Unchanged, ///< the place has these bytes already
        Ignored,   ///< the place's .gitignore leaves it out
    };
    QString path;
    qint64 bytes = 0;
    Way way = Way::Regular;
};

/// The place's own check of a card.
struct CardVerdict {
    QStringList errors;   ///< the commit will be refused
    QStringList warnings;
    bool wasChecked = true; ///< false: the place has no such check
};

struct Published {
    QString commit;     ///< 40 hex digits
    QUrl url;           ///< of the commit or pull request; for a folder its file: address
    int pullRequest = 0; ///< its number; 0: a commit on the branch
    QStringList notes = {}; ///< short ids of what the user should know, see describeNote() of core/words
};

class PublishTarget {
public:
    virtual ~PublishTarget() = default;

    /// Reads only. An empty branch means the place's own. A repository that is not there is no error: `exists` is false.
    virtual Result<RemoteState> look(const QString &branch, const RunControl &run) = 0;

    /// The bytes of a file at a commit; FileNotFound where it has none of that name.
    virtual Result<QByteArray> fileAt(const QString &path, const QString &commit, const RunControl &run) = 0;

    /// Latest first.
    virtual Result<QList<Revision>> history(const QString &branch, int most, const RunControl &run) = 0;

    virtual Result<CardVerdict> validate(const QByteArray &card, const RunControl &run) = 0;

    /// What publish() would do of each file; sends no more of them than the hub needs to tell.
    virtual Result<QList<FilePlan>> plan(const Publication &publication, const RunControl &run) = 0;

    /// The change is there exactly once, or not at all, and the answer says which: RemoteHasChanged when `parent` is no
    /// longer the head; NothingToPublish when all bytes are there already; OutcomeUnknown when the place does not answer
    /// any more whether it took the change. Never forces, never leaves `parent` out.
    virtual Result<Published> publish(const Publication &publication, const RunControl &run) = 0;
};

} // namespace cardwright
