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
