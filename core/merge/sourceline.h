// Lines as they are merged: compared without their ends, and written with those of mine.
#pragma once

#include <QList>
#include <QString>

namespace cardwright {

/// A line in the text it stands in.
struct SourceLine {
    QStringView content; ///< without its end
    QStringView end;     ///< LF, CRLF or CR; empty of a last line that has none
};

QList<SourceLine> sourceLines(QStringView text);

/// The commonest of LF and CRLF, CR where there is no LF at all, `otherwise` where there is no line end.
QString usualLineEnd(QStringView text, const QString &otherwise = QStringLiteral("\n"));

bool endsInLine(QStringView text); ///< it is not empty and its last line has no end

/// Whether two texts are the same but for their line ends.
bool sameLines(QStringView a, QStringView b);

/// The text with these line ends; whether its last line has one stays.
QString withLineEnds(QStringView text, const QString &lineEnd);

} // namespace cardwright
