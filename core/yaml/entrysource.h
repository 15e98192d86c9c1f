// How new source is written: a value behind its key or dash, in the style of the lists and scalars around it.
#pragma once

#include "core/yaml/scalarsource.h"
#include "core/yaml/yamledit.h"

namespace cardwright {

struct ListStyle {
    YamlNode::Style style = YamlNode::Style::Block;
    int offset = 0; ///< columns from the key to the dashes; 0 is flush, what most cards have
};

/// The style of the list nearest to entry `index` of `map`, else the default.
ListStyle neighbourListStyle(QStringView card, const YamlNode &map, qsizetype index);

/// The quotes that all scalars of `list` share, else Plain.
YamlNode::Style commonQuotes(const YamlNode &list);

/// `text` in the style of `like`; block scalars stand `indent` columns in.
QString textSource(const QString &text, YamlNode::Style like, Context context, int indent, const QString &lineEnd);

/// `[a, b]`.
QString flowListSource(const QStringList &items);

/// Lines `- a`, each with `lineEnd` before it.
QString blockListSource(const QStringList &items, int indent, const QString &lineEnd);

/// What our scanner will read from such source; `source` tells the quoting of a text.
YamlNode expectedScalar(const QString &text, const QString &source);
YamlNode expectedList(const QStringList &items, Context context);

} // namespace cardwright
