// Texts as YAML scalars: which type a plain one has, and how a text is written so that every reader reads it back.
#pragma once

#include "core/yaml/yamlnode.h"

namespace cardwright {

/// The type of a plain scalar as js-yaml 4 resolves it with the core schema (which allows `_` between digits).
YamlNode::Type plainType(QStringView text);

enum class Context { Block, Flow };

/// `text` as a one-line scalar, in the quotes of `like` where those can hold it (block styles count as plain).
QString scalarSource(const QString &text, YamlNode::Style like, Context context);

/// `text` as a literal block scalar from its `|` to its last line's end, or empty when that style cannot hold it.
QString literalSource(const QString &text, int indent, const QString &lineEnd);

} // namespace cardwright
