// A card's file as commands change it: every byte that no edit touched is written back as it was.
#pragma once

#include "core/base/cardencoding.h"
#include "core/base/textedit.h"
#include "core/files/cardfile.h"

namespace cardwright {

/// The card that a path of the command line means: the README.md of a folder, else the path itself.
QString cardPath(const QString &path);

class CardOnDisk {
public:
    static Result<CardOnDisk> load(const QString &path);

    const QString &path() const { return m_path; }
    const CardEncoding &encoding() const { return m_encoding; }
    QString text() const { return m_encoding.plain(m_text); } ///< what analysis reads and edits refer to
    const QByteArray &bytesOnDisk() const { return m_file.bytes; }

    /// CardReadOnly where the bytes are no text that could be written back.
    Result<Done> mayBeChanged() const;

    // Precondition of these: mayBeChanged().
    void apply(const TextEdit &edit);
    void dropBom() { m_encoding.dropBom(); }
    QByteArray bytes() const { return m_encoding.encode(m_text); } ///< as they would be written
    bool isChanged() const { return bytes() != bytesOnDisk(); }
    Result<Done> save();

private:
    QString m_path;
    LoadedFile m_file;
    QString m_text;
    CardEncoding m_encoding;
};

} // namespace cardwright
