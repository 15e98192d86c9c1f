#include "core/merge/comments.h"

#include "core/edit/fieldvalue.h"
#include "core/merge/linemerge.h"
#include "core/yaml/frontmatter.h"
#include "core/yaml/sourcelines.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;

namespace {

/// An entry as comments are about it.
struct Anchor {
    QString name; ///< the keys that lead to it; of items what they begin with, so that they are found where they moved
    TextRange range;
};

/// The first scalar of a value.
QString beginningOf(const YamlNode &node)
{
    if (node.entries.isEmpty())
        return node.text;
    const YamlNode::Entry &first = node.entries.first();
    return first.key + u':' + beginningOf(first.value);
}

class Anchors {
public:
    explicit Anchors(const FrontMatter &metadata) { collect(metadata.root(), {}); }

    /// In the order of the text.
    const QList<Anchor> &all() const { return m_anchors; }

private:
    void collect(const YamlNode &node, const QString &path)
    {
        for (const YamlNode::Entry &entry : node.entries) {
            const QString step = node.kind == Kind::Map ? entry.key : u"- "_s + beginningOf(entry.value);
            const QString name = path + u'\n' + step;
            const QString unique = name + u'\n' + QString::number(m_repeats[name]++);
            m_anchors.append({unique, entry.range});
            collect(entry.value, unique);
        }
    }

    QList<Anchor> m_anchors;
    QHash<QString, int> m_repeats;
};

/// Where a comment stands.
struct CommentPlace {
    bool isAbove = false;
    QString anchor; ///< empty: above the closing fence
    bool operator==(const CommentPlace &) const = default;
    friend size_t qHash(const CommentPlace &place, size_t seed = 0) { return qHashMulti(seed, place.isAbove, place.anchor); }
};

struct Comment {
    QString text;    ///< from `#` on; of several lines above an entry all, each ended by LF
    TextRange range; ///< whole lines, or from the `#` on
};

/// The comments of a block by their places.
class Comments {
public:
    explicit Comments(QStringView block) : m_lines(block), m_metadata(FrontMatter::parse(block)), m_anchors(m_metadata)
    {
        for (const TextRange comment : m_metadata.comments()) {
            const bool isAbove = m_lines.isFirstOnLine(comment.start);
            const CommentPlace place{isAbove, isAbove ? below(comment.start) : leftOf(comment.start)};
            const QString text = comment.in(block).trimmed().toString();
            const TextRange lines{m_lines.lineAt(comment.start).start, m_lines.next(comment.start)};
            const auto found = m_comments.find(place);
            if (found == m_comments.end()) {
                m_comments.insert(place, {isAbove ? text + u'\n' : text, isAbove ? lines : comment});
            } else if (isAbove) {
                found->text += text + u'\n';
                found->range.end = lines.end;
            }
        }
    }

    QList<CommentPlace> places() const { return m_comments.keys(); }
    QString at(const CommentPlace &place) const { return m_comments.value(place).text; }
    const FrontMatter &metadata() const { return m_metadata; }

    /// What makes the comment at `place` `text`; nothing when there is no such place.
    std::optional<Splice> change(const CommentPlace &place, const QString &text, const QString &lineEnd) const
    {
        const auto anchor = std::ranges::find(m_anchors.all(), place.anchor, &Anchor::name);
        if (!place.anchor.isEmpty() && anchor == m_anchors.all().end())
            return {};
        const auto known = m_comments.constFind(place);
        const qsizetype at = place.anchor.isEmpty() ? m_metadata.block().yaml.end : anchor->range.start;
        if (!place.isAbove) {
            if (known != m_comments.cend())
                return Splice{text.isEmpty() ? withBlanks(known->range) : known->range, text};
            const qsizetype lineStop = m_lines.lineAt(at).end;
            return Splice{{lineStop, lineStop}, u' ' + text};
        }
        const QString margin(place.anchor.isEmpty() ? 0 : m_lines.indentAt(at), u' ');
        QString lines;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            lines += margin + line + lineEnd;
        const qsizetype start = m_lines.lineAt(at).start;
        return Splice{known != m_comments.cend() ? known->range : TextRange{start, start}, lines};
    }

private:
    QString below(qsizetype at) const
    {
        const auto next = std::ranges::find_if(m_anchors.all(), [&](const Anchor &anchor) { return anchor.range.start > at; });
        return next == m_anchors.all().end() ? QString() : next->name;
    }

    QString leftOf(qsizetype at) const
    {
        QString name;
        for (const Anchor &anchor : m_anchors.all()) {
            if (anchor.range.start > at)
                break;
            name = anchor.name;
        }
        return name;
    }

    TextRange withBlanks(TextRange comment) const
    {
        while (comment.start > 0 && m_lines.text()[comment.start - 1] == u' ')
            --comment.start;
        return comment;
    }

    SourceLines m_lines;
    FrontMatter m_metadata;
    Anchors m_anchors;
    QHash<CommentPlace, Comment> m_comments;
};

/// Nothing when both changed it.
std::optional<QString> mergedComment(const QString &base, const QString &mine, const QString &theirs)
{
    if (mine == base)
        return theirs;
    const MergedText merged = mergeLines(base, mine, theirs, u"\n"_s);
    if (merged.conflicts().isEmpty())
        return merged.text();
    if (!base.isEmpty() || !mine.endsWith(u'\n')) // changed, or there is room for one only
        return {};
    QString both = mine;
    const QStringList ours = mine.split(u'\n');
    for (const QString &line : theirs.split(u'\n', Qt::SkipEmptyParts))
        both += ours.contains(line) ? QString() : line + u'\n';
    return both;
}

} // namespace

QStringList commentsOf(QStringView block)
{
    const FrontMatter metadata = FrontMatter::parse(block);
    QStringList texts;
    for (const TextRange comment : metadata.comments())
        texts.append(comment.in(block).trimmed().toString());
    return texts;
}

std::optional<QString> withTheirComments(QStringView base, QStringView mine, QStringView theirs, const QString &result,
    const QString &lineEnd)
{
    const Comments before(base);
    const Comments ours(mine);
    const Comments others(theirs);
    const Comments now(result);
    QList<CommentPlace> places = others.places();
    for (const CommentPlace &place : before.places()) {
        if (!places.contains(place))
            places.append(place);
    }
    QList<Splice> splices;
    for (const CommentPlace &place : places) {
        if (others.at(place) == before.at(place) || others.at(place) == ours.at(place))
            continue;
        const std::optional<QString> merged = mergedComment(before.at(place), ours.at(place), others.at(place));
        if (!merged)
            return {};
        if (*merged == now.at(place))
            continue;
        if (const std::optional<Splice> splice = now.change(place, *merged, lineEnd))
            splices.append(*splice);
    }
    std::ranges::sort(splices, {}, [](const Splice &splice) { return splice.range.start; });
    TextEdit edit;
    for (qsizetype i = 0; i < splices.size(); ++i) {
        if (i > 0 && splices[i].range.start < splices[i - 1].range.end)
            return {};
        edit.replace(splices[i].range, splices[i].text);
    }
    QString text = edit.applied(result);
    const FrontMatter metadata = FrontMatter::parse(text);
    if (!metadata.readable() || !sameValue(metadata.root(), now.metadata().root()))
        return {};
    return text;
}

} // namespace cardwright
