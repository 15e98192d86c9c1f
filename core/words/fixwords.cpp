#include "core/words/words.h"

#include "core/words/sentence.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace cardwright {

namespace {

struct FixWords {
    const char *id;
    const char *sentence;
};

constexpr FixWords kFixes[] = {
    {"use-value", QT_TRANSLATE_NOOP("words", "Use %1")},
    {"use-grams", QT_TRANSLATE_NOOP("words", "Write %1 (grams)")},
    {"use-region", QT_TRANSLATE_NOOP("words", "Use %1, the rest in %2")},
    {"quote-value", QT_TRANSLATE_NOOP("words", "Put it in quotes: %1")},
    {"rename-key", QT_TRANSLATE_NOOP("words", "Rename it to %1")},
    {"move-items", QT_TRANSLATE_NOOP("words", "Move it to %1")},
    {"remove-item", QT_TRANSLATE_NOOP("words", "Remove “%1”")},
    {"remove-empty", QT_TRANSLATE_NOOP("words", "Remove the empty entry")},
    {"use-other", QT_TRANSLATE_NOOP("words", "Set the licence to “other”")},
    {"remove-key", QT_TRANSLATE_NOOP("words", "Remove %1")},
    {"add-part", QT_TRANSLATE_NOOP("words", "Add %1: %2")},
    {"make-list", QT_TRANSLATE_NOOP("words", "Make it a list")},
    {"make-example", QT_TRANSLATE_NOOP("words", "Make it an example")},

    {"mend-fence", QT_TRANSLATE_NOOP("words", "Make the line “---”")},
    {"close-block", QT_TRANSLATE_NOOP("words", "End the metadata with “---”")},
    {"move-block-up", QT_TRANSLATE_NOOP("words", "Move the metadata to the top")},
    {"remove-bom", QT_TRANSLATE_NOOP("words", "Remove the byte order mark")},
    {"use-spaces", QT_TRANSLATE_NOOP("words", "Indent with spaces")},
    {"close-quote", QT_TRANSLATE_NOOP("words", "Close the quote")},
    {"close-bracket", QT_TRANSLATE_NOOP("words", "Close the bracket with %1")},
    {"align-line", QT_TRANSLATE_NOOP("words", "Line it up with those above it")},
    {"indent-line", QT_TRANSLATE_NOOP("words", "Indent it, as part of the value")},
    {"next-line", QT_TRANSLATE_NOOP("words", "Begin the list on the next line")},
    {"add-comma", QT_TRANSLATE_NOOP("words", "Add the comma")},
    {"remove-comma", QT_TRANSLATE_NOOP("words", "Remove the comma")},
    {"add-colon", QT_TRANSLATE_NOOP("words", "Make it a key: %1")},
    {"remove-tag", QT_TRANSLATE_NOOP("words", "Remove the tag %1")},
    {"add-space", QT_TRANSLATE_NOOP("words", "Put a space after the colon")},
    {"double-backslash", QT_TRANSLATE_NOOP("words", "Write the backslash twice")},
    {"remove-line", QT_TRANSLATE_NOOP("words", "Remove the line")},
    {"remove-character", QT_TRANSLATE_NOOP("words", "Remove the character")},

    {"typeset", QT_TRANSLATE_NOOP("words", "Write it as %1")},
    {"remove-placeholder", QT_TRANSLATE_NOOP("words", "Remove the placeholder")},
    {"remove-section", QT_TRANSLATE_NOOP("words", "Remove the section “%1”")},
    {"close-fence", QT_TRANSLATE_NOOP("words", "End the code at the end")},
    {"use-file", QT_TRANSLATE_NOOP("words", "Use %1")},
};

} // namespace

QString describe(const Fix &fix)
{
    const auto found = std::find_if(std::begin(kFixes), std::end(kFixes),
        [&](const FixWords &row) { return fix.id == QLatin1StringView(row.id); });
    return found == std::end(kFixes) ? unworded(fix.id, fix.arguments) : sentence(found->sentence, fix.arguments);
}

} // namespace cardwright
