#include "core/markdown/math.h"
#include "core/markdown/render.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestMath : public QObject {
    Q_OBJECT

    static TakenMath take(const QString &body) { return takeMathOut(body, scanLines(body), Marks::avoiding(Marks::takenIn(body))); }

private slots:
    void formulasAreFound_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("tex");
        const auto row = [](const char *name, const QString &body, const QStringList &tex) { QTest::newRow(name) << body << tex; };
        row("inline", u"a \\\\(x\\\\) b"_s, {u"x"_s});
        row("display", u"$$x$$"_s, {u"x"_s});
        row("several lines", u"$$\nx\ny\n$$"_s, {u"\nx\ny\n"_s});
        row("blank line inside", u"$$\nx\n\ny\n$$"_s, {u"\nx\n\ny\n"_s});
        row("in a heading", u"# T \\\\( \\LaTeX \\\\) ?"_s, {u" \\LaTeX "_s});
        row("in a quote, its marks left out", u"> $$\n> x\n> $$"_s, {u"\n x\n"_s});
        row("in a list", u"- a\n\n  $$x$$\n- b"_s, {u"x"_s});
        row("in a deep list item, which is no code", u"1. a\n\n    $$x$$"_s, {u"x"_s});
        row("one backslash is none", u"\\(x\\)"_s, {});
        row("one dollar is none", u"costs $5 or $6"_s, {});
        row("empty is none", u"$$$$ \\\\(\\\\)"_s, {});
        row("code span", u"`$$x$$` ``a ` $$y$$``"_s, {});
        row("lone backtick protects nothing", u"` $$x$$"_s, {u"x"_s});
        row("closing in a code span", u"$$ as in `$$` end"_s, {});
        row("fence", u"```sh\necho $$ $$\n```"_s, {});
        row("tilde fence in a list", u"- a\n  ~~~\n  $$x$$\n  ~~~\n  $$y$$"_s, {u"y"_s});
        row("fence in a quote ends with it", u"> ```\n> $$a$$\n\n$$b$$"_s, {u"b"_s});
        row("no formula over a fence", u"a $$ b\n\n```\ncode\n```\n\n$$ c"_s, {});
        row("indented code", u"a\n\n    $$x$$\n"_s, {});
        row("HTML attribute", u"<img alt=\"$$x$$\"> $$y$$"_s, {u"y"_s});
        row("HTML comment", u"<!-- $$x$$ --> $$y$$"_s, {u"y"_s});
        row("HTML code element", u"a <code>$$x$$</code> $$y$$"_s, {u"y"_s});
        row("link target", u"[a](b$$c$$d) $$y$$"_s, {u"y"_s});
        row("reference definition", u"[a]: b$$c$$d\n"_s, {});
        row("escaped backtick", u"\\` $$x$$ \\`"_s, {u"x"_s});
        row("equal formulas are one", u"$$x$$ and $$x$$"_s, {u"x"_s});
    }

    void formulasAreFound()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, tex);
        const TakenMath taken = take(body);
        QStringList found;
        for (const Formula &formula : taken.formulas)
            found.append(QString::fromUtf8(formula.tex));
        QCOMPARE(found, tex);
        QCOMPARE(taken.text.count(u'\n'), body.count(u'\n'));
    }

    void unclosedDelimitersStayText()
    {
        const TakenMath taken = take(u"a $$x\n\nb \\\\(y"_s);
        QCOMPARE(taken.text, u"a $$x\n\nb \\\\(y"_s);
        QCOMPARE(taken.unclosed, (QList<TextRange>{{2, 4}, {9, 12}}));
    }

    void marksCannotBeForged()
    {
        const QString body = u"cmq0zm0e CMQ1Z $$x$$ cmq2zf"_s;
        const Marks marks = Marks::avoiding(Marks::takenIn(body));
        QVERIFY(!body.contains(QString::fromLatin1(marks.stem()), Qt::CaseInsensitive));
        QCOMPARE(renderBody(body, 0).blocks.first().block->html,
                 u"<p data-line=\"0\">cmq0zm0e CMQ1Z <span class=\"cw-math\" data-display=\"1\">x</span> cmq2zf</p>"_s);
    }

    void linesAfterAFormulaKeepTheirNumbers_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("paragraph") << u"$$\na\n\nb\n$$ rest\nmore\n\n# End"_s;
        QTest::newRow("heading") << u"# $$a\n\n\nb$$\ntext\n\n\n# End"_s;
        QTest::newRow("table cell") << u"| a | b |\n|---|---|\n| $$x\ny$$ | 2 |\n| 3 | 4 |\n\n\n# End"_s;
        QTest::newRow("table header") << u"| $$x\ny$$ | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n\n# End"_s;
        QTest::newRow("list item") << u"- $$\n  a\n\n  b\n  $$\n- next\n\n# End"_s;
        QTest::newRow("HTML block") << u"<div>\n$$\na\n\nb\n$$</div>\n\n# End"_s;
    }

    void linesAfterAFormulaKeepTheirNumbers()
    {
        QFETCH(QString, body);
        const RenderedBody rendered = renderBody(body, 0);
        QCOMPARE(rendered.outline.last().text, u"End"_s);
        QCOMPARE(rendered.outline.last().line, 8);
        QCOMPARE(rendered.blocks.last().firstLine, 8);
        QVERIFY(!rendered.blocks.first().block->html.contains(u"cmq"_s));
    }

    void aFormulaStaysInItsTableCell()
    {
        const QString html = renderBody(u"| a | b |\n|---|---|\n| $$x|y\nz$$ | 2 |\n| \\\\(p|q\\\\) | 4 |"_s, 0).blocks.first().block->html;
        QCOMPARE(html.count(u"<tr"_s), 3);
        QVERIFY2(html.contains(u"x|y\nz</span></td>"_s), qPrintable(html));
        QVERIFY2(html.contains(u"p|q</span></td>"_s), qPrintable(html));
    }

    void inAttributesAFormulaIsItsSource()
    {
        const QString html = renderBody(u"![\\\\(x<y\\\\)](a.png \"$$t$$\")"_s, 0).blocks.first().block->html;
        QVERIFY2(html.contains(u"alt=\"\\\\(x&lt;y\\\\)\""_s), qPrintable(html));
        QVERIFY2(html.contains(u"title=\"$$t$$\""_s), qPrintable(html));
    }

    void equalFormulasInLinkLabelsStillMatch()
    {
        const QString html = renderBody(u"[\\\\(x\\\\)]\n\n[\\\\(x\\\\)]: https://a.example"_s, 0).blocks.first().block->html;
        QVERIFY2(html.contains(u"href=\"https://a.example\""_s), qPrintable(html));
    }
};

QTEST_APPLESS_MAIN(TestMath)
#include "tst_math.moc"
