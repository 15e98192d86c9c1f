// What the windows of publishing are told, and what the user has chosen in them: plain values, so that every state of
// theirs can be made by one. Sentences in them are for people; times are of any zone and shown in the local one.
#pragma once

#include "core/base/problem.h"
#include "core/merge/cardmerge.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace cardwright {

enum class PublishStep { Where, Check, Review, Message, Done };

enum class PlaceKind { Folder, Hub, Git }; ///< a local hub in a folder, a hub's repository, a remote of the card's clone

/// What went wrong, and the ways out of it.
struct PublishFailure {
    struct Action {
        QString id;   ///< handed back when chosen
        QString text; ///< of the button: "Try again"
    };
    QString whatHappened;
    QString whatToDo;
    QString details = {};          ///< what the system said; empty: no "Details"
    QList<Action> actions = {};    ///< at most two, best first
};

// --- Where ---

/// Who asks a hub, and what he may do in the repository that is looked at.
struct AccountContent {
    enum class May {
        Unknown,
        Write,
        Propose, ///< pull requests, but no commits
        Read,
    };
    QString name = {};           ///< empty: not known, or nobody is signed in
    QString tokenName = {};      ///< as its owner named it
    May may = May::Unknown;
    QStringList foundTokens = {}; ///< where: "HF_TOKEN", a file's name; offered while nobody is signed in
    QString whyNoKeychain = {};   ///< empty: there is one
    bool hasToken = false;        ///< is held for that hub, even if nobody knows yet whose it is

    bool isSignedIn() const { return hasToken || !name.isEmpty(); }
};

/// What is known of the place chosen.
struct PlaceContent {
    enum class Presence { Unknown, Looking, There, Missing };
    Presence presence = Presence::Unknown;
    QString nowCalled = {};      ///< when it has another name than was asked for: a renamed repository
    QStringList branches = {};   ///< sorted
    QString ownBranch = {};      ///< the one it shows when none is asked for
    bool takesPullRequests = false;
    QStringList programs = {};   ///< that git would run from the clone: "hook pre-push", "filter lfs"
    bool knowsAuthor = true;     ///< false: git has no name and e-mail to commit under
};

struct RemoteChoice {
    QString name;
    QString address; ///< without a password
};

struct WhereContent {
    QStringList endpoints = {};    ///< to choose among, the standard one first; another can be typed
    QList<RemoteChoice> remotes = {}; ///< empty: the card lies in no clone
    AccountContent account = {};
    PlaceContent place = {};
};

struct WhereChoice {
    PlaceKind kind = PlaceKind::Folder;
    QString endpoint = {};       ///< of a hub
    QString place = {};          ///< "owner/name", a remote's name, or a folder's absolute path
    QString branch = {};         ///< empty: the place's own
    bool create = false;         ///< the repository, which is missing; a missing folder is always made
    bool isPrivate = true;       ///< of one that is made
    bool asPullRequest = false;
    bool allowsPrograms = false; ///< git may run those that were named
    QString authorName = {};     ///< where git knows none
    QString authorEmail = {};

    bool operator==(const WhereChoice &) const = default;
};

// --- Check ---

struct CheckProblem {
    Problem problem;
    int line = 1; ///< 1-based
};

/// The card at the place, compared with the one that the text was begun from.
struct RemoteComparison {
    enum class State {
        SameAsBase,
        Changed,    ///< somebody committed: to be merged first
        NoCard,
        SameAsMine,
    };
    State state = State::SameAsBase;
    QString author = {}; ///< of the latest commit, as its title and time
    QString title = {};
    QDateTime time = {};
};

struct OpenPullRequest {
    int number = 0;
    QString title;
    QString author;
    QUrl url;
};

struct CheckContent {
    QString place = {};                    ///< for people: "ada/bert-tiny · main"
    QList<CheckProblem> problems = {};     ///< of any severity
    QStringList hubErrors = {};            ///< its own check: the commit will be refused
    QStringList hubWarnings = {};
    RemoteComparison remote = {};
    QList<OpenPullRequest> pullRequests = {}; ///< open ones on the card
};

// --- Review ---

struct Consequence {
    enum class Kind { Comes, Goes, Changes };
    Kind kind = Kind::Comes;
    QString text;
};

/// What the publishing changes of one thing that the page shows.
struct ConsequenceGroup {
    QString title; ///< "Tags"
    QList<Consequence> changes;
};

struct FileChoice {
    enum class Way {
        Unknown,
        Regular,
        Large,     ///< by LFS
        Unchanged, ///< the place has these bytes already
        Ignored,   ///< the place's .gitignore leaves it out
    };
    QString path;        ///< in the repository
    qint64 bytes = 0;
    Way way = Way::Unknown;
    bool ticked = false;
    bool fixed = false;  ///< it always goes: the card
    QString refusal = {}; ///< why it cannot go along; empty: it can
};

struct ReviewContent {
    QString before = {};                   ///< the card at the place
    QString after = {};                    ///< the card that is published
    QList<ConsequenceGroup> consequences = {};
    QList<FileChoice> files = {};
};

// --- Message ---

struct MessageContent {
    QString summary = {};         ///< what is sent where: "README.md and 2 files (12.4 MB) to ada/bert-tiny"
    QString title = {};           ///< suggested; takes the place of an older suggestion, never of what was typed
    QString branch = {};          ///< of the commit, for the button
    bool mayCommit = true;
    bool mayPropose = false;
    bool asPullRequest = false;
};

struct MessageChoice {
    QString title;
    QString description;
    bool asPullRequest = false;
};

// --- Done ---

struct DoneContent {
    QString headline = {};    ///< "Published to ada/bert-tiny"
    QString summary = {};
    QUrl url = {};            ///< of the commit or pull request
    bool isFolder = false;    ///< there is no page to open: its history is offered instead
    QStringList notes = {};
};

// --- beside the sheet ---

struct HistoryCommit {
    QString id; ///< 40 hex digits
    QString title;
    QString author;
    QDateTime time;
};

struct HistoryContent {
    QString place = {};
    QList<HistoryCommit> commits = {}; ///< latest first
    bool mayActAsColleague = false; ///< a local hub: a second author's commit can be made to try a conflict
};

struct TokenContent {
    QString origin;          ///< "https://huggingface.co": the only one it is sent to
    QUrl tokenPage = {};     ///< where to get one; invalid: not told
    QString whyNoKeychain = {}; ///< empty: there is one
};

struct MergeContent {
    CardMerge merge;
    QString mine;         ///< the whole cards that it was made of; lines end with LF
    QString theirs;
    QString author = {};  ///< of theirs
};

} // namespace cardwright
