#include "core/analysis/missingfiles.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct Target {
    QString text; ///< as written, entities of HTML resolved
    int line = 0; ///< of the nearest element before it that has one, relative to the block
};

QString withoutEntities(QString attribute)
{
    return attribute.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

QList<Target> targetsOf(const QString &html)
{
    if (!html.contains(u"href=\""_s) && !html.contains(u"src=\""_s))
        return {};
    static const QRegularExpression attribute(uR"re(\s(data-line|href|src)="([^"]*)")re"_s);
    QList<Target> targets;
    int line = 0;
    auto matches = attribute.globalMatch(html);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedView(1) == u"data-line")
            line = match.capturedView(2).toInt();
        else
            targets.append({withoutEntities(match.captured(2)), line});
    }
    return targets;
}

/// The path in the model folder that a target names; empty when it leads elsewhere, which is the hub's site or the web.
QString folderPath(const QString &target)
{
    static const QUrl folder(u"model:/folder/"_s);
    const QUrl url = folder.resolved(QUrl(target));
    QString path = url.path(QUrl::FullyDecoded);
    if (url.scheme() != folder.scheme() || !url.host().isEmpty() || !path.startsWith(folder.path()))
        return {};
    path.remove(0, folder.path().size());
    if (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// `names` is sorted; a folder is there when a file in it is.
bool isThere(const QString &path, const QStringList &names)
{
    if (std::ranges::binary_search(names, path))
        return true;
    const QString folder = path + u'/';
    const auto first = std::ranges::lower_bound(names, folder);
    return first != names.end() && first->startsWith(folder);
}

/// Where `target` stands in the source of its block, or the line it belongs to.
TextRange rangeOf(const Target &target, const PlacedBlock &placed, QStringView card, const LineIndex &lines)
{
    const qsizetype start = lines.lineStart(placed.firstLine + target.line);
    const qsizetype end = placed.lastLine < lines.lineCount() ? lines.lineStart(placed.lastLine + 1) : card.size();
    for (const QString &spelling : {target.text, QUrl::fromPercentEncoding(target.text.toUtf8())}) {
        const qsizetype at = card.left(end).indexOf(spelling, start);
        if (at >= 0)
            return {at, at + spelling.size()};
    }
    return {start, start};
}

} // namespace

QList<Problem> missingFiles(const RenderedBody &body, QStringView card, const LineIndex &lines, const ModelFiles &files)
{
    if (files.truncated || !isThere(u"README.md"_s, files.names))
        return {};
    QList<Problem> problems;
    for (const PlacedBlock &placed : body.blocks) {
        for (const Target &target : targetsOf(placed.block->html)) {
            const QString path = folderPath(target.text);
            if (path.isEmpty() || isThere(path, files.names))
                continue;
            Problem problem;
            problem.rule = u"file-missing"_s;
            problem.severity = Severity::Lost;
            problem.range = rangeOf(target, placed, card, lines);
            problem.arguments = {path};
            problems.append(problem);
        }
    }
    return problems;
}

} // namespace cardwright
