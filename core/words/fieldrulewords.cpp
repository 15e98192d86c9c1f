#include "core/words/rulewords.h"

#include <QCoreApplication>

namespace cardwright {

namespace {

constexpr const char *kDidYouMean = QT_TRANSLATE_NOOP("words", "Did you mean “%2”?");
constexpr const char *kLicences = QT_TRANSLATE_NOOP("words",
    "The hub takes only licences of its list, written as there; for any other there is “other” with a name and a link.");
constexpr const char *kOtherLicence = QT_TRANSLATE_NOOP("words",
    "For “other” the page shows license_name and links to license_link; with any listed licence it shows that one.");
constexpr const char *kLanguages = QT_TRANSLATE_NOOP("words",
    "The hub takes codes of ISO 639 in lower case, “multilingual” and “code”; regions and scripts belong in language_bcp47.");
constexpr const char *kTasks = QT_TRANSLATE_NOOP("words",
    "The task decides where people find the model, which widget its page has and which code it shows.");
constexpr const char *kLibraries = QT_TRANSLATE_NOOP("words",
    "By its id the hub knows the library, counts downloads and shows how the model is loaded; it compares letter by letter.");
constexpr const char *kMetrics =
    QT_TRANSLATE_NOOP("words", "Models are compared by the ids of metrics; a name in other words stands by itself.");
constexpr const char *kIds = QT_TRANSLATE_NOOP("words",
    "An id is “owner/name”: letters, digits, “-”, “_” and “.”, with a letter, digit or “_” at both ends.");
constexpr const char *kShapes = QT_TRANSLATE_NOOP("words",
    "The hub holds the fields it knows to their types: some it refuses to take, others it leaves out or misreads.");

constexpr RuleWords kRules[] = {
    {"key-misspelt", QT_TRANSLATE_NOOP("words", "The hub does not read a field “%1”; the one it reads is “%2”."), nullptr,
     QT_TRANSLATE_NOOP("words", "The hub takes unknown keys without a word and does nothing with them.")},
    {"key-outdated", QT_TRANSLATE_NOOP("words", "“%1” is an old name that the page no longer shows; today's is “%2”."),
     nullptr, QT_TRANSLATE_NOOP("words", "The page builds the family tree of a model from base_model.")},
    {"key-of-another-repo",
     QT_TRANSLATE_NOOP("words", "“%1” belongs in the card of a dataset or a Space; in a model's the hub ignores it."), nullptr,
     QT_TRANSLATE_NOOP("words", "The hub takes unknown keys without a word and does nothing with them.")},
    {"key-elsewhere",
     QT_TRANSLATE_NOOP("words", "The hub reads no field “%1”: papers are found by their links in the text."), nullptr,
     QT_TRANSLATE_NOOP("words", "A link to arxiv.org in the text gives the tag of the paper."), "arxiv"},
    {"key-elsewhere",
     QT_TRANSLATE_NOOP("words", "The hub reads no field “%1”: a DOI is made on the settings page of the repository."), nullptr,
     nullptr, "doi"},
    {"key-clashes",
     QT_TRANSLATE_NOOP("words", "Python tools keep “%1” for themselves, so a card with this field may not load there."),
     nullptr,
     QT_TRANSLATE_NOOP("words", "In huggingface_hub these are arguments that become model-index on saving, not fields.")},

    {"wrong-type", QT_TRANSLATE_NOOP("words", "The hub wants text in “%2” and reads “%1” as something else."), nullptr,
     kShapes, "text"},
    {"wrong-type",
     QT_TRANSLATE_NOOP("words", "The hub wants a text or a list of texts in “%2” and reads “%1” as something else."), nullptr,
     nullptr, "texts"},
    {"wrong-type", QT_TRANSLATE_NOOP("words", "The hub wants a list in “%2” and finds “%1”."), nullptr, nullptr, "list"},
    {"wrong-type", QT_TRANSLATE_NOOP("words", "The hub wants names with values in “%2” and finds “%1”."), nullptr, nullptr,
     "mapping"},
    {"wrong-type", QT_TRANSLATE_NOOP("words", "The hub wants a number in “%2” and finds “%1”."), nullptr, nullptr, "number"},
    {"wrong-type", QT_TRANSLATE_NOOP("words", "The hub wants true or false in “%2” and finds “%1”."), nullptr, nullptr,
     "flag"},
    {"value-missing", QT_TRANSLATE_NOOP("words", "“%1” has no value, and the hub wants one where the field stands."), nullptr,
     QT_TRANSLATE_NOOP("words", "A key without a value is null, not nothing: cards were refused for it.")},
    {"part-missing", QT_TRANSLATE_NOOP("words", "“%1” lacks “%2”, which the hub wants there."), nullptr, kShapes},
    {"null-item", QT_TRANSLATE_NOOP("words", "An item of “%1” has no value, and the hub drops the whole list for it."),
     nullptr, QT_TRANSLATE_NOOP("words", "No tag came of any list of 22,727 models that had an empty item in it.")},
    {"tags-not-list", QT_TRANSLATE_NOOP("words", "Tags are a list; the hub reads “%1” as one single tag."), nullptr,
     QT_TRANSLATE_NOOP("words", "Commas part nothing in YAML outside brackets.")},
    {"duplicate-item", QT_TRANSLATE_NOOP("words", "“%1” stands in the list more than once; the hub counts it once."), nullptr,
     QT_TRANSLATE_NOOP("words", "The hub drops repeated tags; tools that rewrite cards do, too.")},

    {"license-unknown", QT_TRANSLATE_NOOP("words", "“%1” is not a licence the hub knows: it refuses the card."), kDidYouMean,
     kLicences},
    {"license-case",
     QT_TRANSLATE_NOOP("words", "The hub wants licences in lower case: it refuses “%1” and takes “%2”."), nullptr, kLicences},
    {"license-other-unnamed",
     QT_TRANSLATE_NOOP("words", "The licence is “%1” but the card has no %2, so readers probably cannot tell what it allows."),
     nullptr, kOtherLicence},
    {"license-name-unread",
     QT_TRANSLATE_NOOP("words", "The page probably shows no “%1”, because the licence is not “other”."), nullptr, kOtherLicence},
    {"language-unknown",
     QT_TRANSLATE_NOOP("words", "“%1” is not an ISO 639 language code: the hub probably refuses the card."), kDidYouMean,
     kLanguages},
    {"language-case",
     QT_TRANSLATE_NOOP("words", "The hub wants language codes in lower case: it refuses “%1” and takes “%2”."), nullptr,
     kLanguages},
    {"language-name",
     QT_TRANSLATE_NOOP("words", "“%1” is the name of a language; the hub probably refuses it and takes only “%2”."), nullptr,
     kLanguages},
    {"language-region",
     QT_TRANSLATE_NOOP("words", "“%1” names a region or script too; the hub probably refuses it and takes only “%2”."), nullptr,
     kLanguages},
    {"task-unknown",
     QT_TRANSLATE_NOOP("words", "“%1” is not one of the hub's tasks, so nobody finds the model by its task."), kDidYouMean,
     kTasks},
    {"task-retired",
     QT_TRANSLATE_NOOP("words", "The hub no longer has the task “%1”, so nobody finds the model by its task."),
     QT_TRANSLATE_NOOP("words", "Today's name is “%2”."), kTasks},
    {"library-unknown",
     QT_TRANSLATE_NOOP("words", "“%1” is not a library the hub knows, so the page shows a plain tag and no code to load the model."),
     kDidYouMean, kLibraries},
    {"library-case", QT_TRANSLATE_NOOP("words", "The hub does not know the library “%1”; its id is “%2”."), nullptr,
     kLibraries},
    {"library-in-tags",
     QT_TRANSLATE_NOOP("words", "The tag “%1” is a library, too; the page goes by library_name, which is “%2”."), nullptr,
     QT_TRANSLATE_NOOP("words", "library_name wins over every other sign of a library, so the tag adds nothing or contradicts it.")},
    {"tag-repeated",
     QT_TRANSLATE_NOOP("words", "The model gets the tag “%1” from “%2” anyway, so it need not stand here."), nullptr,
     QT_TRANSLATE_NOOP("words", "The hub counts a tag once. One that is written twice stays wrong when only the other place is changed.")},
    {"dataset-unknown",
     QT_TRANSLATE_NOOP("words", "“%1” looks like a misspelt dataset; its link on the page probably leads nowhere."), kDidYouMean,
     QT_TRANSLATE_NOOP("words", "The page links each dataset by its id and shows the model on the page of the dataset.")},
    {"dataset-id-malformed",
     QT_TRANSLATE_NOOP("words", "“%1” cannot be a dataset's id, which is “owner/name”: the hub probably refuses the card."),
     nullptr, kIds},
    {"metric-unknown", QT_TRANSLATE_NOOP("words", "“%1” is not the id of a metric, so it is not counted with the others."),
     kDidYouMean, kMetrics},
    {"metric-case", QT_TRANSLATE_NOOP("words", "“%1” is the name of a metric; its id is “%2”."), nullptr, kMetrics},
    {"repo-id-malformed",
     QT_TRANSLATE_NOOP("words", "“%1” cannot be a model's id, which is “owner/name”: the hub probably refuses the card."),
     nullptr, kIds},
    {"base-model-malformed",
     QT_TRANSLATE_NOOP("words", "“%1” cannot be a model's id, which is “owner/name”: the hub refuses the card."), nullptr, kIds},
    {"base-model-local",
     QT_TRANSLATE_NOOP("words", "“%1” is a folder on somebody's disk, not a model of the hub: the hub refuses the card."),
     nullptr,
     QT_TRANSLATE_NOOP("words",
         "Training programs write where they loaded the base model from; the hub takes only ids of models it has.")},
    {"relation-unknown",
     QT_TRANSLATE_NOOP("words", "“%1” is none of the relations the hub knows, so it probably guesses one from the files."),
     kDidYouMean,
     QT_TRANSLATE_NOOP("words", "The family tree sorts models into adapters, merges, quantized and fine-tuned ones by this word.")},
    {"bucket-id-malformed",
     QT_TRANSLATE_NOOP("words", "“%1” cannot be a bucket's id, which is “owner/name”, so the page probably links nowhere."),
     nullptr, kIds},
    {"thumbnail-not-url",
     QT_TRANSLATE_NOOP("words", "“%1” is not a full web address, so links to the model are shared without a picture."), nullptr,
     QT_TRANSLATE_NOOP("words", "Other sites fetch the picture by its address; they do not know the files of the repository.")},
    {"emissions-not-number",
     QT_TRANSLATE_NOOP("words", "The hub wants emissions as a number, in grams of CO2, and finds “%1”."), nullptr,
     QT_TRANSLATE_NOOP("words", "The page and its filters count grams; a text with a unit is not counted. CodeCarbon reports kilograms.")},
    {"gate-type-unknown",
     QT_TRANSLATE_NOOP("words", "“%1” is no kind of field that a form of the hub can have: it probably refuses the card."),
     kDidYouMean,
     QT_TRANSLATE_NOOP("words",
         "Who asks for access fills in a form of these fields: text, checkbox, date_picker, country, ip_location or select.")},
    {"role-unknown", QT_TRANSLATE_NOOP("words", "“%1” takes no part in a conversation, so the example probably does not run."),
     kDidYouMean, QT_TRANSLATE_NOOP("words", "A message in an example is said by system, user or assistant.")},

    {"results-dataset-missing",
     QT_TRANSLATE_NOOP("words", "A result of “%1” names no dataset, so Python tools cannot read the results."), nullptr,
     QT_TRANSLATE_NOOP("words", "huggingface_hub stops at such a result and drops all results of the card when it saves it.")},
    {"results-empty", QT_TRANSLATE_NOOP("words", "“%1” holds no metric, so the page shows no results."), nullptr,
     QT_TRANSLATE_NOOP("words", "Only a result that really holds metrics gives the model its results and the tag model-index.")},
    {"results-many-models",
     QT_TRANSLATE_NOOP("words", "A second model “%1” stands in model-index; Python tools put all results under one name."),
     nullptr, QT_TRANSLATE_NOOP("words", "huggingface_hub keeps the last name only, so results of the others change hands.")},
    {"metric-verified-by-hand",
     QT_TRANSLATE_NOOP("words", "Only the hub can verify a result; “%1” without its token says nothing."), nullptr,
     QT_TRANSLATE_NOOP("words", "The hub signs verified results with a token; a flag without it is not believed.")},
};

} // namespace

std::span<const RuleWords> fieldRuleWords()
{
    return kRules;
}

} // namespace cardwright
