#include "core/card/silencing.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// A comment that silences rules.
struct Directive {
    TextRange comment; ///< from its `#` to its line's end
    TextRange list;    ///< of the ids within it, the commas between them included
    QStringList rules;
};

QList<Directive> directivesIn(QStringView card, const FrontMatter &metadata)
{
    static const QRegularExpression pattern(u"\\A#+\\s*cardwright:\\s*silence\\s+([\\w-]+(?:\\s*,\\s*[\\w-]+)*)"_s);
    QList<Directive> directives;
    for (const TextRange comment : metadata.comments()) {
        const QRegularExpressionMatch match = pattern.match(comment.in(card).toString());
        if (!match.hasMatch())
            continue;
        Directive directive{comment, {comment.start + match.capturedStart(1), comment.start + match.capturedEnd(1)}, {}};
        for (const QStringView rule : match.capturedView(1).split(u','))
            directive.rules.append(rule.trimmed().toString());
        directives.append(directive);
    }
    return directives;
}

/// The lines of comments alone are left whole, and so is the value before a comment on its line.
TextRange withItsLine(QStringView card, TextRange comment)
{
    TextRange range = comment;
    while (range.start > 0 && (card[range.start - 1] == u' ' || card[range.start - 1] == u'\t'))
        --range.start;
    const bool isAlone = range.start == 0 || card[range.start - 1] == u'\n' || card[range.start - 1] == u'\r';
    if (isAlone)
        range.end += card.mid(range.end).startsWith(u"\r\n") ? 2 : 1;
    return range;
}

QString lineEndOf(QStringView card, const FrontMatter &metadata)
{
    const qsizetype end = metadata.block().yaml.end;
    return card.first(end).endsWith(u"\r\n") ? u"\r\n"_s : card.mid(end - 1, 1).toString();
}

} // namespace

QStringList silencedInCard(QStringView card, const FrontMatter &metadata)
{
    QStringList rules;
    for (const Directive &directive : directivesIn(card, metadata))
        rules += directive.rules;
    rules.removeDuplicates();
    return rules;
}

Result<TextEdit> silenceInCard(quint64 revision, QStringView card, const FrontMatter &metadata, const QString &rule)
{
    TextEdit edit(revision);
    if (silencedInCard(card, metadata).contains(rule))
        return edit;
    if (!metadata.block().isPresent() || metadata.root().isNull())
        return Error{Error::Code::NotEditable, rule, u"there is no metadata for a comment to stand in"_s};

    const QList<Directive> directives = directivesIn(card, metadata);
    const qsizetype end = metadata.block().yaml.end;
    if (!directives.isEmpty())
        edit.replace({directives.first().list.end, directives.first().list.end}, u", "_s + rule);
    else
        edit.replace({end, end}, u"# cardwright: silence "_s + rule + lineEndOf(card, metadata));

    const QString after = edit.applied(card);
    if (!silencedInCard(after, FrontMatter::parse(after)).contains(rule))
        return Error{Error::Code::NotEditable, rule, u"a comment at the end of the metadata would not be one"_s};
    return edit;
}

TextEdit unsilenceInCard(quint64 revision, QStringView card, const FrontMatter &metadata, const QString &rule)
{
    TextEdit edit(revision);
    for (const Directive &directive : directivesIn(card, metadata)) {
        QStringList left = directive.rules;
        if (left.removeAll(rule) == 0)
            continue;
        if (left.isEmpty())
            edit.replace(withItsLine(card, directive.comment), {});
        else
            edit.replace(directive.list, left.join(u", "_s));
    }
    return edit;
}

} // namespace cardwright
