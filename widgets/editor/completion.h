// What can stand at a place of the metadata: the keys its mapping has not got yet, or the values of its field, from the
// schema and the vocabularies. Pure: text in, choices out. Nothing in comments, in texts of many lines, and below the block.
#pragma once

#include "core/base/textedit.h"

#include <QList>
#include <QString>

namespace cardwright {

struct CompletionChoice {
    QString name;     ///< the key or value, unquoted
    QString label;    ///< what people call it; empty when that is the same
    QString detail;   ///< the native name of a language, the modality of a task; may be empty
    QString help;     ///< what the hub does with it; may be empty
    QString inserted; ///< quoted where YAML would read it as something else; of a key with its colon
};

struct Completion {
    TextRange replaced; ///< what stands there already, quotes included
    QString typed;      ///< left of the position, without quotes
    bool isClosed = false; ///< only what is listed is welcome
    QList<CompletionChoice> choices; ///< that go with `typed`, best first
};

/// `card` may end with the metadata block.
Completion completionAt(const QString &card, qsizetype position);

} // namespace cardwright
