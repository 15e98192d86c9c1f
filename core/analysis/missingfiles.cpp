#include "core/analysis/missingfiles.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qsizetype kMostCompared = 200'000; ///< names looked through for what was meant: a huge folder may not cost seconds

/// `names` is sorted; a folder is there when a file in it is.
bool isThere(const QString &path, const QStringList &names)
{
    if (std::ranges::binary_search(names, path))
        return true;
    const QString folder = path + u'/';
    const auto first = std::ranges::lower_bound(names, folder);
    return first != names.end() && first->startsWith(folder);
}

/// The one file of that name in other letters or in another folder; empty when there is none, or several.
QString fileMeant(const QString &path, const QStringList &names)
{
    const auto only = [&names](auto isMeant) {
        QStringList found;
        std::ranges::copy_if(names, std::back_inserter(found), isMeant);
        return found.size() == 1 ? found.first() : QString();
    };
    const QString sameLetters = only([&](const QString &name) { return name.compare(path, Qt::CaseInsensitive) == 0; });
    if (!sameLetters.isEmpty())
        return sameLetters;
    const QString base = path.section(u'/', -1);
    return only([&](const QString &name) { return name.section(u'/', -1).compare(base, Qt::CaseInsensitive) == 0; });
}

} // namespace

QList<Problem> missingFiles(const QList<LinkTarget> &targets, QStringView card, const LineIndex &lines, const ModelFiles &files,
                            quint64 revision)
{
    if (files.truncated || !isThere(u"README.md"_s, files.names))
        return {};
    QList<Problem> problems;
    qsizetype searchesLeft = kMostCompared / files.names.size();
    for (const LinkTarget &target : targets) {
        const QString &path = target.target->path;
        if (path.isEmpty() || isThere(path, files.names))
            continue;
        const TextRange range = rangeOf(target, card, lines);
        Problem problem;
        problem.rule = u"file-missing"_s;
        problem.severity = Severity::Lost;
        problem.range = range;
        problem.arguments = {path};
        const QString meant = searchesLeft-- > 0 ? fileMeant(path, files.names) : QString();
        if (!meant.isEmpty() && !range.isEmpty()) {
            TextEdit edit(revision);
            edit.replace(range, QString::fromUtf8(QUrl::toPercentEncoding(meant, "/ !$&'+,:;=@~", "()")).replace(u' ', u"%20"_s));
            problem.fixes.append({u"use-file"_s, {meant}, edit});
        }
        problems.append(problem);
    }
    return problems;
}

} // namespace cardwright
