#include "widgets/page/pagecontent.h"

#include "widgets/page/sidecontent.h"

#include <QHash>

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
    case TagChip::Kind::Doi: return u"doi"_s;
    case TagChip::Kind::Arxiv: return u"arxiv"_s;
    case TagChip::Kind::License: return u"license"_s;
    case TagChip::Kind::Other:
    case TagChip::Kind::BaseModel:
    case TagChip::Kind::Region: return u"other"_s;
    }
    return {};
}

QJsonObject headerOf(const PageContent &content)
{
    QJsonArray chips;
    for (const TagChip &chip : content.chips)
        chips.append(QJsonObject{{u"kind"_s, kindName(chip.kind)}, {u"tag"_s, chip.tag}, {u"label"_s, chip.label},
            {u"prefix"_s, chip.prefix}, {u"color"_s, chip.color}, {u"icon"_s, chip.icon}, {u"group"_s, chip.group},
            {u"byHub"_s, chip.byHub}});
    return {{u"owner"_s, content.owner}, {u"name"_s, content.name}, {u"chips"_s, chips}};
}

bool hasSameHeader(const PageContent &a, const PageContent &b)
{
    return a.owner == b.owner && a.name == b.name && a.chips == b.chips;
}

/// Puts `made` into the message when it is not what was sent before.
void takeIfNew(QJsonObject &message, const QString &name, QJsonArray &sent, const QJsonArray &made)
{
    if (sent == made)
        return;
    message[name] = made;
    sent = made;
}

bool sameBlock(const PlacedBlock &a, const PlacedBlock &b) { return a.block->key == b.block->key; }

} // namespace

QJsonObject SentContent::update(const PageContent &next)
{
    QJsonObject message{{u"revision"_s, double(next.revision)}};
    if (!m_any || !hasSameHeader(next, m_sent))
        message[u"header"_s] = headerOf(next);
    if (!m_any || next.side != m_sent.side) {
        takeIfNew(message, u"notices"_s, m_notices, noticesOf(next.side));
        takeIfNew(message, u"side"_s, m_boxes, boxesOf(next.side));
    }
    if (const QJsonObject blocks = patch(next.blocks); !blocks.isEmpty() || !m_any)
        message[u"blocks"_s] = blocks;
    m_sent = next;
    m_any = true;
    return message;
}

QJsonObject SentContent::patch(const QList<PlacedBlock> &next) const
{
    const auto [oldStart, newStart] =
        std::mismatch(m_sent.blocks.begin(), m_sent.blocks.end(), next.begin(), next.end(), sameBlock);
    const auto [oldLast, newLast] = std::mismatch(std::make_reverse_iterator(m_sent.blocks.end()),
        std::make_reverse_iterator(oldStart), std::make_reverse_iterator(next.end()),
        std::make_reverse_iterator(newStart), sameBlock);
    const auto oldEnd = oldLast.base();
    const auto newEnd = newLast.base();

    const auto sameLine = [](const PlacedBlock &a, const PlacedBlock &b) { return a.firstLine == b.firstLine; };
    const bool linesStay = std::equal(m_sent.blocks.begin(), oldStart, next.begin(), sameLine)
        && std::equal(oldEnd, m_sent.blocks.end(), newEnd, sameLine);
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
