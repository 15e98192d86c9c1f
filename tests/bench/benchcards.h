// Cards of given sizes, for measuring.
#pragma once

#include <QString>

namespace cardwright::bench {

using namespace Qt::StringLiterals;

inline const QString kBlock = u"---\nlanguage: en\nlicense: mit\ntags:\n- text\n- bench\n---\n"_s;

/// One part is 1 KB of what cards are made of: prose, a list, code, a formula, a small table, an image.
inline QString ordinary(int kilobytes)
{
    QString text = kBlock;
    for (int i = 0; text.size() < kilobytes * 1024; ++i) {
        text += u"\n## Part %1\n\nThe model was trained on *many* texts, see [the paper](https://a.example/p/%1) and `config.json`; "
                "its loss is \\\\( L_%1 = \\sum_i x_i^2 \\\\), which **falls** with the number of steps until it stops.\n"
                "A second sentence of the same paragraph says nothing more, at some length, as sentences do.\n\n"_s.arg(i);
        text += u"- first, with a [link](https://b.example/docs/%1)\n- second\n  - inner `code`\n- third and **last**\n\n"_s.arg(i);
        text += u"```python\nfrom library import Model\n\nmodel = Model.load(\"owner/model-%1\")\nprint(model(\"text\"))\n```\n\n"_s.arg(i);
        text += u"| Task | Score | Loss |\n|:-----|------:|-----:|\n| one | 0.%1 | 1.2 |\n| two | 0.5 | $$x^2$$ |\n\n"_s.arg(i);
        text += u"![A plot](https://b.example/plots/%1.png)\n"_s.arg(i);
    }
    return text;
}

inline QString tables(int kilobytes)
{
    QString text = kBlock;
    while (text.size() < kilobytes * 1024) {
        text += u"\n| Task | Set | Metric | Score |\n|------|-----|:------:|------:|\n"_s;
        for (int row = 0; row < 40; ++row)
            text += u"| [Task %1](https://a.example/%1) | `set-%1` | *accuracy* | **0.%1** |\n"_s.arg(row);
    }
    return text;
}

inline QString rawHtml(int kilobytes)
{
    QString text = kBlock;
    while (text.size() < kilobytes * 1024) {
        text += u"\n<table align=\"center\">\n<tr><th>Task</th><th>Score</th></tr>\n"_s;
        for (int row = 0; row < 40; ++row)
            text += u"<tr><td><a href=\"https://a.example/%1\">Task %1</a></td><td><b>0.%1</b></td></tr>\n"_s.arg(row);
        text += u"</table>\n\nA paragraph between.\n"_s;
    }
    return text;
}

} // namespace cardwright::bench
