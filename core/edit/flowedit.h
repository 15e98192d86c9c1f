// Lists and mappings in flow style, rewritten from their old entries and new ones so that little else changes.
#pragma once

#include "core/base/result.h"
#include "core/base/textedit.h"
#include "core/yaml/yamlnode.h"

namespace cardwright {

/// An entry of the collection as it shall be.
struct FlowEntry {
    qsizetype old = -1; ///< which entry it was; -1 for a new one
    QString source;     ///< its text, when it is new or changed; empty to keep the old
};

/// The splices that make `collection` consist of `entries`; nothing when a comment would be lost.
std::optional<QList<Splice>> editFlow(QStringView card, const YamlNode &collection, const QList<FlowEntry> &entries);

} // namespace cardwright
