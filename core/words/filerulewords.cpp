#include "core/words/rulewords.h"

#include <QCoreApplication>

namespace cardwright {

namespace {

constexpr const char *kSaysNothing = QT_TRANSLATE_NOOP("words",
    "The hub reads library, task and other tags from such files; of one that it cannot read the model gets none.");

constexpr RuleWords kRules[] = {
    {"file-unreadable", QT_TRANSLATE_NOOP("words", "“%1” cannot be read from the disk, so nothing in it counts here."), nullptr,
     kSaysNothing},
    {"file-is-none",
     QT_TRANSLATE_NOOP("words", "“%1” is a folder, or leads out of the model's folder, so nothing in it counts."), nullptr,
     kSaysNothing},
    {"file-too-large", QT_TRANSLATE_NOOP("words", "“%1” is larger than any file of that name should be, so it is not read."),
     nullptr, kSaysNothing},
    {"file-not-utf8", QT_TRANSLATE_NOOP("words", "“%1” is not text in UTF-8, so nothing in it counts."), nullptr,
     kSaysNothing},
    {"file-not-json", QT_TRANSLATE_NOOP("words", "“%1” is not a JSON object, so nothing in it counts."), nullptr,
     kSaysNothing},
    {"weights-header-broken",
     QT_TRANSLATE_NOOP("words", "The header of “%1” makes no sense, so the page will not tell the size of the model."), nullptr,
     QT_TRANSLATE_NOOP("words",
         "The hub counts parameters in the headers of weights. A download that was cut short is the usual reason for a bad one.")},
};

} // namespace

std::span<const RuleWords> fileRuleWords()
{
    return kRules;
}

} // namespace cardwright
