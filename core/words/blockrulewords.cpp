#include "core/words/rulewords.h"

#include <QCoreApplication>

namespace cardwright {

namespace {

constexpr const char *kDoesNotParse =
    QT_TRANSLATE_NOOP("words", "The hub reads the block as YAML and refuses a card whose block is none.");
constexpr const char *kNotSeen = QT_TRANSLATE_NOOP("words",
    "The hub looks for the block by its fences: “---” on a line of its own, before anything else and after the last field.");
constexpr const char *kInBrackets = QT_TRANSLATE_NOOP("words",
    "In brackets YAML goes on over line ends until the bracket closes, so one sign too few or too many ruins all that follows.");
constexpr const char *kAlias = QT_TRANSLATE_NOOP("words",
    "In YAML “&name” names a value and “*name” repeats it; few cards need either, and quotes keep the signs as text.");

constexpr RuleWords kRules[] = {
    {"yaml-syntax", QT_TRANSLATE_NOOP("words", "YAML cannot be read here: “%1”. The hub refuses the card."),
     nullptr, kDoesNotParse},
    {"yaml-not-a-mapping",
     QT_TRANSLATE_NOOP("words", "The metadata is not made of fields such as “license: mit”, and the hub refuses the card."),
     nullptr, QT_TRANSLATE_NOOP("words", "The hub answers “must be of type object” to a block that is a list or a lone text.")},
    {"yaml-duplicate-key",
     QT_TRANSLATE_NOOP("words", "The field “%1” stands here a second time, and the hub refuses the card."), nullptr,
     QT_TRANSLATE_NOOP("words",
         "The hub's reader stops at a repeated key; Python tools keep the last one silently, so the two would disagree.")},
    {"yaml-too-large", QT_TRANSLATE_NOOP("words", "The metadata is too large to be read."), nullptr,
     QT_TRANSLATE_NOOP("words", "Blocks of many megabytes are no metadata; they would take minutes at every key pressed.")},
    {"yaml-too-deep", QT_TRANSLATE_NOOP("words", "The metadata is nested more than 100 levels deep."), nullptr,
     QT_TRANSLATE_NOOP("words", "No field of a card is nested like that, and readers of YAML give up at some depth.")},
    {"yaml-versions-differ",
     QT_TRANSLATE_NOOP("words", "“%1” without quotes is text to the hub, but Python tools read it as something else."),
     nullptr,
     QT_TRANSLATE_NOOP("words",
         "The hub reads YAML 1.2; Python tools read 1.1, where no, yes, on and 12:30 are no texts and are rewritten on saving.")},

    {"yaml-tab", QT_TRANSLATE_NOOP("words", "“%1” is indented with a tab; YAML allows only spaces there."), nullptr,
     QT_TRANSLATE_NOOP("words", "YAML forbids tabs in indentation, and the hub's reader stops at one.")},
    {"yaml-open-quote", QT_TRANSLATE_NOOP("words", "The quote that opens %1 is never closed."), nullptr,
     QT_TRANSLATE_NOOP("words", "All that follows, up to the next quote or the end of the block, is swallowed by it.")},
    {"yaml-colon-in-value", QT_TRANSLATE_NOOP("words", "“%1” holds a colon and a space, which YAML reads as another key."),
     nullptr, kDoesNotParse},
    {"yaml-reserved-start", QT_TRANSLATE_NOOP("words", "“%1” begins with %2, which YAML reserves."), nullptr, kDoesNotParse},
    {"yaml-indentation", QT_TRANSLATE_NOOP("words", "“%1” is indented in a way that fits no line above it."), nullptr,
     QT_TRANSLATE_NOOP("words", "In YAML the indentation tells what belongs to what, so the hub's reader stops where it is unclear.")},
    {"yaml-open-bracket", QT_TRANSLATE_NOOP("words", "The bracket that opens %1 is never closed."), nullptr, kInBrackets},
    {"yaml-stray-bracket", QT_TRANSLATE_NOOP("words", "Nothing that “%1” closes or goes on was opened."), nullptr, kInBrackets},
    {"yaml-missing-comma", QT_TRANSLATE_NOOP("words", "A comma is missing before “%1” in the list or mapping in brackets."),
     nullptr, kInBrackets},
    {"yaml-extra-comma", QT_TRANSLATE_NOOP("words", "There is nothing before this comma."), nullptr, kInBrackets},
    {"yaml-missing-space",
     QT_TRANSLATE_NOOP("words", "“%1” has no space after its colon, so YAML does not see the key “%2”."), nullptr,
     QT_TRANSLATE_NOOP("words", "Only a colon followed by a space or a line end makes a key; addresses and times hold colons too.")},
    {"yaml-missing-colon", QT_TRANSLATE_NOOP("words", "“%1” stands where a key is expected, but no colon follows it."),
     nullptr, kDoesNotParse},
    {"yaml-list-item", QT_TRANSLATE_NOOP("words", "“%1” is a list item where a key is expected."), nullptr, kDoesNotParse},
    {"yaml-nested-value",
     QT_TRANSLATE_NOOP("words", "“%1” begins a list on the line of its key; it belongs on the next line."), nullptr,
     kDoesNotParse},
    {"yaml-several-values", QT_TRANSLATE_NOOP("words", "“%1” follows a value that has already ended."), nullptr,
     QT_TRANSLATE_NOOP("words",
         "A value in quotes or brackets ends with them; a Markdown link as a list item is the usual case, and needs quotes.")},
    {"yaml-multiline-key", QT_TRANSLATE_NOOP("words", "The key “%1” goes over several lines."), nullptr, kDoesNotParse},
    {"yaml-key", QT_TRANSLATE_NOOP("words", "“%1” cannot be a key."), nullptr, kDoesNotParse},
    {"yaml-escape", QT_TRANSLATE_NOOP("words", "“%1” means nothing inside double quotes."), nullptr,
     QT_TRANSLATE_NOOP("words", "In double quotes a backslash begins an escape such as \\n; single quotes keep it as it is.")},
    {"yaml-block-header", QT_TRANSLATE_NOOP("words", "“%1” does not begin a block of text."), nullptr, kDoesNotParse},
    {"yaml-unknown-anchor", QT_TRANSLATE_NOOP("words", "“*%1” refers to nothing: no “&%1” stands before it."), nullptr,
     kAlias},
    {"yaml-unknown-tag", QT_TRANSLATE_NOOP("words", "The hub does not know the tag “%1”."), nullptr,
     QT_TRANSLATE_NOOP("words", "A “!” before a value names its type in YAML; the hub's reader refuses types it does not know.")},
    {"yaml-tag-value", QT_TRANSLATE_NOOP("words", "“%1” is nothing that the tag %2 can stand before."), nullptr,
     QT_TRANSLATE_NOOP("words", "A “!” before a value names its type in YAML; the hub's reader refuses a value that is not of it.")},
    {"yaml-anchor", QT_TRANSLATE_NOOP("words", "The anchor “%1” has no name, or its value already has another."), nullptr,
     kAlias},
    {"yaml-directive", QT_TRANSLATE_NOOP("words", "“%1” is an instruction to YAML tools; it has no place in metadata."),
     nullptr, kDoesNotParse},
    {"yaml-control-character", QT_TRANSLATE_NOOP("words", "The invisible character %1 must not stand in metadata."),
     nullptr, QT_TRANSLATE_NOOP("words", "YAML allows no control characters, and the hub's reader stops at one.")},
    {"yaml-several-documents", QT_TRANSLATE_NOOP("words", "At “%1” the metadata ends for YAML, but more follows."), nullptr,
     kDoesNotParse},
    {"yaml-alias-cycle", QT_TRANSLATE_NOOP("words", "“*%1” stands for a value that contains it."), nullptr, kAlias},
    {"yaml-alias-bomb",
     QT_TRANSLATE_NOOP("words", "The aliases of this block stand for more values than can be shown; “*%1” is left out."),
     nullptr, kAlias},

    {"block-unclosed", QT_TRANSLATE_NOOP("words", "The hub will not see your metadata, because no line “---” ends it."), nullptr,
     kNotSeen},
    {"block-ragged-fence",
     QT_TRANSLATE_NOOP("words", "The hub will not see your metadata, because this line must be “---” and nothing else."), nullptr,
     kNotSeen},
    {"block-lower",
     QT_TRANSLATE_NOOP("words", "The hub will not see your metadata, because it reads them only at the very top of the card."), nullptr,
     QT_TRANSLATE_NOOP("words", "Until 2022 the hub found a block anywhere in a card; today it looks only at the beginning.")},
    {"block-empty", QT_TRANSLATE_NOOP("words", "The metadata is empty, so the hub knows neither licence nor languages."),
     nullptr,
     QT_TRANSLATE_NOOP("words",
         "The hub warns of a card without metadata; a block of nothing but blank lines or comments it refuses as invalid.")},
    {"metadata-empty",
     QT_TRANSLATE_NOOP("words", "The card has no metadata, so the hub knows neither its licence nor its languages."), nullptr,
     QT_TRANSLATE_NOOP("words", "Without metadata the model is in none of the hub's lists by task, licence, language or dataset.")},

    {"has-bom",
     QT_TRANSLATE_NOOP("words", "The file begins with an invisible byte order mark, which some tools take for text."), nullptr,
     QT_TRANSLATE_NOOP("words", "The hub passes over the mark, but readers that look for “---” at the first byte do not.")},
    {"not-utf8",
     QT_TRANSLATE_NOOP("words", "The file is not text in UTF-8, so neither the hub nor this program can read it all."), nullptr,
     QT_TRANSLATE_NOOP("words", "Cards are UTF-8; bytes of another encoding show as question marks on the page.")},
    {"has-nul",
     QT_TRANSLATE_NOOP("words", "The file holds NUL characters, which no text has, so it cannot be edited."), nullptr,
     QT_TRANSLATE_NOOP("words", "Neither YAML nor Markdown allows NUL, and programs that meet it may cut the text there.")},
};

} // namespace

std::span<const RuleWords> blockRuleWords()
{
    return kRules;
}

} // namespace cardwright
