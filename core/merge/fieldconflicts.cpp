#include "core/merge/fieldconflicts.h"

#include "core/card/cardschema.h"
#include "core/edit/yamledit.h"
#include "core/merge/meaning.h"
#include "core/yaml/sourcelines.h"

#include <algorithm>

namespace cardwright {

using Value = std::optional<YamlNode>;

namespace {

/// What a conflict's place reads with one of the choices.
struct Alternative {
    QString text; ///< the whole block
    TextEdit edit;
};

class Placing {
public:
    Placing(const QString &block, const YamlNode &theirsTree)
        : m_block(block), m_metadata(FrontMatter::parse(block)), m_theirsTree(theirsTree)
    {
    }

    std::optional<QList<MergeConflict>> place(const QList<FieldConflict> &conflicts)
    {
        QList<MergeConflict> placed;
        for (const FieldConflict &conflict : conflicts) {
            const std::optional<MergeConflict> one = place(conflict);
            if (!one)
                return {};
            placed.append(*one);
        }
        std::ranges::stable_sort(placed, {}, [](const MergeConflict &conflict) { return conflict.range.start; });
        for (qsizetype i = 1; i < placed.size(); ++i) {
            if (placed[i].range.start < placed[i - 1].range.end)
                return {};
        }
        return readsAsTheirs(placed) ? std::optional(placed) : std::nullopt;
    }

private:
    std::optional<MergeConflict> place(const FieldConflict &conflict) const
    {
        const std::optional<Alternative> theirs = with(conflict.path, conflict.mine, conflict.theirs);
        const std::optional<Alternative> base = with(conflict.path, conflict.mine, conflict.base);
        const std::optional<Alternative> both = conflict.both ? with(conflict.path, conflict.mine, conflict.both) : std::nullopt;
        if (!theirs || theirs->edit.isEmpty())
            return {};
        QList<const Alternative *> all{&*theirs};
        if (base && !base->edit.isEmpty())
            all.append(&*base);
        if (both)
            all.append(&*both);
        const SourceLines lines(m_block);
        TextRange piece{m_block.size(), 0};
        for (const Alternative *alternative : all) {
            const QList<Splice> &splices = alternative->edit.splices();
            piece.start = std::min(piece.start, splices.first().range.start);
            piece.end = std::max(piece.end, splices.last().range.end);
        }
        piece.start = lines.lineAt(piece.start).start;
        if (lines.lineAt(piece.end).start != piece.end)
            piece.end = lines.next(piece.end);

        MergeConflict placed;
        placed.part = MergeConflict::Part::Metadata;
        placed.kind = conflict.kind();
        placed.where = conflict.path.toString();
        placed.range = piece;
        placed.mine = piece.in(m_block).toString();
        placed.theirs = pieceOf(*theirs, piece);
        placed.base = base ? (base->edit.isEmpty() ? placed.mine : pieceOf(*base, piece)) : QString();
        placed.both = both ? pieceOf(*both, piece) : QString();
        trim(placed);
        return placed;
    }

    /// The block with another value in the place of what mine has there.
    std::optional<Alternative> with(const FieldPath &path, const Value &mine, const Value &value) const
    {
        const auto edit = [&]() -> Result<TextEdit> {
            if (!value)
                return mine ? removeValue(0, m_block, m_metadata, path) : TextEdit();
            const bool isItem = std::holds_alternative<int>(path.steps().last());
            if (!mine && isItem)
                return insertItem(0, m_block, m_metadata, path, *value);
            return setValue(0, m_block, m_metadata, path, *value, usualFieldOrder());
        }();
        if (!edit)
            return {};
        return Alternative{edit->applied(m_block), *edit};
    }

    QString pieceOf(const Alternative &alternative, TextRange piece) const
    {
        const qsizetype end = piece.end + alternative.text.size() - m_block.size();
        return alternative.text.mid(piece.start, end - piece.start);
    }

    /// Lines at the head and tail that stand there whatever is chosen are none of the conflict's.
    static void trim(MergeConflict &conflict)
    {
        QList<QString *> texts{&conflict.mine, &conflict.theirs};
        for (QString *text : {&conflict.base, &conflict.both}) {
            if (!text->isEmpty())
                texts.append(text);
        }
        const auto sameLine = [&](QStringView line, bool atHead) {
            return !line.isEmpty() && std::ranges::all_of(texts, [&](const QString *text) {
                return atHead ? text->startsWith(line)
                              : text->endsWith(line) && isLineStart(*text, text->size() - line.size());
            });
        };
        for (QStringView head = firstLine(conflict.mine); sameLine(head, true); head = firstLine(conflict.mine)) {
            const qsizetype size = head.size();
            for (QString *text : texts)
                text->remove(0, size);
            conflict.range.start += size;
        }
        for (QStringView tail = lastLine(conflict.mine); sameLine(tail, false); tail = lastLine(conflict.mine)) {
            const qsizetype size = tail.size();
            for (QString *text : texts)
                text->chop(size);
            conflict.range.end -= size;
        }
    }

    static QStringView firstLine(QStringView text) { return text.first(SourceLines(text).next(0)); }
    static QStringView lastLine(QStringView text)
    {
        return text.isEmpty() ? text : text.mid(SourceLines(text).lineAt(text.size() - 1).start);
    }
    static bool isLineStart(QStringView text, qsizetype at) { return at == 0 || text[at - 1] == u'\n' || text[at - 1] == u'\r'; }

    bool readsAsTheirs(const QList<MergeConflict> &conflicts) const
    {
        TextEdit edit;
        for (const MergeConflict &conflict : conflicts)
            edit.replace(conflict.range, conflict.theirs);
        const FrontMatter metadata = FrontMatter::parse(edit.applied(m_block));
        return metadata.readable() && sameMeaning(&metadata.root(), &m_theirsTree, {});
    }

    const QString &m_block;
    const FrontMatter m_metadata;
    const YamlNode &m_theirsTree;
};

/// One conflict for each top-level field that has any.
QList<FieldConflict> byFields(const QList<FieldConflict> &conflicts, const YamlNode &mineTree, const YamlNode &theirsTree)
{
    const auto valueIn = [](const YamlNode &tree, const QString &key) {
        const YamlNode *value = tree.find(key);
        return value ? Value(*value) : Value();
    };
    QList<FieldConflict> fields;
    for (const FieldConflict &conflict : conflicts) {
        const QString key = conflict.path.topKey();
        if (std::ranges::none_of(fields, [&](const FieldConflict &field) { return field.path.topKey() == key; }))
            fields.append({FieldPath(key), {}, valueIn(mineTree, key), valueIn(theirsTree, key), {}});
    }
    return fields;
}

} // namespace

std::optional<QList<MergeConflict>> placeConflicts(const QString &block, const QList<FieldConflict> &conflicts,
    const YamlNode &theirsTree)
{
    Placing placing(block, theirsTree);
    if (const auto placed = placing.place(conflicts))
        return placed;
    return placing.place(byFields(conflicts, FrontMatter::parse(block).root(), theirsTree));
}

} // namespace cardwright
