// What the command line can do with cards. Answers go to `output`, what went wrong to `complaints`, one line each.
#pragma once

#include "app/cli/exitcodes.h"
#include "core/tags/computetags.h"

#include <QStringList>
#include <QTextStream>

namespace cardwright {

struct Streams {
    QTextStream &output;
    QTextStream &complaints;
};

/// Prints `path:line:column: severity: message [rule]` for every problem of each card.
ExitCode checkCards(const QStringList &paths, const Streams &streams);

/// Prints a line for each tag of the model: the tag, a tab, its causes.
ExitCode printTags(const QString &path, TagEra era, const Streams &streams);

/// Prints the card's text as the safe HTML that the page shows.
ExitCode printPage(const QString &path, const Streams &streams);

} // namespace cardwright
