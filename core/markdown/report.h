// Collects what a renderer found odd in a piece of a card, and finds the place for what is known by its line only. All
// places and lines are those of the piece; lines are counted from 1.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/problem.h"
#include "core/markdown/lines.h"

#include <utility>

namespace cardwright {

class Report {
public:
    explicit Report(const QString &piece) : m_piece(piece), m_lines(piece) {}

    /// Where `needle` stands on `line` or a few lines on; else the whole line.
    TextRange find(int line, QStringView needle) const;
    /// Adds a problem about what find() finds.
    void add(const QString &rule, Severity severity, int line, QStringView needle, const QStringList &arguments);
    /// The reference, to which fixes can be added, is good until the next problem.
    Problem &add(const QString &rule, Severity severity, TextRange range, const QStringList &arguments = {});

    TextRange rangeOfLine(int line) const; ///< without the line end

    QList<Problem> take() { return std::exchange(m_problems, {}); }

private:
    QString m_piece;
    LineIndex m_lines;
    QList<Problem> m_problems;
};

/// Places of a text whose every line end has become a LF, in the piece as it was.
struct BodyPlaces {
    const BodyLines &lines;
    const Report &report;

    qsizetype inPiece(qsizetype position) const;
    TextRange inPiece(TextRange range) const { return {inPiece(range.start), inPiece(range.end)}; }
};

/// `problem` with everything it knows of places moved on.
Problem shifted(Problem problem, qsizetype by);

} // namespace cardwright
