#include "core/card/resemblance.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cardwright {

namespace {

using Letters = std::u16string_view;

constexpr qsizetype kLongestCompared = 64;

Letters view(const FoldedText &text)
{
    return {text.data(), size_t(text.size())};
}

/// 0 other, 1 letter (any script), 2 digit
int kindOf(QChar c)
{
    if (c.isDigit())
        return 2;
    return c.isLetter() || c.isMark() || c.isSurrogate() || c == u'+' ? 1 : 0;
}

bool tellsNothing(Letters word, bool beforeNumber)
{
    static constexpr std::array<Letters, 5> kEmptyWords{u"the", u"license", u"licence", u"version", u"v"};
    return std::find(kEmptyWords.begin(), kEmptyWords.end(), word) != kEmptyWords.end() && (word != u"v" || beforeNumber);
}

FoldedText withoutBlanks(Letters words)
{
    FoldedText letters;
    for (const char16_t c : words) {
        if (c != u' ')
            letters.append(c);
    }
    return letters;
}

bool beginsWithWords(Letters text, Letters words)
{
    return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == u' ');
}

/// Another number is another version, not a slip.
bool sameNumbers(Letters a, Letters b)
{
    constexpr Letters kDigits = u"0123456789";
    size_t i = a.find_first_of(kDigits);
    size_t j = b.find_first_of(kDigits);
    while (i != Letters::npos && j != Letters::npos && a[i] == b[j]) {
        i = a.find_first_of(kDigits, i + 1);
        j = b.find_first_of(kDigits, j + 1);
    }
    return i == j && i == Letters::npos;
}

int edgesBetweenWords(Letters words)
{
    return int(std::count(words.begin(), words.end(), u' '));
}

/// Edits (insert, delete, replace, swap of neighbours) from one to the other, or `limit` + 1 when there are more.
int editsBetween(Letters a, Letters b, int limit)
{
    if (std::abs(int(a.size()) - int(b.size())) > limit)
        return limit + 1;
    std::array<std::array<int, kLongestCompared + 1>, 3> rows{};
    for (size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = int(j);
    for (size_t i = 1; i <= a.size(); ++i) {
        auto &row = rows[i % 3];
        const auto &last = rows[(i - 1) % 3];
        row[0] = int(i);
        int best = row[0];
        for (size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

int mostEdits(size_t length)
{
    return length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3;
}

} // namespace

FoldedText folded(QStringView text)
{
    FoldedText words;
    qsizetype wordStart = 0;
    const auto endWord = [&](bool beforeNumber) {
        if (words.size() == wordStart)
            return;
        const Letters word = view(words).substr(size_t(wordStart));
        if (tellsNothing(word, beforeNumber))
            words.resize(wordStart);
        else if (beforeNumber && word.ends_with(u'v') && word.size() > 2)
            words.removeLast(); // "gplv3"
        if (words.size() > wordStart)
            words.append(u' ');
        wordStart = words.size();
    };
    int kind = 0;
    for (const QChar c : text) {
        const int kindOfThis = kindOf(c);
        if (kindOfThis != kind)
            endWord(kindOfThis == 2);
        kind = kindOfThis;
        if (kind != 0)
            words.append(c.toCaseFolded().unicode());
    }
    endWord(false);
    if (!words.isEmpty())
        words.removeLast();
    return words;
}

Resemblance::Resemblance(QStringView text) : m_text(text), m_folded(folded(text))
{
}

int Resemblance::rankOfId(QStringView id) const
{
    return id.compare(m_text, Qt::CaseInsensitive) == 0 ? kSameButForCase : rankOfFolded(folded(id));
}

int Resemblance::rankOfName(QStringView name) const
{
    return std::max(rankOfFolded(folded(name)), kSameName);
}

int Resemblance::rankOfFolded(const FoldedText &other) const
{
    const Letters mine = view(m_folded);
    const Letters its = view(other);
    if (mine.empty() || its.empty() || mine.size() > kLongestCompared || its.size() > kLongestCompared)
        return kUnlike;

    const FoldedText myLetters = withoutBlanks(mine);
    const FoldedText itsLetters = withoutBlanks(its);
    if (view(myLetters) == view(itsLetters))
        return kSameWords;

    const bool itContinues = mine.size() > 2 && beginsWithWords(its, mine);
    if (itContinues || (its.size() > 1 && beginsWithWords(mine, its)))
        return kBeginsAlike + 9 - std::min(edgesBetweenWords(itContinues ? mine : its), 9);

    const int limit = mostEdits(std::min(myLetters.size(), itsLetters.size()));
    const int edits = editsBetween(view(myLetters), view(itsLetters), limit);
    return edits <= limit && sameNumbers(view(myLetters), view(itsLetters)) ? kFewLettersOff + edits : kUnlike;
}

} // namespace cardwright
