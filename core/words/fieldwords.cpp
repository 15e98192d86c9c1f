#include "core/words/words.h"

#include "core/words/sentence.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace cardwright {

namespace {

struct FieldWords {
    const char *key;
    const char *label;
    const char *help;
};

constexpr FieldWords kFields[] = {
    {"pipeline_tag", QT_TRANSLATE_NOOP("words", "Task"),
     QT_TRANSLATE_NOOP("words",
         "What the model does. People find models by it, and the page takes its example widget from it.")},
    {"library_name", QT_TRANSLATE_NOOP("words", "Library"),
     QT_TRANSLATE_NOOP("words", "The library that loads the model. The page shows code for it and counts downloads by it.")},
    {"license", QT_TRANSLATE_NOOP("words", "Licence"),
     QT_TRANSLATE_NOOP("words", "What others may do with the model. The hub refuses licences that are not in its list.")},
    {"license_name", QT_TRANSLATE_NOOP("words", "Licence name"),
     QT_TRANSLATE_NOOP("words", "A name of your own for a licence that the hub has not listed, such as my-licence-1.0.")},
    {"license_link", QT_TRANSLATE_NOOP("words", "Licence link"),
     QT_TRANSLATE_NOOP("words", "Where the licence can be read: a web address, or LICENSE for a file beside the card.")},
    {"tags", QT_TRANSLATE_NOOP("words", "Tags"),
     QT_TRANSLATE_NOOP("words", "Words of your own under which the hub finds the model, in the order it shows them.")},
    {"language", QT_TRANSLATE_NOOP("words", "Languages"),
     QT_TRANSLATE_NOOP("words", "The languages the model works with, as ISO 639 codes; the hub refuses any other value.")},
    {"datasets", QT_TRANSLATE_NOOP("words", "Datasets"),
     QT_TRANSLATE_NOOP("words", "The datasets the model was trained on. The page links to those on the hub.")},
    {"metrics", QT_TRANSLATE_NOOP("words", "Metrics"),
     QT_TRANSLATE_NOOP("words", "The metrics the model was judged by.")},
    {"base_model", QT_TRANSLATE_NOOP("words", "Base model"),
     QT_TRANSLATE_NOOP("words", "The model this one was made from. The page shows it in the family tree of both.")},
    {"new_version", QT_TRANSLATE_NOOP("words", "New version"),
     QT_TRANSLATE_NOOP("words", "The model that replaces this one. The page leads readers to it with a banner.")},
    {"thumbnail", QT_TRANSLATE_NOOP("words", "Thumbnail"),
     QT_TRANSLATE_NOOP("words", "The web address of the picture that is shown where the model is linked to.")},
    {"base_model_relation", QT_TRANSLATE_NOOP("words", "Relation to the base model"),
     QT_TRANSLATE_NOOP("words", "How the model was made from its base: adapter, merge, quantized or finetune. The hub infers it when it is absent.")},
    {"language_bcp47", QT_TRANSLATE_NOOP("words", "Language variants"),
     QT_TRANSLATE_NOOP("words", "Languages with region or script, such as pt-BR or zh-Hant, which the field for languages does not take.")},
    {"language_details", QT_TRANSLATE_NOOP("words", "About the languages"),
     QT_TRANSLATE_NOOP("words", "What else there is to say about the languages, as free text.")},
    {"license_details", QT_TRANSLATE_NOOP("words", "About the licence"),
     QT_TRANSLATE_NOOP("words", "What else there is to say about the licence, as free text.")},
    {"buckets", QT_TRANSLATE_NOOP("words", "Buckets"),
     QT_TRANSLATE_NOOP("words", "Storage buckets that belong to the model, as owner/name. The page shows them as tags.")},
    {"finetuned_from", QT_TRANSLATE_NOOP("words", "Fine-tuned from"),
     QT_TRANSLATE_NOOP("words", "The old name of base_model.")},
    {"instance_prompt", QT_TRANSLATE_NOOP("words", "Trigger words"),
     QT_TRANSLATE_NOOP("words", "The words that call up what an image model was fine-tuned on. The widget and the snippet use them.")},
    {"description", QT_TRANSLATE_NOOP("words", "Description"),
     QT_TRANSLATE_NOOP("words", "A line about the model, for search engines and links to the page.")},
    {"mask_token", QT_TRANSLATE_NOOP("words", "Mask"),
     QT_TRANSLATE_NOOP("words", "The text that the model fills in, such as [MASK]. The widget for masked text puts it in.")},
    {"inference", QT_TRANSLATE_NOOP("words", "Inference"),
     QT_TRANSLATE_NOOP("words", "false turns the widget off; a mapping sets the parameters it runs with.")},
    {"inference.parameters", QT_TRANSLATE_NOOP("words", "Parameters"),
     QT_TRANSLATE_NOOP("words", "What the widget runs with: temperature, top_p, max_new_tokens and others.")},
    {"widget", QT_TRANSLATE_NOOP("words", "Widget examples"),
     QT_TRANSLATE_NOOP("words", "Inputs that readers can try on the page, and outputs for its gallery.")},
    {"widget.text", QT_TRANSLATE_NOOP("words", "Text"), QT_TRANSLATE_NOOP("words", "The text that goes into the model.")},
    {"widget.context", QT_TRANSLATE_NOOP("words", "Context"),
     QT_TRANSLATE_NOOP("words", "Where the answer to the question in the text is to be found.")},
    {"widget.src", QT_TRANSLATE_NOOP("words", "Source"),
     QT_TRANSLATE_NOOP("words", "A web address, or the path of a file of the repository: a picture, a sound or a film.")},
    {"widget.messages", QT_TRANSLATE_NOOP("words", "Messages"),
     QT_TRANSLATE_NOOP("words", "A conversation, each message with a role and its content.")},
    {"widget.messages.role", QT_TRANSLATE_NOOP("words", "Role"),
     QT_TRANSLATE_NOOP("words", "Who says it: system, user or assistant.")},
    {"widget.example_title", QT_TRANSLATE_NOOP("words", "Title"),
     QT_TRANSLATE_NOOP("words", "What the example is called in the list of them.")},
    {"widget.parameters", QT_TRANSLATE_NOOP("words", "Parameters"),
     QT_TRANSLATE_NOOP("words", "What this example runs with; they win over those under inference.")},
    {"widget.output", QT_TRANSLATE_NOOP("words", "Output"),
     QT_TRANSLATE_NOOP("words", "What the model made of it: labels with scores, an answer, a text, or the address of a picture.")},
    {"co2_eq_emissions", QT_TRANSLATE_NOOP("words", "CO2 emissions"),
     QT_TRANSLATE_NOOP("words", "What training gave off, in grams of CO2; CodeCarbon reports kilograms.")},
    {"co2_eq_emissions.emissions", QT_TRANSLATE_NOOP("words", "Emissions"),
     QT_TRANSLATE_NOOP("words", "In grams of CO2, as a number.")},
    {"co2_eq_emissions.source", QT_TRANSLATE_NOOP("words", "Source"),
     QT_TRANSLATE_NOOP("words", "How the number was found: CodeCarbon, the ML CO2 Impact calculator, a paper.")},
    {"co2_eq_emissions.training_type", QT_TRANSLATE_NOOP("words", "Training"),
     QT_TRANSLATE_NOOP("words", "Whether it was pre-training or fine-tuning.")},
    {"co2_eq_emissions.geographical_location", QT_TRANSLATE_NOOP("words", "Place"),
     QT_TRANSLATE_NOOP("words", "Where the machines stood, such as Quebec, Canada.")},
    {"co2_eq_emissions.hardware_used", QT_TRANSLATE_NOOP("words", "Hardware"),
     QT_TRANSLATE_NOOP("words", "How many machines of which kind, such as 8 A100 GPUs.")},
    {"model-index", QT_TRANSLATE_NOOP("words", "Evaluation results"),
     QT_TRANSLATE_NOOP("words", "What the model was measured at: a list of models with their results. The page draws them beside the text.")},
    {"model-index.name", QT_TRANSLATE_NOOP("words", "Model"),
     QT_TRANSLATE_NOOP("words", "The name of the model that was measured; one is enough.")},
    {"model-index.results", QT_TRANSLATE_NOOP("words", "Results"),
     QT_TRANSLATE_NOOP("words", "One for each task and dataset.")},
    {"model-index.results.task", QT_TRANSLATE_NOOP("words", "Task"),
     QT_TRANSLATE_NOOP("words", "What the model did.")},
    {"model-index.results.task.type", QT_TRANSLATE_NOOP("words", "Type"),
     QT_TRANSLATE_NOOP("words", "The id of the task, such as text-classification.")},
    {"model-index.results.dataset", QT_TRANSLATE_NOOP("words", "Dataset"),
     QT_TRANSLATE_NOOP("words", "What the model was measured on.")},
    {"model-index.results.dataset.type", QT_TRANSLATE_NOOP("words", "Type"),
     QT_TRANSLATE_NOOP("words", "The id of the dataset on the hub, such as glue.")},
    {"model-index.results.dataset.name", QT_TRANSLATE_NOOP("words", "Name"),
     QT_TRANSLATE_NOOP("words", "What readers call the dataset, such as GLUE MRPC.")},
    {"model-index.results.dataset.config", QT_TRANSLATE_NOOP("words", "Configuration"),
     QT_TRANSLATE_NOOP("words", "The part of the dataset, as text: a number needs quotes.")},
    {"model-index.results.dataset.split", QT_TRANSLATE_NOOP("words", "Split"),
     QT_TRANSLATE_NOOP("words", "Such as test or validation.")},
    {"model-index.results.dataset.revision", QT_TRANSLATE_NOOP("words", "Revision"),
     QT_TRANSLATE_NOOP("words", "The commit of the dataset that was used.")},
    {"model-index.results.metrics", QT_TRANSLATE_NOOP("words", "Metrics"),
     QT_TRANSLATE_NOOP("words", "What was measured; a result without any shows nothing.")},
    {"model-index.results.metrics.type", QT_TRANSLATE_NOOP("words", "Type"),
     QT_TRANSLATE_NOOP("words", "The id of the metric, such as accuracy.")},
    {"model-index.results.metrics.value", QT_TRANSLATE_NOOP("words", "Value"),
     QT_TRANSLATE_NOOP("words", "The number, or what else the metric gives.")},
    {"model-index.results.metrics.verified", QT_TRANSLATE_NOOP("words", "Verified"),
     QT_TRANSLATE_NOOP("words", "Set by the hub alone, with its token.")},
    {"model-index.results.source", QT_TRANSLATE_NOOP("words", "Source"),
     QT_TRANSLATE_NOOP("words", "Where the results were published.")},
    {"model-index.results.source.url", QT_TRANSLATE_NOOP("words", "Address"),
     QT_TRANSLATE_NOOP("words", "The web address of the source.")},
    {"extra_gated_heading", QT_TRANSLATE_NOOP("words", "Heading of the gate"),
     QT_TRANSLATE_NOOP("words", "The heading above the form that asks for access.")},
    {"extra_gated_description", QT_TRANSLATE_NOOP("words", "About the gate"),
     QT_TRANSLATE_NOOP("words", "The text below that heading.")},
    {"extra_gated_prompt", QT_TRANSLATE_NOOP("words", "Terms of access"),
     QT_TRANSLATE_NOOP("words", "What people agree to before they get access, in Markdown.")},
    {"extra_gated_fields", QT_TRANSLATE_NOOP("words", "Fields of the gate"),
     QT_TRANSLATE_NOOP("words", "What people fill in to get access: a label and its kind each, such as Company: text.")},
    {"extra_gated_fields.*", QT_TRANSLATE_NOOP("words", "Field"),
     QT_TRANSLATE_NOOP("words", "text, checkbox, date_picker, country or ip_location; or a mapping with type and options to select from.")},
    {"extra_gated_button_content", QT_TRANSLATE_NOOP("words", "Button of the gate"),
     QT_TRANSLATE_NOOP("words", "What stands on the button that sends the form.")},
    {"extra_gated_eu_disallowed", QT_TRANSLATE_NOOP("words", "Not in the EU"),
     QT_TRANSLATE_NOOP("words", "true keeps people in the European Union from asking for access.")},
};

const FieldWords *wordsOf(const QString &key)
{
    const auto found = std::find_if(std::begin(kFields), std::end(kFields),
        [&](const FieldWords &row) { return key == QLatin1StringView(row.key); });
    return found == std::end(kFields) ? nullptr : found;
}

} // namespace

QString fieldLabel(const QString &key)
{
    const FieldWords *words = wordsOf(key);
    return words ? sentence(words->label) : key;
}

QString fieldHelp(const QString &key)
{
    const FieldWords *words = wordsOf(key);
    return words ? sentence(words->help) : QString();
}

} // namespace cardwright
