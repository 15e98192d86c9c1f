// Three-way merge of cards by meaning: the metadata by key path, the text by section and line.
//
// Metadata. Mappings are merged key by key; lists whose order means nothing (fields that are a text or a list of texts, by
// core/card/cardschema) as sets; evaluation results and their metrics by what they measure; other lists item by item, items
// being found again where they were moved or changed. A value that one side changed is taken; one that both changed alike
// is no conflict. What theirs changed is written into mine's bytes by core/edit, so that mine's comments, order, quotes and
// line ends stay; comments that theirs changed come along. A block that cannot be read, names a key twice or has constructs
// that core/edit leaves alone (anchors, tags, explicit keys) is merged line by line. Either way the result is read again, and
// each side's changes are looked for in it or in a conflict before it is given out.
//
// Text. Sections (from heading to heading, outside code) that one side moved are moved with what the other changed in
// them; where both moved one, mine's place holds. Inside, lines that only one side changed are taken; changes of the same
// lines, or of lines next to each other, are a conflict, as in git.
//
// What surrounds the metadata, and everything mine did not share with base, stays byte for byte.
#pragma once

#include "core/merge/cardmerge.h"

namespace cardwright {

/// Empty `base`: no common ancestor. Texts are whole cards; lines may end with LF, CRLF or CR and are compared without
/// their ends, the result has mine's (theirs' where mine has none); a byte order mark likewise. Laws: of equal sides, or
/// when theirs is base, the result is mine; when mine is base, it is theirs with mine's line ends. Swapping the sides gives
/// as many conflicts. Merging the result with theirs again changes nothing. Pure; any thread; a card of a megabyte takes
/// about a second.
CardMerge mergeCards(QStringView base, QStringView mine, QStringView theirs);

} // namespace cardwright
