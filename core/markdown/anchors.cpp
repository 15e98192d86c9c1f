#include "core/markdown/anchors.h"

namespace cardwright {

namespace {

const QByteArray kPrefix = "user-content-";

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

} // namespace

const Heading &Outline::add(int level, const QString &text, int line, const QString &ownAnchor)
{
    const QString slug = slugOf(text);
    const QString anchor = ownAnchor.isEmpty() ? numbered(slug) : ownAnchor;
    const bool isRepeat = ownAnchor.isEmpty() && anchor != slug;
    m_headings.append({.level = level, .text = text, .anchor = anchor, .line = line, .repeats = isRepeat ? slug : QString()});
    return m_headings.last();
}

QString Outline::numbered(const QString &slug)
{
    QString anchor = slug;
    while (m_used.contains(anchor))
        anchor = slug + u'-' + QString::number(++m_used[slug]);
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
