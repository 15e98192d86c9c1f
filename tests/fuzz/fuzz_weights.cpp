// Reads any bytes as the header of a weight file of any size, and holds what comes out to the laws of core/weights. Build
// it with the preset `fuzz`; packaging/fuzz runs it.
#include "core/weights/weightheader.h"
#include "tests/fuzz/laws.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <QtNumeric>

using namespace cardwright;

namespace {

using State = WeightHeader::State;

void holdHeader(const WeightHeader &header, WeightHeader::Format format, quint64 fileBytes)
{
    hold(header.format == format, "the format is the one asked for");
    hold(header.state != State::NotRead, "a header that was looked into was read, or is found bad");
    if (header.state == State::NotDownloaded)
        return;
    hold(header.fileBytes == fileBytes, "the size is the file's");
    if (header.state != State::Read) {
        WeightHeader nothing;
        nothing.format = format;
        nothing.state = header.state;
        nothing.fileBytes = fileBytes;
        hold(header == nothing, "of a bad header nothing is told");
        return;
    }
    quint64 sum = 0;
    quint64 before = ~quint64(0);
    for (const TensorType &type : header.types) {
        hold(!qAddOverflow(sum, type.parameters, &sum), "the parameters can be counted");
        hold(type.parameters <= before, "the types of most parameters come first");
        before = type.parameters;
    }
    hold(sum == header.parameters, "the types hold all parameters");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // the choices are taken from the end, so that a weight file's own bytes are an input
    FuzzedDataProvider choices(data, size);
    const auto format = choices.ConsumeBool() ? WeightHeader::Format::Gguf : WeightHeader::Format::Safetensors;
    const quint64 behind = choices.ConsumeBool() ? choices.ConsumeIntegralInRange<quint64>(0, ~quint64(0) - size) : 4096;
    const quint64 cut = choices.ConsumeIntegral<quint16>();
    const std::string bytes = choices.ConsumeRemainingBytesAsString();
    const QByteArrayView whole(bytes.data(), qsizetype(bytes.size()));
    const quint64 fileBytes = bytes.size() + behind;

    const WeightHeader header = readWeightHeader(format, whole, fileBytes);
    holdHeader(header, format, fileBytes);
    const WeightHeader ofLess = readWeightHeader(format, whole.first(std::min(qsizetype(cut), whole.size())), fileBytes);
    holdHeader(ofLess, format, fileBytes);
    if (ofLess.state == State::Read)
        hold(header == ofLess, "what follows a header changes nothing of it");
    if (header.state == State::Read)
        hold(ofLess == header || ofLess.state == State::TooLong, "the start of a good header is only too short");
    return 0;
}
