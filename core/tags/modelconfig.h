// What the tag rules read of a model's JSON files. Keys come in the order of the file. Never fails: bytes that are no
// JSON object, are too many, or hide a key deeper or later than any real file does, read as if the key were absent.
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
    bool quantized = false;  ///< has quantization_config
    bool chatTemplate = false; ///< of tokenizer_config.json: has chat_template

    static ModelConfig parse(const QByteArray &json);
};

} // namespace cardwright
