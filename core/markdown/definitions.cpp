#include "core/markdown/definitions.h"

#include "core/markdown/fnv.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLabel = 1'000; ///< of CommonMark

/// Every punctuation mark escaped, so that it is text.
QByteArray escaped(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text) {
        if (c == '\n') {
            result += "&#10;";
            continue;
        }
        const bool isPunctuation = (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
        if (isPunctuation)
            result += '\\';
        result += c;
    }
    return result;
}

bool isFootnoteLabel(QStringView label)
{
    return label.size() > 1 && label[0] == u'^'
        && std::none_of(label.cbegin(), label.cend(), [](QChar c) { return c.isSpace(); });
}

} // namespace

quint64 labelHash(QStringView label)
{
    return fnv1a(label.toString().toCaseFolded().simplified().toUtf8());
}

Labels Labels::in(QStringView text)
{
    Labels labels;
    QHash<quint64, qsizetype> known; ///< index in links
    QSet<QString> once;
    const auto addOnce = [&once](QStringList &to, QChar kind, const QString &label) {
        if (const QString key = kind + label.toCaseFolded(); !once.contains(key)) {
            once.insert(key);
            to.append(label);
        }
    };
    qsizetype opening = -1;
    if (!text.contains(u'['))
        return labels;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\') {
            ++at;
        } else if (c == u'[') {
            opening = at;
        } else if (c == u']' && opening >= 0) {
            const QStringView label = text.sliced(opening + 1, at - opening - 1);
            opening = -1;
            const bool isDefinition = at + 1 < text.size() && text[at + 1] == u':';
            if (isFootnoteLabel(label)) {
                addOnce(labels.footnotes, u'f', label.sliced(1).toString());
                if (isDefinition)
                    addOnce(labels.maybeFootnotes, u'F', label.sliced(1).toString());
            } else if (label.size() < kLongestLabel && !label.trimmed().isEmpty()) {
                ++labels.brackets;
                const quint64 hash = labelHash(label);
                const auto found = known.constFind(hash);
                if (found == known.cend()) {
                    known.insert(hash, labels.links.size());
                    labels.links.append(LabelMention{hash});
                } else {
                    ++labels.links[*found].times;
                }
                if (isDefinition)
                    addOnce(labels.maybeDefined, u'L', label.toString().simplified());
            }
        }
    }
    return labels;
}

QByteArray LinkDefinition::markdown() const
{
    QByteArray line = '[' + label.toUtf8() + "]: <" + escaped(url) + '>';
    if (!title.isEmpty())
        line += " \"" + escaped(title) + '"';
    return line + '\n';
}

Definitions Definitions::in(const QByteArray &markdown, const Labels &labels)
{
    Definitions definitions;
    if (labels.maybeDefined.isEmpty() && labels.maybeFootnotes.isEmpty())
        return definitions;
    QByteArray questions; // each a paragraph, which holds a link or a reference where the answer is yes
    for (const QString &label : labels.maybeDefined)
        questions += '[' + label.toUtf8() + "]\n\n";
    for (const QString &label : labels.maybeFootnotes)
        questions += "[^" + label.toUtf8() + "]\n\n";
    const NodeTree tree = parseMarkdown(questions + markdown);
    cmark_node *paragraph = cmark_node_first_child(tree.get());
    const auto answer = [&paragraph](NodeKind kind) -> cmark_node * {
        cmark_node *child = paragraph ? cmark_node_first_child(paragraph) : nullptr;
        paragraph = paragraph ? cmark_node_next(paragraph) : nullptr;
        return child && kindOf(child) == kind ? child : nullptr;
    };
    for (const QString &label : labels.maybeDefined) {
        if (cmark_node *link = answer(NodeKind::Link))
            definitions.links.insert(labelHash(label), {label, cmark_node_get_url(link), cmark_node_get_title(link)});
    }
    for (const QString &label : labels.maybeFootnotes) {
        if (answer(NodeKind::FootnoteReference))
            definitions.footnotes.insert(labelHash(label), label);
    }
    return definitions;
}

Definitions Definitions::joined(const QList<std::shared_ptr<const Definitions>> &passages)
{
    Definitions all;
    for (const auto &passage : passages) {
        for (auto link = passage->links.cbegin(); link != passage->links.cend(); ++link) {
            if (!all.links.contains(link.key()))
                all.links.insert(link.key(), *link);
        }
        for (auto footnote = passage->footnotes.cbegin(); footnote != passage->footnotes.cend(); ++footnote) {
            if (!all.footnotes.contains(footnote.key()))
                all.footnotes.insert(footnote.key(), *footnote);
        }
    }
    return all;
}

} // namespace cardwright
