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

/// For each of `blocks` which of `old` it is, no one twice, rather the one after the last found; -1: none.
QList<qsizetype> originsIn(const QList<PlacedBlock> &old, const QList<PlacedBlock> &blocks)
{
    QMultiHash<quint64, qsizetype> unused;
    for (qsizetype i = old.size() - 1; i >= 0; --i)
        unused.insert(old[i].block->key, i); // of one key the latest inserted is found first
    QList<qsizetype> origins;
    qsizetype expected = 0;
    for (const PlacedBlock &placed : blocks) {
        const quint64 key = placed.block->key;
        auto found = unused.find(key, expected);
        if (found == unused.end())
            found = unused.find(key);
        origins.append(found == unused.end() ? -1 : *found);
        if (found != unused.end()) {
            expected = *found + 1;
            unused.erase(found);
        }
    }
    return origins;
}

/// How many of the old blocks come again in a row, from the one that comes at `start` on; 1 for a new block.
qsizetype runOf(const QList<qsizetype> &origins, qsizetype start)
{
    qsizetype end = start + 1;
    while (origins[start] >= 0 && end < origins.size() && origins[end] == origins[end - 1] + 1)
        ++end;
    return end - start;
}

} // namespace

PageContent pageContentOf(const Analysis &analysis, const QString &repository, const QString &otherwise)
{
    const qsizetype slash = repository.indexOf(u'/');
    PageContent content;
    content.revision = analysis.revision;
    content.owner = slash < 0 ? QString() : repository.left(slash);
    content.name = repository.isEmpty() ? otherwise : repository.mid(slash + 1);
    content.chips = analysis.chips;
    content.side = analysis.side;
    content.blocks = analysis.body.blocks;
    content.lines = analysis.lines.lineCount();
    content.style = analysis.body.styleSheet;
    return content;
}

QJsonObject SentContent::update(const PageContent &next)
{
    QJsonObject message{{u"revision"_s, double(next.revision)}};
    if (!m_any || !hasSameHeader(next, m_sent))
        message[u"header"_s] = headerOf(next);
    if (!m_any || next.side != m_sent.side) {
        takeIfNew(message, u"notices"_s, m_notices, noticesOf(next.side));
        takeIfNew(message, u"side"_s, m_boxes, boxesOf(next.side));
        takeIfNew(message, u"gallery"_s, m_gallery, galleryOf(next.side));
    }
    if (next.style != m_sent.style)
        message[u"style"_s] = next.style;
    if (!m_any || next.lines != m_sent.lines)
        message[u"lines"_s] = next.lines;
    if (const QJsonObject blocks = patch(next.blocks); !blocks.isEmpty() || !m_any)
        message[u"blocks"_s] = blocks;
    m_sent = next;
    m_any = true;
    return message;
}

QJsonObject SentContent::patch(const QList<PlacedBlock> &next) const
{
    const QList<PlacedBlock> &sent = m_sent.blocks;
    const auto [oldStart, newStart] = std::mismatch(sent.begin(), sent.end(), next.begin(), next.end(), sameBlock);
    const auto [oldLast, newLast] = std::mismatch(std::make_reverse_iterator(sent.end()),
        std::make_reverse_iterator(oldStart), std::make_reverse_iterator(next.end()),
        std::make_reverse_iterator(newStart), sameBlock);
    const qsizetype at = newStart - next.begin();
    const qsizetype removed = oldLast.base() - oldStart;
    const qsizetype added = newLast.base() - newStart;

    const QList<qsizetype> origins = originsIn(sent.mid(at, removed), next.mid(at, added));
    QJsonArray inserted;
    for (qsizetype i = 0; i < added;) {
        const qsizetype count = runOf(origins, i);
        if (origins[i] < 0)
            inserted.append(QJsonObject{{u"line"_s, next[at + i].firstLine}, {u"html"_s, next[at + i].block->html}});
        else
            inserted.append(QJsonObject{{u"from"_s, origins[i]}, {u"count"_s, count}});
        i += count;
    }
    const auto shiftOf = [&](qsizetype index) {
        const bool isInMiddle = index >= at && index < at + added;
        if (isInMiddle && origins[index - at] < 0)
            return 0;
        const qsizetype old = isInMiddle ? at + origins[index - at] : index < at ? index : index + removed - added;
        return next[index].firstLine - sent[old].firstLine;
    };
    QJsonArray shifts;
    for (qsizetype i = 0; i < next.size();) {
        const int by = shiftOf(i);
        const qsizetype first = i;
        while (i < next.size() && shiftOf(i) == by)
            ++i;
        if (by != 0)
            shifts.append(QJsonObject{{u"at"_s, first}, {u"count"_s, i - first}, {u"by"_s, by}});
    }
    if (removed == 0 && added == 0 && shifts.isEmpty() && m_any)
        return {};
    QJsonObject patch{{u"at"_s, at}, {u"removed"_s, removed}, {u"inserted"_s, inserted}};
    if (!shifts.isEmpty())
        patch[u"shifts"_s] = shifts;
    return patch;
}

} // namespace cardwright
