// A model told in one JSON object, as the hub's interface tells it, for checking many models without their folders:
//   id               "owner/name", with or without "@" and a date behind it
//   siblings         the paths of its files
//   config           what config.json says; in it `tokenizer_config`, `processor_config`, `diffusers` (model_index.json)
//                    and `peft` (adapter_config.json) say what those files do. With `adapter_transformers` in it, it is
//                    adapter_config.json. null: none that could be read
//   gguf             what the header of its GGUF files says: chat_template, quantize_imatrix_file
//   cardData         the card's metadata; keys in the card's order
//   body_arxiv_refs  the mentions of papers in the card, as they are written
//   created, createdAt   the day the repository was made
//   transformersInfo     not null: the hub took the repository for one of Transformers
// Every member may be missing or null; others do not count.
#pragma once

#include "core/tags/computetags.h"

#include <optional>

namespace cardwright {

struct TagCase {
    ModelFiles files;
    FrontMatter metadata;
    QStringList mentions;
    QDate created; ///< invalid: not known

    /// Nothing for bytes that are no JSON object; the NaN and Infinity that Python writes pass for null.
    static std::optional<TagCase> parse(const QByteArray &json);

    /// `created` counts where it is before the case's own day. Causes have no range: those in the card name their path in
    /// cardData, or `body_arxiv_refs[3]`.
    TagAnswer answer(TagEra era, QDate created = {}) const;
};

} // namespace cardwright
