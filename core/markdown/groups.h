// Which blocks belong together: raw HTML may open in one and close in another (`<details>`, `<div align=center>`).
#pragma once

#include "core/markdown/block.h"
#include "core/markdown/tree.h"

#include <QHash>
#include <QList>

namespace cardwright {

HtmlTags htmlTagsOf(cmark_node *block);

/// Reads the tags of blocks in their order. What a number stands for is up to the caller, as long as they grow: blocks are
/// tied together by their numbers.
class HtmlBalance {
public:
    void read(const HtmlTags &tags, int number);

    /// First and last number of what is tied together, sorted; they may overlap. A container that is never closed reaches to
    /// `last`.
    QList<std::pair<int, int>> ties(int last) const;

    /// Nothing is open, and nothing was closed that had not been opened here.
    bool isEven() const { return m_open.isEmpty() && !m_strayEnd; }
    /// Blocks that are even among themselves change nothing here.
    bool ignoresEvenBlocks() const;

    /// The block, or one of those before it, is nested or repeated beyond what a parser should be given.
    bool isCostly() const { return m_isCostly; }
    /// Elements that a parser builds again for formatting that was left open, since the beginning.
    qint64 rebuilt() const { return m_rebuilt; }

private:
    struct OpenTag {
        QString name;
        int block = 0;
    };

    void open(const QString &name, int block);
    void close(const QString &name, int block);
    void forget(const QString &name);
    void shrinkTo(qsizetype size);

    QList<OpenTag> m_open;
    QHash<QString, int> m_openCount;
    QList<std::pair<int, int>> m_ties;
    qint64 m_rebuilt = 0;
    int m_formatting = 0; ///< how many of the open tags are formatting
    bool m_isCostly = false;
    bool m_strayEnd = false;
};

/// Beyond so many rebuilt elements a group is not given to a parser.
constexpr qint64 kMostRebuilt = 50'000;

} // namespace cardwright
