// What is odd about a card's content: never an Error, always beside a usable result.
#pragma once

#include "core/base/textedit.h"

#include <QStringList>

namespace cardwright {

enum class Severity {
    Rejects, ///< the hub refuses the commit
    Lost,    ///< the hub ignores or misreads it
    Advice,
};

struct Fix {
    QString id;            ///< stable name of the remedy, e.g. "use-value"; its words are in core/words
    QStringList arguments; ///< what the words name, e.g. the value that will stand there
    TextEdit edit;
};

struct Problem {
    QString rule;          ///< stable id, e.g. "license-unknown"; its sentence is in core/words
    Severity severity = Severity::Advice;
    TextRange range;       ///< what to select and underline; may be empty at a position
    QStringList arguments; ///< the offending value first, then what the sentence of the rule names
    QString field;         ///< the top-level field it belongs to, empty for the card's text
    QList<Fix> fixes;      ///< best first
};

/// "rejects", "lost" or "advice", untranslated: for the command line and the log.
QString severityName(Severity severity);

} // namespace cardwright
