// Collects what a renderer found odd, and finds the place in the card for what is known by its line only.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/problem.h"

namespace cardwright {

class Report {
public:
    explicit Report(QStringView card) : m_card(card), m_lines(card.toString()) {}

    /// Adds a problem about `needle`, sought on `line` (1-based, of the card) and a few lines on; else about the whole line.
    void add(const QString &rule, Severity severity, int line, QStringView needle, const QStringList &arguments);
    void add(const QString &rule, Severity severity, TextRange range, const QStringList &arguments = {});

    TextRange rangeOfLine(int line) const; ///< without the line end
    int lineAt(qsizetype offset) const { return m_lines.lineAt(offset); }

    QList<Problem> take() { return std::move(m_problems); }

private:
    QStringView m_card;
    LineIndex m_lines;
    QList<Problem> m_problems;
};

} // namespace cardwright
