#include "core/yaml/fences.h"
#include "core/yaml/frontmatter.h"

namespace cardwright {

namespace {

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Where the line that closes a block ends, when one starts at `at`; else -1.
qsizetype closingFenceEnd(QStringView card, qsizetype at)
{
    if (!card.mid(at).startsWith(u"---"))
        return -1;
    at += 3;
    while (at < card.size() && (card[at] == u' ' || card[at] == u'\t'))
        ++at;
    if (at == card.size())
        return at;
    if (card.mid(at).startsWith(u"\r\n"))
        return at + 2;
    return card[at] == u'\n' ? at + 1 : -1;
}

} // namespace

qsizetype firstVisible(QStringView card)
{
    qsizetype at = 0;
    while (at < card.size() && (card[at].isSpace() || card[at] == QChar::ByteOrderMark))
        ++at;
    return at;
}

MetadataBlock findMetadataBlock(QStringView card)
{
    MetadataBlock block;
    qsizetype at = firstVisible(card);
    if (!card.mid(at).startsWith(u"---"))
        return block;
    at += 3;
    if (at == card.size() || !isBreak(card[at]))
        return block;
    at += card.mid(at).startsWith(u"\r\n") ? 2 : 1;
    const qsizetype yamlStart = at;
    // the line end before the closing fence must be another one than that of the opening fence
    for (; at < card.size(); ++at) {
        if (!isBreak(card[at]))
            continue;
        const qsizetype end = closingFenceEnd(card, at + 1);
        if (end >= 0) {
            block.state = MetadataBlock::State::Present;
            block.yaml = {yamlStart, at + 1};
            block.whole = {0, end};
            return block;
        }
    }
    return block;
}

std::optional<qsizetype> findEmptyFences(QStringView card)
{
    qsizetype at = firstVisible(card);
    if (!card.mid(at).startsWith(u"---"))
        return std::nullopt;
    at += 3;
    if (at == card.size() || !isBreak(card[at]))
        return std::nullopt;
    at += card.mid(at).startsWith(u"\r\n") ? 2 : 1;
    return closingFenceEnd(card, at) < 0 ? std::nullopt : std::optional(at);
}

} // namespace cardwright
