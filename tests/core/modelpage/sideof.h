// The side column of a card, as the program comes to it.
#pragma once

#include "core/modelpage/sidecolumn.h"

namespace cardwright {

inline SideColumn sideOf(const QString &card, const ModelFiles &files = {}, TagEra era = TagEra::Today)
{
    const FrontMatter metadata = FrontMatter::parse(card);
    const TagEvidence evidence(era, std::make_shared<const ModelFiles>(files));
    return sideColumn(metadata, LineIndex(card), computeTags(evidence, metadata, card), files, era);
}

/// Of a card with that metadata, which begins on line 2.
inline SideColumn sideOfFields(const QString &yaml, const ModelFiles &files = {})
{
    return sideOf(QStringLiteral("---\n") + yaml + QStringLiteral("\n---\n"), files);
}

} // namespace cardwright
