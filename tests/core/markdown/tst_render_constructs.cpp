// One small card with every construct of the hub's description of model cards, rendered as that describes.
#include "core/markdown/render.h"

#include <QFile>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestRenderConstructs : public QObject {
    Q_OBJECT

    QString m_card;
    RenderedBody m_body;

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(CARD_TEST_DATA) + u"/render/constructs.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_card = QString::fromUtf8(file.readAll());
        m_body = renderBody(m_card, m_card.indexOf(u"\n---\n"_s) + 5);
    }

    void block_data()
    {
        QTest::addColumn<int>("firstLine");
        QTest::addColumn<int>("lastLine");
        QTest::addColumn<QString>("html");
        const auto row = [](int firstLine, int lastLine, const char *name, const QString &html) {
            QTest::newRow(name) << firstLine << lastLine << html;
        };
        row(6, 6, "raw heading", u"<h1 id=\"user-content-constructs\">Constructs</h1>"_s);
        row(8, 8, "math in a heading",
            u"<h2 data-line=\"0\" id=\"user-content-can-i-write-latex-here\">Can I write "
            "<span class=\"cw-math\" data-display=\"0\"> \\LaTeX </span> here?</h2>"_s);
        row(10, 16, "math over lines",
            u"<p data-line=\"0\"><span class=\"cw-math\" data-display=\"1\">\n\\begin{aligned}\n"
            "a &amp;&lt; b_1 * c * d \\\\\n\ne &amp;= f\n\\end{aligned}\n</span></p>"_s);
        row(18, 18, "paragraph", u"<p data-line=\"0\">The card below begins with its own fences:</p>"_s);
        row(20, 24, "rule in a fence",
            u"<pre data-line=\"0\"><code class=\"language-yaml\">---\nlicense: mit\n---\n</code></pre>"_s);
        row(26, 27, "links",
            u"<p data-line=\"0\">A <a href=\"\" rel=\"nofollow\">link without target</a> and "
            "<a href=\"https://arxiv.org/abs/1810.03993\" rel=\"nofollow\">[Mitchell, 2018]</a> and <del>what is gone</del>, also\n"
            "<a href=\"https://a.example/path\" rel=\"nofollow\">https://a.example/path</a> as it stands.</p>"_s);
        row(29, 32, "math in a table",
            u"<table data-line=\"0\">\n<thead>\n<tr data-line=\"0\">\n<th align=\"left\">Task</th>\n"
            "<th align=\"center\">Formula</th>\n<th align=\"right\">Score</th>\n</tr></thead>\n<tbody>\n"
            "<tr data-line=\"2\">\n<td align=\"left\">one</td>\n<td align=\"center\">"
            "<span class=\"cw-math\" data-display=\"0\"> x^2 </span></td>\n<td align=\"right\">0.5</td>\n</tr>\n"
            "<tr data-line=\"3\">\n<td align=\"left\">two</td>\n<td align=\"center\">"
            "<span class=\"cw-math\" data-display=\"1\">a_b</span></td>\n<td align=\"right\"><strong>0.7</strong></td>\n</tr>\n"
            "</tbody></table>"_s);
        row(34, 36, "task list",
            u"<ul data-line=\"0\">\n<li data-line=\"0\" class=\"cw-task\"><input type=\"checkbox\" disabled=\"\" checked=\"\"> done\n"
            "</li>\n<li data-line=\"1\" class=\"cw-task\"><input type=\"checkbox\" disabled=\"\"> to do\n"
            "<ol data-line=\"2\">\n<li data-line=\"2\">inner\n</li>\n</ol>\n</li>\n</ul>"_s);
        row(38, 38, "footnote references",
            u"<p data-line=\"0\">A note<sup><a href=\"#user-content-fn-1\" rel=\"nofollow\" id=\"user-content-fnref-1\">1</a></sup>, "
            "and again<sup><a href=\"#user-content-fn-1\" rel=\"nofollow\" id=\"user-content-fnref-1-2\">1</a></sup>.</p>"_s);
        row(40, 47, "details with Markdown inside",
            u"<details>\n<summary>More</summary>\n<h3 data-line=\"3\" id=\"user-content-inside\">Inside</h3>\n"
            "<ul data-line=\"5\">\n<li data-line=\"5\"><em>Markdown</em> with "
            "<span class=\"cw-math\" data-display=\"0\"> y </span>\n</li>\n</ul>\n</details>"_s);
        row(51, 51, "after a footnote", u"<p data-line=\"0\">The end.</p>"_s);
        row(49, 49, "footnotes",
            u"<section class=\"cw-footnotes\"><ol>\n<li data-line=\"0\" id=\"user-content-fn-1\"><p data-line=\"0\">"
            "What the note says, with <code>code</code>.</p>\n"
            "<a href=\"#user-content-fnref-1\" rel=\"nofollow\">\u21A9</a></li>\n</ol></section>"_s);
    }

    void block()
    {
        QFETCH(int, firstLine);
        QFETCH(int, lastLine);
        QFETCH(QString, html);
        const auto found = std::find_if(m_body.blocks.cbegin(), m_body.blocks.cend(),
                                        [firstLine](const PlacedBlock &placed) { return placed.firstLine == firstLine; });
        QVERIFY(found != m_body.blocks.cend());
        QCOMPARE(found->block->html, html);
        QCOMPARE(found->lastLine, lastLine);
    }

    void nothingElse()
    {
        QCOMPARE(m_body.blocks.size(), 12);
        QCOMPARE(m_body.blocks.last().firstLine, 49);
        QVERIFY(m_body.problems.isEmpty());
    }

    void outline()
    {
        QStringList outline;
        for (const Heading &heading : m_body.outline)
            outline.append(u"%1 %2 %3"_s.arg(heading.level).arg(heading.line).arg(heading.text));
        QCOMPARE(outline, (QStringList{u"1 6 Constructs"_s, u"2 8 Can I write \\LaTeX here?"_s, u"3 43 Inside"_s}));
    }
};

QTEST_APPLESS_MAIN(TestRenderConstructs)
#include "tst_render_constructs.moc"
