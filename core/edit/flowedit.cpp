#include "core/edit/flowedit.h"

namespace cardwright {

using namespace Qt::StringLiterals;

std::optional<QList<Splice>> editFlow(QStringView card, const YamlNode &collection, const QList<FlowEntry> &entries)
{
    const QList<YamlNode::Entry> &old = collection.entries;
    const auto between = [&](qsizetype left) {
        return card.mid(old[left].range.end, old[left + 1].range.start - old[left].range.end);
    };
    QString separator = u", "_s;
    if (old.size() > 1 && !between(0).contains(u'#'))
        separator = between(0).toString();

    QString source;
    qsizetype commentsKept = 0;
    for (qsizetype now = 0; now < entries.size(); ++now) {
        const FlowEntry &entry = entries[now];
        const bool neighboursKept = now > 0 && entry.old > 0 && entries[now - 1].old == entry.old - 1;
        if (now > 0 && neighboursKept) {
            source += between(entry.old - 1);
            commentsKept += between(entry.old - 1).contains(u'#');
        } else if (now > 0) {
            source += separator;
        }
        source += entry.source.isEmpty() ? old[entry.old].range.in(card) : QStringView(entry.source);
    }
    qsizetype comments = 0;
    for (qsizetype left = 0; left + 1 < old.size(); ++left)
        comments += between(left).contains(u'#');
    TextRange inner{collection.range.start + 1, collection.range.end - 1};
    if (!old.isEmpty() && !entries.isEmpty())
        inner = {old.first().range.start, old.last().range.end};
    else
        comments += inner.in(card).contains(u'#');
    if (comments > commentsKept)
        return std::nullopt;

    QList<Splice> splices;
    const TextEdit difference = minimalEdit(0, inner.in(card), source);
    for (const Splice &splice : difference.splices())
        splices.append({{splice.range.start + inner.start, splice.range.end + inner.start}, splice.text});
    return splices;
}

} // namespace cardwright
