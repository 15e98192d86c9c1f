// The table of rules: what is wrong, what is told and where, and the card after the first fix.
#pragma once

#include "core/base/problem.h"

#include <QList>
#include <QString>

struct RuleRow {
    const char *name;
    QString card;
    QString rule;
    cardwright::Severity severity;
    QString marked;  ///< the source that the problem's range covers
    QString message; ///< in English
    QString fixed;   ///< the card after the first fix; empty: no fix is offered
};

/// A card with that metadata.
inline QString card(const QString &yaml)
{
    return QStringLiteral("---\n") + yaml + QStringLiteral("---\nText.\n");
}

QList<RuleRow> vocabularyRows(); ///< of licences, languages, tasks and libraries
QList<RuleRow> itemRows();       ///< of ids, metrics and the items of lists
QList<RuleRow> keyRows();
QList<RuleRow> resultRows();     ///< of what is made of parts: widget, emissions, gates, model-index
QList<RuleRow> blockRows();      ///< of the block and its YAML
QList<RuleRow> textRows();       ///< of the Markdown below
