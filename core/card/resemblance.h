// How like what somebody wrote a term of a vocabulary is: "Apache 2", "apache-20" and "apahce-2.0" all mean apache-2.0.
#pragma once

#include <QString>
#include <QVarLengthArray>

namespace cardwright {

/// Lower-case words joined by single blanks; runs of letters and of digits are words of their own ("gpl-v3" and "GPL 3"
/// are both "gpl 3"), and words that tell nothing ("the", "license") are left out.
using FoldedText = QVarLengthArray<char16_t, 64>;
FoldedText folded(QStringView text);

class Resemblance {
public:
    /// Ranks, best first; those of one kind share their tens.
    static constexpr int kSameButForCase = 0;
    static constexpr int kSameWords = 1;
    static constexpr int kSameName = 2;
    static constexpr int kBeginsAlike = 10;   ///< one begins with the other; up to 19, the fewer words they share the higher
    static constexpr int kFewLettersOff = 20; ///< plus the number of edits; the same numbers in both
    static constexpr int kUnlike = 30;
    static constexpr bool onlyBeginsAlike(int rank) { return rank / 10 == kBeginsAlike / 10; }

    explicit Resemblance(QStringView text);

    int rankOfId(QStringView id) const;
    int rankOfName(QStringView name) const;

private:
    int rankOfFolded(const FoldedText &other) const;

    QStringView m_text;
    FoldedText m_folded;
};

} // namespace cardwright
