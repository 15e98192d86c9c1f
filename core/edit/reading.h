// The second, independent reading of a metadata block: yaml-cpp's. Values only, no ranges; hostile input is bounded.
#pragma once

#include "core/yaml/scanner.h"

#include <optional>

namespace cardwright {

struct YamlReading {
    /// Nothing when it does not parse. Ranges are empty; a scalar's style is Plain or DoubleQuoted (anything not plain);
    /// null has no text; aliases are expanded.
    std::optional<YamlNode> root;
    QString error;      ///< the parser's words, English
    qsizetype at = 0;   ///< where it stopped, in the card
};

/// Precondition: `yaml` is no longer than kLargestYaml.
YamlReading readYaml(QStringView card, TextRange yaml);

} // namespace cardwright
