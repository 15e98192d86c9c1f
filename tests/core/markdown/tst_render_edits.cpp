// Rendering from the last rendering gives what rendering anew gives, after every one of many random edits, and gives little
// of the card to cmark-gfm.
#include "core/base/cardencoding.h"
#include "core/markdown/render.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QString described(const PlacedBlock &placed)
{
    QString all = u"%1-%2 %3 %4"_s.arg(placed.firstLine).arg(placed.lastLine).arg(placed.block->key).arg(placed.block->html);
    for (const PageBlock::Target &target : placed.block->targets)
        all += u"\n-> %1 %2"_s.arg(target.line).arg(target.text);
    for (const PageBlock::FormulaPlace &place : placed.block->formulas)
        all += u"\n$ %1 %2 %3"_s.arg(place.line).arg(place.formula.display).arg(place.formula.tex);
    return all;
}

QString described(const Problem &problem)
{
    QString all = u"%1 %2-%3 %4"_s.arg(problem.rule).arg(problem.range.start).arg(problem.range.end).arg(problem.arguments.join(u'|'));
    for (const Fix &fix : problem.fixes) {
        all += u"\n%1 %2"_s.arg(fix.id, fix.arguments.join(u'|'));
        for (const Splice &splice : fix.edit.splices())
            all += u" [%1,%2) %3"_s.arg(splice.range.start).arg(splice.range.end).arg(splice.text);
    }
    return all;
}

QString described(const Heading &heading)
{
    return u"%1 %2 #%3 %4 %5"_s.arg(heading.level).arg(heading.line).arg(heading.anchor, heading.repeats, heading.text);
}

bool isSame(const PlacedBlock &a, const PlacedBlock &b)
{
    return a.firstLine == b.firstLine && a.lastLine == b.lastLine && (a.block == b.block || described(a) == described(b));
}

template <class T>
bool isSame(const T &a, const T &b)
{
    return described(a) == described(b);
}

/// What differs first; empty when nothing does.
template <class T>
QString difference(const char *what, const QList<T> &shown, const QList<T> &expected)
{
    for (qsizetype i = 0; i < std::max(shown.size(), expected.size()); ++i) {
        if (i < shown.size() && i < expected.size() && isSame(shown[i], expected[i]))
            continue;
        return u"%1 %2:\n%3\n--- expected:\n%4"_s.arg(QLatin1String(what)).arg(i)
            .arg(i < shown.size() ? described(shown[i]) : u"none"_s, i < expected.size() ? described(expected[i]) : u"none"_s);
    }
    return {};
}

QString difference(const RenderedBody &shown, const RenderedBody &expected)
{
    QString all = difference("block", shown.blocks, expected.blocks) + difference("heading", shown.outline, expected.outline)
        + difference("problem", shown.problems, expected.problems);
    if (shown.styleSheet != expected.styleSheet)
        all += u"style sheet"_s;
    return all;
}

/// Small cards in which everything that is not local to its block occurs.
const QStringList &ownCards()
{
    static const QStringList cards{
        u"# A\n\ntext [link][a] and [b]\n\n## A\n\n- one\n\n- two\n\n  more\n\n[a]: https://a.example 'T'\n[b]: x.png\n\nend [b][A]\n"_s,
        u"note[^1] and[^x]\n\n[^1]: one\n\n    more [^2]\n\n## A[^1]\n\n[^2]: two <b>b</b>\n\n> quote[^2]\n\n[^1]: again\n"_s,
        u"$$a$$ and \\\\(b\\\\)\n\nopen $$ here\n\n# H\n\nclosed $$ there\n\n```\n$$\n```\n\nafter \\\\( x\n\n- \\\\) y\n"_s,
        u"<details>\n<summary>S</summary>\n\n# In\n\ntext $$x$$\n\n</details>\n\n<div align=center>\n\n# In\n\n</div>\n\n<p>a\n\n<p>b\n"_s,
        u"a\n\n<!-- c\n\n# not\n\n-->\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nTitle\n===\n\n    code\n\n    more\n\nb\n***\n"_s,
        u"# Use\n\n[More Information Needed]\n\n## Bias\n\n<!-- c -->\n\n[More Information Needed]\n\n# Use\n\n{{ model_summary }}\n"_s,
        u"\r\n# A\r\n\r\n- a\r\n\r\n  $$x\r\n\r\ny$$\r\n\r\ntext [r]\r\rmore\n\r\n[r]: <u v>\r\n\r\n```\r\ncode\r\n"_s,
        u"<style>p { color: red }</style>\n\n<h2>A</h2>\n\n## A\n\n<h2 id=\"own\">A</h2>\n\n<a href=\"javascript:x\">l</a> [m](javascript:y)\n\n<script>s</script>\n"_s,
    };
    return cards;
}

} // namespace

class TestRenderEdits : public QObject {
    Q_OBJECT

    std::mt19937 m_random{1};

    qsizetype below(qsizetype limit) { return limit <= 0 ? 0 : qsizetype(m_random() % quint32(limit)); }

    qsizetype lineStartIn(const QString &card)
    {
        const qsizetype at = below(card.size() + 1);
        return at == 0 ? 0 : card.lastIndexOf(u'\n', at - 1) + 1;
    }

    void editLetter(QString &card)
    {
        const qsizetype at = below(card.size() + 1);
        const QString letters = u"abcdefghijklmnopqrstuvwxyz     .,ABC012"_s;
        if (below(3) == 0 && at < card.size())
            card.remove(at, 1);
        else
            card.insert(at, letters[below(letters.size())]);
    }

    void editConstruct(QString &card)
    {
        static const QStringList pieces{
            u"$$"_s, u"\\\\("_s, u"\\\\)"_s, u"```\n"_s, u"~~~\n"_s, u"<!--"_s, u"-->"_s, u"<div>\n"_s, u"</div>\n"_s, u"<p>"_s, u"</p>"_s,
            u"<details>\n\n"_s, u"</details>\n\n"_s, u"<b>"_s, u"</b>"_s, u"<script>"_s, u"</script>"_s, u"[a]: https://x.example 't'\n"_s,
            u"[b]: y.png\n\n"_s, u"[a]"_s, u"[text][b]"_s, u"![b]"_s, u"[^1]"_s, u"[^n]"_s, u"\n[^1]: note\n"_s, u"\n\n[^n]: other[^1]\n\n    more\n"_s,
            u"===\n"_s, u"---\n"_s, u"| a | b |\n|---|---|\n| 1 | 2 |\n"_s, u"- "_s, u"1. "_s, u"> "_s, u"    "_s, u"\t"_s, u"# Title\n"_s,
            u"\n## Title\n\n"_s, u"\n"_s, u"\n\n"_s, u"\r\n"_s, u"\r"_s, u"`"_s, u"*"_s, u"\\"_s, u"["_s, u"]"_s, u"<"_s, u">"_s, u"cmq0z"_s,
            u"[More Information Needed]\n"_s, u"<style>h1 { color: red }</style>\n\n"_s, u"<h2>Title</h2>\n\n"_s, u"$x^2$"_s, u"\uFEFF"_s,
            u"<pre>"_s, u"</pre>"_s, u"<?"_s, u"<!A"_s, u"&amp;"_s, u"http://a.example"_s, u"- [ ] "_s, u"+ "_s, u"***\n"_s, u"#"_s, u"$"_s};
        const QString piece = pieces[below(pieces.size())];
        card.insert(below(2) == 0 ? lineStartIn(card) : below(card.size() + 1), piece);
    }

    void editLines(QString &card)
    {
        const qsizetype start = lineStartIn(card);
        qsizetype end = start;
        for (qsizetype lines = 1 + below(4); lines > 0 && end < card.size(); --lines) {
            end = card.indexOf(u'\n', end) + 1;
            if (end == 0)
                end = card.size();
        }
        const QString lines = card.sliced(start, end - start);
        if (below(2) == 0)
            card.remove(start, end - start);
        if (below(2) == 0)
            card.insert(lineStartIn(card), lines);
    }

    void edit(QString &card)
    {
        switch (below(6)) {
        case 0:
        case 1: editLetter(card); break;
        case 2: editLines(card); break;
        default: editConstruct(card); break;
        }
    }

    /// Edits and their undoing, so that the card keeps its nature.
    void editAndCompare(const QString &original, int edits)
    {
        QString card = original;
        RenderedBody previous = renderBody(card, 0);
        for (int i = 0; i < edits; ++i) {
            const QString before = card;
            if (i % 7 == 6)
                card = original;
            else
                edit(card);
            const RenderedBody rendered = renderBody(card, 0, previous);
            if (const QString wrong = difference(rendered, renderBody(card, 0)); !wrong.isEmpty()) {
                qsizetype at = 0;
                while (at < std::min(card.size(), before.size()) && card[at] == before[at])
                    ++at;
                QFAIL(qPrintable(u"edit %1 at %2 (%3 -> %4 units), now \"%5\"\n%6"_s.arg(i).arg(at).arg(before.size()).arg(card.size())
                                     .arg(card.mid(std::max<qsizetype>(0, at - 60), 160), wrong)));
            }
            previous = rendered;
        }
    }

    static QString bodyOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const CardEncoding::Decoded decoded = CardEncoding::decode(file.readAll());
        const QString card = decoded.encoding.plain(decoded.text);
        const qsizetype end = card.startsWith(u"---\n") ? card.indexOf(u"\n---\n"_s, 3) : -1;
        return end < 0 ? card : card.sliced(end + 5);
    }

    /// Those of cards with so many units of text, in the order of their names.
    static QStringList corpusBodies(qsizetype shortest, qsizetype longest, qsizetype most)
    {
        if (QByteArray(CARD_SHARED).isEmpty())
            return {};
        QStringList paths;
        QDirIterator files(QString::fromUtf8(CARD_SHARED) + u"/corpus/cards"_s, {u"*.md"_s}, QDir::Files);
        while (files.hasNext())
            paths.append(files.next());
        std::sort(paths.begin(), paths.end());
        QStringList bodies;
        for (const QString &path : paths) {
            const QString body = bodyOf(path);
            if (body.size() >= shortest && body.size() <= longest)
                bodies.append(body);
        }
        QStringList some;
        for (qsizetype i = 0; i < std::min(most, bodies.size()); ++i)
            some.append(bodies[i * bodies.size() / std::min(most, bodies.size())]);
        return some;
    }

private slots:
    void ownCardsLookAsIfRenderedAnew_data()
    {
        QTest::addColumn<QString>("card");
        for (qsizetype i = 0; i < ownCards().size(); ++i)
            QTest::addRow("%d", int(i)) << ownCards()[i];
    }

    void ownCardsLookAsIfRenderedAnew()
    {
        QFETCH(QString, card);
        editAndCompare(card, 400);
    }

    void cardsLookAsIfRenderedAnew_data()
    {
        QTest::addColumn<QStringList>("cards");
        QTest::addColumn<int>("edits"); ///< of each
        QTest::addRow("fifty cards") << corpusBodies(500, 2'000, 50) << 200;
        QTest::addRow("longer cards") << corpusBodies(6'000, 30'000, 8) << 20;
    }

    void cardsLookAsIfRenderedAnew()
    {
        QFETCH(QStringList, cards);
        QFETCH(int, edits);
        if (cards.isEmpty())
            QSKIP("no shared corpus beside the checkout");
        for (const QString &card : cards) {
            editAndCompare(card, edits);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aLetterInALargeCardParsesLittle()
    {
        if (QByteArray(CARD_SHARED).isEmpty())
            QSKIP("no shared corpus beside the checkout");
        const QStringList bodies = corpusBodies(500, 60'000, 200);
        int edits = 0;
        int small = 0;
        for (int cards = 0; cards < 4; ++cards) {
            QString card;
            while (card.size() < 110'000)
                card += bodies[below(bodies.size())] + u"\n\n"_s;
            RenderedBody previous = renderBody(card, 0);
            for (int i = 0; i < 60; ++i) {
                editLetter(card);
                const RenderedBody rendered = renderBody(card, 0, previous);
                if (i % 30 == 0)
                    QCOMPARE(difference(rendered, renderBody(card, 0)), QString());
                ++edits;
                small += rendered.parsed < card.size() / 20;
                previous = rendered;
            }
        }
        qInfo() << small << "of" << edits;
        QVERIFY(small * 100 >= edits * 95);
    }
};

QTEST_APPLESS_MAIN(TestRenderEdits)
#include "tst_render_edits.moc"
