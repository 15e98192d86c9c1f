// Entries of a list or a mapping in block style: where their lines begin and end, which comments are theirs, and how they
// come, go and move.
#pragma once

#include "core/base/result.h"
#include "core/base/textedit.h"
#include "core/yaml/sourcelines.h"
#include "core/yaml/yamlnode.h"

#include <QStringList>

namespace cardwright {

/// New entries before entry `index`, or behind the last; `sources` as ValueWriter::entry() writes them. Precondition:
/// `parent` has entries.
Splice insertEntries(const SourceLines &lines, const YamlNode &parent, qsizetype index, const QStringList &sources,
    const QString &lineEnd);

/// Entries `first` to `last` go, with comment lines that clearly belong to them. Precondition: at least one other stays.
QList<Splice> removeEntries(const SourceLines &lines, const YamlNode &parent, qsizetype first, qsizetype last);

/// Entry `from` goes to place `to`, with the comments that clearly belong to it. Precondition: they differ.
QList<Splice> moveEntry(const SourceLines &lines, const YamlNode &parent, qsizetype from, qsizetype to);

} // namespace cardwright
