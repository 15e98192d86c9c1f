// Blocks that grow large in real cards, and of which cmark-gfm need not read all to say what it would have said: what stands
// in a fence or in an HTML block is copied as it is, and of a table each row stands for itself.
#pragma once

#include "core/markdown/passages.h"

#include <QMultiHash>

#include <optional>

namespace cardwright {

/// A passage that is one fence or one block of raw HTML.
struct CopiedBlock {
    QByteArray markdown; ///< its frame: an empty block of the same kind
    QByteArray literal;  ///< what stands in it
    qsizetype length = 0; ///< of `markdown` in UTF-16 units
};
std::optional<CopiedBlock> copiedBlock(const Passage &passage);

/// Some rows of a long table, which are read together with its head.
struct TablePart {
    int firstLine = 0;   ///< of the rows, in the passage
    int lastLine = 0;
    qsizetype start = 0; ///< of the rows, in the passage's source
    QByteArray markdown; ///< head and rows
    qsizetype length = 0; ///< of `markdown` in UTF-16 units
};
/// Empty for what is not a long table, or not surely one.
QList<TablePart> partsOfTable(const Passage &passage);

/// A part as it was written, to be taken over where the same stands at the same line.
struct WrittenPart {
    TablePart part;
    Needs needs;
    Block block; ///< the whole table, had it only these rows
};

/// The table, from the parts of its rows.
Block joinedTable(const QList<std::shared_ptr<const WrittenPart>> &parts);

class PartStock {
public:
    void add(const std::shared_ptr<const WrittenPart> &part);
    /// Null where there is none.
    std::shared_ptr<const WrittenPart> find(const TablePart &part, const Needs &needs) const;

private:
    QMultiHash<size_t, std::shared_ptr<const WrittenPart>> m_parts; ///< by hash of the Markdown
};

} // namespace cardwright
