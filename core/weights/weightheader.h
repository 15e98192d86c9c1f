// What a weight file says of itself in its header: safetensors and GGUF. The weights are never read. Pure; bytes in,
// facts out; never fails: a header that is cut, too long or lies is State::Broken or State::TooLong with nothing else set.
// Time and memory are bounded by the bytes given, whatever lengths and counts they claim.
// Sources: https://huggingface.co/docs/safetensors (format), https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
// (versions 1 to 3, either byte order), https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md (pointers).
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace cardwright {

struct TensorType {
    QString name;           ///< as the format writes it: "BF16", "F32", "Q4_K"
    quint64 parameters = 0; ///< in tensors of this type

    bool operator==(const TensorType &) const = default;
};

struct WeightHeader {
    enum class Format { Safetensors, Gguf };
    enum class State {
        Read,
        NotDownloaded, ///< the file is a git-lfs pointer
        TooLong,       ///< the header is longer than what was read of it
        NotRead,       ///< not looked into, but for its size
        Broken,
    };

    Format format = Format::Safetensors;
    State state = State::Broken;
    quint64 fileBytes = 0;   ///< of the whole file; of a pointer, of the file it stands for
    quint64 parameters = 0;  ///< in all tensors; 0 where it is not known
    QList<TensorType> types; ///< most parameters first
    QString savedBy;         ///< safetensors: `format` of its metadata: "pt", "mlx"
    // of GGUF alone
    QString architecture;      ///< general.architecture: "llama"
    QString quantization;      ///< "Q4_K_M", of general.file_type
    quint64 contextLength = 0; ///< tokens; 0: not said
    bool hasChatTemplate = false;
    bool hasImatrix = false;   ///< quantized with an importance matrix

    bool operator==(const WeightHeader &) const = default;
};

struct WeightFile {
    QString name; ///< relative path in the model folder
    WeightHeader header;

    bool operator==(const WeightFile &) const = default;
};

/// By the ending of its name: `.safetensors`, `.gguf`.
std::optional<WeightHeader::Format> weightFormat(const QString &fileName);

/// `start`: the first bytes of a file of `fileBytes`. With State::TooLong more of them may tell more.
WeightHeader readWeightHeader(WeightHeader::Format format, QByteArrayView start, quint64 fileBytes);

} // namespace cardwright
