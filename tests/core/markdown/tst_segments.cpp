// Where a card's text is cut into the pieces in which it is parsed, and what of them an edit leaves alone.
#include "core/markdown/passages.h"
#include "core/markdown/segments.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestSegments : public QObject {
    Q_OBJECT

    static QStringList textsOf(const QList<PlacedSegment> &segments)
    {
        QStringList texts;
        for (const PlacedSegment &placed : segments)
            texts.append(placed.segment->text);
        return texts;
    }

    static QStringList passagesOf(const QString &body)
    {
        const QList<PlacedSegment> segments = splitIntoSegments(body, {});
        QStringList texts;
        for (const PlacedPassage &placed : joinToPassages(segments, Marks::avoiding({}), {}))
            texts.append(placed.passage->source);
        return texts;
    }

private slots:
    void segments_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("segments");
        const auto row = [](const char *name, const QStringList &segments) { QTest::newRow(name) << segments.join(QString()) << segments; };
        row("paragraphs", {u"a\nb\n\n"_s, u"c\n"_s});
        row("headings need no blank line", {u"a\n"_s, u"# b\n"_s, u"c\n"_s, u"## d"_s});
        row("blank lines at the beginning", {u"\n\na\n\n"_s, u"b"_s});
        row("a loose list", {u"- a\n\n- b\n\n  c\n\n"_s, u"d"_s});
        row("a list that leaves its item", {u"- a\n\n"_s, u"# b\n"_s, u"- c\n"_s});
        row("a list after a paragraph", {u"a\n\n"_s, u"- b"_s});
        row("a blank line in a fence", {u"```\na\n\n# b\n\n```\n"_s, u"c"_s});
        row("a fence that does not end", {u"~~~\na\n\n# b\n\nc"_s});
        row("a comment", {u"<!-- a\n\n# b\n\n-->\n\n"_s, u"c"_s});
        row("an element that holds its text as it is", {u"<pre>\n\n# b\n\n</pre>\n\n"_s, u"c"_s});
        row("HTML that ends at a blank line", {u"<div>\n# a\n\n"_s, u"b"_s});
        row("indented code", {u"a\n\n    b\n\n    c\n\n"_s, u"d"_s});
        row("quotes", {u"> a\n\n"_s, u"> b\n"_s});
        row("a footnote of two paragraphs", {u"[^1]: a\n\n    b\n\n"_s, u"c"_s});
        row("an underlined heading", {u"a\n===\nb\n\n"_s, u"c\n---\n"_s});
        row("a table", {u"| a |\n|---|\n| b |\n\n"_s, u"| c |\n"_s});
        row("line ends", {u"a\r\n\r\n"_s, u"# b\r"_s, u"c\r\r"_s, u"d\n\n"_s, u"e"_s});
    }

    void segments()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, segments);
        QCOMPARE(textsOf(splitIntoSegments(body, {})), segments);
    }

    void passages_data()
    {
        QTest::addColumn<QStringList>("passages");
        const auto row = [](const char *name, const QStringList &passages) { QTest::newRow(name) << passages; };
        row("a formula over blank lines", {u"$$\na\n\nb\n$$\n\n"_s, u"c"_s});
        row("a formula in each", {u"$$a$$\n\n"_s, u"\\\\(b\\\\)\n"_s});
        row("a formula that does not end", {u"a $$ b\n\n"_s, u"c"_s});
        row("no formula reaches over a fence", {u"a $$ b\n\n"_s, u"```\nc\n```\n\n"_s, u"d $$ e"_s});
        row("a delimiter in code is none", {u"a $$ b\n\n"_s, u"`$$`\n"_s});
        row("one ends where the next begins", {u"$$ a\n\nb $$ c $$ d\n\ne $$\n\n"_s, u"f"_s});
        row("the first that ends counts", {u"$$ a \\\\( b\n\nc \\\\)\n\n"_s, u"d"_s});
    }

    void passages()
    {
        QFETCH(QStringList, passages);
        QCOMPARE(passagesOf(passages.join(QString())), passages);
    }

    void anEditLeavesTheOthersAlone_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("made");
        QTest::newRow("nothing") << u"a\n\nb\n\nc"_s << u"a\n\nb\n\nc"_s << 0;
        QTest::newRow("a letter") << u"a\n\nb\n\nc"_s << u"a\n\nbx\n\nc"_s << 1;
        QTest::newRow("a letter at the beginning") << u"a\n\nb\n\nc"_s << u"xa\n\nb\n\nc"_s << 1;
        QTest::newRow("a letter at the end") << u"a\n\nb\n\nc"_s << u"a\n\nb\n\ncx"_s << 1;
        QTest::newRow("a paragraph more") << u"a\n\nb\n\nc"_s << u"a\n\nb\n\nx\n\nc"_s << 1;
        QTest::newRow("a paragraph less") << u"a\n\nb\n\nc"_s << u"a\n\nc"_s << 0;
        QTest::newRow("two become one") << u"a\n\nb\n\nc"_s << u"a\nb\n\nc"_s << 1;
        QTest::newRow("one becomes two") << u"a\nb\n\nc"_s << u"a\n\nb\n\nc"_s << 2;
        QTest::newRow("a heading is no more") << u"a\n#"_s << u"a\n#x"_s << 1;
        QTest::newRow("a fence opens") << u"a\n\nb\n\nc"_s << u"```\na\n\nb\n\nc"_s << 1;
        QTest::newRow("all goes") << u"a\n\nb"_s << u""_s << 0;
    }

    void anEditLeavesTheOthersAlone()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, made);
        const QList<PlacedSegment> was = splitIntoSegments(before, {});
        const QList<PlacedSegment> now = splitIntoSegments(after, was);
        QCOMPARE(textsOf(now), textsOf(splitIntoSegments(after, {})));
        int fresh = 0;
        for (const PlacedSegment &placed : now) {
            if (placed.before < 0)
                ++fresh;
            else
                QCOMPARE(placed.segment, was[placed.before].segment);
        }
        QCOMPARE(fresh, made);
    }
};

QTEST_APPLESS_MAIN(TestSegments)
#include "tst_segments.moc"
