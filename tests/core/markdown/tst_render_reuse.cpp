// What the last rendering left behind saves time and changes nothing.
#include "core/markdown/render.h"

#include <QTest>

#include <random>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestRenderReuse : public QObject {
    Q_OBJECT

    /// Everything that can be seen of a rendering.
    static QStringList told(const RenderedBody &body)
    {
        QStringList all;
        for (const PlacedBlock &placed : body.blocks)
            all.append(u"%1-%2 %3 %4"_s.arg(placed.firstLine).arg(placed.lastLine).arg(placed.block->key).arg(placed.block->html));
        for (const Heading &heading : body.outline)
            all.append(u"%1 %2 #%3 %4"_s.arg(heading.level).arg(heading.line).arg(heading.anchor, heading.text));
        for (const Problem &problem : body.problems)
            all.append(u"%1 %2-%3 %4"_s.arg(problem.rule).arg(problem.range.start).arg(problem.range.end)
                           .arg(problem.arguments.join(u'|')));
        return all;
    }

private slots:
    void randomEditsLookAsIfRenderedAnew_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void randomEditsLookAsIfRenderedAnew()
    {
        QFETCH(quint32, seed);
        const QStringList pieces{
            u"<h2>Use</h2>\n\n"_s, u"<h3 id=\"use\">Use</h3>\n\n"_s, u"## Use\n\n"_s, u"<div onclick=a>\n\n"_s, u"</div>\n\n"_s,
            u"<details><summary>More</summary>\n\n"_s, u"</details>\n\n"_s, u"a <b onclick=x>b</b>\nc <script>d</script>\n\n"_s,
            u"<a href=\"javascript:x\">y</a>\n"_s, u"<p>$$x$$ <i>\\\\( y \\\\)</i></p>\n\n"_s, u"$$z$$ and $$x\n\ny$$ <u>v</u>\n\n"_s,
            u"text\n\n"_s, u"\n"_s, u"- <kbd>k</kbd>\n- l\n\n"_s, u"> <p style=\"position:fixed\">q\n\n"_s, u"note[^1]\n\n"_s,
            u"[^1]: a <b>note</b> <h1>N</h1>\n\n"_s, u"cmq0z "_s, u"<mask> <hfoption id=\"a\">\n\n"_s, u"\r\n\r\n"_s,
            u"<table><tr><td>1</table>\n\n"_s, u"```\n<h2>code</h2>\n```\n\n"_s, u"<!-- c -->\n\n"_s, u"x"_s, u"<"_s, u"$$"_s};
        std::mt19937 random(seed);
        const auto below = [&random](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
        QString card = u"---\na: b\n---\n"_s;
        const qsizetype bodyStart = card.size();
        RenderedBody previous;
        for (int step = 0; step < 90; ++step) {
            const qsizetype at = bodyStart + below(card.size() - bodyStart + 1);
            if (step % 4 == 3)
                card.remove(at, below(20));
            else
                card.insert(below(2) == 0 ? card.size() : at, pieces[below(pieces.size())]);
            const RenderedBody rendered = renderBody(card, bodyStart, previous);
            QCOMPARE(told(rendered), told(renderBody(card, bodyStart)));
            previous = rendered;
        }
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
