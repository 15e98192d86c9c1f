// Headers of weight files made for tests.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <algorithm>

/// A safetensors file of that header and as many bytes of weights.
inline QByteArray safetensors(const QByteArray &json, qsizetype weights = 0)
{
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(quint64(json.size()), length.data());
    return length + json + QByteArray(weights, 'w');
}

/// Writes a GGUF file piece by piece.
class Gguf {
public:
    enum Type : quint32 { Uint8, Int8, Uint16, Int16, Uint32, Int32, Float32, Bool, String, Array, Uint64, Int64, Float64 };

    explicit Gguf(quint64 tensors, quint64 keys, quint32 version = 3, bool bigEndian = false) :
        m_version(version), m_bigEndian(bigEndian)
    {
        m_bytes = "GGUF";
        number<quint32>(version);
        length(tensors);
        length(keys);
    }

    template <class T>
    Gguf &number(T value)
    {
        QByteArray bytes(qsizetype(sizeof(T)), '\0');
        if (m_bigEndian)
            qToBigEndian<T>(value, bytes.data());
        else
            qToLittleEndian<T>(value, bytes.data());
        m_bytes += bytes;
        return *this;
    }
    Gguf &length(quint64 value) { return m_version == 1 ? number<quint32>(quint32(value)) : number<quint64>(value); }
    Gguf &text(const QByteArray &value)
    {
        length(quint64(value.size()));
        m_bytes += value;
        return *this;
    }
    Gguf &key(const QByteArray &name, Type type) { return text(name).number<quint32>(type); }
    Gguf &key(const QByteArray &name, const QByteArray &value) { return key(name, String).text(value); }
    Gguf &key(const QByteArray &name, quint32 value) { return key(name, Uint32).number<quint32>(value); }
    Gguf &tensor(const QByteArray &name, const QList<quint64> &shape, quint32 type, quint64 offset)
    {
        text(name).number<quint32>(quint32(shape.size()));
        for (const quint64 dimension : shape)
            length(dimension);
        return number<quint32>(type).number<quint64>(offset);
    }

    QByteArray header() const { return m_bytes; }
    QByteArray file(qsizetype weights = 4096) const { return m_bytes + QByteArray(weights, 'w'); }

private:
    const quint32 m_version;
    const bool m_bigEndian;
    QByteArray m_bytes;
};

inline Gguf llama(quint32 version = 3, bool bigEndian = false)
{
    Gguf gguf(2, 6, version, bigEndian);
    gguf.key("general.architecture", "llama").key("llama.context_length", 4096).key("general.file_type", 15);
    gguf.key("tokenizer.ggml.tokens", Gguf::Array).number<quint32>(Gguf::String).length(3).text("a").text("b").text("<s>");
    gguf.key("tokenizer.chat_template", "{{ x }}").key("quantize.imatrix.file", "imatrix.dat");
    return gguf.tensor("blk.0.weight", {256, 4}, 12, 0).tensor("output_norm.weight", {256}, 0, 1024);
}
