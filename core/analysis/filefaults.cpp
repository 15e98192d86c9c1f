#include "core/analysis/filefaults.h"

#include "core/card/rules.h"

#include <QHash>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfARule = 20;

QString ruleOf(FileFault::Kind kind)
{
    switch (kind) {
    case FileFault::Kind::Unreadable:
        return u"file-unreadable"_s;
    case FileFault::Kind::NotAFile:
        return u"file-is-none"_s;
    case FileFault::Kind::TooLarge:
        return u"file-too-large"_s;
    case FileFault::Kind::NotUtf8:
        return u"file-not-utf8"_s;
    case FileFault::Kind::NotJson:
        return u"file-not-json"_s;
    case FileFault::Kind::BrokenHeader:
        return u"weights-header-broken"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Problem> fileProblems(const ModelFiles &files)
{
    QList<Problem> problems;
    QHash<QString, int> ofRule;
    for (const FileFault &fault : files.faults) {
        Problem problem;
        problem.rule = ruleOf(fault.kind);
        problem.severity = cardRule(problem.rule).severity;
        problem.arguments = {fault.name};
        problem.file = fault.name;
        if (++ofRule[problem.rule] <= kMostOfARule)
            problems.append(problem);
    }
    return problems;
}

} // namespace cardwright
