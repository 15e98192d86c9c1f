#include "core/words/words.h"

#include "core/words/sentence.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords {
    const char *id;
    const char *wanted;   ///< only for problems with this last argument; null: for all
    const char *sentence; ///< %1 is the offending value
    const char *hint;     ///< said as well when there is a second argument; null: nothing
};

constexpr const char *kDidYouMean = QT_TRANSLATE_NOOP("words", "Did you mean “%2”?");

constexpr RuleWords kRules[] = {
    {"license-unknown", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” is not a licence the hub knows: it refuses the card."), kDidYouMean},
    {"license-case", nullptr,
     QT_TRANSLATE_NOOP("words", "The hub wants licences in lower case: it refuses “%1” and takes “%2”."), nullptr},
    {"license-other-unnamed", nullptr,
     QT_TRANSLATE_NOOP("words",
         "The licence is “%1” but the card has no %2, so readers probably cannot tell what it allows."), nullptr},
    {"language-unknown", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” is not an ISO 639 language code: the hub refuses the card."), kDidYouMean},
    {"language-case", nullptr,
     QT_TRANSLATE_NOOP("words", "The hub wants language codes in lower case: it refuses “%1” and takes “%2”."),
     nullptr},
    {"language-name", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” is the name of a language; the hub takes only its code, “%2”."), nullptr},
    {"task-unknown", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” is not one of the hub's tasks, so nobody finds the model by its task."),
     kDidYouMean},
    {"task-retired", nullptr,
     QT_TRANSLATE_NOOP("words", "The hub no longer has the task “%1”, so nobody finds the model by its task."),
     QT_TRANSLATE_NOOP("words", "Today's name is “%2”.")},
    {"library-unknown", nullptr,
     QT_TRANSLATE_NOOP("words",
         "“%1” is not a library the hub knows, so the page shows a plain tag and no code to load the model."),
     kDidYouMean},
    {"dataset-unknown", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” looks like a misspelt dataset; its link on the page may lead nowhere."),
     kDidYouMean},
    {"dataset-id-malformed", nullptr,
     QT_TRANSLATE_NOOP("words",
         "“%1” cannot be a dataset's id, which is “name” or “owner/name”: the hub refuses the card."), nullptr},
    {"metric-unknown", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” is not the id of a metric, so it is not counted with the others."), kDidYouMean},
    {"repo-id-malformed", nullptr,
     QT_TRANSLATE_NOOP("words",
         "“%1” cannot be a model's id, which is “name” or “owner/name”: the hub refuses the card."), nullptr},
    {"thumbnail-not-url", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” is not a full web address, so links to the model are shared without a picture."),
     nullptr},
    {"wrong-type", "text",
     QT_TRANSLATE_NOOP("words", "The hub wants text in “%2” and reads “%1” as something else."), nullptr},
    {"wrong-type", "texts",
     QT_TRANSLATE_NOOP("words", "The hub wants a text or a list of texts in “%2” and reads “%1” as something else."),
     nullptr},
    {"wrong-type", "list",
     QT_TRANSLATE_NOOP("words", "The hub wants a list in “%2” and finds “%1”."), nullptr},
    {"wrong-type", "mapping",
     QT_TRANSLATE_NOOP("words", "The hub wants names with values in “%2” and finds “%1”."), nullptr},
    {"value-missing", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” has no value, and the hub wants one where the field stands."), nullptr},
    {"null-item", nullptr,
     QT_TRANSLATE_NOOP("words", "An item of “%1” has no value, and the hub may drop the whole list for it."), nullptr},
    {"tags-not-list", nullptr,
     QT_TRANSLATE_NOOP("words", "Tags are a list; the hub reads “%1” as one single tag."), nullptr},
    {"duplicate-item", nullptr,
     QT_TRANSLATE_NOOP("words", "“%1” stands in the list more than once; the hub counts it once."), nullptr},
    {"key-misspelt", nullptr,
     QT_TRANSLATE_NOOP("words", "The hub does not read a field “%1”; the one it reads is “%2”."), nullptr},
    {"metadata-empty", nullptr,
     QT_TRANSLATE_NOOP("words", "The card has no metadata, so the hub knows neither its licence nor its languages."),
     nullptr},

    {"yaml-syntax", nullptr,
     QT_TRANSLATE_NOOP("words", "The metadata breaks off here as YAML (%1), and the hub refuses the card."), nullptr},
    {"yaml-not-a-mapping", nullptr,
     QT_TRANSLATE_NOOP("words",
         "The metadata is not made of fields such as “license: mit”, and the hub refuses the card."), nullptr},
    {"yaml-duplicate-key", nullptr,
     QT_TRANSLATE_NOOP("words", "The field “%1” stands here a second time, and the hub refuses the card."), nullptr},
    {"yaml-too-large", nullptr,
     QT_TRANSLATE_NOOP("words", "The metadata is too large to be read."), nullptr},
    {"block-unclosed", nullptr,
     QT_TRANSLATE_NOOP("words", "No line “---” ends the metadata, so the hub reads none of it."), nullptr},
    {"block-ragged-fence", nullptr,
     QT_TRANSLATE_NOOP("words", "This line must be “---” and nothing else; as it is, the hub reads no metadata."),
     nullptr},
    {"block-lower", nullptr,
     QT_TRANSLATE_NOOP("words", "The hub reads metadata only at the very top of the card, so it does not see this."),
     nullptr},
    {"block-empty", nullptr,
     QT_TRANSLATE_NOOP("words", "The metadata is empty, so the hub knows neither licence nor languages."), nullptr},

    {"has-bom", nullptr,
     QT_TRANSLATE_NOOP("words", "The file begins with an invisible byte order mark, which some tools take for text."),
     nullptr},
    {"not-utf8", nullptr,
     QT_TRANSLATE_NOOP("words", "The file is not text in UTF-8, so neither the hub nor this program can read it all."),
     nullptr},
    {"has-nul", nullptr,
     QT_TRANSLATE_NOOP("words", "The file holds NUL characters, which no text has, so it cannot be edited."), nullptr},

    {"html-removed", nullptr,
     QT_TRANSLATE_NOOP("words", "The page leaves out “%1”, as HTML that could harm its readers."), nullptr},
    {"link-removed", nullptr,
     QT_TRANSLATE_NOOP("words", "The page leaves out the address “%1”, which could harm its readers."), nullptr},
    {"math-unclosed", nullptr,
     QT_TRANSLATE_NOOP("words", "The formula that “%1” begins has no end, so the page shows it as plain text."),
     nullptr},
    {"fence-unclosed", nullptr,
     QT_TRANSLATE_NOOP("words", "No line “%1” ends this code, so the page shows the rest of the card as code."),
     nullptr},
    {"block-too-costly", nullptr,
     QT_TRANSLATE_NOOP("words", "This part is too entangled to be laid out in time; the page shows its source."),
     nullptr},
    {"file-missing", nullptr,
     QT_TRANSLATE_NOOP("words", "The model's folder has no file “%1”, so what points to it leads nowhere."), nullptr},
};

struct FixWords {
    const char *id;
    const char *sentence;
};

constexpr FixWords kFixes[] = {
    {"use-value", QT_TRANSLATE_NOOP("words", "Use %1")},
    {"quote-value", QT_TRANSLATE_NOOP("words", "Quote “%1” as text")},
    {"rename-key", QT_TRANSLATE_NOOP("words", "Rename it to %1")},
    {"remove-item", QT_TRANSLATE_NOOP("words", "Remove “%1”")},
    {"remove-empty", QT_TRANSLATE_NOOP("words", "Remove the empty entry")},
    {"make-list", QT_TRANSLATE_NOOP("words", "Make it a list")},
    {"mend-fence", QT_TRANSLATE_NOOP("words", "Make the line “---”")},
    {"close-block", QT_TRANSLATE_NOOP("words", "End the metadata with “---”")},
    {"move-block-up", QT_TRANSLATE_NOOP("words", "Move the metadata to the top")},
};

} // namespace

QString describe(const Problem &problem)
{
    const auto found = std::find_if(std::begin(kRules), std::end(kRules), [&](const RuleWords &row) {
        return problem.rule == QLatin1StringView(row.id)
            && (!row.wanted || problem.arguments.value(problem.arguments.size() - 1) == QLatin1StringView(row.wanted));
    });
    if (found == std::end(kRules))
        return unworded(problem.rule, problem.arguments);
    QString words = sentence(found->sentence, problem.arguments);
    if (found->hint && problem.arguments.size() > 1)
        words += u' ' + sentence(found->hint, problem.arguments);
    return words;
}

QString describe(const Fix &fix)
{
    const auto found = std::find_if(std::begin(kFixes), std::end(kFixes),
        [&](const FixWords &row) { return fix.id == QLatin1StringView(row.id); });
    return found == std::end(kFixes) ? unworded(fix.id, fix.arguments) : sentence(found->sentence, fix.arguments);
}

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Rejects: return QCoreApplication::translate("words", "Rejects");
    case Severity::Lost: return QCoreApplication::translate("words", "Lost");
    case Severity::Advice: return QCoreApplication::translate("words", "Advice");
    }
    Q_UNREACHABLE();
}

} // namespace cardwright
