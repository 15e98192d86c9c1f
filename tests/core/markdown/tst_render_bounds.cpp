// Small inputs that take cmark-gfm gfm.6, an HTML parser or a careless renderer minutes: each is bounded, the text beside
// it still renders, and what was cut says so.
#include "core/markdown/render.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestRenderBounds : public QObject {
    Q_OBJECT

    static QString times(int count, const QString &text) { return text.repeated(count); }

    template <class Make>
    static QString each(int count, Make make)
    {
        QString all;
        for (int i = 0; i < count; ++i)
            all += make(QString::number(i));
        return all;
    }

private slots:
    void hostileInputIsBounded_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<bool>("cut");
        const auto row = [](const char *name, const QString &hostile, bool cut) { QTest::newRow(name) << hostile << cut; };
        row("image openers", times(160'000, u"![[]()"_s), true);
        row("image openers in many paragraphs", times(60, times(2'500, u"![[]()"_s) + u"\n\n"_s), true);
        row("brackets", times(500'000, u"["_s), true);
        row("emphasis", times(300'000, u"*_"_s), true);
        row("mail signs", times(200'000, u"a@"_s), true);
        row("processing instructions", times(100'000, u"<?"_s), true);
        row("declarations", times(100'000, u"<!A"_s), true);
        row("open targets", times(200'000, u"[a](<b"_s), true);
        row("columns", times(50'000, u"|a"_s) + u'\n' + times(50'000, u"|-"_s), true);
        row("columns by short rows", times(900, u"|a"_s) + u'\n' + times(900, u"|-"_s) + u'\n' + times(5'000, u"|\n"_s), true);
        row("many such tables", times(200, times(900, u"|a"_s) + u'\n' + times(900, u"|-"_s) + u'\n' + times(90, u"|\n"_s) + u'\n'), true);
        row("quotes and emphasis", times(20'000, u">"_s) + times(20'000, u"*a"_s), true);
        row("lists and blank lines", times(20'000, u"+ "_s) + u'a' + times(20'000, u"\n"_s), true);
        row("parentheses that end a link", u"http://a"_s + times(100'000, u")"_s), true);
        row("columns of 3,000 short rows", times(3'000, u"|a"_s) + u'\n' + times(3'000, u"|-"_s) + u'\n' + times(3'000, u"|\n"_s), true);
        row("underscores", times(100'000, u"_a__ "_s), true);
        row("CDATA", times(100'000, u"a <![CDATA[ "_s), true);
        row("comments", times(100'000, u"<!-- "_s), true);
        row("quotes", times(50'000, u"> "_s), true);
        row("lists in lists", times(400, [] {
                QString nested;
                for (int i = 0; i < 90; ++i)
                    nested += times(i, u"  "_s) + u"- a\n"_s;
                return nested;
            }()), true);
        row("links to addresses", times(120'000, u"www."_s), false);
        row("references to one footnote", times(50'000, u"[^1]"_s) + u"\n\n[^1]: x\n"_s, false);
        row("definitions", each(50'000, [](const QString &i) { return u"[a"_s + i + u"]: b\n"_s; }), false);
        row("definitions and their uses", each(10'000, [](const QString &i) { return u"[a"_s + i + u"]: b\n\n[a"_s + i + u"]\n\n"_s; }), false);
        row("reference used in many places", u"[a]: http://"_s + times(20'000, u"x"_s) + u"\n\n"_s + times(5'000, u"[a]\n\n"_s), true);
        row("formulas tied to each other", times(5'000, u"$$ b\n\nc $$ d $$ e\n\n"_s), false);
        row("formulas that do not end", times(20'000, u"\\\\( a\n\n"_s), false);
        row("lines that end with CR", times(200'000, u"a\r"_s), false);
        row("one long line", times(1'000'000, u"a"_s), false);
        row("a long fence", u"```\n"_s + times(50'000, u"code [a](b)\n"_s) + u"```"_s, false);
        row("reference used often", u"[a]: http://"_s + times(20'000, u"x"_s) + u"\n\n"_s + times(20'000, u"[a] "_s), true);
        row("elements", times(100'000, u"<div>"_s), true);
        row("attributes", u"<div"_s + each(20'000, [](const QString &i) { return u" a"_s + i; }) + u'>', true);
        row("formatting", each(190, [](const QString &i) { return u"<b a"_s + i + u'>'; }) + times(5'000, u"<p>x"_s), true);
        row("tags that never end", times(100'000, u"<a =\""_s) + u"\">"_s, true);
        row("comments that never end", times(100'000, u"a <!--"_s), true);
        row("backtick ladder", each(1'000, [](const QString &i) { return times(i.toInt(), u"`"_s) + u'a'; }), false);
        row("unclosed formulas", times(200'000, u"\\\\( "_s), false);
        row("formulas", each(10'000, [](const QString &i) { return u"a $$x_"_s + i + u"$$ b\n"_s; }), false);
        row("footnotes", each(5'000, [](const QString &i) { return u"[^"_s + i + u"] \n\n[^"_s + i + u"]: x\n\n"_s; }), false);
        row("equal headings", times(10'000, u"# a\n\n"_s), false);
        row("unclosed details", times(3'000, u"<details>\n\nx\n\n"_s), false);
        row("marks", each(20'000, [](const QString &i) { return u"cmq"_s + i + u"z "_s; }), false);
    }

    void hostileInputIsBounded()
    {
        QFETCH(QString, hostile);
        QFETCH(bool, cut);
        QElapsedTimer timer;
        timer.start();
        const RenderedBody rendered = renderBody(u"first\n\n"_s + hostile, 0);
        const qint64 elapsed = timer.elapsed();
        QVERIFY2(elapsed < 12'000, qPrintable(QString::number(elapsed))); // without the guard: minutes
        QCOMPARE(rendered.blocks.first().block->html, u"<p data-line=\"0\">first</p>"_s);
        qsizetype output = 0;
        bool told = false;
        for (const PlacedBlock &placed : rendered.blocks)
            output += placed.block->html.size();
        for (const Problem &problem : rendered.problems)
            told |= problem.rule == u"block-too-costly";
        QVERIFY2(output < 30'000'000, qPrintable(QString::number(output)));
        QCOMPARE(told, cut);
    }

    void aCutBlockShowsItsSourceAndTheRestRenders()
    {
        const QString card = u"# A\n"_s + times(20'000, u"![[]()"_s) + u"\n\n# B\n\n\n- c"_s;
        const RenderedBody rendered = renderBody(card, 0);
        QCOMPARE(rendered.blocks.size(), 4);
        QVERIFY(rendered.blocks[1].block->html.startsWith(u"<pre class=\"cw-cut cw-cut-inlines\" data-line=\"0\">![[]()![[]()"_s));
        QCOMPARE(rendered.blocks[2].firstLine, 4);
        QCOMPARE(rendered.blocks[3].firstLine, 7);
        QCOMPARE(rendered.outline.size(), 2);
        QCOMPARE(rendered.problems.size(), 1);
        QVERIFY(rendered.problems[0].range.in(card).startsWith(u"![[]()"));
    }

    void largeButOrdinaryTextIsNotCut_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("links in one paragraph") << each(2'000, [](const QString &i) { return u"[link "_s + i + u"](https://a.example/p/"_s + i + u") and *words*, "_s; });
        QTest::newRow("rows") << u"|a|b|c|\n|-|-|-|\n"_s + each(5'000, [](const QString &i) { return u"| [l](x/"_s + i + u") | **0.5** | a@b.example |\n"_s; });
        QTest::newRow("columns") << times(120, u"|a"_s) + u'\n' + times(120, u"|-"_s) + u'\n' + times(200, times(120, u"|1"_s) + u'\n');
        QTest::newRow("list items") << each(5'000, [](const QString &i) { return u"- item "_s + i + u"\n  - inner [x](y)\n"_s; });
        QTest::newRow("references") << each(1'000, [](const QString &i) { return u"[r"_s + i + u"]: https://a.example/"_s + i + u'\n'; })
                + u"\n\n"_s + each(1'000, [](const QString &i) { return u"[r"_s + i + u"] "_s; });
        QTest::newRow("unclosed paragraphs") << times(1'000, u"<p>text\n\n"_s);
        QTest::newRow("HTML table") << u"<table>"_s + times(3'000, u"<tr><td><b>x</b><td>y"_s) + u"</table>"_s;
    }

    void largeButOrdinaryTextIsNotCut()
    {
        QFETCH(QString, body);
        QVERIFY(renderBody(body, 0).problems.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRenderBounds)
#include "tst_render_bounds.moc"
