#include "core/yaml/scalarscanner.h"

#include <algorithm>

namespace cardwright {

using Reason = YamlFault::Reason;
using Style = YamlNode::Style;

namespace {

/// What js-yaml does not take for printable, outside quotes.
qsizetype firstUnprintable(QStringView text)
{
    const char16_t *const begin = text.utf16();
    const char16_t *const end = begin + text.size();
    for (const char16_t *c = begin; c != end; ++c) {
        if (*c >= 0x20 && *c < 0x7f)
            continue;
        const bool control = (*c < 0x20 && *c != u'\t') || (*c >= 0x7f && *c < 0xa0 && *c != 0x85) || *c >= 0xfffe;
        const bool paired = QChar::isHighSurrogate(*c) && c + 1 != end && QChar::isLowSurrogate(c[1]);
        if (control || (QChar::isSurrogate(*c) && !paired))
            return c - begin;
        if (paired)
            ++c;
    }
    return -1;
}

qsizetype firstControl(QStringView text)
{
    const auto found = std::find_if(text.begin(), text.end(), [](QChar c) { return c < u' ' && c != u'\t'; });
    return found == text.end() ? -1 : found - text.begin();
}

void appendChecked(YamlCursor &cursor, qsizetype start, qsizetype end, bool quoted, QString &into)
{
    if (start >= end)
        return;
    const QStringView text = cursor.text(start, end);
    if (const qsizetype odd = quoted ? firstControl(text) : firstUnprintable(text); odd >= 0)
        cursor.fail(Reason::ControlCharacter, start + odd, start + odd + 1);
    into += text;
}

void appendFold(qsizetype breaks, QString &into)
{
    if (breaks == 1)
        into += u' ';
    else if (breaks > 1)
        into += QString(breaks - 1, u'\n');
}

bool startsPlain(const YamlCursor &cursor, bool inFlow)
{
    const char16_t c = cursor.peek();
    if (isYamlSpace(c) || isFlowIndicator(c) || QStringView(u"#&*!|>'\"%@`").contains(c))
        return false;
    if (c != u'?' && c != u'-')
        return true;
    const char16_t next = cursor.peek(1);
    return !isYamlSpace(next) && !(inFlow && isFlowIndicator(next));
}

/// Behind the part of a plain scalar on this line, where the cursor is left at what ends it: the end of the text.
qsizetype scanPlainLine(YamlCursor &cursor, bool inFlow)
{
    qsizetype end = cursor.at();
    if (cursor.atDocumentMarker())
        return end;
    qsizetype at = end;
    for (;; ++at) {
        const char16_t c = cursor.charAt(at);
        if (c > u':' && !inFlow) {
            end = at + 1;
        } else if (c == u' ' || c == u'\t') {
            continue;
        } else if (c == 0 || c == u'\n' || c == u'\r') {
            break;
        } else if (c == u':') {
            const char16_t next = cursor.charAt(at + 1);
            if (isYamlSpace(next) || (inFlow && isFlowIndicator(next)))
                break;
            end = at + 1;
        } else if ((c == u'#' && isYamlSpace(cursor.charAt(at - 1))) || (inFlow && isFlowIndicator(c))) {
            break;
        } else {
            end = at + 1;
        }
    }
    cursor.moveTo(at);
    return end;
}

/// Reads the escape whose `\` is at the cursor.
void scanEscape(YamlCursor &cursor, QString &into)
{
    static constexpr QStringView names = u"0abt\tnvfre \"/\\N_LP";
    static constexpr char16_t meanings[] = u"\0\a\b\t\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";
    const qsizetype start = cursor.at();
    const char16_t name = cursor.peek(1);
    if (name == 0) {
        cursor.advance();
        return;
    }
    cursor.advance(2);
    if (const qsizetype simple = names.indexOf(QChar(name)); simple >= 0) {
        into += QChar(meanings[simple]);
        return;
    }
    const int digits = name == u'x' ? 2 : name == u'u' ? 4 : name == u'U' ? 8 : 0;
    quint32 code = 0;
    int read = 0;
    for (; read < digits; ++read, cursor.advance()) {
        const char16_t c = cursor.peek();
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isLetter = (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!isDigit && !isLetter)
            break;
        code = (code << 4) + (isDigit ? c - u'0' : (c & 0xf) + 9);
    }
    if (digits == 0 || read < digits) {
        cursor.fail(Reason::Escape, start, cursor.at());
        into += cursor.text(start, cursor.at());
    } else if (const qint32 signedCode = qint32(code); signedCode <= 0xffff) {
        into += QChar(char16_t(code)); // what is too large for a character wraps around, as in JavaScript
    } else {
        into += QChar(char16_t(((signedCode - 0x10000) >> 10) + 0xd800));
        into += QChar(char16_t(((signedCode - 0x10000) & 0x3ff) + 0xdc00));
    }
}

struct BlockHeader {
    char16_t chomping = 0; ///< `-`, `+` or 0 for clip
    int indent = 0;        ///< as told, 0 when it is to be found out
};

BlockHeader scanBlockHeader(YamlCursor &cursor)
{
    BlockHeader header;
    const qsizetype start = cursor.at();
    bool sound = true;
    for (cursor.advance();; cursor.advance()) {
        const char16_t c = cursor.peek();
        if (c == u'+' || c == u'-') {
            sound = sound && header.chomping == 0;
            header.chomping = c;
        } else if (c >= u'0' && c <= u'9') {
            sound = sound && c != u'0' && header.indent == 0;
            header.indent = c - u'0';
        } else {
            break;
        }
    }
    if (isYamlBlank(cursor.peek())) {
        while (isYamlBlank(cursor.peek()))
            cursor.advance();
        if (cursor.peek() == u'#')
            cursor.skipComment();
    }
    if (!sound || !isYamlBreak(cursor.peek())) {
        const qsizetype end = cursor.contentEnd(start);
        cursor.fail(Reason::BlockHeader, start, end, {start, end});
        cursor.moveTo(cursor.lineEnd(cursor.at()));
    }
    return header;
}

} // namespace

bool scanPlain(YamlCursor &cursor, qsizetype indent, bool inFlow, YamlNode &node)
{
    if (!startsPlain(cursor, inFlow))
        return false;
    const qsizetype start = cursor.at();
    qsizetype lineText = start;
    qsizetype end = scanPlainLine(cursor, inFlow);
    if (end == start)
        return false;
    node.text.clear();
    while (isYamlBreak(cursor.peek())) {
        const YamlCursor::Place here = cursor.place();
        const qsizetype breaks = cursor.skipSpace(false);
        if (cursor.place().indent < indent) {
            YamlCursor::Place back = here;
            back.at = end;
            back.firstTab = cursor.place().firstTab;
            cursor.restore(back);
            break;
        }
        const qsizetype next = cursor.at();
        if (cursor.atEnd() || (cursor.peek() == u'#'))
            break;
        const qsizetype nextEnd = scanPlainLine(cursor, inFlow);
        if (nextEnd == next)
            break;
        appendChecked(cursor, lineText, end, false, node.text);
        appendFold(breaks, node.text);
        lineText = next;
        end = nextEnd;
    }
    appendChecked(cursor, lineText, end, false, node.text);
    node.style = Style::Plain;
    node.range = cursor.range(start, end);
    return true;
}

bool scanQuoted(YamlCursor &cursor, YamlNode &node)
{
    const char16_t quote = cursor.peek();
    if (quote != u'"' && quote != u'\'')
        return false;
    const bool isDouble = quote == u'"';
    const qsizetype start = cursor.at();
    const qsizetype startLine = cursor.place().lineStart;
    node.text.clear();
    node.style = isDouble ? Style::DoubleQuoted : Style::SingleQuoted;
    cursor.advance();
    qsizetype from = cursor.at();
    qsizetype visible = from; // the end of what is not blank since `from`
    while (!cursor.atEnd()) {
        const char16_t c = cursor.peek();
        if (c == quote) {
            appendChecked(cursor, from, cursor.at(), true, node.text);
            cursor.advance();
            if (isDouble || cursor.peek() != quote) {
                node.range = cursor.range(start, cursor.at());
                if (cursor.place().lineStart != startLine)
                    cursor.noteQuoted(start, cursor.at());
                return true;
            }
            from = cursor.at();
            cursor.advance();
            visible = cursor.at();
        } else if (isDouble && c == u'\\') {
            appendChecked(cursor, from, cursor.at(), true, node.text);
            if (isYamlBreak(cursor.peek(1))) {
                cursor.advance();
                cursor.skipSpace(false);
            } else {
                scanEscape(cursor, node.text);
            }
            from = visible = cursor.at();
        } else if (isYamlBreak(c)) {
            appendChecked(cursor, from, visible, true, node.text);
            appendFold(cursor.skipSpace(false), node.text);
            from = visible = cursor.at();
        } else if (cursor.atDocumentMarker()) {
            break;
        } else {
            cursor.advance();
            if (!isYamlBlank(c))
                visible = cursor.at();
        }
    }
    appendChecked(cursor, from, visible, true, node.text);
    cursor.fail(Reason::OpenQuote, start, YamlCursor::kLineEnd);
    node.range = cursor.range(start, std::max(visible, start + 1));
    node.understood = false;
    return true;
}

bool scanBlockScalar(YamlCursor &cursor, qsizetype indent, YamlNode &node)
{
    const char16_t first = cursor.peek();
    if (first != u'|' && first != u'>')
        return false;
    const bool folded = first == u'>';
    const qsizetype start = cursor.at();
    const BlockHeader header = scanBlockHeader(cursor);
    bool known = header.indent > 0;
    qsizetype textIndent = known ? indent + header.indent - 1 : indent;
    qsizetype end = cursor.contentEnd(start);
    qsizetype keptEnd = end; // blank lines at the end included
    qsizetype blankLines = 0;
    bool hasContent = false;
    bool moreIndented = false;
    node.text.clear();
    node.style = folded ? Style::Folded : Style::Literal;
    const auto breaks = [&](qsizetype count) { node.text += QString(count, u'\n'); };
    bool ended = false;
    while (!cursor.atEnd()) {
        cursor.enterLine();
        while ((!known || cursor.column() < textIndent) && cursor.peek() == u' ')
            cursor.advance();
        cursor.setIndent(cursor.column());
        const char16_t c = cursor.peek();
        if (!known)
            textIndent = std::max(textIndent, cursor.column());
        if (isYamlBreak(c)) {
            ++blankLines;
            keptEnd = cursor.at();
            continue;
        }
        if (!known && textIndent == 0)
            cursor.fail(Reason::BlockHeader, start, YamlCursor::kLineEnd, {start, YamlCursor::kLineEnd});
        if (cursor.column() < textIndent) {
            ended = true;
            break;
        }
        const qsizetype fresh = hasContent ? blankLines + 1 : blankLines;
        if (!folded) {
            breaks(fresh);
        } else if (isYamlBlank(c)) {
            moreIndented = true;
            breaks(fresh);
        } else if (moreIndented) {
            moreIndented = false;
            breaks(blankLines + 1);
        } else if (blankLines > 0) {
            breaks(blankLines);
        } else if (hasContent) {
            node.text += u' ';
        }
        hasContent = known = true;
        blankLines = 0;
        const qsizetype lineText = cursor.at();
        cursor.moveTo(cursor.lineEnd(lineText));
        appendChecked(cursor, lineText, cursor.at(), false, node.text);
        if (cursor.at() > lineText || !cursor.atEnd())
            end = keptEnd = cursor.at();
    }
    if (ended && header.chomping == u'+')
        breaks(hasContent ? blankLines + 1 : blankLines);
    else if (ended && header.chomping == 0 && hasContent)
        breaks(1);
    node.range = cursor.range(start, header.chomping == u'+' ? keptEnd : end);
    return true;
}

} // namespace cardwright
