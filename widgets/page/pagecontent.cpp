#include "widgets/page/pagecontent.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QString kindName(TagChip::Kind kind)
{
    switch (kind) {
    case TagChip::Kind::Task: return u"task"_s;
    case TagChip::Kind::Library: return u"library"_s;
    case TagChip::Kind::Dataset: return u"dataset"_s;
    case TagChip::Kind::Language: return u"language"_s;
    case TagChip::Kind::Arxiv: return u"arxiv"_s;
    case TagChip::Kind::License: return u"license"_s;
    case TagChip::Kind::Other: return u"other"_s;
    }
    return {};
}

QJsonObject headerOf(const PageContent &content)
{
    QJsonArray chips;
    for (const TagChip &chip : content.chips)
        chips.append(QJsonObject{{u"kind"_s, kindName(chip.kind)}, {u"tag"_s, chip.tag}, {u"label"_s, chip.label},
            {u"prefix"_s, chip.prefix}, {u"color"_s, chip.color}});
    return {{u"owner"_s, content.owner}, {u"name"_s, content.name}, {u"chips"_s, chips}};
}

bool sameBlock(const PlacedBlock &a, const PlacedBlock &b) { return a.block->key == b.block->key; }

} // namespace

QJsonObject SentContent::update(const PageContent &next)
{
    QJsonObject message{{u"revision"_s, double(next.revision)}};
    if (QJsonObject header = headerOf(next); header != m_header) {
        message[u"header"_s] = header;
        m_header = std::move(header);
    }
    if (const QJsonObject blocks = patch(next.blocks); !blocks.isEmpty() || !m_any)
        message[u"blocks"_s] = blocks;
    m_blocks = next.blocks;
    m_any = true;
    return message;
}

QJsonObject SentContent::patch(const QList<PlacedBlock> &next) const
{
    const auto [oldStart, newStart] =
        std::mismatch(m_blocks.begin(), m_blocks.end(), next.begin(), next.end(), sameBlock);
    const auto [oldLast, newLast] = std::mismatch(std::make_reverse_iterator(m_blocks.end()),
        std::make_reverse_iterator(oldStart), std::make_reverse_iterator(next.end()),
        std::make_reverse_iterator(newStart), sameBlock);
    const auto oldEnd = oldLast.base();
    const auto newEnd = newLast.base();

    const auto sameLine = [](const PlacedBlock &a, const PlacedBlock &b) { return a.firstLine == b.firstLine; };
    const bool linesStay = std::equal(m_blocks.begin(), oldStart, next.begin(), sameLine)
        && std::equal(oldEnd, m_blocks.end(), newEnd, sameLine);
    if (oldStart == oldEnd && newStart == newEnd && linesStay && m_any)
        return {};

    QHash<quint64, int> atHand;
    for (auto block = oldStart; block != oldEnd; ++block)
        ++atHand[block->block->key];
    QJsonArray inserted;
    for (auto placed = newStart; placed != newEnd; ++placed) {
        // As text: a number of JavaScript has 53 bits.
        QJsonObject item{{u"key"_s, QString::number(placed->block->key, 36)}, {u"line"_s, placed->firstLine}};
        if (int &left = atHand[placed->block->key]; left > 0)
            --left;
        else
            item[u"html"_s] = placed->block->html;
        inserted.append(item);
    }
    QJsonObject patch{{u"at"_s, int(newStart - next.begin())}, {u"removed"_s, int(oldEnd - oldStart)},
        {u"inserted"_s, inserted}};
    if (!linesStay) {
        QJsonArray lines;
        for (const PlacedBlock &placed : next)
            lines.append(placed.firstLine);
        patch[u"lines"_s] = lines;
    }
    return patch;
}

} // namespace cardwright
