#include "core/markdown/passages.h"

#include "core/markdown/groups.h"
#include "core/markdown/longblocks.h"
#include "core/markdown/nodewriter.h"
#include "core/markdown/report.h"

namespace cardwright {

namespace {

class PassageWriter {
public:
    PassageWriter(const PassagePtr &passage, const Needs &needs)
        : m_passage(*passage), m_needs(needs), m_math(passage->marks, passage->formulas), m_report(passage->source),
          m_written(std::make_shared<WrittenPassage>())
    {
        m_written->passage = passage;
        m_written->needs = needs;
        writeBefore();
    }

    WrittenPtr write(const PartStock &stock)
    {
        if (m_needs.cut != CutReason::None) {
            const int last = int(m_passage.lines.lines.size()) - 1;
            add(cutBlock(m_passage.text.trimmed(), m_passage.marks, 0, last, m_needs.cut, m_report.rangeOfLine(1)));
        } else if (!writeCopied() && !writeTable(stock)) {
            const NodeTree tree = parse(m_passage.markdown, m_passage.text.size());
            FootnoteNames names;
            for (cmark_node *node = firstOf(tree.get(), names); node; node = cmark_node_next(node))
                writeNode(node, names);
        }
        m_written->isEven = m_balance.isEven();
        return m_written;
    }

private:
    /// What stands before the passage's text: what others define, and a paragraph for each footnote it mentions. cmark-gfm
    /// drops the definition of a footnote to which nothing refers, and tells only the numbers of others.
    void writeBefore()
    {
        for (const LinkDefinition &link : m_needs.links)
            m_before += link.markdown();
        if (!m_before.isEmpty())
            m_before += '\n';
        for (const QString &label : m_needs.footnotes) {
            if (!m_passage.definitions || !m_passage.definitions->footnotes.contains(labelHash(label)))
                m_before += "[^" + label.toUtf8() + "]: x\n\n";
        }
        for (const QString &label : m_needs.footnotes)
            m_before += "[^" + label.toUtf8() + "]\n\n";
        m_linesBefore = int(m_before.count('\n'));
    }

    NodeTree parse(const QByteArray &markdown, qsizetype length)
    {
        m_written->parsed += length;
        return parseMarkdown(m_before + markdown);
    }

    bool isBefore(cmark_node *node) const { return firstLineOf(node) <= m_linesBefore; }

    /// The first node that is the passage's own; `names` are those of the footnotes before it.
    cmark_node *firstOf(cmark_node *root, FootnoteNames &names) const
    {
        cmark_node *node = cmark_node_first_child(root);
        for (qsizetype i = 0; node && isBefore(node); node = cmark_node_next(node), ++i) {
            cmark_node *reference = cmark_node_first_child(node);
            if (reference && kindOf(reference) == NodeKind::FootnoteReference && i < m_needs.footnotes.size())
                names.insert(literalOf(reference).toByteArray(), labelHash(m_needs.footnotes[i]));
        }
        return node;
    }

    void writeNode(cmark_node *node, const FootnoteNames &names)
    {
        NodeWriter writer(m_passage, m_math, names, m_linesBefore, m_report);
        if (kindOf(node) != NodeKind::Footnote) {
            add(writer.write(node));
            return;
        }
        ++m_footnote; // they come in the order of their numbers
        if (!isBefore(node))
            m_written->footnotes.append(std::make_shared<const Block>(writer.write(node, names.value(QByteArray::number(m_footnote)))));
    }

    void add(Block &&block)
    {
        m_written->hasHtml |= block.tags.hasHtml;
        m_balance.read(block.tags, 0);
        m_written->blocks.append(std::make_shared<const Block>(std::move(block)));
    }

    bool writeCopied()
    {
        const std::optional<CopiedBlock> copied = copiedBlock(m_passage);
        if (!copied)
            return false;
        const NodeTree tree = parse(copied->markdown, copied->length);
        FootnoteNames names;
        cmark_node *node = firstOf(tree.get(), names);
        const bool isOne = node && (kindOf(node) == NodeKind::CodeBlock || kindOf(node) == NodeKind::HtmlBlock);
        if (!isOne || (cmark_node_next(node) && !isBefore(cmark_node_next(node))))
            return false;
        cmark_node_set_literal(node, copied->literal.constData());
        Block block = NodeWriter(m_passage, m_math, names, m_linesBefore, m_report).write(node);
        block.lastLine = int(m_passage.lines.lines.size()) - 1;
        while (block.lastLine > 0 && m_passage.lines.lines[block.lastLine].kind == BodyLine::Kind::Blank)
            --block.lastLine;
        add(std::move(block));
        return true;
    }

    bool writeTable(const PartStock &stock)
    {
        for (const TablePart &part : partsOfTable(m_passage)) {
            auto written = stock.find(part, m_needs);
            if (!written)
                written = writePart(part);
            if (!written) { // it was no table
                m_written->parts.clear();
                return false;
            }
            m_written->parts.append(written);
        }
        if (m_written->parts.isEmpty())
            return false;
        add(joinedTable(m_written->parts));
        return true;
    }

    std::shared_ptr<const WrittenPart> writePart(const TablePart &part)
    {
        constexpr int kLinesOfHead = 2;
        const NodeTree tree = parse(part.markdown, part.length);
        FootnoteNames names;
        cmark_node *node = firstOf(tree.get(), names);
        if (!node || kindOf(node) != NodeKind::Table || (cmark_node_next(node) && !isBefore(cmark_node_next(node))))
            return nullptr;
        // so that the rows have the lines they have in the passage; the head has them only in the first part
        const int linesBefore = m_linesBefore + kLinesOfHead - part.firstLine;
        Block block = NodeWriter(m_passage, m_math, names, linesBefore, m_report).write(node);
        return std::make_shared<const WrittenPart>(WrittenPart{part, m_needs, std::move(block)});
    }

    const Passage &m_passage;
    const Needs &m_needs;
    const MathText m_math;
    Report m_report;
    QByteArray m_before;
    int m_linesBefore = 0;
    int m_footnote = 0; ///< number of the one written last
    HtmlBalance m_balance;
    std::shared_ptr<WrittenPassage> m_written;
};

} // namespace

WrittenPtr writePassage(const PassagePtr &passage, const Needs &needs, const PartStock &stock)
{
    return PassageWriter(passage, needs).write(stock);
}

} // namespace cardwright
