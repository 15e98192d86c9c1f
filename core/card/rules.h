// The hub's rules about metadata, one row a rule. A new rule is a row here, a check in check.cpp and a sentence in
// core/words.
#pragma once

#include "core/base/problem.h"

#include <QList>
#include <QString>

namespace cardwright {

struct Rule {
    QString id;
    Severity severity; ///< where the field says nothing else (FieldSpec::wrongShape)
    QString since;     ///< month the hub began to hold cards to it, "2021-09"; empty when not known
    QString source;    ///< where the rule is written or was seen: a page, a thread, or what was measured
    bool mendsSafely = false; ///< a lone fix for it leaves no doubt about what was meant: it may be applied unasked
};

const QList<Rule> &cardRules();
/// Precondition: `id` is that of a row.
const Rule &cardRule(const QString &id);

/// The fix of a problem that may be applied without asking, or null.
const Fix *safeFix(const Problem &problem);

} // namespace cardwright
