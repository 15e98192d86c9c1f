// What tags are computed from besides the card: the names in the model folder and the few small files that matter.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace cardwright {

struct ModelFiles {
    QString repoId;    ///< "owner/name" where it is known, else the folder's name
    QStringList names; ///< relative paths with `/`, sorted, no folders
    /// Bytes of the files of configFileNames() that exist and were small enough to read.
    QHash<QString, QByteArray> contents;
    bool truncated = false; ///< there were more names than were listed
    QDate created; ///< of the repository on the hub; invalid: unknown, taken as new
};

/// The files whose bytes the computation wants: config.json, adapter_config.json, tokenizer_config.json…
const QStringList &configFileNames();

} // namespace cardwright
