#include "core/weights/weightheader.h"

#include "core/weights/ggufheader.h"
#include "core/weights/safetensorsheader.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kPointerStart("version https://git-lfs");
constexpr quint64 kMostPointerBytes = 1024; ///< of the specification: pointers are shorter

/// The size that a git-lfs pointer gives; none when `start` is no pointer.
std::optional<quint64> sizeInPointer(QByteArrayView start, quint64 fileBytes)
{
    if (fileBytes >= kMostPointerBytes || !start.startsWith(kPointerStart))
        return {};
    constexpr QByteArrayView kSize("\nsize ");
    const qsizetype at = start.indexOf(kSize);
    if (at < 0)
        return {};
    const QByteArrayView rest = start.sliced(at + kSize.size());
    bool good = false;
    const quint64 size = rest.first(std::max<qsizetype>(rest.indexOf('\n'), 0)).toULongLong(&good);
    return good ? std::optional(size) : std::nullopt;
}

} // namespace

std::optional<WeightHeader::Format> weightFormat(const QString &fileName)
{
    if (fileName.endsWith(".safetensors"_L1))
        return WeightHeader::Format::Safetensors;
    if (fileName.endsWith(".gguf"_L1))
        return WeightHeader::Format::Gguf;
    return {};
}

WeightHeader readWeightHeader(WeightHeader::Format format, QByteArrayView start, quint64 fileBytes)
{
    start = start.first(qsizetype(std::min(quint64(start.size()), fileBytes)));
    if (const auto size = sizeInPointer(start, fileBytes)) {
        WeightHeader header;
        header.format = format;
        header.state = WeightHeader::State::NotDownloaded;
        header.fileBytes = *size;
        return header;
    }
    return format == WeightHeader::Format::Gguf ? readGgufHeader(start, fileBytes) : readSafetensorsHeader(start, fileBytes);
}

} // namespace cardwright
