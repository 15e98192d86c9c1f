// What is read of a model's small JSON files, one struct for all of them. Keys come in the order of the file. Never
// fails: bytes that are no JSON object, are too many, or hide a key deeper or later than any real file does, read as if
// the key were absent.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cardwright {

struct ModelConfig {
    bool readable = false; ///< is a JSON object
    QString modelType;
    QString architecture; ///< the first of `architectures`; the others count nowhere
    QStringList taskParameters; ///< the keys of task_specific_params
    bool customCode = false; ///< has auto_map
    QString quantMethod;     ///< of quantization_config: quant_method: "gptq", "bitsandbytes"; "" without it
    int quantBits = 0;       ///< of quantization_config: bits, load_in_4bit, load_in_8bit; 0: not said
    bool quantized = false;  ///< has quantization_config
    bool chatTemplate = false;  ///< of tokenizer_config.json, processor_config.json: has chat_template
    QString maskToken;          ///< of tokenizer_config.json: mask_token: "[MASK]"
    QString className;          ///< of model_index.json: _class_name, the pipeline of diffusers
    QString baseModel;          ///< of adapter_config.json: base_model_name_or_path

    static ModelConfig parse(const QByteArray &json);
    bool operator==(const ModelConfig &) const = default;
};

} // namespace cardwright
