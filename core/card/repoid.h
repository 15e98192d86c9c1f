// Ids of models and datasets on the hub: `name` or `owner/name`.
#pragma once

#include <QString>

namespace cardwright {

/// Rule: huggingface_hub's utils/_validators.py. Letters, digits, `-`, `_` and `.`, beginning and ending with a letter,
/// digit or `_`; a name of at most 96; no `--`, no `..`, not ending in `.git`.
bool isRepoId(QStringView text);

/// The id in the address of a model's or dataset's page on the hub, in a Markdown link to it, in a folder of the hub's cache
/// (`models--owner--name`), or in an id with blanks around it; else empty.
QString repoIdIn(const QString &text);

/// Whether a text that is no id looks like a path of somebody's disk: `./out`, `/workspace/x`, `C:\\models\\x`, `a/b/c`.
bool isLocalPath(const QString &text);

} // namespace cardwright
