#include "core/analysis/hublinks.h"

#include "core/card/repoid.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

/// Pages of the hub that are no owner's.
bool isSitePage(const QString &step)
{
    static const QSet<QString> pages{u"docs"_s, u"blog"_s, u"papers"_s, u"collections"_s, u"tasks"_s, u"posts"_s, u"learn"_s,
        u"join"_s, u"api"_s, u"chat"_s, u"search"_s, u"new"_s, u"settings"_s, u"organizations"_s, u"models"_s, u"course"_s};
    return pages.contains(step);
}

/// The id that an address of the hub names; empty for other addresses and other pages.
QString idNamedBy(const QString &target)
{
    if (!target.contains("huggingface.co"_L1, Qt::CaseInsensitive) && !target.contains("hf.co"_L1, Qt::CaseInsensitive))
        return {};
    const QUrl url(target);
    const QString host = url.host();
    if (host != "huggingface.co"_L1 && host != "www.huggingface.co"_L1 && host != "hf.co"_L1)
        return {};
    QStringList steps = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (!steps.isEmpty() && (steps.first() == "datasets"_L1 || steps.first() == "spaces"_L1))
        steps.removeFirst();
    return steps.size() < 2 || isSitePage(steps.first()) ? QString() : steps.mid(0, 2).join(u'/');
}

} // namespace

QList<Problem> malformedHubLinks(const QList<LinkTarget> &targets, QStringView card, const LineIndex &lines)
{
    QList<Problem> problems;
    for (const LinkTarget &target : targets) {
        const QString id = idNamedBy(target.target->text);
        if (id.isEmpty() || isRepoId(id))
            continue;
        Problem problem;
        problem.rule = u"link-id-malformed"_s;
        problem.severity = Severity::Lost;
        problem.range = rangeOf(target, card, lines);
        problem.arguments = {id};
        problems.append(problem);
    }
    return problems;
}

} // namespace cardwright
