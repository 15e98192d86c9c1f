// Rules that a card's author does not want to hear of, named in a comment of its metadata:
//
//     # cardwright: silence library-unknown, anchor-duplicate
//
// The hub takes no notice of comments, and every edit of the metadata keeps them.
#pragma once

#include "core/base/result.h"
#include "core/base/textedit.h"
#include "core/yaml/frontmatter.h"

#include <QStringList>

namespace cardwright {

/// Ids as written, each once; some may be of no rule. `card` is the text `metadata` was parsed from, here and below.
QStringList silencedInCard(QStringView card, const FrontMatter &metadata);

/// Adds the rule to the card's comment, or such a comment as the last line of the metadata. NotEditable where there is no
/// metadata: a block of comments alone is one the hub refuses. No splices when the rule is silenced already.
Result<TextEdit> silenceInCard(quint64 revision, QStringView card, const FrontMatter &metadata, const QString &rule);

/// Takes the rule out of each comment that names it, and away the comment that named no other. No splices when none does.
TextEdit unsilenceInCard(quint64 revision, QStringView card, const FrontMatter &metadata, const QString &rule);

} // namespace cardwright
