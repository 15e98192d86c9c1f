#include "widgets/editor/cardsyntax.h"

#include "widgets/editor/lineinks.h"

namespace cardwright {

qsizetype indentationOf(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t'))
        ++i;
    return i;
}

LineState inkLine(QStringView line, LineKind kind, LineState before, QList<InkSpan> *spans)
{
    InkSink sink(spans);
    switch (kind) {
    case LineKind::BlockFence:
        sink.add(0, line.size(), Ink::Comment);
        return {};
    case LineKind::Yaml:
        return inkYaml(line, before, sink);
    case LineKind::Markdown:
        return inkMarkdown(line, before, sink);
    }
    return {};
}

} // namespace cardwright
