// Collects what a renderer found odd, and finds the place in the card for what is known by its line only.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/problem.h"
#include "core/markdown/lines.h"

namespace cardwright {

class Report {
public:
    explicit Report(QStringView card) : m_card(card), m_lines(card.toString()) {}

    /// Adds a problem about `needle`, sought on `line` (1-based, of the card) and a few lines on; else about the whole line.
    void add(const QString &rule, Severity severity, int line, QStringView needle, const QStringList &arguments);
    /// The reference, to which fixes can be added, is good until the next problem.
    Problem &add(const QString &rule, Severity severity, TextRange range, const QStringList &arguments = {});

    TextRange rangeOfLine(int line) const; ///< without the line end
    int lineAt(qsizetype offset) const { return m_lines.lineAt(offset); }
    QStringView card() const { return m_card; }

    QList<Problem> take() { return std::move(m_problems); }

private:
    QStringView m_card;
    LineIndex m_lines;
    QList<Problem> m_problems;
};

/// Places of a body whose every line end has become a LF, in the card.
struct BodyPlaces {
    const BodyLines &lines;
    const Report &report;
    qsizetype bodyStart = 0;
    int firstLine = 1; ///< of the body in the card, 1-based

    qsizetype inCard(qsizetype position) const;
    TextRange inCard(TextRange range) const { return {inCard(range.start), inCard(range.end)}; }
};

} // namespace cardwright
