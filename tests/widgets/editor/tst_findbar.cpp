// Find and replace, with the keys a person presses.
#include "widgets/editor/editorpane.h"
#include "widgets/editor/textsearch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

/// A pane with a text, shown, with the find bar open.
struct OpenBar {
    explicit OpenBar(const QString &text, bool replace = false)
    {
        document.setPlainText(text);
        pane.resize(700, 400);
        pane.show();
        pane.activateWindow();
        (void)QTest::qWaitForWindowActive(&pane);
        pane.goTo({0, 0});
        replace ? pane.openReplace() : pane.openFind();
    }
    template <class T>
    T *child(const char *name)
    {
        return pane.findChild<T *>(QString::fromLatin1(name));
    }
    QString count() { return child<QLabel>("findCount")->text(); }
    QTextDocument document;
    EditorPane pane{&document};
};

} // namespace

class TestFindBar : public QObject {
    Q_OBJECT

private slots:
    void patterns_data();
    void patterns();
    void badPattern();
    void expandsReplacements();
    void enterGoesOnAround();
    void findKeysWorkInTheText();
    void takesTheSelection();
    void followsEdits();
    void escapeGoesBackToTheText();
    void replacesOneByOne();
    void replacesAllInOneStep();
    void readOnlyTextIsNotReplaced();
};

void TestFindBar::patterns_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<bool>("regularExpression");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<int>("matches");
    QTest::newRow("any case") << u"bert"_s << false << false << false << 4;
    QTest::newRow("match case") << u"BERT"_s << false << true << false << 1;
    QTest::newRow("whole words") << u"bert"_s << false << false << true << 3;
    QTest::newRow("plain dots") << u"b.rt"_s << false << false << false << 0;
    QTest::newRow("expression") << u"b.rt"_s << true << false << false << 4;
    QTest::newRow("line start") << u"^bert"_s << true << false << false << 2;
    QTest::newRow("over lines") << u"a\\nbert"_s << true << false << false << 1;
    QTest::newRow("not ASCII") << u"Ä"_s << false << false << true << 1;
    QTest::newRow("empty matches") << u"x*"_s << true << false << false << 0;
    QTest::newRow("nothing asked") << QString() << false << false << false << 0;
}

void TestFindBar::patterns()
{
    QFETCH(QString, find);
    QFETCH(bool, regularExpression);
    QFETCH(bool, caseSensitive);
    QFETCH(bool, wholeWords);
    const QString text = u"Bert and BERT a\nbert-tiny albert ä"_s;
    const auto pattern = patternOf({find, regularExpression, caseSensitive, wholeWords});
    QTEST(int(findAll(text, pattern).size()), "matches");
}

void TestFindBar::badPattern()
{
    OpenBar bar(u"a(b"_s);
    QTest::keyClicks(bar.child<QLineEdit>("findText"), u"("_s);
    QCOMPARE(bar.count(), u"1 found"_s);
    bar.child<QToolButton>("findRegularExpression")->click();
    QCOMPARE(bar.count(), u"Not a pattern"_s);
    QVERIFY(bar.child<QLineEdit>("findText")->property("invalid").toBool());
    QTest::keyClick(bar.child<QLineEdit>("findText"), Qt::Key_Return);
    QCOMPARE(bar.pane.selection(), (TextRange{0, 0}));
}

void TestFindBar::expandsReplacements()
{
    const auto match = QRegularExpression(u"(a)(b)"_s).match(u"ab"_s);
    QCOMPARE(expanded(u"\\2\\1-\\0"_s, match), u"ba-ab"_s);
    QCOMPARE(expanded(u"\\n\\t\\\\\\q\\"_s, match), u"\n\t\\\\q\\"_s);
}

void TestFindBar::enterGoesOnAround()
{
    OpenBar bar(u"one two one"_s);
    auto *find = bar.child<QLineEdit>("findText");
    QVERIFY(find->hasFocus());
    QTest::keyClicks(find, u"one"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(bar.pane.selection(), (TextRange{0, 3}));
    QCOMPARE(bar.count(), u"1 of 2"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(bar.pane.selection(), (TextRange{8, 11}));
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(bar.pane.selection(), (TextRange{0, 3}));
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar.pane.selection(), (TextRange{8, 11}));
    QCOMPARE(bar.count(), u"2 of 2"_s);
}

void TestFindBar::findKeysWorkInTheText()
{
    OpenBar bar(u"one two one"_s);
    QTest::keyClicks(bar.child<QLineEdit>("findText"), u"one"_s);
    bar.pane.textEdit()->setFocus();
    QTest::keyClick(bar.pane.textEdit(), Qt::Key_F3);
    QCOMPARE(bar.pane.selection(), (TextRange{0, 3}));
    QTest::keyClick(bar.pane.textEdit(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar.pane.selection(), (TextRange{8, 11}));
}

void TestFindBar::takesTheSelection()
{
    QTextDocument document(u"one two"_s);
    EditorPane pane(&document);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.goTo({4, 7});
    QTest::keyClick(pane.textEdit(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(pane.findChild<QLineEdit *>(u"findText"_s)->text(), u"two"_s);
}

void TestFindBar::followsEdits()
{
    OpenBar bar(u"one"_s);
    QTest::keyClicks(bar.child<QLineEdit>("findText"), u"one"_s);
    QCOMPARE(bar.count(), u"1 found"_s);
    QTest::keyClicks(bar.pane.textEdit(), u"one "_s);
    QTRY_COMPARE(bar.count(), u"2 found"_s);
}

void TestFindBar::escapeGoesBackToTheText()
{
    OpenBar bar(u"one"_s);
    QTest::keyClick(bar.child<QLineEdit>("findText"), Qt::Key_Escape);
    QVERIFY(!bar.child<QWidget>("findBar")->isVisible());
    QVERIFY(bar.pane.textEdit()->hasFocus());
}

void TestFindBar::replacesOneByOne()
{
    OpenBar bar(u"a1 a2"_s, true);
    bar.child<QToolButton>("findRegularExpression")->click();
    QTest::keyClicks(bar.child<QLineEdit>("findText"), u"a([0-9])"_s);
    auto *replacement = bar.child<QLineEdit>("replaceText");
    QTest::keyClicks(replacement, u"b\\1"_s);
    replacement->setFocus();
    QTest::keyClick(replacement, Qt::Key_Return); // finds
    QTest::keyClick(replacement, Qt::Key_Return); // replaces
    QCOMPARE(bar.document.toPlainText(), u"b1 a2"_s);
    QCOMPARE(bar.pane.selection(), (TextRange{3, 5}));
}

void TestFindBar::replacesAllInOneStep()
{
    OpenBar bar(u"one two\none"_s, true);
    QTest::keyClicks(bar.child<QLineEdit>("findText"), u"one"_s);
    QTest::keyClicks(bar.child<QLineEdit>("replaceText"), u"three"_s);
    QTest::mouseClick(bar.child<QPushButton>("replaceAll"), Qt::LeftButton);
    QCOMPARE(bar.document.toPlainText(), u"three two\nthree"_s);
    QCOMPARE(bar.count(), u"2 replaced"_s);
    bar.document.undo();
    QCOMPARE(bar.document.toPlainText(), u"one two\none"_s);
}

void TestFindBar::readOnlyTextIsNotReplaced()
{
    OpenBar bar(u"one"_s, true);
    QTest::keyClicks(bar.child<QLineEdit>("findText"), u"one"_s);
    bar.pane.setReadOnly(true);
    bar.child<QPushButton>("replaceAll")->click();
    QCOMPARE(bar.document.toPlainText(), u"one"_s);
    bar.pane.openReplace();
    QVERIFY(!bar.child<QLineEdit>("replaceText")->isVisible());
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
