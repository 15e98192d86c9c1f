// The anchors of headings: GitHub's slugs, repeats numbered. Every id on the page begins with `user-content-`, as on GitHub,
// so that no heading or tag of a card can take the place of something the page itself relies on; `#fragment` links are
// led there.
#pragma once

#include "core/markdown/block.h"
#include "core/markdown/render.h"

#include <QByteArray>
#include <QHash>

namespace cardwright {

/// The headings of a card in their order, each with its anchor.
class Outline {
public:
    /// `line` is that of the card. What is returned is good until the next one.
    const Heading &add(const HeadingDraft &heading, int line);

    QList<Heading> take() { return std::move(m_headings); }

private:
    QString numbered(const QString &slug);

    QList<Heading> m_headings;
    QHash<QString, int> m_used; ///< anchor to the number its next repeat gets
};

/// The anchor of a heading, as long as it is the only one of these words.
QString slugOf(const QString &text);

/// The id on the page of an anchor written in the card; already prefixed ones stay.
QByteArray pageId(QByteArrayView anchor);
/// The other way round.
QByteArrayView withoutPagePrefix(QByteArrayView anchor);

} // namespace cardwright
