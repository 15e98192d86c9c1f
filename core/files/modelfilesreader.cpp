#include "core/files/modelfilesreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWeightFiles = 256; ///< the largest models have fewer parts
constexpr qint64 kMostHeaderBytes = 16 << 20;   ///< of one file; a GGUF's vocabulary takes ten million
constexpr qint64 kMostBytesOfHeaders = 64 << 20; ///< of all
constexpr qint64 kFirstBytes = 64 << 10;        ///< most headers end there
constexpr qint64 kBytesOfPointer = 1 << 10;     ///< enough to know a git-lfs pointer

/// What stands in the way of a file that is there; none where it is not.
std::optional<FileFault::Kind> faultOf(const Error &error)
{
    switch (error.code) {
    case Error::Code::FileNotFound:
        return {};
    case Error::Code::NotARegularFile:
    case Error::Code::OutsideFolder:
        return FileFault::Kind::NotAFile;
    case Error::Code::FileTooLarge:
        return FileFault::Kind::TooLarge;
    default:
        return FileFault::Kind::Unreadable;
    }
}

void readConfig(const CardSource &source, const QString &name, ModelFiles &files)
{
    const auto bytes = source.read(name, kMostConfigBytes);
    if (!bytes) {
        if (const auto kind = faultOf(bytes.error()))
            files.faults.append({name, *kind});
        return;
    }
    if (const ModelConfig config = ModelConfig::parse(*bytes); config.readable)
        files.configs.insert(name, config);
    else
        files.faults.append({name, bytes->isValidUtf8() ? FileFault::Kind::NotJson : FileFault::Kind::NotUtf8});
}

/// The weight files among `names`, the model's own first: those of outer folders, and what helps a GGUF behind it.
QStringList weightFiles(const QStringList &names)
{
    QStringList found;
    std::ranges::copy_if(names, std::back_inserter(found), [](const QString &name) { return weightFormat(name).has_value(); });
    std::ranges::stable_sort(found, {}, [](const QString &name) {
        const bool helps = name.contains("mmproj"_L1, Qt::CaseInsensitive) || name.contains("imatrix"_L1, Qt::CaseInsensitive);
        return std::pair(name.count(u'/'), helps);
    });
    return found.first(std::min(found.size(), kMostWeightFiles));
}

/// The name without which part of the model the file holds: "-00001-of-00003".
QString withoutPart(QString name)
{
    static const QRegularExpression part(u"-\\d{5}-of-\\d{5}(?=\\.)"_s);
    return name.remove(part);
}

/// Reads headers while there are bytes left to read.
class HeaderReader {
public:
    explicit HeaderReader(const CardSource &source) : m_source(source) {}

    Result<WeightHeader> whole(const QString &name)
    {
        const WeightHeader::Format format = *weightFormat(name);
        for (qint64 most = kFirstBytes;; most *= 4) {
            const auto start = m_source.readStart(name, most);
            if (!start)
                return start.error();
            const WeightHeader header = readWeightHeader(format, start->bytes, start->fileBytes);
            if (header.state != WeightHeader::State::TooLong || most >= kMostHeaderBytes) {
                m_bytesLeft -= start->bytes.size();
                return header;
            }
        }
    }

    /// Of a folder of many quantizations only one needs its header.
    Result<WeightHeader> sizeOnly(const QString &name) const
    {
        const auto start = m_source.readStart(name, kBytesOfPointer);
        if (!start)
            return start.error();
        const WeightHeader header = readWeightHeader(*weightFormat(name), start->bytes, start->fileBytes);
        if (header.state == WeightHeader::State::NotDownloaded || header.state == WeightHeader::State::Broken)
            return header;
        WeightHeader size;
        size.format = header.format;
        size.state = WeightHeader::State::NotRead;
        size.fileBytes = header.fileBytes;
        return size;
    }

    bool isSpent() const { return m_bytesLeft < kMostHeaderBytes; }

private:
    const CardSource &m_source;
    qint64 m_bytesLeft = kMostBytesOfHeaders;
};

void readWeights(const CardSource &source, ModelFiles &files, const std::stop_token &stop)
{
    HeaderReader reader(source);
    QString gguf; ///< whose header was read
    for (const QString &name : weightFiles(files.names)) {
        if (stop.stop_requested())
            return;
        const bool isGguf = weightFormat(name) == WeightHeader::Format::Gguf;
        const bool sizeOnly = reader.isSpent() || (isGguf && !gguf.isEmpty() && withoutPart(name) != gguf);
        const auto read = sizeOnly ? reader.sizeOnly(name) : reader.whole(name);
        if (!read) {
            if (const auto kind = faultOf(read.error()))
                files.faults.append({name, *kind});
            continue;
        }
        const WeightHeader &header = *read;
        if (header.state == WeightHeader::State::Broken || header.state == WeightHeader::State::TooLong)
            files.faults.append({name, FileFault::Kind::BrokenHeader});
        if (isGguf && header.state == WeightHeader::State::Read)
            gguf = withoutPart(name);
        files.weights.append({name, header});
    }
    std::ranges::sort(files.weights, {}, &WeightFile::name);
}

} // namespace

ModelFiles readModelFiles(const CardSource &source, const std::stop_token &stop)
{
    ModelFiles files;
    CardSource::Listing listing = source.list(stop);
    files.repoId = source.repoId();
    files.names = std::move(listing.names);
    files.folders = std::move(listing.folders);
    files.truncated = listing.truncated;
    // read whether listed or not: a folder of that name is no file, and a listing cut short lacks some
    for (const QString &name : configFileNames()) {
        if (!stop.stop_requested())
            readConfig(source, name, files);
    }
    readWeights(source, files, stop);
    std::ranges::sort(files.faults, {}, &FileFault::name);
    return files;
}

} // namespace cardwright
