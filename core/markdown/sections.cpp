#include "core/markdown/sections.h"

#include "core/markdown/lines.h"

#include <QStringList>

#include <algorithm>

namespace cardwright {

namespace {

using Kind = BodyLine::Kind;

/// 1 or 2 when the line makes the paragraph above it a heading, else 0.
int underlineLevel(const BodyLine &line, QStringView body)
{
    const QStringView text = line.in(body).trimmed();
    if (line.kind != Kind::Text || !line.continues || line.depth > 0 || text.isEmpty())
        return 0;
    if (std::ranges::all_of(text, [](QChar c) { return c == u'='; }))
        return 1;
    return std::ranges::all_of(text, [](QChar c) { return c == u'-'; }) ? 2 : 0;
}

QString atxTitle(QStringView line, int level)
{
    QStringView title = line.mid(level).trimmed();
    qsizetype end = title.size();
    while (end > 0 && title[end - 1] == u'#')
        --end;
    if (end == 0 || title[end - 1].isSpace())
        title = title.first(end).trimmed();
    return title.toString();
}

class SectionReader {
public:
    explicit SectionReader(QStringView body) : m_body(body), m_lines(scanLines(body).lines)
    {
        m_sections.append(TextSection());
    }

    QList<TextSection> read()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            readLine(i);
        end(m_lines.size());
        return std::move(m_sections);
    }

private:
    void readLine(qsizetype index)
    {
        const BodyLine &line = m_lines[index];
        if (line.kind == Kind::Heading && line.depth == 0) {
            const QStringView text = line.in(m_body).trimmed();
            int level = 0;
            while (level < text.size() && text[level] == u'#')
                ++level;
            begin(index, level, atxTitle(text, level));
        } else if (const int level = underlineLevel(line, m_body); level > 0) {
            qsizetype first = index - 1;
            while (first > 0 && m_lines[first].continues)
                --first;
            const QStringView title = m_body.mid(m_lines[first].start, m_lines[index - 1].end - m_lines[first].start);
            begin(first, level, title.toString().simplified());
        }
    }

    void begin(qsizetype line, int level, const QString &title)
    {
        end(line);
        while (!m_parents.isEmpty() && m_parents.last().first >= level)
            m_parents.removeLast();
        m_parents.append({level, title});
        QStringList path;
        for (const auto &[parentLevel, parentTitle] : m_parents)
            path.append(parentTitle);
        m_sections.append(TextSection{level, title, path.join(u'\n'), {startOf(line), 0}, {startOf(line), 0}});
        m_first = line;
    }

    /// The last section ends before `line`.
    void end(qsizetype line)
    {
        qsizetype contentEnd = line;
        while (contentEnd > m_first && m_lines[contentEnd - 1].in(m_body).trimmed().isEmpty())
            --contentEnd;
        m_sections.last().range.end = startOf(line);
        m_sections.last().content.end = startOf(contentEnd);
    }

    qsizetype startOf(qsizetype line) const { return line < m_lines.size() ? m_lines[line].start : m_body.size(); }

    QStringView m_body;
    QList<BodyLine> m_lines;
    QList<TextSection> m_sections;
    QList<std::pair<int, QString>> m_parents;
    qsizetype m_first = 0; ///< line of the last section
};

} // namespace

QList<TextSection> sectionsOf(QStringView body)
{
    return SectionReader(body).read();
}

} // namespace cardwright
