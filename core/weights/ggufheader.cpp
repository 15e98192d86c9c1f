#include "core/weights/ggufheader.h"

#include "core/weights/tensorcount.h"

#include <QSet>
#include <QtEndian>
#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using State = WeightHeader::State;

// Both lists are those of https://github.com/huggingface/huggingface.js/blob/main/packages/tasks/src/gguf.ts (2026-11),
// which follows ggml_type and llama_ftype. A place without a name is a type that was taken back.
const QStringList &tensorTypes()
{
    static const QStringList names = u"F32 F16 Q4_0 Q4_1 - - Q5_0 Q5_1 Q8_0 Q8_1 Q2_K Q3_K Q4_K Q5_K Q6_K Q8_K "
        "IQ2_XXS IQ2_XS IQ3_XXS IQ1_S IQ4_NL IQ3_S IQ2_S IQ4_XS I8 I16 I32 I64 F64 IQ1_M BF16 "
        "Q4_0_4_4 Q4_0_4_8 Q4_0_8_8 TQ1_0 TQ2_0 - - - MXFP4 NVFP4 Q1_0 Q2_0"_s.split(u' ');
    return names;
}

const QStringList &fileTypes()
{
    static const QStringList names = u"F32 F16 Q4_0 Q4_1 Q4_1_SOME_F16 Q4_2 Q4_3 Q8_0 Q5_0 Q5_1 Q2_K Q3_K_S Q3_K_M Q3_K_L "
        "Q4_K_S Q4_K_M Q5_K_S Q5_K_M Q6_K IQ2_XXS IQ2_XS Q2_K_S IQ3_XS IQ3_XXS IQ1_S IQ4_NL IQ3_S IQ3_M "
        "IQ2_S IQ2_M IQ4_XS IQ1_M BF16 Q4_0_4_4 Q4_0_4_8 Q4_0_8_8 TQ1_0 TQ2_0 MXFP4_MOE NVFP4 Q1_0 Q2_0"_s.split(u' ');
    return names;
}

/// Reads on from the start of a file. Whatever follows a failure reads as zero, so callers need only look before a loop.
class Reader {
public:
    Reader(QByteArrayView start, quint64 fileBytes) : m_start(start), m_fileBytes(fileBytes) {}

    quint64 tensors = 0;
    quint64 keyValues = 0;

    bool good() const { return m_state == State::Read; }
    State state() const { return m_state; }
    quint64 position() const { return m_position; }
    quint64 fileBytes() const { return m_fileBytes; }
    void fail() { m_state = good() ? State::Broken : m_state; }

    /// What stands before the keys, and how numbers are written behind it.
    void readCounts()
    {
        if (take(4) != "GGUF")
            return fail();
        quint32 version = number<quint32>();
        m_bigEndian = (version & 0xffff) == 0;
        if (m_bigEndian)
            version = qbswap(version);
        if (version < 1 || version > 3)
            return fail();
        m_shortLengths = version == 1;
        tensors = length();
        keyValues = length();
    }

    QByteArrayView take(quint64 bytes)
    {
        if (!good())
            return {};
        if (bytes > m_fileBytes - m_position)
            m_state = State::Broken;
        else if (bytes > quint64(m_start.size()) - m_position)
            m_state = State::TooLong;
        if (!good())
            return {};
        const QByteArrayView taken = m_start.sliced(qsizetype(m_position), qsizetype(bytes));
        m_position += bytes;
        return taken;
    }
    template <class T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        if (bytes.isEmpty())
            return 0;
        return m_bigEndian ? qFromBigEndian<T>(bytes.data()) : qFromLittleEndian<T>(bytes.data());
    }
    quint64 length() { return m_shortLengths ? number<quint32>() : number<quint64>(); }
    QByteArrayView text() { return take(length()); }

private:
    const QByteArrayView m_start;
    const quint64 m_fileBytes; ///< no less than the bytes of m_start
    quint64 m_position = 0;
    State m_state = State::Read;
    bool m_bigEndian = false;
    bool m_shortLengths = false;
};

enum ValueType : quint32 { Uint8, Int8, Uint16, Int16, Uint32, Int32, Float32, Bool, String, Array, Uint64, Int64, Float64 };

/// Bytes of a value of one size; 0 of another type.
int valueBytes(quint32 type)
{
    switch (type) {
    case Uint8:
    case Int8:
    case Bool:
        return 1;
    case Uint16:
    case Int16:
        return 2;
    case Uint32:
    case Int32:
    case Float32:
        return 4;
    case Uint64:
    case Int64:
    case Float64:
        return 8;
    default:
        return 0;
    }
}

void skipValue(Reader &reader, quint32 type, int depth = 0)
{
    constexpr int kDeepestArray = 4;
    if (type == String) {
        reader.text();
    } else if (type == Array && depth < kDeepestArray) {
        const quint32 itemType = reader.number<quint32>();
        const quint64 count = reader.length();
        quint64 bytes = 0;
        if (const int size = valueBytes(itemType)) {
            if (qMulOverflow(count, quint64(size), &bytes))
                reader.fail();
            reader.take(bytes);
        } else {
            for (quint64 i = 0; i < count && reader.good(); ++i)
                skipValue(reader, itemType, depth + 1);
        }
    } else if (const int size = valueBytes(type)) {
        reader.take(quint64(size));
    } else {
        reader.fail();
    }
}

/// A whole number of any size; negative ones as 0.
quint64 wholeNumber(Reader &reader, quint32 type)
{
    const auto natural = [](auto number) { return number < 0 ? quint64(0) : quint64(number); };
    switch (type) {
    case Uint8:
        return reader.number<quint8>();
    case Int8:
        return natural(reader.number<qint8>());
    case Uint16:
        return reader.number<quint16>();
    case Int16:
        return natural(reader.number<qint16>());
    case Uint32:
        return reader.number<quint32>();
    case Int32:
        return natural(reader.number<qint32>());
    case Uint64:
        return reader.number<quint64>();
    case Int64:
        return natural(reader.number<qint64>());
    default:
        skipValue(reader, type);
        return 0;
    }
}

struct KeyValues {
    QString architecture;
    quint64 fileType = std::numeric_limits<quint64>::max();
    quint64 alignment = 32; ///< of the weights, bytes
    QByteArray contextKey;  ///< "llama.context_length"
    quint64 contextLength = 0;
    bool hasChatTemplate = false;
    bool hasImatrix = false;
};

KeyValues readKeyValues(Reader &reader)
{
    constexpr qsizetype kMostNameBytes = 64;
    KeyValues values;
    QSet<QByteArrayView> keys;
    const quint64 count = reader.keyValues;
    for (quint64 i = 0; i < count && reader.good(); ++i) {
        const QByteArrayView key = reader.text();
        const quint32 type = reader.number<quint32>();
        if (keys.contains(key))
            reader.fail(); // the format forbids a key twice
        keys.insert(key);
        values.hasImatrix |= key.startsWith("quantize.imatrix.");
        if (key == "general.architecture" && type == String) {
            const QByteArrayView text = reader.text();
            values.architecture = QString::fromUtf8(text.first(std::min(text.size(), kMostNameBytes)));
        } else if (key == "tokenizer.chat_template" && type == String) {
            values.hasChatTemplate = !reader.text().isEmpty();
        } else if (key == "general.file_type") {
            values.fileType = wholeNumber(reader, type);
        } else if (key == "general.alignment") {
            values.alignment = wholeNumber(reader, type);
        } else if (key.endsWith(".context_length") && values.contextKey.isEmpty()) {
            values.contextKey = key.toByteArray();
            values.contextLength = wholeNumber(reader, type);
        } else {
            skipValue(reader, type);
        }
    }
    return values;
}

TensorCount readTensors(Reader &reader, quint64 alignment)
{
    constexpr quint32 kMostDimensions = 8; // twice as many as ggml has
    constexpr quint64 kLargestAlignment = 1 << 20;
    TensorCount tensors;
    QSet<QByteArrayView> names;
    quint64 lastOffset = 0;
    for (quint64 i = 0; i < reader.tensors && reader.good(); ++i) {
        const QByteArrayView name = reader.text();
        if (names.contains(name))
            reader.fail();
        names.insert(name);
        const quint32 dimensions = reader.number<quint32>();
        if (dimensions > kMostDimensions)
            reader.fail();
        quint64 parameters = 1;
        for (quint32 dimension = 0; dimension < dimensions && reader.good(); ++dimension) {
            if (qMulOverflow(parameters, reader.length(), &parameters))
                reader.fail();
        }
        const quint32 type = reader.number<quint32>();
        if (!tensors.add(tensorTypes().value(type, QString::number(type)), parameters))
            reader.fail();
        lastOffset = std::max(lastOffset, reader.number<quint64>());
    }
    if (alignment == 0 || alignment > kLargestAlignment)
        reader.fail();
    if (reader.good() && reader.tensors > 0) {
        const quint64 data = (reader.position() + alignment - 1) / alignment * alignment;
        if (data >= reader.fileBytes() || lastOffset >= reader.fileBytes() - data)
            reader.fail(); // cut short
    }
    return tensors;
}

} // namespace

WeightHeader readGgufHeader(QByteArrayView start, quint64 fileBytes)
{
    WeightHeader header;
    header.format = WeightHeader::Format::Gguf;
    header.fileBytes = fileBytes;
    Reader reader(start, fileBytes);
    reader.readCounts();
    const KeyValues values = readKeyValues(reader);
    const TensorCount tensors = readTensors(reader, values.alignment);
    header.state = reader.state();
    if (!reader.good())
        return header;
    tensors.tell(header);
    header.architecture = values.architecture;
    if (values.fileType < quint64(fileTypes().size()))
        header.quantization = fileTypes().at(qsizetype(values.fileType));
    if (values.contextKey == values.architecture.toUtf8() + ".context_length")
        header.contextLength = values.contextLength;
    header.hasChatTemplate = values.hasChatTemplate;
    header.hasImatrix = values.hasImatrix;
    return header;
}

} // namespace cardwright
