// The papers a card mentions, as the hub finds them.
#pragma once

#include "core/base/textedit.h"

#include <QList>
#include <QString>

namespace cardwright {

struct ArxivMention {
    QString id; ///< "1910.01108", without version
    TextRange range; ///< of the mention in the text
};

/// In order of appearance, repeats kept: links to arxiv.org/abs/ID or /pdf/ID, and BibTeX `eprint = {ID}`.
/// `fewestDigits` after the dot: the hub took five in 2022, four or five later.
QList<ArxivMention> arxivMentions(QStringView text, int fewestDigits);

} // namespace cardwright
