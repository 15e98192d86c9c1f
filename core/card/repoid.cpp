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
    static const QRegularExpression link(u"\\A\\[[^\\]]*\\]\\(([^()\\s]+)\\)\\z"_s);
    static const QRegularExpression cached(u"(?:models|datasets)--([^/\\\\]+?)--([^/\\\\]+)"_s);
    const QString trimmed = text.trimmed();
    if (isRepoId(trimmed))
        return trimmed;
    if (const QRegularExpressionMatch match = link.match(trimmed); match.hasMatch())
        return repoIdIn(match.captured(1));
    if (const QRegularExpressionMatch match = cached.match(trimmed); match.hasMatch()) {
        const QString id = match.captured(1) + u'/' + match.captured(2);
        return isRepoId(id) ? id : QString();
    }
    const bool lacksScheme = trimmed.startsWith("huggingface.co/"_L1) || trimmed.startsWith("hf.co/"_L1);
    const QUrl url(lacksScheme ? u"https://"_s + trimmed : trimmed);
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

bool isLocalPath(const QString &text)
{
    static const QRegularExpression start(u"\\A\\s*(?:\\.{0,2}/|~|[A-Za-z]:[\\\\/]|file:|\\.\\w)"_s);
    static const QRegularExpression steps(u"\\A[\\w.-]+(?:[/\\\\][\\w.-]+){2,}/?\\z|\\A[\\w.-]+/\\z|\\A[\\w.-]+\\\\[\\w.\\\\-]+\\z"_s);
    return start.match(text).hasMatch() || steps.match(text.trimmed()).hasMatch();
}

} // namespace cardwright
