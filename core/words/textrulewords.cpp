#include "core/words/rulewords.h"

#include <QCoreApplication>

namespace cardwright {

namespace {

constexpr const char *kMath = QT_TRANSLATE_NOOP("words",
    "The hub typesets only what stands between $$ and $$, or between \\\\( and \\\\) with two backslashes.");

constexpr RuleWords kRules[] = {
    {"math-unclosed",
     QT_TRANSLATE_NOOP("words", "The formula that “%1” begins has no end, so the page shows it as plain text."), nullptr,
     kMath},
    {"math-failed", QT_TRANSLATE_NOOP("words", "This formula cannot be typeset, so the page shows its source: “%1”."), nullptr,
     QT_TRANSLATE_NOOP("words",
         "The hub typesets formulas with KaTeX, which knows most of LaTeX's commands for math, but not its packages.")},
    {"math-one-backslash",
     QT_TRANSLATE_NOOP("words", "“%1” looks like a formula, but one backslash is only an escape: the page shows it as text."),
     nullptr, kMath},
    {"math-one-dollar",
     QT_TRANSLATE_NOOP("words", "“%1” looks like a formula, but single dollars are not math on the hub: it stays text."),
     nullptr, kMath},
    {"placeholder-text", QT_TRANSLATE_NOOP("words", "“%1” is what the template put here, and readers see it."), nullptr,
     QT_TRANSLATE_NOOP("words", "Readers take a page of placeholders for an empty card; a section left out says the same in less.")},
    {"fence-unclosed",
     QT_TRANSLATE_NOOP("words", "No line “%1” ends this code, so the page shows the rest of the card as code."), nullptr,
     QT_TRANSLATE_NOOP("words", "Markdown ends code only at a line with the signs that began it, or at the end of the card.")},
    {"anchor-duplicate",
     QT_TRANSLATE_NOOP("words", "Another heading “%1” stands above, so a link to #%2 leads there; this one is #%3."), nullptr,
     QT_TRANSLATE_NOOP("words", "A page numbers headings of the same words, and the numbers change when one is added above.")},
    {"link-id-malformed",
     QT_TRANSLATE_NOOP("words", "No repository of the hub can be called “%1”, so this link leads nowhere."), nullptr,
     QT_TRANSLATE_NOOP("words",
         "An id is “owner/name”: letters, digits, “-”, “_” and “.”, with a letter, digit or “_” at both ends.")},
    {"file-missing",
     QT_TRANSLATE_NOOP("words", "The model's folder has no file “%1”, so what points to it leads nowhere."), nullptr,
     QT_TRANSLATE_NOOP("words", "A relative link or picture is looked for among the files of the repository; names are case-sensitive.")},
    {"html-removed", QT_TRANSLATE_NOOP("words", "The page leaves out “%1”, as HTML that could harm its readers."), nullptr,
     QT_TRANSLATE_NOOP("words", "Pages of cards keep only the HTML that cannot run programs or leave its place.")},
    {"link-removed", QT_TRANSLATE_NOOP("words", "The page leaves out the address “%1”, which could harm its readers."),
     nullptr, QT_TRANSLATE_NOOP("words", "Pages of cards keep only addresses that lead to pages, pictures and mail.")},
    {"block-too-costly",
     QT_TRANSLATE_NOOP("words", "This part is too entangled to be laid out in time; the page shows its source."), nullptr,
     QT_TRANSLATE_NOOP("words", "Some nestings take a reader of Markdown minutes; what is shown as its source takes none.")},
};

} // namespace

std::span<const RuleWords> textRuleWords()
{
    return kRules;
}

} // namespace cardwright
