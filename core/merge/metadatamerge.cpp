#include "core/merge/metadatamerge.h"

#include "core/card/cardschema.h"
#include "core/edit/yamledit.h"
#include "core/merge/comments.h"
#include "core/merge/fieldconflicts.h"
#include "core/merge/meaning.h"
#include "core/merge/sourceline.h"

#include <algorithm>
#include <numeric>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMoves = 20; ///< each is proved, which costs two readings of the block

/// A block and what it says.
struct Block {
    explicit Block(QStringView block) : text(block), metadata(FrontMatter::parse(block)) {}

    QStringView text; ///< it must outlive this
    FrontMatter metadata;

    const YamlNode &root() const { return metadata.root(); }
    QStringView head() const { return text.first(metadata.block().yaml.start); }
    QStringView yaml() const { return metadata.block().yaml.in(text); }
    QStringView fence() const { return text.mid(metadata.block().yaml.end); }
    bool isOrdinary() const { return text.isEmpty() || (metadata.readable() && cardwright::isOrdinary(root())); }
};

class MetadataMerge {
public:
    MetadataMerge(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd)
        : m_base(base), m_mine(mine), m_theirs(theirs), m_lineEnd(lineEnd)
    {
    }

    MergedText merge() const
    {
        if (m_mine.text.isEmpty() || m_theirs.text.isEmpty())
            return asOneConflict(); // one side took the block away, the other changed it
        if (areOrdinary()) {
            if (const std::optional<MergedText> merged = byFields())
                return *merged;
        }
        const MergedText merged = byLines();
        return isSound(merged) ? merged : asOneConflict();
    }

private:
    bool areOrdinary() const { return m_base.isOrdinary() && m_mine.isOrdinary() && m_theirs.isOrdinary(); }

    std::optional<MergedText> byFields() const
    {
        const MergedTree tree = mergeTrees(m_base.root(), m_mine.root(), m_theirs.root(), MergeChoice::Mine);
        const MergedText lines = byLines();
        if (tree.conflicts.isEmpty() && lines.conflicts().isEmpty() && says(lines.text(), tree.root))
            return lines;
        // Where lines could be merged as git does, comments and looks of both come along; fields settle the rest.
        if (const Block start(lines.text()); start.metadata.block().isPresent() && start.isOrdinary()) {
            if (const std::optional<MergedText> merged = byFields(start, tree))
                return merged;
        }
        return byFields(m_mine, tree);
    }

    std::optional<MergedText> byFields(const Block &start, const MergedTree &tree) const
    {
        std::optional<QString> block = withFields(start, tree);
        if (block)
            block = withTheirComments(m_base.text, m_mine.text, m_theirs.text, *block, m_lineEnd);
        if (!block || !says(*block, tree.root))
            return {};
        const std::optional<QList<MergeConflict>> conflicts = placed(*block, tree);
        if (!conflicts || !isProved(*block, tree, *conflicts))
            return {};
        return assembled(*block, *conflicts);
    }

    /// A block, edited to say what the tree says.
    std::optional<QString> withFields(const Block &start, const MergedTree &tree) const
    {
        QString block = start.text.toString();
        FrontMatter metadata = start.metadata;
        const auto make = [&](const Result<TextEdit> &edit) {
            if (edit && !edit->isEmpty()) {
                block = edit->applied(block);
                metadata = FrontMatter::parse(block);
            }
            return edit.ok();
        };
        // what moved keeps its looks; where that is declined, or would be too many edits, values are written anew
        int moves = 0;
        for (const ListOrder &order : tree.orders) {
            const FieldPath field(order.path.topKey());
            if (!sameMeaning(start.metadata.find(field), m_mine.root().find(field), field))
                continue;
            QList<int> now(order.items.size());
            std::iota(now.begin(), now.end(), 0);
            for (int to = 0; to < now.size() && moves < kMostMoves; ++to) {
                const int from = int(now.indexOf(order.items[to]));
                moves += from != to;
                if (from != to && make(moveEntry(0, block, metadata, order.path.child(from), to)))
                    now.move(from, to);
            }
        }
        for (const YamlNode::Entry &entry : tree.root.entries) {
            if (sameMeaning(metadata.find(entry.key), &entry.value, entry.key))
                continue;
            if (!make(setValue(0, block, metadata, entry.key, entry.value, usualFieldOrder())))
                return {};
        }
        for (const YamlNode::Entry &entry : start.root().entries) {
            if (!tree.root.find(entry.key) && !make(removeValue(0, block, metadata, entry.key)))
                return {};
        }
        return block;
    }

    static bool says(const QString &block, const YamlNode &tree)
    {
        const FrontMatter metadata = FrontMatter::parse(block);
        if (!metadata.block().isPresent())
            return tree.entries.isEmpty();
        return metadata.readable() && isOrdinary(metadata.root())
            && (metadata.root().isNull() ? tree.entries.isEmpty() : sameMeaning(&metadata.root(), &tree, {}));
    }

    std::optional<QList<MergeConflict>> placed(const QString &block, const MergedTree &tree) const
    {
        if (tree.conflicts.isEmpty())
            return QList<MergeConflict>();
        const MergedTree others = mergeTrees(m_base.root(), m_mine.root(), m_theirs.root(), MergeChoice::Theirs);
        return placeConflicts(block, tree.conflicts, others.root);
    }

    bool isProved(const QString &block, const MergedTree &tree, const QList<MergeConflict> &conflicts) const
    {
        const FrontMatter result = FrontMatter::parse(block);
        QList<FieldPath> paths;
        for (const FieldConflict &conflict : tree.conflicts)
            paths.append(conflict.path);
        QStringList elsewhere;
        for (const MergeConflict &conflict : conflicts) {
            for (const SourceLine &line : sourceLines(conflict.theirs))
                elsewhere.append(line.content.mid(std::max<qsizetype>(0, line.content.indexOf(u'#'))).toString());
        }
        const auto holds = [&](const Block &side) {
            return holdsChanges(m_base.root(), side.root(), result.root(), paths)
                && holdsLines(linesOf(commentsOf(m_base.text)), linesOf(commentsOf(side.text)), linesOf(commentsOf(block)), elsewhere);
        };
        return holds(m_mine) && holds(m_theirs);
    }

    static QString linesOf(const QStringList &texts) { return texts.join(u'\n'); }

    static MergedText assembled(const QString &block, const QList<MergeConflict> &conflicts)
    {
        MergedText result;
        qsizetype done = 0;
        for (const MergeConflict &conflict : conflicts) {
            result.add(QStringView(block).mid(done, conflict.range.start - done));
            result.add(conflict);
            done = conflict.range.end;
        }
        result.add(QStringView(block).mid(done));
        return result;
    }

    MergedText byLines() const
    {
        MergedText merged = mergeLines(m_base.yaml(), m_mine.yaml(), m_theirs.yaml(), m_lineEnd);
        for (MergeConflict &conflict : merged.conflicts()) {
            conflict.part = MergeConflict::Part::Metadata;
            conflict.where = fieldAt(merged.text(), conflict);
            conflict.both.clear(); // keys would stand there twice
        }
        MergedText result;
        result.add(m_mine.head());
        result.add(merged);
        result.add(m_mine.fence());
        return result;
    }

    /// The top-level key a conflict begins with, or stands under.
    static QString fieldAt(QStringView yaml, const MergeConflict &conflict)
    {
        const auto keyOf = [](QStringView line) {
            const bool isKey = !line.isEmpty() && (line[0].isLetterOrNumber() || line[0] == u'_' || line[0] == u'"' || line[0] == u'\'');
            const qsizetype colon = isKey ? line.indexOf(u':') : -1;
            return colon < 0 ? QString() : line.first(colon).toString().remove(u'"').remove(u'\'').trimmed();
        };
        for (const QString &text : {conflict.mine, conflict.theirs}) {
            const QString key = text.isEmpty() ? QString() : keyOf(sourceLines(text).first().content);
            if (!key.isEmpty())
                return key;
        }
        QString key;
        for (const SourceLine &line : sourceLines(yaml.first(conflict.range.start))) {
            const QString own = keyOf(line.content);
            if (!own.isEmpty())
                key = own;
        }
        return key;
    }

    /// Whether lines put together can be trusted: where both sides could be read, so can what became of them, whichever is
    /// chosen, and nothing is lost.
    bool isSound(const MergedText &merged) const
    {
        if (!m_mine.metadata.readable() || !m_theirs.metadata.readable())
            return true;
        TextEdit asTheirs;
        QList<FieldPath> paths;
        for (const MergeConflict &conflict : merged.conflicts()) {
            asTheirs.replace(conflict.range, conflict.theirs);
            paths.append(FieldPath(conflict.where));
        }
        for (const QString &block : {merged.text(), asTheirs.applied(merged.text())}) {
            const FrontMatter result = FrontMatter::parse(block);
            if (!result.readable() || (areOrdinary() && !isOrdinary(result.root())))
                return false;
            if (areOrdinary() && !(holdsChanges(m_base.root(), m_mine.root(), result.root(), paths)
                    && holdsChanges(m_base.root(), m_theirs.root(), result.root(), paths)))
                return false;
        }
        return true;
    }

    MergedText asOneConflict() const
    {
        MergeConflict conflict;
        conflict.part = MergeConflict::Part::Metadata;
        conflict.kind = m_mine.text.isEmpty() ? MergeConflict::Kind::DeletedByMine
            : m_theirs.text.isEmpty()         ? MergeConflict::Kind::DeletedByTheirs
                                              : MergeConflict::Kind::BothChanged;
        conflict.base = withLineEnds(m_base.text, m_lineEnd);
        conflict.mine = m_mine.text.toString();
        conflict.theirs = withLineEnds(m_theirs.text, m_lineEnd);
        MergedText result;
        result.add(conflict);
        return result;
    }

    const Block m_base;
    const Block m_mine;
    const Block m_theirs;
    const QString m_lineEnd;
};

/// How many top-level fields are other than mine's, for theirs changed them.
int countTaken(QStringView mine, const QString &result)
{
    const FrontMatter before = FrontMatter::parse(mine);
    const FrontMatter now = FrontMatter::parse(result);
    QStringList keys;
    for (const FrontMatter *metadata : {&before, &now}) {
        for (const YamlNode::Entry &entry : metadata->root().entries)
            keys.append(entry.key);
    }
    keys.removeDuplicates();
    return int(std::ranges::count_if(keys, [&](const QString &key) {
        return !sameMeaning(before.root().find(key), now.root().find(key), key);
    }));
}

} // namespace

MergedMetadata mergeMetadata(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd)
{
    MergedMetadata result;
    if (sameLines(mine, theirs) || sameLines(base, theirs))
        result.text.add(mine);
    else if (sameLines(base, mine))
        result.text.add(withLineEnds(theirs, lineEnd));
    else
        result.text = MetadataMerge(base, mine, theirs, lineEnd).merge();
    result.fieldsTaken = countTaken(mine, result.text.text());
    return result;
}

} // namespace cardwright
