#include "widgets/editor/cardtyping.h"

#include "widgets/editor/lineinks.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int indentStep = 2;

QString blanks(qsizetype count) { return QString(count, u' '); }

Continuation afterYaml(const QString &before, LineState state)
{
    static const QRegularExpression item(u"^( *)-( +|$)(.*)$"_s);
    static const QRegularExpression keyed(u"^[^\\s\"'\\[{][^#]*:(?: |$)"_s);
    static const QRegularExpression scalarHead(u"(?:^|[:-] )[|>][-+0-9]*$"_s);
    const qsizetype indentation = indentationOf(before);
    if (state.open == LineState::Open::BlockScalar && indentation > state.size)
        return {blanks(indentation)};
    if (scalarHead.match(before).hasMatch())
        return {blanks(indentation + indentStep)};
    if (const auto match = item.match(before); match.hasMatch()) {
        const QStringView content = match.capturedView(3);
        if (content.isEmpty())
            return {{}, true};
        return keyed.match(content.toString()).hasMatch() ? Continuation{blanks(match.capturedStart(3))}
                                                   : Continuation{before.first(match.capturedStart(3))};
    }
    return {before.first(indentation)};
}

Continuation afterMarkdown(const QString &before, LineState state)
{
    static const QRegularExpression item(u"^(\\s*)(?:([-*+])|([0-9]{1,9})([.)]))([ \\t]+)(\\[[ xX]\\][ \\t])?(.*)$"_s);
    static const QRegularExpression quote(u"^(\\s*(?:>[ \\t]?)+)(.*)$"_s);
    const QString indentation = before.first(indentationOf(before));
    if (state.open != LineState::Open::Nothing)
        return {indentation};
    if (const auto match = item.match(before); match.hasMatch()) {
        if (match.capturedView(7).isEmpty())
            return {{}, true};
        const QString bullet = match.hasCaptured(2)
            ? match.captured(2)
            : QString::number(match.captured(3).toLongLong() + 1) + match.captured(4);
        const QString box = match.hasCaptured(6) ? u"[ ] "_s : QString();
        return {match.captured(1) + bullet + match.captured(5) + box};
    }
    if (const auto match = quote.match(before); match.hasMatch())
        return match.capturedView(2).isEmpty() ? Continuation{{}, true} : Continuation{match.captured(1)};
    return {indentation};
}

} // namespace

Continuation continuationOf(const QString &before, LineKind kind, LineState state)
{
    switch (kind) {
    case LineKind::Yaml:
        return afterYaml(before, state);
    case LineKind::Markdown:
        return afterMarkdown(before, state);
    case LineKind::BlockFence:
        break;
    }
    return {};
}

void indentLines(QTextCursor cursor, bool deeper)
{
    const QTextDocument *document = cursor.document();
    QTextBlock line = document->findBlock(cursor.selectionStart());
    QTextBlock last = document->findBlock(cursor.selectionEnd());
    if (last != line && cursor.selectionEnd() == last.position())
        last = last.previous();
    cursor.beginEditBlock();
    for (;; line = line.next()) {
        QTextCursor edit(line);
        const QString text = line.text();
        if (deeper && !text.isEmpty()) {
            edit.insertText(blanks(indentStep));
        } else if (!deeper) {
            const qsizetype removable = text.startsWith(u'\t') ? 1 : std::min<qsizetype>(indentStep, indentationOf(text));
            edit.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(removable));
            edit.removeSelectedText();
        }
        if (line == last)
            break;
    }
    cursor.endEditBlock();
}

void pressTab(QTextCursor cursor, LineKind kind)
{
    static const QRegularExpression itemStart(u"^\\s*(?:[-*+]|[0-9]{1,9}[.)])?\\s*$"_s);
    const QTextDocument *document = cursor.document();
    const bool severalLines =
        document->findBlock(cursor.selectionStart()) != document->findBlock(cursor.selectionEnd());
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const bool atItem = kind == LineKind::Markdown && !before.isEmpty() && itemStart.match(before).hasMatch();
    if (severalLines || (atItem && !cursor.hasSelection()))
        indentLines(cursor, true);
    else
        cursor.insertText(blanks(indentStep - cursor.positionInBlock() % indentStep));
}

void pressHome(QTextCursor &cursor, QTextCursor::MoveMode mode)
{
    const QTextBlock line = cursor.block();
    const qsizetype first = indentationOf(line.text());
    const QTextLine row = line.layout()->lineForTextPosition(cursor.positionInBlock());
    if (row.isValid() && row.lineNumber() > 0)
        cursor.movePosition(QTextCursor::StartOfLine, mode);
    else
        cursor.setPosition(line.position() + int(cursor.positionInBlock() == first ? 0 : first), mode);
}

} // namespace cardwright
