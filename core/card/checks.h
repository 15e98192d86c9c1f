// The checks that checkMetadata() is made of, each in a file of its name.
#pragma once

#include "core/card/cardschema.h"
#include "core/card/findings.h"

namespace cardwright {

/// Where in the metadata a check is: a chain from the top-level field down, made without cost until a path is asked for.
struct Spot {
    const FieldSpec &spec;
    const YamlNode::Entry &entry;
    const Spot *above = nullptr;
    int index = -1; ///< in a list; -1 in a mapping

    const YamlNode &node() const { return entry.value; }
    FieldPath path() const;
    const QString &field() const { return above ? above->field() : entry.key; }
    QString name() const { return path().toString(); }
    TextRange range() const; ///< of the value, or of what stands where one should
};

/// Rules about a key the hub does not know.
void checkKey(Findings &findings, const YamlNode::Entry &entry);
/// Keys the hub knows, but for which it has newer ones.
void checkOutdatedKeys(Findings &findings);

/// Holds a value and all in it to the shape of its spec, its texts to checkText().
void checkValue(Findings &findings, const Spot &spot);
/// Whether the value would stand under that spec without the hub's refusing or losing anything of it.
bool wouldPass(const Findings &findings, const FieldSpec &spec, const YamlNode &value);

/// Holds a text to the vocabulary, the values or the form of its spec. `siblings` are the texts of the list it is in.
void checkText(Findings &findings, const Spot &spot, const QStringList &siblings = {});

/// What model-index, or a value that is to be it, must have beyond its shape.
void checkResults(Findings &findings, const YamlNode &models);

/// Rules about several fields at once.
void checkTogether(Findings &findings);

/// Plain scalars that YAML 1.1 reads otherwise than the hub.
void checkYamlVersions(Findings &findings);

} // namespace cardwright
