// The two halves of inkLine(), and the list both write to.
#pragma once

#include "widgets/editor/cardsyntax.h"

namespace cardwright {

class InkSink {
public:
    explicit InkSink(QList<InkSpan> *spans) : m_spans(spans) {}
    void add(qsizetype start, qsizetype end, Ink ink)
    {
        if (m_spans && end > start)
            m_spans->append({int(start), int(end - start), ink});
    }

private:
    QList<InkSpan> *m_spans;
};

LineState inkYaml(QStringView line, LineState before, InkSink sink);
LineState inkMarkdown(QStringView line, LineState before, InkSink sink);

/// Blanks at the start of `line`.
qsizetype indentationOf(QStringView line);

} // namespace cardwright
