// The files of a model folder that may go along with its card: pictures and the like that the card shows, and the
// evaluation results beside it.
#pragma once

#include "core/files/cardsource.h"
#include "core/publish/publishtarget.h"

namespace cardwright {

inline constexpr qint64 kMostCompanionBytes = 512 * 1024 * 1024;

struct Companion {
    enum class Kind { Media, EvaluationResults };
    QString path; ///< in the folder, with `/`
    Kind kind = Kind::Media;
    qint64 bytes = 0;
    /// Why it cannot go along: FileNotFound, OutsideFolder (a link that leads out, or into .git), NotARegularFile (a pipe,
    /// a device), FileUnreadable, FileTooLarge.
    std::optional<Error::Code> refusal = {};

    bool operator==(const Companion &) const = default;
};

/// `media`: relative paths that the card names. What is refused is listed too; each once, by path. Blocking; any thread.
QList<Companion> findCompanions(const CardSource &source, const QStringList &media);

/// Reads it as it is now, with the same refusals.
Result<OutgoingFile> readCompanion(const CardSource &source, const QString &path);

} // namespace cardwright
