// The advice that decides most for a new repository: hubs infer no library from config.json since August 2024, and without
// a library there is no task. What one field of the card would bring back.
#pragma once

#include "core/tags/computetags.h"

#include <optional>

namespace cardwright {

struct LibraryHint {
    QString library;  ///< to be written into library_name
    QStringList tags; ///< that come with it, in the hub's order
    QString task;     ///< that comes with it; empty: none

    bool operator==(const LibraryHint &) const = default;
};

/// The day before which the profile's hub takes a library from config.json; invalid: it always does, or never.
QDate libraryCutoff(TagEra era);

/// Nothing where the library is known, or the files name none. `answer` was computed from `evidence` and `metadata`.
std::optional<LibraryHint> libraryHint(const TagEvidence &evidence, const FrontMatter &metadata, const TagAnswer &answer);

} // namespace cardwright
