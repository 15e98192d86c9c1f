// Every sentence the core has for people, for the window and the command line alike, translatable (context "words").
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

#include <QString>

namespace cardwright {

struct ErrorText {
    QString whatHappened;
    QString whatToDo;
};

ErrorText describe(const Error &error);
QString describe(const Problem &problem); ///< one plain sentence with the offending value
QString describe(const Fix &fix);         ///< an imperative for a button: "Use apache-2.0"
/// Why the hub cares about a rule, in one or two sentences, with the date where it has one; empty for an unknown rule.
/// Where it is written is Rule::source.
QString explain(const QString &rule);
QString severityLabel(Severity severity); ///< "Rejects", "Lost", "Advice"
/// "Licence" for license, "Value" for model-index.results.metrics.value (schemaKey()); the key itself when it has none.
QString fieldLabel(const QString &key);
QString fieldHelp(const QString &key);    ///< what the hub does with the field, one sentence; empty when it has none
QString untitledCard();                    ///< the name of a card without a file

} // namespace cardwright
