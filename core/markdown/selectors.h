// Selectors of a card's own style, led to the card's text.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace cardwright {

struct ScopedSelector {
    QByteArray text;     ///< begins with `.cw-block`; for the card as a whole it is `.cw-card`
    bool isCard = false; ///< the card as a whole
};

/// Of a comma-separated list without comments. Nothing when one of them could reach out of the text, tell what the reader
/// visited, or is none; as in CSS, the whole rule goes then.
std::optional<QList<ScopedSelector>> scopedSelectors(QByteArrayView list);

} // namespace cardwright
