#include "core/yaml/cursor.h"

#include <algorithm>

namespace cardwright {

qsizetype afterYamlBreak(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n' ? at + 2 : at + 1;
}

YamlCursor::YamlCursor(QStringView card, TextRange yaml) : m_yaml(yaml)
{
    const QStringView block = yaml.in(card);
    m_copy.reserve(block.size() + 2);
    m_copy.append(block);
    if (!block.isEmpty() && !isYamlBreak(block.back()))
        m_copy.append(u'\n');
    if (const qsizetype nul = block.indexOf(QChar()); nul >= 0) {
        fail(YamlFault::Reason::ControlCharacter, nul, nul + 1);
        m_copy.replace(QChar(), QChar::ReplacementCharacter);
    }
    m_copy.append(QChar());
    m_text = reinterpret_cast<char16_t *>(m_copy.data());
    if (m_text[0] == QChar::ByteOrderMark)
        m_place.at = m_place.lineStart = 1;
}

bool YamlCursor::atDocumentMarker() const
{
    const char16_t c = peek();
    return m_place.at == m_place.lineStart && (c == u'-' || c == u'.') && peek(1) == c && peek(2) == c
        && isYamlSpace(peek(3));
}

void YamlCursor::enterLine()
{
    m_place.at += peek() == u'\r' && peek(1) == u'\n' ? 2 : 1;
    m_place.lineStart = m_place.at;
    m_place.firstTab = -1;
    m_place.indent = 0;
}

qsizetype YamlCursor::skipSpace(bool comments)
{
    qsizetype breaks = 0;
    while (true) {
        skipBlanks();
        if (comments && peek() == u'#')
            skipComment();
        if (!isYamlBreak(peek()))
            return breaks;
        enterLine();
        ++breaks;
        while (peek() == u' ')
            advance();
        m_place.indent = column();
    }
}

void YamlCursor::skipBlanks()
{
    for (; isYamlBlank(peek()); advance()) {
        if (peek() == u'\t' && m_place.firstTab < 0)
            m_place.firstTab = m_place.at;
    }
}

void YamlCursor::skipComment()
{
    const qsizetype start = m_place.at;
    m_place.at = lineEnd(start);
    const TextRange comment = range(start, m_place.at);
    // what is read a second time has been noted
    if (m_comments.isEmpty() || m_comments.constLast().start < comment.start)
        m_comments.append(comment);
}

qsizetype YamlCursor::lineEnd(qsizetype at) const
{
    while (m_text[at] != 0 && !isYamlBreak(m_text[at]))
        ++at;
    return at;
}

qsizetype YamlCursor::lineStart(qsizetype at) const
{
    while (at > 0 && !isYamlBreak(m_text[at - 1]))
        --at;
    return at;
}

qsizetype YamlCursor::contentEnd(qsizetype at) const
{
    qsizetype end = at;
    for (; m_text[at] != 0 && !isYamlBreak(m_text[at]); ++at) {
        if (m_text[at] == u'#' && at > 0 && isYamlSpace(m_text[at - 1]))
            break;
        if (!isYamlBlank(m_text[at]))
            end = at + 1;
    }
    return end;
}

qsizetype YamlCursor::endOf(qsizetype indent)
{
    if (m_deeper.indent == indent && m_place.at >= m_deeper.from && m_place.at <= m_deeper.end)
        return m_deeper.end;
    qsizetype end = lineEnd(m_place.at);
    while (m_text[end] != 0) {
        const qsizetype next = end + (m_text[end] == u'\r' && m_text[end + 1] == u'\n' ? 2 : 1);
        qsizetype content = next;
        while (m_text[content] == u' ')
            ++content;
        const bool isBlank = m_text[content] == 0 || isYamlBreak(m_text[content]);
        if (!isBlank && content - next < indent)
            break;
        end = lineEnd(content);
    }
    m_deeper = {indent, m_place.at, end};
    return end;
}

void YamlCursor::hideBehind(qsizetype indent)
{
    m_hidden = endOf(indent);
    m_hiddenChar = std::exchange(m_text[m_hidden], u'\0');
}

void YamlCursor::unhide()
{
    m_text[m_hidden] = m_hiddenChar;
    m_hidden = -1;
}

void YamlCursor::fail(YamlFault::Reason reason, qsizetype start, qsizetype end, TextRange value, const QString &name)
{
    if (m_fault)
        return;
    if (m_quoted.start >= 0 && start >= m_quoted.end && start <= lineEnd(m_quoted.end)) {
        reason = YamlFault::Reason::OpenQuote;
        start = m_quoted.start;
        end = kLineEnd;
        value = {};
    }
    if (end == kLineEnd)
        end = contentEnd(start);
    if (value.end == kLineEnd)
        value.end = contentEnd(value.start);
    m_fault = {reason, range(start, end), value.isEmpty() ? TextRange() : range(value.start, value.end), name};
}

void YamlCursor::noteQuoted(qsizetype start, qsizetype end)
{
    m_quoted = {start, end};
}

TextRange YamlCursor::range(qsizetype start, qsizetype end) const
{
    return {std::min(m_yaml.start + start, m_yaml.end), std::min(m_yaml.start + end, m_yaml.end)};
}

} // namespace cardwright
