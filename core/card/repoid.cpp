#include "core/card/repoid.h"

#include <QRegularExpression>
#include <QUrl>

namespace cardwright {

using namespace Qt::StringLiterals;

bool isRepoId(QStringView text)
{
    static const QRegularExpression shape(
        u"\\A(?:[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?/)?(?=.{1,96}\\z)[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?\\z"_s);
    constexpr qsizetype kLongest = 256; // owner, slash and name, generously
    return text.size() <= kLongest && !text.contains(u"--") && !text.contains(u"..") && !text.endsWith(u".git")
        && shape.match(text.toString()).hasMatch();
}

QString repoIdIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (isRepoId(trimmed))
        return trimmed;
    const QUrl url(trimmed);
    const bool ofTheHub = url.host() == "huggingface.co"_L1 || url.host() == "www.huggingface.co"_L1
        || url.host() == "hf.co"_L1;
    if (!ofTheHub)
        return {};
    QStringList steps = url.path().split(u'/', Qt::SkipEmptyParts);
    if (!steps.isEmpty() && (steps.first() == "datasets"_L1 || steps.first() == "models"_L1))
        steps.removeFirst();
    const QString id = steps.mid(0, 2).join(u'/');
    return isRepoId(id) ? id : QString();
}

} // namespace cardwright
