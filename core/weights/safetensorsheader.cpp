#include "core/weights/safetensorsheader.h"

#include "core/weights/tensorcount.h"

#include <QSet>
#include <QtEndian>
#include <QtNumeric>

#include <nlohmann/json.hpp>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kLengthBytes = 8;

/// Bits of one parameter; 0 of a type that came after these.
int bitsOf(const QString &type)
{
    static const QHash<QString, int> bits{{u"BOOL"_s, 8}, {u"U8"_s, 8}, {u"I8"_s, 8}, {u"F8_E5M2"_s, 8}, {u"F8_E4M3"_s, 8},
        {u"F8_E8M0"_s, 8}, {u"I16"_s, 16}, {u"U16"_s, 16}, {u"F16"_s, 16}, {u"BF16"_s, 16}, {u"I32"_s, 32}, {u"U32"_s, 32},
        {u"F32"_s, 32}, {u"F64"_s, 64}, {u"I64"_s, 64}, {u"U64"_s, 64}};
    return bits.value(type);
}

/// Takes the header as it is parsed, so that nothing is kept of it but names; says no to all that no header holds.
class HeaderReader final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit HeaderReader(quint64 dataBytes) : m_dataBytes(dataBytes) {}

    bool whole() const { return m_place == Place::Behind; }
    const TensorCount &tensors() const { return m_tensors; }
    const QString &savedBy() const { return m_savedBy; }

    bool start_object(std::size_t) override
    {
        switch (m_place) {
        case Place::Before:
            m_place = Place::Tensors;
            return true;
        case Place::Tensors:
            m_place = m_key == u"__metadata__" ? Place::Metadata : Place::Tensor;
            m_tensor = {};
            return true;
        default:
            return false;
        }
    }
    bool end_object() override
    {
        if (m_place == Place::Tensors) {
            m_place = Place::Behind;
            return true;
        }
        const bool good = m_place == Place::Metadata || takeTensor();
        m_place = Place::Tensors;
        return good;
    }
    bool start_array(std::size_t) override
    {
        if (m_place != Place::Tensor || m_key == u"dtype")
            return false;
        m_place = Place::Numbers;
        return true;
    }
    bool end_array() override
    {
        m_place = Place::Tensor;
        return true;
    }
    bool key(std::string &text) override
    {
        m_key = QString::fromStdString(text);
        if (m_place == Place::Tensor)
            return m_key == u"dtype" || m_key == u"shape" || m_key == u"data_offsets";
        if (m_place == Place::Metadata)
            return true;
        const qsizetype before = m_names.size();
        m_names.insert(m_key);
        return m_names.size() > before; // the format forbids a name twice
    }
    bool string(std::string &text) override
    {
        if (m_place == Place::Metadata) {
            if (m_key == u"format")
                m_savedBy = QString::fromStdString(text).left(kMostNameUnits);
            return true;
        }
        m_tensor.type = QString::fromStdString(text);
        return m_place == Place::Tensor && m_key == u"dtype" && m_tensor.type.size() <= kMostNameUnits;
    }
    bool number_unsigned(number_unsigned_t number) override
    {
        if (m_place != Place::Numbers)
            return false;
        if (m_key == u"shape")
            return !qMulOverflow(m_tensor.parameters, quint64(number), &m_tensor.parameters);
        if (m_tensor.offsets == 2)
            return false;
        (m_tensor.offsets++ == 0 ? m_tensor.begin : m_tensor.end) = number;
        return true;
    }

    bool null() override { return false; }
    bool boolean(bool) override { return false; }
    bool number_integer(number_integer_t) override { return false; }
    bool number_float(number_float_t, const std::string &) override { return false; }
    bool binary(binary_t &) override { return false; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    enum class Place { Before, Tensors, Metadata, Tensor, Numbers, Behind };

    static constexpr qsizetype kMostNameUnits = 32; ///< of a type

    struct Tensor {
        QString type;
        quint64 parameters = 1;
        quint64 begin = 0; ///< bytes from the end of the header
        quint64 end = 0;
        int offsets = 0;
    };

    bool takeTensor()
    {
        if (m_tensor.type.isEmpty() || m_tensor.offsets != 2 || m_tensor.begin > m_tensor.end || m_tensor.end > m_dataBytes)
            return false;
        const quint64 bytes = m_tensor.end - m_tensor.begin;
        const int bits = bitsOf(m_tensor.type);
        quint64 wanted = 0;
        if (bits != 0 && (qMulOverflow(m_tensor.parameters, quint64(bits / 8), &wanted) || wanted != bytes))
            return false;
        return m_tensors.add(m_tensor.type, m_tensor.parameters);
    }

    const quint64 m_dataBytes;
    Place m_place = Place::Before;
    QString m_key;
    Tensor m_tensor;
    QSet<QString> m_names;
    TensorCount m_tensors;
    QString m_savedBy;
};

} // namespace

WeightHeader readSafetensorsHeader(QByteArrayView start, quint64 fileBytes)
{
    WeightHeader header;
    header.format = WeightHeader::Format::Safetensors;
    header.fileBytes = fileBytes;
    const quint64 given = quint64(start.size());
    const quint64 length = given < kLengthBytes ? 0 : qFromLittleEndian<quint64>(start.data());
    if (fileBytes < kLengthBytes || length > fileBytes - kLengthBytes)
        return header;
    if (given < kLengthBytes || length > given - kLengthBytes) {
        header.state = WeightHeader::State::TooLong;
        return header;
    }
    HeaderReader reader(fileBytes - kLengthBytes - length);
    const QByteArrayView json = start.sliced(kLengthBytes, qsizetype(length));
    if (!nlohmann::json::sax_parse(json.data(), json.data() + json.size(), &reader) || !reader.whole())
        return header;
    header.state = WeightHeader::State::Read;
    header.savedBy = reader.savedBy();
    reader.tensors().tell(header);
    return header;
}

} // namespace cardwright
