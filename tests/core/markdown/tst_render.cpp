#include "core/markdown/render.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestRender : public QObject {
    Q_OBJECT

    static QString htmlOf(const QString &body)
    {
        QStringList html;
        for (const PlacedBlock &placed : renderBody(body, 0).blocks)
            html.append(placed.block->html);
        return html.join(u'\n');
    }

    /// Without line numbers and the line ends between blocks.
    static QString plain(QString html)
    {
        static const QRegularExpression line(u" data-line=\"\\d+\""_s);
        return html.remove(line).remove(u'\n');
    }

private slots:
    void constructs_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &body, const QString &html) { QTest::newRow(name) << body << html; };
        row("math in a heading", u"## Can I \\\\( \\LaTeX \\\\)?"_s,
            u"<h2 id=\"user-content-can-i-latex\">Can I <span class=\"cw-math\" data-display=\"0\"> \\LaTeX </span>?</h2>"_s);
        row("math over lines", u"$$\na < b_1*c*\n\n$$"_s, u"<p><span class=\"cw-math\" data-display=\"1\">a &lt; b_1*c*</span></p>"_s);
        row("rule in a fence", u"```yaml\n---\na: b\n---\n```"_s, u"<pre><code class=\"language-yaml\">---a: b---</code></pre>"_s);
        row("empty link target", u"[more]()"_s, u"<p><a href=\"\" rel=\"nofollow\">more</a></p>"_s);
        row("brackets in a link", u"[[Mitchell, 2018]](https://arxiv.org/abs/1810.03993)"_s,
            u"<p><a href=\"https://arxiv.org/abs/1810.03993\" rel=\"nofollow\">[Mitchell, 2018]</a></p>"_s);
        row("raw heading", u"<h1>Model</h1>\n\ntext"_s, u"<h1 id=\"user-content-model\">Model</h1><p>text</p>"_s);
        row("details with Markdown", u"<details>\n<summary>More</summary>\n\n- *a*\n\n</details>\n\nend"_s,
            u"<details><summary>More</summary><ul><li><em>a</em></li></ul></details><p>end</p>"_s);
        row("table", u"| a | b |\n|:-:|--:|\n| 1 | 2 |"_s,
            u"<table><thead><tr><th align=\"center\">a</th><th align=\"right\">b</th></tr></thead><tbody><tr>"
            "<td align=\"center\">1</td><td align=\"right\">2</td></tr></tbody></table>"_s);
        row("task list", u"- [x] done\n- [ ] open"_s,
            u"<ul><li class=\"cw-task\"><input type=\"checkbox\" disabled=\"\" checked=\"\"> done</li>"
            "<li class=\"cw-task\"><input type=\"checkbox\" disabled=\"\"> open</li></ul>"_s);
        row("footnote", u"a[^n] b[^n]\n\n[^n]: note"_s,
            u"<p>a<sup><a href=\"#user-content-fn-1\" rel=\"nofollow\" id=\"user-content-fnref-1\">1</a></sup> "
            "b<sup><a href=\"#user-content-fn-1\" rel=\"nofollow\" id=\"user-content-fnref-1-2\">1</a></sup></p>"
            "<section class=\"cw-footnotes\"><ol><li id=\"user-content-fn-1\"><p>note</p>"
            "<a href=\"#user-content-fnref-1\" rel=\"nofollow\">\u21A9</a></li></ol></section>"_s);
        row("strikethrough", u"~~a~~"_s, u"<p><del>a</del></p>"_s);
        row("autolink", u"see https://a.example/x"_s,
            u"<p>see <a href=\"https://a.example/x\" rel=\"nofollow\">https://a.example/x</a></p>"_s);
        row("loose list", u"- a\n\n- b"_s, u"<ul><li><p>a</p></li><li><p>b</p></li></ul>"_s);
        row("numbered list", u"3. a"_s, u"<ol start=\"3\"><li>a</li></ol>"_s);
        row("hard break", u"a  \nb"_s, u"<p>a<br>b</p>"_s);
        row("quote", u"> a"_s, u"<blockquote><p>a</p></blockquote>"_s);
        row("alert", u"> [!NOTE]\n> a *b*\n>\n> c\n\nd"_s,
            u"<div class=\"cw-alert cw-alert-note\"><p class=\"cw-alert-title\">Note</p><p>a <em>b</em></p><p>c</p></div><p>d</p>"_s);
        row("alert with a blank line", u"> [!Warning]\n>\n> - a"_s,
            u"<div class=\"cw-alert cw-alert-warning\"><p class=\"cw-alert-title\">Warning</p><ul><li>a</li></ul></div>"_s);
        row("alert with raw HTML", u"> [!TIP]\n> a <kbd>b</kbd>"_s,
            u"<div class=\"cw-alert cw-alert-tip\"><p class=\"cw-alert-title\">Tip</p><p>a <kbd>b</kbd></p></div>"_s);
        row("no alert", u"> [!NOTE] a\n\n> [!OTHER]\n> b\n\n> [!NOTE]"_s,
            u"<blockquote><p>[!NOTE] a</p></blockquote><blockquote><p>[!OTHER]b</p></blockquote><blockquote><p>[!NOTE]</p>"
            "</blockquote>"_s);
        row("language with options", u"``` Python title=\"x\"\n```"_s, u"<pre><code class=\"language-python\"></code></pre>"_s);
        row("language in braces", u"```{python}\n```"_s, u"<pre><code class=\"language-{python}\"></code></pre>"_s);
        row("image", u"![a *b*](fig 1.png)\n\n![a *b*](<fig 1.png> \"t\")"_s,
            u"<p>![a <em>b</em>](fig 1.png)</p><p><img src=\"fig%201.png\" alt=\"a b\" title=\"t\"></p>"_s);
        row("comment alone", u"a\n\n<!-- b -->\n\nc"_s, u"<p>a</p><p>c</p>"_s);
        row("centre over blocks", u"<div align=\"center\">\n\n# T\n\n</div>\n\nx"_s,
            u"<div align=\"center\"><h1 id=\"user-content-t\">T</h1></div><p>x</p>"_s);
        row("fragment link", u"[a](#use)"_s, u"<p><a href=\"#user-content-use\" rel=\"nofollow\">a</a></p>"_s);
    }

    void constructs()
    {
        QFETCH(QString, body);
        QFETCH(QString, html);
        QCOMPARE(plain(htmlOf(body)), plain(html));
    }

    void lineEndsMakeNoDifference_data()
    {
        QTest::addColumn<QString>("lineEnd");
        QTest::newRow("CRLF") << u"\r\n"_s;
        QTest::newRow("CR") << u"\r"_s;
    }

    void lineEndsMakeNoDifference()
    {
        QFETCH(QString, lineEnd);
        const QString body = u"> $$\n> a\n> $$ b\n\n| $$x\ny$$ |\n|--|\n| c |\n\n```\ncode\n\nmore\n```\n"
            "<div onclick=x>\n<h2>Raw</h2>\n</div>\n\na <b onclick=x>\nb</b>\\\nc\n\n"_s
            + u"![[]()"_s.repeated(20'000) + u"\n![[]()\n\n# Heading\n\n\\\\( open [x](javascript:y)\n"_s;
        QString other = body;
        other.replace(u'\n', lineEnd);
        const RenderedBody expected = renderBody(body, 0);
        const RenderedBody rendered = renderBody(other, 0);

        QCOMPARE(rendered.blocks.size(), expected.blocks.size());
        for (qsizetype i = 0; i < expected.blocks.size(); ++i) {
            QCOMPARE(rendered.blocks[i].block->html, expected.blocks[i].block->html);
            QCOMPARE(rendered.blocks[i].firstLine, expected.blocks[i].firstLine);
            QCOMPARE(rendered.blocks[i].lastLine, expected.blocks[i].lastLine);
        }
        QCOMPARE(rendered.outline.size(), 2);
        for (qsizetype i = 0; i < 2; ++i)
            QCOMPARE(rendered.outline[i].line, expected.outline[i].line);
        QCOMPARE(expected.problems.size(), 5);
        QCOMPARE(rendered.problems.size(), 5);
        for (qsizetype i = 0; i < 5; ++i) {
            QCOMPARE(rendered.problems[i].rule, expected.problems[i].rule);
            QCOMPARE(rendered.problems[i].range.in(other).toString(), expected.problems[i].range.in(body).toString());
        }
    }

    void linesEndingInSeveralWaysAreCountedAsTheEditorCountsThem()
    {
        const QString card = u"---\ra: b\r---\ra\r\r\nb\r\n\rc\n"_s + u"![[]()"_s.repeated(20'000) + u"\r\n\r# d"_s;
        QStringList lines;
        for (const PlacedBlock &placed : renderBody(card, 13).blocks)
            lines.append(QString::number(placed.firstLine));
        QCOMPARE(lines, (QStringList{u"4"_s, u"6"_s, u"8"_s, u"11"_s}));
    }

    void outlineNumbersRepeats()
    {
        const RenderedBody rendered = renderBody(u"---\na: b\n---\n# Use it!\n\n## Use it\n\ntext\n\n<h3>Use it</h3>\n\nUse it-1\n===\n"_s, 13);
        QStringList outline;
        for (const Heading &heading : rendered.outline)
            outline.append(u"%1 %2 %3 %4"_s.arg(heading.level).arg(heading.text, heading.anchor).arg(heading.line));
        QCOMPARE(outline, (QStringList{u"1 Use it! use-it 4"_s, u"2 Use it use-it-1 6"_s, u"3 Use it use-it-2 10"_s,
                                       u"1 Use it-1 use-it-1-1 12"_s}));
    }

    void blocksCarryTheLinesOfTheCard()
    {
        const QString card = u"---\na: b\n---\n\n# A\npara\npara\n\n- x\n- y\n\n\nabove\n| a |\n|---|\n| b |\n\n```\ncode\n```\n"_s;
        QStringList lines;
        for (const PlacedBlock &placed : renderBody(card, 13).blocks)
            lines.append(u"%1-%2 %3"_s.arg(placed.firstLine).arg(placed.lastLine).arg(placed.block->html.left(3)));
        QCOMPARE(lines, (QStringList{u"5-5 <h1"_s, u"6-7 <p "_s, u"9-10 <ul"_s, u"13-13 <p "_s, u"14-16 <ta"_s, u"18-20 <pr"_s}));
    }

    void linesInsideABlockAreRelativeToIt()
    {
        const QString html = htmlOf(u"text\n\n- a\n\n  > b\n- c\n\n  | d |\n  |---|\n  | e |\n"_s);
        for (const QString &part : {u"<ul data-line=\"0\">"_s, u"<blockquote data-line=\"2\">"_s, u"<li data-line=\"3\">"_s,
                                    u"<table data-line=\"5\">"_s, u"<tr data-line=\"7\">"_s})
            QVERIFY2(html.contains(part), qPrintable(part + u" in "_s + html));
    }

    void equalBlocksHaveEqualKeysAndAreShared()
    {
        const RenderedBody first = renderBody(u"a\n\nb\n\na"_s, 0);
        QCOMPARE(first.blocks[0].block->key, first.blocks[2].block->key);
        QVERIFY(first.blocks[0].block->key != first.blocks[1].block->key);
        const RenderedBody second = renderBody(u"new\n\na\n\nb"_s, 0, first);
        QCOMPARE(second.blocks[2].block.get(), first.blocks[1].block.get());
        QCOMPARE(second.blocks[2].firstLine, 5);
    }

    void keysAreTheSameInEveryProcess()
    {
        QCOMPARE(renderBody(u"a"_s, 0).blocks[0].block->key, Q_UINT64_C(4374537242250601679));
    }

    void unclosedThingsAreProblems()
    {
        const QString card = u"---\n---\na $$ b\n\n```\ncode"_s;
        const RenderedBody rendered = renderBody(card, 8);
        QCOMPARE(rendered.problems.size(), 2);
        QCOMPARE(rendered.problems[0].rule, u"math-unclosed"_s);
        QCOMPARE(rendered.problems[0].range, (TextRange{10, 12}));
        QCOMPARE(rendered.problems[1].rule, u"fence-unclosed"_s);
        QCOMPARE(rendered.problems[1].range.in(card), u"```"_s);
        QCOMPARE(rendered.problems[1].severity, Severity::Advice);
    }

    void emptyBodiesAreEmpty()
    {
        QVERIFY(renderBody(u""_s, 0).blocks.isEmpty());
        QVERIFY(renderBody(u"---\na: b\n---"_s, 12).blocks.isEmpty());
        QVERIFY(renderBody(u"\n\n \n"_s, 0).blocks.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRender)
#include "tst_render.moc"
