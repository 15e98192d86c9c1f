#include "core/base/lineindex.h"

#include <algorithm>

namespace cardwright {

LineIndex::LineIndex(QString text) : m_text(std::move(text)), m_starts{0}
{
    const QStringView view = m_text;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if (view[i] == u'\n' || (view[i] == u'\r' && (i + 1 == view.size() || view[i + 1] != u'\n')))
            m_starts.append(i + 1);
    }
}

int LineIndex::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), std::max<qsizetype>(offset, 0));
    return int(after - m_starts.cbegin());
}

qsizetype LineIndex::lineStart(int line) const
{
    if (line > m_starts.size())
        return m_text.size();
    return m_starts[std::max(line, 1) - 1];
}

Location LineIndex::locate(qsizetype offset) const
{
    const int line = lineAt(offset);
    int column = 1;
    const qsizetype end = std::min(offset, m_text.size());
    for (qsizetype i = lineStart(line); i < end; ++i) {
        if (!m_text[i].isLowSurrogate())
            ++column;
    }
    return {line, column};
}

} // namespace cardwright
