// What tags are computed from besides the card: the names in the model folder, what its small JSON files say, and the
// headers of its weights. A value, made once for each state of the folder; see core/files/modelfilesreader.h.
#pragma once

#include "core/tags/modelconfig.h"
#include "core/weights/weightheader.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace cardwright {

/// A file of the folder that ought to say something and cannot be made out.
struct FileFault {
    enum class Kind {
        Unreadable,   ///< no permission, a device error
        NotAFile,     ///< a folder, a pipe, a link that leads out
        TooLarge,     ///< more bytes than any real file of that name has
        NotUtf8,
        NotJson,      ///< or JSON that is no object
        BrokenHeader, ///< of a weight file: cut short, longer than any real one, or it says what cannot be
    };
    QString name;
    Kind kind = Kind::Unreadable;

    bool operator==(const FileFault &) const = default;
};

struct ModelFiles {
    QString repoId;    ///< "owner/name" where it is known, else the folder's name
    QStringList names; ///< relative paths with `/`, sorted, no folders
    QStringList folders; ///< relative paths of the folders in it, outer ones first
    bool truncated = false; ///< there were more names than were listed
    QHash<QString, ModelConfig> configs; ///< by name: those of configFileNames() that are there and could be read
    QList<WeightFile> weights; ///< by name: safetensors and GGUF files, as many as are looked into
    QList<FileFault> faults;   ///< by name

    bool has(const QString &name) const; ///< among `names`
    bool operator==(const ModelFiles &) const = default;
};

/// The JSON files that are looked into: config.json, adapter_config.json, tokenizer_config.json, model_index.json…
const QStringList &configFileNames();

} // namespace cardwright
