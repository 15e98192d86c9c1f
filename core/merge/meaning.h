// What values of the metadata mean, whatever they look like: which lists are sets, what an evaluation result is a result of.
#pragma once

#include "core/yaml/yamlnode.h"

#include <QHash>
#include <QStringList>

namespace cardwright {

/// Whether the order of the field's items means nothing and one item may stand there without a list: the fields that
/// core/card/cardschema has as a list of texts, or as a text or a list of them.
bool isSetField(const FieldPath &path);

/// What tells an item of such a field from the others: its text, or what it is made of.
QString setItem(const YamlNode &item);
/// The items of such a field, when that is what stands there: a text or a list.
std::optional<QStringList> setItems(const YamlNode &value);

/// The values of a mapping by their keys, which are not repeated; null: an empty one. It must outlive this.
class ByKey {
public:
    explicit ByKey(const YamlNode *map)
    {
        for (qsizetype i = 0; map && i < map->entries.size(); ++i)
            m_values.insert(map->entries[i].key, &map->entries[i].value);
    }

    const YamlNode *find(const QString &key) const { return m_values.value(key); }

private:
    QHash<QString, const YamlNode *> m_values;
};

/// Whether two values at `path` say the same: keys in any order, sets in any order and with repeats, one text as a list of
/// one. Null pointers: nothing stands there.
bool sameMeaning(const YamlNode *a, const YamlNode *b, const FieldPath &path);

/// A text to look values up by: values of the same one say the same. (Not always the other way round: sets, and dates with and
/// without quotes, count as they are written.)
QString spelling(const YamlNode &value);

/// What tells the items of the lists at `path` apart: of `model-index` names; of results task and dataset, their metrics
/// too where that is not enough; of metrics type and name; of other lists the whole items.
QList<QStringList> itemNames(const QList<const YamlNode *> &lists, const FieldPath &path);

/// Whether a changed item of a list can be what became of another: of the same kind, mappings with half their entries alike.
bool isAlike(const YamlNode &before, const YamlNode &now);

/// Whether everything in it can be written again: no anchors, tags or the like, and no key twice in a mapping.
bool isOrdinary(const YamlNode &node);

} // namespace cardwright
