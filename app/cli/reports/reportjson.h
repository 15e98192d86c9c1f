// What the reports in JSON share.
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

namespace cardwright {

using Json = nlohmann::ordered_json; ///< members in the order they are written, for people look at it too

inline std::string json(const QString &text) { return text.toStdString(); }

/// The rule's source where it is a web address, else empty.
QString helpAddress(const QString &rule);

/// Indented, with a line end. Bytes that are no UTF-8 become U+FFFD.
QString written(const Json &document);

} // namespace cardwright
