// Tags (`!!str`, `!<uri>`, `!e!name` after a `%TAG` line) and what they make of a value. Of all tags, those of the core
// schema are known and no others, as in js-yaml 4.3.2.
#pragma once

#include "core/yaml/cursor.h"
#include "core/yaml/yamlnode.h"

#include <QHash>

namespace cardwright {

/// What a tag finds in front of it.
enum class Tagged {
    Nothing,
    Alias,  ///< or whatever else has no kind of its own
    Source, ///< a scalar that nothing has typed yet
    Value,  ///< any other scalar, typed as YamlNode::type() says
    List,
    Map,
};

class YamlTags {
public:
    /// `%TAG handle prefix`; false when that is malformed or the handle is taken.
    bool declare(const QString &handle, const QString &prefix);
    /// Reads the tag at the cursor to its full name; malformed ones fail the cursor and give an unknown name.
    QString scan(YamlCursor &cursor) const;

private:
    QHash<QString, QString> m_prefixes;
};

/// Types `node` as `tag` demands; the reason when it cannot.
std::optional<YamlFault::Reason> applyTag(const QString &tag, Tagged what, YamlNode &node);

} // namespace cardwright
