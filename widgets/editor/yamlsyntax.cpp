#include "widgets/editor/lineinks.h"

namespace cardwright {

namespace {

using Open = LineState::Open;

bool isBlank(QChar c) { return c == u' ' || c == u'\t'; }

/// The end of the quoted scalar whose text starts at `from`, after the closing quote; -1 when the line does not close it.
qsizetype quoteEnd(QStringView line, qsizetype from, QChar quote)
{
    for (qsizetype i = from; i < line.size(); ++i) {
        if (quote == u'"' && line[i] == u'\\')
            ++i;
        else if (line[i] == quote && quote == u'\'' && i + 1 < line.size() && line[i + 1] == quote)
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return -1;
}

/// Numbers, and the words that stand for a truth value or nothing.
bool isNumberLike(QStringView scalar)
{
    bool number = false;
    [[maybe_unused]] const double value = scalar.toDouble(&number);
    const auto is = [&](QStringView word) { return scalar.compare(word, Qt::CaseInsensitive) == 0; };
    return number || is(u"true") || is(u"false") || is(u"null") || is(u"~");
}

/// The colon that ends a plain key starting at `from`, or -1 when what stands there is no key.
qsizetype keyColon(QStringView line, qsizetype from, bool inFlow)
{
    for (qsizetype i = from; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u':' && (i + 1 == line.size() || isBlank(line[i + 1])))
            return i;
        if ((c == u'#' && i > from && isBlank(line[i - 1])) || (inFlow && QStringView(u",[]{}").contains(c)))
            return -1;
    }
    return -1;
}

/// Reads one line of YAML from left to right.
class YamlLine {
public:
    YamlLine(QStringView line, InkSink sink) : m_line(line), m_sink(sink) {}

    LineState read(qsizetype from)
    {
        m_at = from;
        m_parentIndent = from;
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at];
            const bool itemStart = c == u'-' && (m_at + 1 == m_line.size() || isBlank(m_line[m_at + 1]));
            if (isBlank(c) || c == u',') {
                ++m_at;
            } else if (c == u'#' && (m_at == 0 || isBlank(m_line[m_at - 1]))) {
                m_sink.add(m_at, m_line.size(), Ink::Comment);
                break;
            } else if (c == u'[' || c == u'{') {
                ++m_depth;
                ++m_at;
            } else if (c == u']' || c == u'}') {
                --m_depth;
                ++m_at;
            } else if (m_atNodeStart && itemStart) {
                m_sink.add(m_at, m_at + 1, Ink::Marker);
                m_parentIndent = m_at++;
            } else if (m_depth <= 0 && (c == u'|' || c == u'>')) {
                m_sink.add(m_at, m_line.size(), Ink::Comment);
                return {Open::BlockScalar, int(m_parentIndent)};
            } else if (c == u'"' || c == u'\'') {
                const qsizetype end = quoteEnd(m_line, m_at + 1, c);
                if (end < 0) {
                    m_sink.add(m_at, m_line.size(), Ink::String);
                    return {c == u'"' ? Open::DoubleQuotes : Open::SingleQuotes, 0};
                }
                const bool isKey = end < m_line.size() && m_line[end] == u':';
                scalar(end, isKey ? Ink::Key : Ink::String);
                m_at += isKey;
            } else {
                plain();
            }
        }
        return {};
    }

private:
    void scalar(qsizetype end, Ink ink)
    {
        if (ink == Ink::Key && m_depth <= 0)
            m_parentIndent = m_at;
        m_sink.add(m_at, end, ink);
        m_at = end;
        m_atNodeStart = false;
    }

    void plain()
    {
        if (const qsizetype colon = m_atNodeStart || m_depth > 0 ? keyColon(m_line, m_at, m_depth > 0) : -1; colon >= 0) {
            scalar(colon, Ink::Key);
            ++m_at;
            return;
        }
        qsizetype end = m_at;
        while (end < m_line.size() && !(m_line[end] == u'#' && isBlank(m_line[end - 1]))
            && !(m_depth > 0 && QStringView(u",[]{}").contains(m_line[end])))
            ++end;
        const QStringView text = m_line.mid(m_at, end - m_at).trimmed();
        scalar(std::max(end, m_at + 1), isNumberLike(text) ? Ink::Number : Ink::String);
    }

    QStringView m_line;
    InkSink m_sink;
    qsizetype m_at = 0;
    qsizetype m_parentIndent = 0;
    int m_depth = 0;
    bool m_atNodeStart = true;
};

} // namespace

LineState inkYaml(QStringView line, LineState before, InkSink sink)
{
    const qsizetype indentation = indentationOf(line);
    if (before.open == Open::BlockScalar && (indentation == line.size() || indentation > before.size)) {
        sink.add(0, line.size(), Ink::String);
        return before;
    }
    if (before.open == Open::DoubleQuotes || before.open == Open::SingleQuotes) {
        const qsizetype end = quoteEnd(line, 0, before.open == Open::DoubleQuotes ? u'"' : u'\'');
        sink.add(0, end < 0 ? line.size() : end, Ink::String);
        return end < 0 ? before : YamlLine(line, sink).read(end);
    }
    return YamlLine(line, sink).read(indentation);
}

} // namespace cardwright
