// How a failure travels: as a value. The sentence a person reads for it is written in core/words, from the code.
#pragma once

#include <QString>

#include <variant>

namespace cardwright {

/// What the world refused (disk, network, hub) or what an edit declined. Odd card content is never an Error: see Problem.
struct Error {
    enum class Code {
        Cancelled,
        FileNotFound,
        FileUnreadable,
        FileTooLarge,
        NotARegularFile,
        OutsideFolder,
        FileNotWritable,
        WriteFailed,
        DiskFull,
        FileChangedOnDisk,
        CardReadOnly,
        NotEditable,
        TextHasChanged,
        // publishing
        NetworkFailed,      ///< no answer: unknown name, refused, cut off, timed out, no trust in the certificate
        EndpointInsecure,   ///< plain http to another machine, or an address that is none
        Offline,            ///< the environment forbids every request (HF_HUB_OFFLINE)
        NotAuthenticated,   ///< no token, or one that is not accepted
        NotAllowed,         ///< the token, or the rules of the place, do not permit it
        RepositoryNotFound, ///< or it is private, and the token may not see it
        RepositoryExists,
        BranchNotFound,
        RemoteHasChanged,   ///< somebody committed since it was looked at; nothing was sent
        NothingToPublish,
        MetadataRefused,    ///< the hub's own check; its messages are the detail, one a line
        RateLimited,        ///< `detail` ends in the seconds to wait where they are known
        HubRefused,         ///< for another reason, which is the detail
        HubFailed,          ///< its own fault, nothing was changed
        HubAnswerUnreadable, ///< no JSON, or none that makes sense: often a login page in between
        OutcomeUnknown,     ///< a commit was sent, and nobody answers whether it was made
        ToolMissing,        ///< `subject`: git, git-lfs
        ToolFailed,         ///< `detail`: what it said
        AuthorUnknown,      ///< git knows no name and e-mail to commit under
        RemoteRefused,      ///< an address that git must not be given
        KeychainFailed,
    };
    Code code;
    QString subject; ///< the path or field it is about
    QString detail;  ///< what the system said, untranslated: for the "Details" button and the log
};

/// A T or the Error that stood in its way.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// The value of a Result whose success says all there is to say.
struct Done {};

} // namespace cardwright
