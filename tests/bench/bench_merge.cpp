// How long it takes to merge a card of a megabyte, most of it text or most of it metadata. Prints milliseconds.
#include "core/merge/mergecards.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSize = 1'000'000;

QString resultsOf(int number)
{
    return u"  - task:\n      type: text-classification\n    dataset:\n      type: set-%1\n      name: Set %1\n    metrics:\n"
           "    - type: accuracy\n      value: 0.%1\n"_s.arg(number);
}

QString metadata(qsizetype size)
{
    QString block = u"---\nlicense: mit\ntags:\n- a\nmodel-index:\n- name: m\n  results:\n"_s;
    for (int i = 0; block.size() < size; ++i)
        block += resultsOf(i);
    return block + u"---\n"_s;
}

QString text(qsizetype size)
{
    QString body = u"# Title\n"_s;
    for (int i = 0; body.size() < size; ++i)
        body += u"\n## Section %1\n\nSome words of section %1.\n\n- an item\n- another, number %1\n"_s.arg(i);
    return body;
}

void measure(const char *what, const QString &base, const QString &mine, const QString &theirs)
{
    QElapsedTimer timer;
    timer.start();
    const CardMerge merge = mergeCards(base, mine, theirs);
    std::printf("%-28s %6lld ms, %lld conflicts\n", what, timer.elapsed(), static_cast<long long>(merge.conflicts.size()));
}

QString replaced(QString text, const QString &before, const QString &after)
{
    return text.replace(before, after);
}

} // namespace

int main()
{
    const QString words = metadata(1'000) + text(kSize);
    measure("text, edits far apart", words, replaced(words, u"of section 7."_s, u"of mine."_s), replaced(words, u"of section 900."_s, u"of theirs."_s));
    const QString moved = words.first(words.indexOf(u"\n## Section 5\n"_s)) + words.mid(words.indexOf(u"\n## Section 6\n"_s)) + u"\n## Section 5\n\nMoved.\n"_s;
    measure("text, a section moved", words, replaced(words, u"of section 7."_s, u"of mine."_s), moved);
    measure("text, a thousand conflicts", words, replaced(words, u"- an item"_s, u"- mine"_s), replaced(words, u"- an item"_s, u"- theirs"_s));

    const QString fields = metadata(kSize) + text(1'000);
    measure("fields, edits far apart", fields, replaced(fields, u"value: 0.7\n"_s, u"value: 0.8\n"_s), replaced(fields, u"value: 0.900\n"_s, u"value: 1\n"_s));
    measure("fields, edits side by side", fields, replaced(fields, u"- a\n"_s, u"- a\n- mine\n"_s), replaced(fields, u"- a\n"_s, u"- a\n- theirs\n"_s));
    measure("fields, one conflict", fields, replaced(fields, u"value: 0.7\n"_s, u"value: 0.8\n"_s), replaced(fields, u"value: 0.7\n"_s, u"value: 0.9\n"_s));
    return 0;
}
