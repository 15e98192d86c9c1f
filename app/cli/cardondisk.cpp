#include "app/cli/cardondisk.h"

#include <QDir>
#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

QString cardPath(const QString &path)
{
    return QFileInfo(path).isDir() ? QDir::cleanPath(path + u"/README.md"_s) : path;
}

Result<CardOnDisk> CardOnDisk::load(const QString &path)
{
    Result<LoadedFile> file = loadFile(path);
    if (!file)
        return file.error();
    CardOnDisk card;
    card.m_path = path;
    card.m_file = std::move(file).value();
    CardEncoding::Decoded decoded = CardEncoding::decode(card.m_file.bytes);
    card.m_text = std::move(decoded.text);
    card.m_encoding = decoded.encoding;
    return card;
}

Result<Done> CardOnDisk::mayBeChanged() const
{
    if (m_encoding.unfit() != CardEncoding::Unfit::None)
        return Error{Error::Code::CardReadOnly, m_path, {}};
    return Done{};
}

void CardOnDisk::apply(const TextEdit &edit)
{
    TextEdit ours(edit.revision());
    for (const Splice &splice : edit.splices())
        ours.replace(splice.range, m_encoding.fromPlain(splice.text));
    m_text = ours.applied(m_text);
}

Result<Done> CardOnDisk::save()
{
    QByteArray now = bytes();
    const Result<FileStamp> stamp = saveFile(m_path, now, m_file.stamp);
    if (!stamp)
        return stamp.error();
    m_file = {std::move(now), *stamp};
    return Done{};
}

} // namespace cardwright
