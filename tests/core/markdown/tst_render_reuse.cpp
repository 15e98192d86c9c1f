// What an edit leaves alone on the page: blocks that say the same are the same objects, and little is parsed.
#include "core/markdown/render.h"

#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestRenderReuse : public QObject {
    Q_OBJECT

    static qsizetype sharedBlocks(const RenderedBody &before, const RenderedBody &after)
    {
        return std::count_if(after.blocks.cbegin(), after.blocks.cend(), [&before](const PlacedBlock &placed) {
            return std::any_of(before.blocks.cbegin(), before.blocks.cend(),
                               [&placed](const PlacedBlock &other) { return other.block == placed.block; });
        });
    }

private slots:
    void onlyWhatAnEditConcernsIsMadeAnew_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("shared"); ///< blocks of the page after the edit
        QTest::addColumn<int>("parsed"); ///< at most
        const QString text = u"some words that stand in many a paragraph\n\n"_s.repeated(20);
        const auto row = [&text](const char *name, const QString &before, const QString &after, int shared, int parsed) {
            QTest::newRow(name) << text + before + text << text + after + text << shared << parsed;
        };
        row("a letter", u"here\n\n"_s, u"herex\n\n"_s, 40, 10);
        row("a paragraph", QString(), u"new\n\n"_s, 40, 10);
        row("raw HTML", u"<h2>a</h2>\n\n"_s, u"<h2>ab</h2>\n\n"_s, 40, 20);
        row("a heading before equal ones", u"# a\n\n## b\n\n# a\n\n"_s, u"# a\n\n# a\n\n## b\n\n# a\n\n"_s, 41, 10);
        row("a definition that nobody uses", u"[a]\n\n"_s, u"[a]\n\n[b]: c\n\n"_s, 41, 20);
        row("a definition", u"[a]\n\n[b]\n\n"_s, u"[a]\n\n[b]\n\n[a]: c\n\n"_s, 41, 30);
        row("the text of a footnote", u"x[^1] y\n\n[^1]: one\n\n"_s, u"x[^1] y\n\n[^1]: ones\n\n"_s, 41, 40);
        row("a footnote before others", u"x[^1]\n\n[^1]: one\n\n[^2]: two\n\n"_s, u"[^2]\n\nx[^1]\n\n[^1]: one\n\n[^2]: two\n\n"_s, 40, 10);
        row("inside what HTML ties together", u"<div>\n\na\n\nb\n\n</div>\n\n"_s, u"<div>\n\na\n\nbc\n\n</div>\n\n"_s, 40, 10);
        row("a fence", u"```\na\n```\n\n"_s, u"```\nab\n```\n\n"_s, 40, 20);
        row("a row of a long table", u"|a|b|\n|-|-|\n"_s + u"|a long cell of a long row|and another cell|\n"_s.repeated(200) + u'\n',
            u"|a|b|\n|-|-|\n|x|y|\n"_s + u"|a long cell of a long row|and another cell|\n"_s.repeated(199) + u'\n', 40, 800);
        row("a line of a long fence", u"```\n"_s + u"line of code\n"_s.repeated(500) + u"```\n\n"_s,
            u"```\nx\n"_s + u"line of code\n"_s.repeated(500) + u"```\n\n"_s, 40, 20);
    }

    void onlyWhatAnEditConcernsIsMadeAnew()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, shared);
        QFETCH(int, parsed);
        const RenderedBody first = renderBody(before, 0);
        QVERIFY(first.parsed >= 1600);
        const RenderedBody second = renderBody(after, 0, first);
        QCOMPARE(sharedBlocks(first, second), shared);
        QVERIFY2(second.parsed <= parsed, qPrintable(QString::number(second.parsed)));
    }

    void equalBlocksAreShared()
    {
        const QString card = u"one\n\n<h2>two</h2>\n\nthree"_s;
        const RenderedBody before = renderBody(card, 0);
        const RenderedBody after = renderBody(u"new\n\n"_s + card, 0, before);
        QCOMPARE(after.blocks.size(), 4);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(after.blocks[i + 1].block, before.blocks[i].block);
    }
};

QTEST_APPLESS_MAIN(TestRenderReuse)
#include "tst_render_reuse.moc"
