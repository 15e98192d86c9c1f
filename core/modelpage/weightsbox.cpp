#include "core/modelpage/sideboxes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

using Format = WeightHeader::Format;
using State = WeightHeader::State;

/// The files of one set of weights: one file, or the shards `NAME-00001-of-00003.safetensors`.
struct WeightSet {
    QString name; ///< path without shard number and suffix: "model", "unet/diffusion_pytorch_model"
    QList<const WeightFile *> files;
    qsizetype shards = 1;

    bool isWhole() const
    {
        return files.size() == shards
            && std::ranges::all_of(files, [](const WeightFile *file) { return file->header.state == State::Read; });
    }
    quint64 bytes() const
    {
        quint64 sum = 0;
        for (const WeightFile *file : files)
            sum += file->header.fileBytes;
        return sum;
    }
    /// 0 where a shard is missing or cannot be read.
    quint64 parameters() const
    {
        quint64 sum = 0;
        for (const WeightFile *file : files)
            sum += file->header.parameters;
        return isWhole() ? sum : 0;
    }
};

QList<WeightSet> weightSets(const QList<WeightFile> &weights, Format format)
{
    static const QRegularExpression shard(u"-\\d{5,6}-of-(\\d{5,6})$"_s);
    QList<WeightSet> sets;
    QHash<QString, qsizetype> places;
    for (const WeightFile &file : weights) {
        if (file.header.format != format)
            continue;
        QString name = file.name.left(file.name.lastIndexOf(u'.'));
        qsizetype shards = 1;
        if (const QRegularExpressionMatch match = shard.match(name); match.hasMatch()) {
            shards = match.capturedView(1).toInt();
            name.truncate(match.capturedStart());
        }
        const QString key = u"%1/%2"_s.arg(name).arg(shards);
        if (!places.contains(key)) {
            places.insert(key, sets.size());
            sets.append({name, {}, shards});
        }
        sets[places[key]].files.append(&file);
    }
    return sets;
}

/// Types of all files together.
QList<TensorType> typesOf(const WeightSet &set)
{
    QHash<QString, quint64> sums;
    for (const WeightFile *file : set.files) {
        for (const TensorType &type : file->header.types)
            sums[type.name] += type.parameters;
    }
    QList<TensorType> types;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        types.append({it.key(), it.value()});
    std::ranges::sort(types, [](const TensorType &a, const TensorType &b) {
        return a.parameters != b.parameters ? a.parameters > b.parameters : a.name < b.name;
    });
    return types;
}

bool nothingDownloaded(const QList<WeightSet> &sets)
{
    return std::ranges::all_of(sets, [](const WeightSet &set) {
        return std::ranges::all_of(set.files,
            [](const WeightFile *file) { return file->header.state == State::NotDownloaded; });
    });
}

bool hasChatTemplate(const ModelFiles &files)
{
    return files.configs.value(u"tokenizer_config.json"_s).chatTemplate || files.has(u"chat_template.jinja"_s)
        || files.has(u"chat_template.json"_s);
}

/// As the hub: `model.safetensors` of the folder itself, whole or in shards; where there is none, the folder's largest.
/// Sets in folders below, the parts of a diffusion pipeline, are not summed: they are no one model. Nothing where the
/// headers do not tell how large the model is.
std::optional<WeightsBox> safetensorsBox(const ModelFiles &files)
{
    QList<WeightSet> sets = weightSets(files.weights, Format::Safetensors);
    sets.removeIf([](const WeightSet &set) { return set.name.contains(u'/'); });
    if (sets.isEmpty())
        return {};
    const auto best = std::ranges::max_element(sets, {}, [](const WeightSet &set) {
        return std::tuple(set.name == u"model", set.parameters(), set.bytes());
    });
    WeightsBox box;
    box.parameters = best->parameters();
    if (best->isWhole())
        box.types = typesOf(*best);
    box.chatTemplate = hasChatTemplate(files);
    box.notDownloaded = nothingDownloaded({*best});
    return box.parameters > 0 || box.notDownloaded ? std::optional(box) : std::nullopt;
}

QString fileName(const WeightSet &set)
{
    return set.name.mid(set.name.lastIndexOf(u'/') + 1);
}

struct QuantizationName {
    QString name;
    int bits = 0;
};

/// The last quantization that the file's name tells, as the hub reads it; else what the header says.
QuantizationName quantizationOf(const WeightSet &set)
{
    static const QRegularExpression named(u"(?<![A-Z0-9])(?:UD-)?"
        "(?:(?:IQ|TQ|Q)\\d(?:_(?:K|S|M|L|XS|XXS|XL|NL|\\d))+|MXFP4(?:_MOE)?|NVFP4|BF16|F16|F32)(?![A-Z0-9])"_s);
    static const QRegularExpression bits(u"\\d+"_s);
    QString name = set.files.first()->header.quantization;
    for (auto it = named.globalMatch(fileName(set).toUpper()); it.hasNext();)
        name = it.next().captured(0);
    return {name, bits.match(name).captured(0).toInt()};
}

/// Files that go with a model but are none of its quantizations.
bool isCompanion(const WeightSet &set)
{
    const QString name = fileName(set);
    return name.startsWith(u"mmproj"_s, Qt::CaseInsensitive) || name.contains(u"imatrix"_s, Qt::CaseInsensitive);
}

std::optional<WeightsBox> ggufBox(const ModelFiles &files)
{
    QList<WeightSet> sets = weightSets(files.weights, Format::Gguf);
    sets.removeIf(isCompanion);
    if (sets.isEmpty())
        return {};
    WeightsBox box;
    box.format = Format::Gguf;
    box.notDownloaded = nothingDownloaded(sets);
    for (const WeightSet &set : sets) {
        const QuantizationName quantization = quantizationOf(set);
        box.quantizations.append({quantization.bits, quantization.name, set.bytes()});
        box.parameters = std::max(box.parameters, set.parameters());
        for (const WeightFile *file : set.files) {
            const WeightHeader &header = file->header;
            if (box.architecture.isEmpty())
                box.architecture = header.architecture;
            box.contextLength = std::max(box.contextLength, header.contextLength);
            box.chatTemplate = box.chatTemplate || header.hasChatTemplate;
        }
    }
    if (sets.size() == 1 && sets.first().isWhole())
        box.types = typesOf(sets.first());
    std::ranges::stable_sort(box.quantizations, {},
        [](const WeightsBox::Quantization &quantization) { return std::pair(quantization.bits, quantization.bytes); });
    return box;
}

} // namespace

QList<WeightsBox> weightsBoxes(const ModelFiles &files)
{
    QList<WeightsBox> boxes;
    for (const std::optional<WeightsBox> &box : {safetensorsBox(files), ggufBox(files)}) {
        if (box)
            boxes.append(*box);
    }
    return boxes;
}

} // namespace cardwright
