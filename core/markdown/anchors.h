// The anchors of headings: GitHub's slugs, repeats numbered. Every id on the page begins with `user-content-`, as on GitHub,
// so that no heading or tag of a card can take the place of something the page itself relies on; `#fragment` links are
// led there.
#pragma once

#include "core/markdown/render.h"

#include <QByteArray>
#include <QHash>

namespace cardwright {

/// The headings of a card in their order, each with its anchor.
class Outline {
public:
    /// `text` is simplified; `ownAnchor` is one the card gave it. What is returned is good until the next one.
    const Heading &add(int level, const QString &text, int line, const QString &ownAnchor = {});

    QList<Heading> take() { return std::move(m_headings); }

private:
    QString numbered(const QString &slug);

    QList<Heading> m_headings;
    QHash<QString, int> m_used; ///< anchor to the number its next repeat gets
};

/// The id on the page of an anchor written in the card; already prefixed ones stay.
QByteArray pageId(QByteArrayView anchor);
/// The other way round.
QByteArrayView withoutPagePrefix(QByteArrayView anchor);

} // namespace cardwright
