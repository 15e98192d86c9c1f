// How two texts differ, line by line: for a view side by side or in one column, and as `diff -u` prints it.
#pragma once

#include "core/base/textedit.h"

#include <QByteArray>
#include <QString>

namespace cardwright {

/// A line of one text or of both. In one column, a Changed row is two lines: what was there, then what is.
struct DiffRow {
    enum class Kind {
        Same,
        Removed, ///< stands only in the text before
        Added,   ///< stands only in the text after
        Changed, ///< a line of each, alike enough to be one line that was changed
    };
    Kind kind = Kind::Same;
    int lineBefore = 0; ///< 1-based; 0: not in that text
    int lineAfter = 0;
    QString before;     ///< without its LF; whatever else stands in it, a CR too, is its own
    QString after;
    QList<TextRange> changedBefore; ///< Changed: words of `before` that differ; offsets in `before`
    QList<TextRange> changedAfter;
};

struct LineDiff {
    QList<DiffRow> rows; ///< every line of both; in a run of differences what goes stands before what comes
    /// The last line has no LF at its end: it is another line than the same one with it.
    bool beforeIsUnended = false;
    bool afterIsUnended = false;

    bool isEmpty() const; ///< nothing differs
};

/// Lines end at LF. Bounded: see commonRuns().
LineDiff compareLines(QStringView before, QStringView after);

/// Rows of a difference with the same ones around it: from `first` to before `end`.
struct DiffHunk {
    qsizetype first;
    qsizetype end;
};

/// In order, none touching the next: `context` same rows stand before and after what differs, where there are any.
QList<DiffHunk> hunksOf(const LineDiff &diff, int context = 3);

/// The change of a file as `diff -u` prints it and `patch` applies it; empty when nothing differs. The bytes of a line are
/// its own, in whatever encoding.
QByteArray unifiedDiff(const QString &pathBefore, const QString &pathAfter, const QByteArray &before, const QByteArray &after);

} // namespace cardwright
