// Every rule the program holds a card to, one row a rule: of the metadata, of its block, of the text and of the file.
// A new rule is a row here, a check where it belongs (core/card, core/yaml, core/markdown, core/analysis), and a sentence
// and a reason in core/words.
#pragma once

#include "core/base/problem.h"

#include <QList>
#include <QString>

namespace cardwright {

struct Rule {
    enum class Evidence {
        Proven,   ///< documented, published as a type, measured, or probed at the hub
        Reported, ///< recalled, or known from reports only: its sentence says "probably"
    };

    QString id;
    Severity severity; ///< where the field says nothing else (FieldSpec::wrongShape)
    QString since;     ///< month the hub began to hold cards to it, "2021-09"; empty when not known
    QString source;    ///< where the rule is written or was seen: a page, a thread, or what was measured
    Evidence evidence = Evidence::Proven;
    bool mendsSafely = false; ///< a lone fix for it leaves no doubt about what was meant: it may be applied unasked
};

const QList<Rule> &cardRules();
/// Precondition: `id` is that of a row.
const Rule &cardRule(const QString &id);

/// The fix of a problem that may be applied without asking, or null.
const Fix *safeFix(const Problem &problem);

} // namespace cardwright
