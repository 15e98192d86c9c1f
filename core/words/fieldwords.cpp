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
