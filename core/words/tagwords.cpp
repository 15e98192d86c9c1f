#include "core/words/words.h"

#include "core/words/sentence.h"
#include "core/yaml/fieldpath.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

// %1 is the value that gives the tag, %2 the file, %3 the key as it is written there, %4 its top-level field, %5 the line.
struct TagRuleWords {
    const char *rule;
    const char *lose; ///< what to change so that this cause gives the tag no more
    const char *get;  ///< what to change so that it does
};

constexpr const char *kTakeOut = QT_TRANSLATE_NOOP("words", "Take “%1” out of %4.");
constexpr const char *kPutIn = QT_TRANSLATE_NOOP("words", "Write “%1” into %4.");
constexpr const char *kRemoveField = QT_TRANSLATE_NOOP("words", "Remove %4 from the card.");
constexpr const char *kAskHub = QT_TRANSLATE_NOOP("words", "Nothing in the card decides this; only the hub knows for sure.");

constexpr TagRuleWords kRules[] = {
    {"weight-file", QT_TRANSLATE_NOOP("words", "Remove %2 from the repository; hubs do not let a card hide it."),
     QT_TRANSLATE_NOOP("words", "Put %2 into the repository.")},
    {"model-type", QT_TRANSLATE_NOOP("words", "Change %3 in %2; hubs do not let a card hide it."),
     QT_TRANSLATE_NOOP("words", "Write %3 into %2.")},
    {"architecture",
     QT_TRANSLATE_NOOP("words", "Change %4 in %2. The card cannot hide the tag, but its pipeline_tag decides the task."),
     QT_TRANSLATE_NOOP("words", "Write library_name: hubs ask what is in %2 only where they know the library.")},
    {"task-parameters", QT_TRANSLATE_NOOP("words", "Remove %3 from %2."), QT_TRANSLATE_NOOP("words", "Write %3 into %2.")},
    {"library-field", QT_TRANSLATE_NOOP("words", "Remove library_name, or write another one."),
     QT_TRANSLATE_NOOP("words", "Write library_name: %1.")},
    {"library-tag", kTakeOut, QT_TRANSLATE_NOOP("words", "Write library_name: %1.")},
    {"library-file", QT_TRANSLATE_NOOP("words", "Write another library_name, or remove %2 from the repository."),
     QT_TRANSLATE_NOOP("words", "Write library_name: %1.")},
    {"library-config", QT_TRANSLATE_NOOP("words", "Write another library_name, or remove %2 from the repository."),
     QT_TRANSLATE_NOOP("words", "Write library_name: %1.")},
    {"language", kTakeOut, kPutIn},
    {"opus-mt-language", QT_TRANSLATE_NOOP("words", "Write language in the card: the repository's name then counts no more."),
     QT_TRANSLATE_NOOP("words", "Write “%1” into language.")},
    {"dataset", kTakeOut, kPutIn},
    {"arxiv", QT_TRANSLATE_NOOP("words", "Take the paper %1 out of line %5."),
     QT_TRANSLATE_NOOP("words", "Link to arxiv.org/abs/%1 in the card's text.")},
    {"card-tags", kTakeOut, kPutIn},
    {"license", kTakeOut, kPutIn},
    {"pipeline-tag", QT_TRANSLATE_NOOP("words", "Remove pipeline_tag, or choose another task."),
     QT_TRANSLATE_NOOP("words", "Write pipeline_tag: %1.")},
    {"base-model", kTakeOut, kPutIn},
    {"model-index", kRemoveField, QT_TRANSLATE_NOOP("words", "Write evaluation results into model-index, with a metric each.")},
    {"evaluation-file", QT_TRANSLATE_NOOP("words", "Remove %2 from the repository."),
     QT_TRANSLATE_NOOP("words", "Put evaluation results into the folder .eval_results.")},
    {"co2", kRemoveField, QT_TRANSLATE_NOOP("words", "Write %4 into the card.")},
    {"chat-template", QT_TRANSLATE_NOOP("words", "Remove the chat template, or choose a task that is no conversation."),
     QT_TRANSLATE_NOOP("words", "Choose the task text-generation or image-text-to-text: only there a chat template counts.")},
    {"gguf-imatrix", QT_TRANSLATE_NOOP("words", "Remove %2 from the repository; hubs do not let a card hide it."),
     QT_TRANSLATE_NOOP("words", "Put %2 into the repository.")},
    {"gguf-chat-template", QT_TRANSLATE_NOOP("words", "Remove %2 from the repository; hubs do not let a card hide it."),
     QT_TRANSLATE_NOOP("words", "Put %2 into the repository.")},
    {"custom-code", QT_TRANSLATE_NOOP("words", "Remove %3 from %2."), QT_TRANSLATE_NOOP("words", "Write %3 into %2.")},
    {"flag", QT_TRANSLATE_NOOP("words", "It goes with what gives it; the card cannot hide it."), kAskHub},
};

/// `tags[2]` as people know it: the list's field.
QString topKey(const QString &key)
{
    const std::optional<FieldPath> path = FieldPath::parse(key);
    return path && !path->isEmpty() ? path->topKey() : key;
}

bool isInCard(const TagCause &cause) { return cause.file == u"README.md"; }

/// What the card has to say for the tag: without the prefix that its rule adds.
QString valueIn(const QString &tag, const QString &rule)
{
    const bool prefixed = rule == u"dataset" || rule == u"license" || rule == u"arxiv" || rule == u"base-model";
    return prefixed ? tag.mid(tag.lastIndexOf(u':') + 1) : tag;
}

/// What the file says under the key, where that is known.
QString valueIn(const TagCause &cause, const ModelFiles &files)
{
    const ModelConfig config = files.configs.value(cause.file);
    const QString field = topKey(cause.key);
    return field == u"architectures" ? config.architecture
        : field == u"model_type"     ? config.modelType
        : field == u"_class_name"    ? config.className
                                     : QString();
}

QString changeWords(const char *TagRuleWords::*words, const TagCause &cause, const QString &tag, const LineIndex &lines)
{
    const auto found = std::find_if(std::begin(kRules), std::end(kRules),
        [&](const TagRuleWords &row) { return cause.rule == QLatin1StringView(row.rule); });
    if (found == std::end(kRules))
        return sentence(kAskHub);
    return sentence(found->*words,
        {valueIn(tag, cause.rule), cause.file, cause.key, topKey(cause.key), QString::number(lines.lineAt(cause.range.start))});
}

} // namespace

QString placeOf(const TagCause &cause)
{
    const QString field = topKey(cause.key);
    if (isInCard(cause))
        return field.isEmpty() ? QCoreApplication::translate("words", "the card's text") : field;
    if (cause.file.isEmpty())
        return QCoreApplication::translate("words", "the repository's name");
    return field.isEmpty() ? cause.file : u"%1 · %2"_s.arg(cause.file, field);
}

QString describe(const TagCause &cause, const ModelFiles &files, const LineIndex &lines)
{
    const QString field = topKey(cause.key);
    if (isInCard(cause)) {
        const QString line = QString::number(lines.lineAt(cause.range.start));
        return field.isEmpty() ? sentence(QT_TRANSLATE_NOOP("words", "line %1 of the card"), {line})
                               : sentence(QT_TRANSLATE_NOOP("words", "line %1 of the card: %2"), {line, field});
    }
    if (cause.file.isEmpty()) {
        return cause.key.isEmpty() ? sentence(QT_TRANSLATE_NOOP("words", "the hub sets it"))
                                   : sentence(QT_TRANSLATE_NOOP("words", "the repository is called %1"), {cause.key});
    }
    if (field.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("words", "%1 is in the folder"), {cause.file});
    if (const QString value = valueIn(cause, files); !value.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("words", "%1 says %2: %3"), {cause.file, field, value});
    return sentence(QT_TRANSLATE_NOOP("words", "%1 has %2"), {cause.file, cause.key});
}

QString howToLose(const QString &tag, const TagCause &cause, const LineIndex &lines)
{
    return changeWords(&TagRuleWords::lose, cause, tag, lines);
}

QString howToGet(const QString &tag, const TagCause &cause)
{
    return changeWords(&TagRuleWords::get, cause, tag, {});
}

} // namespace cardwright
