#include "core/yaml/scalarscanner.h"

#include <algorithm>

namespace cardwright {

namespace {

/// Line folding inside quotes: the position behind the breaks and blanks at `at`, and what they stand for.
qsizetype foldQuotedBreaks(QStringView text, qsizetype at, bool escaped, QString &into)
{
    qsizetype breaks = 0;
    while (at < text.size()) {
        if (isYamlBreak(text[at])) {
            at = afterYamlBreak(text, at);
            ++breaks;
        } else if (isYamlBlank(text[at])) {
            ++at;
        } else {
            break;
        }
    }
    if (breaks > 1)
        into += QString(breaks - 1, u'\n');
    else if (!escaped)
        into += u' ';
    return at;
}

void dropTrailingBlanks(QString &text, qsizetype keep)
{
    while (text.size() > keep && isYamlBlank(text.back()))
        text.chop(1);
}

/// Reads the escape whose `\` is at `at`; `at` then stands behind it. False for an unknown one.
bool readEscape(QStringView text, qsizetype &at, QString &into)
{
    static constexpr QStringView names = u"abtnvfre \"/\\N_LP\t0";
    static constexpr char16_t meanings[] = u"\a\b\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029\t\0";
    const QChar name = at + 1 < text.size() ? text[at + 1] : QChar();
    at = std::min(at + 2, text.size());
    const qsizetype simple = name.isNull() ? -1 : names.indexOf(name);
    if (simple >= 0) {
        into += QChar(meanings[simple]);
        return true;
    }
    const int digits = name == u'x' ? 2 : name == u'u' ? 4 : name == u'U' ? 8 : 0;
    bool isNumber = false;
    const uint code = text.mid(at, digits).toUInt(&isNumber, 16);
    if (digits == 0 || at + digits > text.size() || !isNumber || code > 0x10ffff)
        return false;
    at += digits;
    if (code > 0xffff)
        into.append(QStringView(QChar::fromUcs4(code)));
    else
        into += QChar(char16_t(code));
    return true;
}

struct BlockHeader {
    qsizetype end; ///< at the line end behind the header
    bool folded;
    QChar chomping; ///< `-`, `+` or null for clip
    int indent = 0; ///< explicit indentation, 0 when it is to be detected
    bool sound = true;
};

BlockHeader scanBlockHeader(QStringView text, qsizetype at)
{
    BlockHeader header{at + 1, text[at] == u'>', QChar()};
    while (header.end < text.size() && !isYamlBreak(text[header.end]) && !isYamlBlank(text[header.end])) {
        const QChar c = text[header.end++];
        if ((c == u'-' || c == u'+') && header.chomping.isNull())
            header.chomping = c;
        else if (c >= u'1' && c <= u'9' && header.indent == 0)
            header.indent = c.digitValue();
        else
            header.sound = false;
    }
    const qsizetype blanks = header.end;
    while (header.end < text.size() && isYamlBlank(text[header.end]))
        ++header.end;
    const bool comment = header.end < text.size() && text[header.end] == u'#' && header.end > blanks;
    if (header.end < text.size() && !isYamlBreak(text[header.end]) && !comment)
        header.sound = false;
    while (header.end < text.size() && !isYamlBreak(text[header.end]))
        ++header.end;
    return header;
}

} // namespace

qsizetype afterYamlBreak(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n' ? at + 2 : at + 1;
}

ScannedScalar scanQuoted(QStringView text, qsizetype start)
{
    ScannedScalar result;
    const QChar quote = text[start];
    const bool isDouble = quote == u'"';
    qsizetype at = start + 1;
    qsizetype keep = 0; // what stands before it is not to be trimmed: it came from an escape
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == quote) {
            if (!isDouble && at + 1 < text.size() && text[at + 1] == quote) {
                result.text += quote;
                at += 2;
                continue;
            }
            result.end = at + 1;
            return result;
        }
        if (isYamlBreak(c)) {
            result.oneLine = false;
            dropTrailingBlanks(result.text, keep);
            at = foldQuotedBreaks(text, at, false, result.text);
            keep = result.text.size();
        } else if (isDouble && c == u'\\') {
            if (at + 1 < text.size() && isYamlBreak(text[at + 1])) {
                result.oneLine = false;
                at = foldQuotedBreaks(text, at + 1, true, result.text);
            } else if (!readEscape(text, at, result.text)) {
                result.sound = false;
            }
            keep = result.text.size();
        } else {
            const qsizetype run = at;
            while (at < text.size() && text[at] != quote && text[at] != u'\\' && !isYamlBreak(text[at]))
                ++at;
            at = std::max(at, run + 1);
            result.text += text.mid(run, at - run);
        }
    }
    result.end = text.size();
    result.sound = false;
    return result;
}

ScannedScalar scanPlainLine(QStringView text, qsizetype start, bool inFlow)
{
    constexpr QStringView flowIndicators = u",[]{}";
    qsizetype at = start;
    qsizetype end = start;
    for (; at < text.size() && !isYamlBreak(text[at]); ++at) {
        const QChar c = text[at];
        if (isYamlBlank(c))
            continue;
        if (c == u'#' && at > start && isYamlBlank(text[at - 1]))
            break;
        if (c == u':') {
            const QChar next = at + 1 < text.size() ? text[at + 1] : u'\n';
            if (isYamlBlank(next) || isYamlBreak(next) || (inFlow && flowIndicators.contains(next)))
                break;
        }
        if (inFlow && flowIndicators.contains(c))
            break;
        end = at + 1;
    }
    ScannedScalar result;
    result.end = end;
    result.text = text.mid(start, end - start).toString();
    return result;
}

ScannedScalar scanBlockScalar(QStringView text, qsizetype start, int parentIndent)
{
    const BlockHeader header = scanBlockHeader(text, start);
    ScannedScalar result;
    result.oneLine = false;
    result.sound = header.sound;
    result.end = header.end;
    bool detected = header.indent > 0;
    int indent = detected ? std::max(parentIndent, 0) + header.indent : parentIndent + 1;
    qsizetype emptyLines = 0;
    qsizetype lastEnd = header.end; // of the last line read, empty ones included
    bool hasContent = false;
    bool moreIndented = false;
    qsizetype at = header.end;
    const auto breaks = [&](qsizetype count) { result.text += QString(count, u'\n'); };
    while (at < text.size()) {
        at = afterYamlBreak(text, at);
        const qsizetype lineStart = at;
        while (at < text.size() && text[at] == u' ' && (!detected || at - lineStart < indent))
            ++at;
        const int found = int(at - lineStart);
        if (at == text.size())
            break;
        if (isYamlBreak(text[at])) {
            ++emptyLines;
            lastEnd = at;
            continue;
        }
        if (!detected && found > indent)
            indent = found;
        if (found < indent)
            break;
        if (!header.folded) {
            breaks(hasContent ? emptyLines + 1 : emptyLines);
        } else if (isYamlBlank(text[at])) {
            moreIndented = true;
            breaks(hasContent ? emptyLines + 1 : emptyLines);
        } else if (moreIndented) {
            moreIndented = false;
            breaks(emptyLines + 1);
        } else if (emptyLines > 0) {
            breaks(emptyLines);
        } else if (hasContent) {
            result.text += u' ';
        }
        hasContent = true;
        detected = true;
        emptyLines = 0;
        const qsizetype lineText = at;
        while (at < text.size() && !isYamlBreak(text[at]))
            ++at;
        result.text += text.mid(lineText, at - lineText);
        result.end = lastEnd = at;
    }
    if (header.chomping == u'+') {
        breaks(hasContent ? emptyLines + 1 : emptyLines);
        result.end = lastEnd;
    } else if (header.chomping.isNull() && hasContent) {
        breaks(1);
    }
    return result;
}

} // namespace cardwright
