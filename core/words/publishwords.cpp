#include "core/words/words.h"

#include "core/words/sentence.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace cardwright {

QString describe(const Progress &progress)
{
    switch (progress.step) {
    case Progress::Step::Connecting: return sentence(QT_TRANSLATE_NOOP("words", "Looking at the place…"));
    case Progress::Step::Checking: return sentence(QT_TRANSLATE_NOOP("words", "Having the metadata checked…"));
    case Progress::Step::Creating: return sentence(QT_TRANSLATE_NOOP("words", "Creating it…"));
    case Progress::Step::Preparing: return sentence(QT_TRANSLATE_NOOP("words", "Asking how to send each file…"));
    case Progress::Step::Uploading: return sentence(QT_TRANSLATE_NOOP("words", "Sending “%1”…"), {progress.subject});
    case Progress::Step::Committing: return sentence(QT_TRANSLATE_NOOP("words", "Committing…"));
    case Progress::Step::Confirming: return sentence(QT_TRANSLATE_NOOP("words", "Looking whether it arrived…"));
    }
    Q_UNREACHABLE();
}

QString describeNote(const QString &id)
{
    struct Note {
        const char *id;
        const char *sentence;
    };
    static constexpr Note kNotes[] = {
        {"card-differs", QT_TRANSLATE_NOOP("words", "The card there is not byte for byte the one that was sent; look at it.")},
        {"card-unread", QT_TRANSLATE_NOOP("words", "The card could not be read back; look at it.")},
        {"ignored", QT_TRANSLATE_NOOP("words", "A file was left out: the repository's .gitignore excludes it.")},
        {"local-branch-left", QT_TRANSLATE_NOOP("words", "Your local branch has other commits and was left alone; pull to bring both together.")},
    };
    const auto note = std::ranges::find_if(kNotes, [&id](const Note &row) { return id == QLatin1StringView(row.id); });
    return note == std::end(kNotes) ? unworded(id, {}) : sentence(note->sentence);
}

} // namespace cardwright
