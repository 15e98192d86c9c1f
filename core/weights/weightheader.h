// What a weight file says of itself in its header: safetensors and GGUF. The weights are never read. Pure; bytes in,
// facts out; never fails: a header that is cut, too long or lies is State::Broken or State::TooLong with nothing else set.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

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
        TooLong,       ///< the header is longer than what is read
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

} // namespace cardwright
