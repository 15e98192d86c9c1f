#include "widgets/editor/cardhighlighter.h"

#include <QElapsedTimer>
#include <QTextDocument>
#include <QTextLayout>

namespace cardwright {

namespace {

constexpr int sliceMilliseconds = 4;

/// What the highlighter knows of a line, kept at its block.
struct LineNotes : QTextBlockUserData {
    LineKind kind = LineKind::Markdown;
    LineState before;
    LineState after;
    bool followed = false;      ///< `after` is right for the line's text, `kind` and `before`
    bool colored = false;       ///< so are the formats of its layout
    qsizetype formatCount = 0;  ///< as set; an input method may have replaced them
};

LineNotes *notesOf(const QTextBlock &line) { return static_cast<LineNotes *>(line.userData()); }

LineNotes &ensureNotes(QTextBlock &line)
{
    if (!line.userData())
        line.setUserData(new LineNotes);
    return *notesOf(line);
}

QTextCharFormat formatOf(const Theme &theme, Ink ink)
{
    QTextCharFormat format;
    const auto paint = [&](Theme::ColorRole role) { format.setForeground(theme[role]); };
    switch (ink) {
    case Ink::Key: paint(Theme::YamlKey); break;
    case Ink::String: paint(Theme::YamlString); break;
    case Ink::Number: paint(Theme::YamlNumber); break;
    case Ink::Comment: paint(Theme::Comment); break;
    case Ink::Heading: paint(Theme::Heading); format.setFontWeight(QFont::Bold); break;
    case Ink::Strong: format.setFontWeight(QFont::Bold); break;
    case Ink::Emphasis: format.setFontItalic(true); break;
    case Ink::Struck: format.setFontStrikeOut(true); break;
    case Ink::Code: paint(Theme::Code); break;
    case Ink::Link: paint(Theme::Link); break;
    case Ink::Address: paint(Theme::Comment); break;
    case Ink::Quote: paint(Theme::Quote); break;
    case Ink::Marker: paint(Theme::Accent); break;
    case Ink::HtmlTag: paint(Theme::Tag); break;
    case Ink::Math: paint(Theme::Math); break;
    }
    return format;
}

} // namespace

CardHighlighter::CardHighlighter(QTextDocument *document, const Theme &theme, QObject *parent) :
    QObject(parent), m_document(document)
{
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, [this] { advance(sliceMilliseconds); });
    connect(document, &QTextDocument::contentsChange, this, &CardHighlighter::onContentsChange);
    setTheme(theme);
    forget({0, document->characterCount()});
}

void CardHighlighter::setTheme(const Theme &theme)
{
    for (size_t i = 0; i < m_formats.size(); ++i)
        m_formats[i] = formatOf(theme, Ink(i));
    for (QTextBlock line = m_document->begin(); line.isValid(); line = line.next()) {
        if (LineNotes *notes = notesOf(line))
            notes->colored = false;
    }
    if (!m_shown.isEmpty())
        show(m_document->findBlock(int(m_shown.start)), m_document->findBlock(int(m_shown.end - 1)));
}

void CardHighlighter::setMetadataBlock(TextRange whole, TextRange yaml)
{
    if (whole == m_whole && yaml == m_yaml)
        return;
    const TextRange touched{std::min(m_whole.start, whole.start), std::max(m_whole.end, whole.end)};
    m_whole = whole;
    m_yaml = yaml;
    forget(touched);
}

LineKind CardHighlighter::kindOf(const QTextBlock &line) const
{
    const int position = line.position();
    if (m_yaml.contains(position))
        return LineKind::Yaml;
    return m_whole.contains(position) ? LineKind::BlockFence : LineKind::Markdown;
}

LineState CardHighlighter::stateBefore(const QTextBlock &line) const
{
    const QTextBlock previous = line.previous();
    if (!previous.isValid() || kindOf(previous) != kindOf(line))
        return {};
    const LineNotes *notes = notesOf(previous);
    return notes ? notes->after : LineState{};
}

void CardHighlighter::show(const QTextBlock &first, const QTextBlock &last)
{
    m_shown = {first.position(), last.position() + last.length()};
    QTextBlock line = first;
    bool changed = false;
    while (line.isValid()) {
        LineNotes &notes = ensureNotes(line);
        const QTextLayout *layout = line.layout();
        const bool replaced = layout->preeditAreaText().isEmpty() && layout->formats().size() != notes.formatCount;
        if (!notes.followed && follow(line)) // a guess while lines above wait: the line below must still be looked at
            m_pending.end = std::max<qsizetype>(m_pending.end, line.position() + line.length() + 1);
        if (!notes.colored || replaced) {
            color(line);
            changed = true;
        }
        if (line == last)
            break;
        line = line.next();
    }
    if (changed)
        m_document->markContentsDirty(int(m_shown.start), int(m_shown.length()));
}

void CardHighlighter::onContentsChange(int position, int removed, int added)
{
    const auto moved = [&](qsizetype at) {
        return at > position + removed ? at + added - removed : std::min<qsizetype>(at, position);
    };
    for (TextRange *range : {&m_pending, &m_shown})
        *range = {moved(range->start), moved(range->end)};
    forget({position, position + added});
    advance(1);
}

void CardHighlighter::forget(TextRange lines)
{
    const QTextBlock last = m_document->findBlock(int(std::min<qsizetype>(lines.end, m_document->characterCount() - 1)));
    QTextBlock line = m_document->findBlock(int(lines.start));
    const TextRange whole{line.position(), last.position() + last.length()};
    for (; line.isValid(); line = line.next()) {
        if (LineNotes *notes = notesOf(line))
            notes->followed = notes->colored = false;
        if (line == last)
            break;
    }
    m_pending = m_pending.isEmpty()
        ? whole
        : TextRange{std::min(m_pending.start, whole.start), std::max(m_pending.end, whole.end)};
    m_slice.start();
}

void CardHighlighter::advance(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    TextRange recoloredNow;
    QTextBlock line = m_document->findBlock(int(m_pending.start));
    while (!m_pending.isEmpty() && line.isValid() && clock.elapsed() < milliseconds) {
        const qsizetype end = line.position() + line.length();
        if (follow(line))
            m_pending.end = std::max(m_pending.end, end + 1);
        if (const LineNotes *notes = notesOf(line); !notes->colored && m_shown.contains(line.position())) {
            color(line);
            if (recoloredNow.isEmpty())
                recoloredNow.start = line.position();
            recoloredNow.end = end;
        }
        m_pending.start = end;
        line = line.next();
    }
    if (!line.isValid())
        m_pending = {};
    if (!recoloredNow.isEmpty())
        m_document->markContentsDirty(int(recoloredNow.start), int(recoloredNow.length()));
    if (!m_pending.isEmpty())
        m_slice.start();
}

bool CardHighlighter::follow(QTextBlock line)
{
    LineNotes &notes = ensureNotes(line);
    const LineState before = stateBefore(line);
    const LineKind kind = kindOf(line);
    if (notes.followed && notes.before == before && notes.kind == kind)
        return false;
    const LineState after = line.length() > longestLine ? before : inkLine(line.text(), kind, before, nullptr);
    const bool changed = !notes.followed || !(notes.after == after) || notes.kind != kind;
    notes.colored = false;
    notes.before = before;
    notes.kind = kind;
    notes.after = after;
    notes.followed = true;
    return changed;
}

void CardHighlighter::color(QTextBlock line)
{
    LineNotes &notes = ensureNotes(line);
    QList<InkSpan> spans;
    if (line.length() <= longestLine)
        inkLine(line.text(), notes.kind, notes.before, &spans);
    QList<QTextLayout::FormatRange> ranges;
    const int preedit = line.layout()->preeditAreaPosition();
    const int preeditLength = int(line.layout()->preeditAreaText().size());
    for (const InkSpan &span : std::as_const(spans)) {
        QTextLayout::FormatRange range;
        range.start = span.start + (preeditLength > 0 && span.start >= preedit ? preeditLength : 0);
        range.length = span.length + (span.start < preedit && span.start + span.length > preedit ? preeditLength : 0);
        range.format = m_formats[size_t(span.ink)];
        ranges.append(range);
    }
    line.layout()->setFormats(ranges);
    notes.formatCount = ranges.size();
    notes.colored = true;
}

} // namespace cardwright
