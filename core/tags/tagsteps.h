// The steps that profiles are made of, and what they share while one model's tags are computed.
#pragma once

#include "core/tags/computetags.h"
#include "core/tags/modelconfig.h"
#include "core/tags/tagprofile.h"

#include <QHash>

namespace cardwright {

class TagRun {
public:
    TagRun(const TagEvidence &evidence, const FrontMatter &metadata, QStringView card);

    const TagProfile &profile;
    const ModelFiles &files;
    const QDate created; ///< of the repository; invalid: taken as new
    const YamlNode fields; ///< the card's metadata; no entries where it cannot be read
    const QStringView card;
    QString configName; ///< config.json, or adapter_config.json where that stands alone
    ModelConfig config;
    ModelConfig tokenizer;
    QString library; ///< empty: none
    QList<TagCause> libraryCauses;

    /// A tag that is there already keeps its place and gains the cause.
    void add(const QString &tag, const TagCause &cause);
    bool has(const QString &tag) const { return m_places.contains(tag); }
    QList<TagCause> causes(const QString &tag) const;
    const QList<ComputedTag> &tags() const { return m_tags; }

    /// The task the tags so far give, or the card's own.
    QString task() const;

private:
    QList<ComputedTag> m_tags;
    QHash<QString, qsizetype> m_places;
};

/// One value of a field, as text.
struct FieldItem {
    QString text;
    TextRange range;
    QString key; ///< path in the metadata: `tags[2]`
};

/// A scalar as one item, a list's scalars; nothing for a mapping, for null, or for a list that holds one of them.
QList<FieldItem> fieldItems(const YamlNode &fields, const QString &key);

/// By its name in a profile; null for an unknown one.
TagStep tagStep(const QString &name);

} // namespace cardwright
