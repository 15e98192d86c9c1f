// Every sentence the core has for people, for the window and the command line alike, translatable (context "words").
#pragma once

#include "core/base/lineindex.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/diff/cardchange.h"
#include "core/base/runcontrol.h"
#include "core/tags/computetags.h"

#include <QString>

namespace cardwright {

struct ErrorText {
    QString whatHappened;
    QString whatToDo;
};

ErrorText describe(const Error &error);
QString describe(const Progress &progress); ///< what is being done: "Sending “a.png”…"
QString describeNote(const QString &id);      ///< what the user should know of a publishing, see Published::notes
QString describe(const Problem &problem); ///< one plain sentence with the offending value
QString describe(const Fix &fix);         ///< an imperative for a button: "Use apache-2.0"
/// Why the hub cares about a rule, in one or two sentences, with the date where it has one; empty for an unknown rule.
/// Where it is written is Rule::source.
QString explain(const QString &rule);
QString severityLabel(Severity severity); ///< "Rejects", "Lost", "Advice"
/// "Licence" for license, "Value" for model-index.results.metrics.value (schemaKey()); the key itself when it has none.
QString fieldLabel(const QString &key);
QString fieldHelp(const QString &key);    ///< what the hub does with the field, one sentence; empty when it has none

/// Where a tag's cause stands, short: "config.json · architectures", "tags" for a field of the card, "pytorch_model.bin".
QString placeOf(const TagCause &cause);
/// "config.json says architectures: BertForMaskedLM", "line 12 of the card: tags"; `lines` are the card's.
QString describe(const TagCause &cause, const ModelFiles &files, const LineIndex &lines);
/// What to change so that the cause gives the tag no more; a tag goes when each of its causes does.
QString howToLose(const QString &tag, const TagCause &cause, const LineIndex &lines);
/// What to change to get a tag that the cause has given, or could give if a library or a task were known.
QString howToGet(const QString &tag, const TagCause &cause);

QString describe(const CardChange &change); ///< one sentence: "The licence changes from mit to apache-2.0."
/// A title for the commit of these changes, in English and in the imperative as on the hub, at most 72 characters: "Add language
/// de and 4 evaluation results"; "Update the card" where there is no more to say.
QString suggestedTitle(const QList<CardChange> &changes);

QString untitledCard();                    ///< the name of a card without a file

} // namespace cardwright
