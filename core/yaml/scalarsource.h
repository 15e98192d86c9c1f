// How a text is written as a scalar, so that every reader of YAML 1.1 and 1.2 reads it back as that text.
#pragma once

#include "core/yaml/yamlnode.h"

namespace cardwright {

enum class Context { Block, Flow };

/// Whether `text` can be written without quotes, whatever type it then has.
bool canStandPlain(const QString &text, Context context);

/// Whether a plain scalar has one type for all: PyYAML (1.1), the core schema of YAML 1.2 and js-yaml, which takes more.
bool readersAgreeOn(QStringView plain);

/// `text` as a one-line scalar, in the quotes of `like` where those can hold it (block styles count as plain): plain
/// only where no reader takes it for something else.
QString scalarSource(const QString &text, YamlNode::Style like, Context context);

/// `text` as a literal block scalar from its `|` to its last line's end, or empty when that style cannot hold it.
QString literalSource(const QString &text, int indent, const QString &lineEnd);

/// `text` as a scalar that YAML 1.1 and 1.2 both read back as that text: plain where possible, else quoted.
QString yamlScalar(const QString &text);

} // namespace cardwright
