#include "core/yaml/sourcelines.h"

#include "core/yaml/scalarscanner.h"

namespace cardwright {

TextRange SourceLines::lineAt(qsizetype at) const
{
    qsizetype start = at;
    while (start > 0 && !isYamlBreak(m_text[start - 1]))
        --start;
    qsizetype end = at;
    while (end < m_text.size() && !isYamlBreak(m_text[end]))
        ++end;
    return {start, end};
}

TextRange SourceLines::lineBefore(qsizetype at) const
{
    const qsizetype start = lineAt(at).start;
    const bool crLf = m_text.left(start).endsWith(u"\r\n");
    return start == 0 ? TextRange() : lineAt(start - (crLf ? 2 : 1));
}

qsizetype SourceLines::next(qsizetype at) const
{
    const qsizetype end = lineAt(at).end;
    return end < m_text.size() ? afterYamlBreak(m_text, end) : end;
}

QString SourceLines::breakNear(qsizetype at) const
{
    const qsizetype end = lineAt(at).end;
    if (end < m_text.size())
        return m_text.mid(end, afterYamlBreak(m_text, end) - end).toString();
    const qsizetype start = lineAt(at).start;
    if (start == 0)
        return QStringLiteral("\n");
    const bool crLf = start > 1 && m_text[start - 2] == u'\r' && m_text[start - 1] == u'\n';
    return m_text.mid(start - (crLf ? 2 : 1), crLf ? 2 : 1).toString();
}

int SourceLines::indentAt(qsizetype at) const
{
    return int(at - lineAt(at).start);
}

bool SourceLines::isFirstOnLine(qsizetype at) const
{
    const qsizetype start = lineAt(at).start;
    return m_text.mid(start, at - start).trimmed().isEmpty();
}

} // namespace cardwright
