#include "core/markdown/anchors.h"

namespace cardwright {

namespace {

const QByteArray kPrefix = "user-content-";

} // namespace

QString slugOf(const QString &text)
{
    QString slug;
    for (const char32_t c : text.trimmed().toLower().toUcs4()) {
        if (c == U' ')
            slug += u'-';
        else if (c == U'-' || c == U'_' || QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_NonSpacing
                 || QChar::category(c) == QChar::Mark_SpacingCombining)
            slug += QString::fromUcs4(&c, 1);
    }
    return slug;
}

const Heading &Outline::add(const HeadingDraft &heading, int line)
{
    const QString anchor = heading.ownAnchor.isEmpty() ? numbered(heading.slug) : heading.ownAnchor;
    const bool isRepeat = heading.ownAnchor.isEmpty() && anchor != heading.slug;
    m_headings.append({.level = heading.level, .text = heading.text, .anchor = anchor, .line = line,
                       .repeats = isRepeat ? heading.slug : QString()});
    return m_headings.last();
}

QString Outline::numbered(const QString &slug)
{
    if (!m_used.contains(slug)) {
        m_used.insert(slug, 0);
        return slug;
    }
    QString anchor;
    do {
        anchor = slug + u'-' + QString::number(++m_used[slug]);
    } while (m_used.contains(anchor));
    m_used.insert(anchor, 0);
    return anchor;
}

QByteArray pageId(QByteArrayView anchor)
{
    return anchor.startsWith(kPrefix) ? anchor.toByteArray() : kPrefix + anchor.toByteArray();
}

QByteArrayView withoutPagePrefix(QByteArrayView anchor)
{
    return anchor.startsWith(kPrefix) ? anchor.sliced(kPrefix.size()) : anchor;
}

} // namespace cardwright
