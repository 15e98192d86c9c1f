#include "core/base/lineindex.h"

#include <algorithm>

namespace cardwright {

namespace {

bool startsLine(QStringView text, qsizetype at)
{
    const QChar before = text[at - 1];
    return before == u'\n' || (before == u'\r' && (at == text.size() || text[at] != u'\n'));
}

} // namespace

LineIndex::LineIndex(QString text) : m_text(std::move(text)), m_starts{0}
{
    for (qsizetype at = 1; at <= m_text.size(); ++at) {
        if (startsLine(m_text, at))
            m_starts.append(at);
    }
}

LineIndex LineIndex::edited(QString text, TextRange changed, qsizetype removed) const
{
    const qsizetype grown = changed.length() - removed;
    if (m_text.size() + grown != text.size())
        return LineIndex(std::move(text));
    // whether a line starts somewhere is told by the unit before and the one after
    const auto firstGone = std::lower_bound(m_starts.cbegin() + 1, m_starts.cend(), changed.start);
    const auto firstKept = std::upper_bound(firstGone, m_starts.cend(), changed.start + removed);
    LineIndex result;
    result.m_text = std::move(text);
    result.m_starts = QList<qsizetype>(m_starts.cbegin(), firstGone);
    for (qsizetype at = std::max<qsizetype>(changed.start, 1); at <= changed.end; ++at) {
        if (startsLine(result.m_text, at))
            result.m_starts.append(at);
    }
    result.m_starts.reserve(result.m_starts.size() + (m_starts.cend() - firstKept));
    for (auto start = firstKept; start != m_starts.cend(); ++start)
        result.m_starts.append(*start + grown);
    return result;
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
