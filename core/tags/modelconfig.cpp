#include "core/tags/modelconfig.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace cardwright {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype kMostBytes = 4 * 1024 * 1024;

// ordered_json looks a key up by walking its list, so a file with very many keys would cost their square.
constexpr int kMostKeys = 2'000;
constexpr int kDeepestKey = 2;

constexpr std::array<std::string_view, 9> kKeysRead{
    "model_type", "architectures", "task_specific_params", "auto_map", "quantization_config", "chat_template",
    "mask_token", "_class_name", "base_model_name_or_path"};

Json parseBounded(const QByteArray &json)
{
    if (json.size() > kMostBytes)
        return Json(Json::value_t::discarded);
    int keys = 0;
    bool reads = false; // the key at the top that is being read; thousands may stand below one that is not
    const auto keep = [&keys, &reads](int depth, Json::parse_event_t event, Json &parsed) {
        if (event != Json::parse_event_t::key)
            return depth <= kDeepestKey;
        if (depth == 1)
            reads = std::ranges::find(kKeysRead, parsed.get_ref<const std::string &>()) != kKeysRead.end();
        return reads && depth <= kDeepestKey && ++keys <= kMostKeys;
    };
    return Json::parse(json.begin(), json.end(), keep, false);
}

QString text(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

int bits(const Json &quantization)
{
    if (const Json said = quantization.value("bits", Json()); said.is_number_unsigned() && said <= 64)
        return said.get<int>();
    for (const auto &[key, count] : {std::pair("load_in_4bit", 4), std::pair("load_in_8bit", 8)}) {
        if (quantization.value(key, Json()) == Json(true))
            return count;
    }
    return 0;
}

} // namespace

ModelConfig ModelConfig::parse(const QByteArray &bytes)
{
    ModelConfig config;
    const Json json = parseBounded(bytes);
    config.readable = json.is_object();
    if (!config.readable)
        return config;
    const auto value = [&json](const char *key) {
        const auto it = json.find(key);
        return it == json.end() ? Json() : *it;
    };
    config.modelType = text(value("model_type"));
    if (const Json architectures = value("architectures"); architectures.is_array() && !architectures.empty())
        config.architecture = text(architectures.front());
    if (const Json parameters = value("task_specific_params"); parameters.is_object()) {
        for (const auto &[key, ignored] : parameters.items())
            config.taskParameters.append(QString::fromStdString(key));
    }
    config.customCode = value("auto_map").is_object();
    if (const Json quantization = value("quantization_config"); quantization.is_object()) {
        config.quantized = true;
        config.quantMethod = text(quantization.value("quant_method", Json()));
        config.quantBits = bits(quantization);
    }
    const Json maskToken = value("mask_token"); // a text, or what tokenizers write of a token
    config.maskToken = text(maskToken.is_object() ? maskToken.value("content", Json()) : maskToken);
    config.className = text(value("_class_name"));
    config.baseModel = text(value("base_model_name_or_path"));
    config.chatTemplate = value("chat_template").is_string() || value("chat_template").is_array();
    return config;
}

} // namespace cardwright
