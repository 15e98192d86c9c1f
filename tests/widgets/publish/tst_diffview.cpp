// Two texts compared: signs, marks, folds, sides that stay beside each other, and size.
#include "widgets/publish/diffview.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

QPlainTextEdit *pane(const DiffView &view, const QString &name) { return view.findChild<QPlainTextEdit *>(name); }

QStringList linesOf(const DiffView &view, const QString &name = u"diffText"_s)
{
    return pane(view, name)->toPlainText().split(u'\n');
}

QString numbered(int lines)
{
    QString text;
    for (int i = 1; i <= lines; ++i)
        text += u"line %1\n"_s.arg(i);
    return text;
}

/// The words of a line that stand on a colour of their own.
QStringList markedWords(const QPlainTextEdit *edit, int line)
{
    const QTextBlock block = edit->document()->findBlockByNumber(line);
    QStringList words;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.hasProperty(QTextFormat::BackgroundBrush))
            words.append(block.text().mid(range.start, range.length));
    }
    return words;
}

QPoint middleOf(QPlainTextEdit *edit, int line)
{
    return edit->cursorRect(QTextCursor(edit->document()->findBlockByNumber(line))).center() + QPoint(4, 0);
}

} // namespace

class TestDiffView : public QObject {
    Q_OBJECT

private slots:
    void linesBeginWithTheirSign();
    void whatGoesStandsAboveWhatComes();
    void differingWordsAreMarked();
    void unchangedRunsFold();
    void aFoldOpensByClickAndByKey();
    void sidesStandBesideEachOther();
    void sidesScrollTogether();
    void theFormIsChosenByTheUser();
    void lineEndsAreTold();
    void oddCharactersStayInTheirLine();
    void aLongLineIsCut();
    void marksFollowTheTheme();
    void manyLinesTakeAMoment();
};

void TestDiffView::linesBeginWithTheirSign()
{
    DiffView view;
    view.show(u"one\ntwo\nthree\n"_s, u"one\nthree\nfour\n"_s);
    QCOMPARE(linesOf(view), (QStringList{u"  one"_s, u"− two"_s, u"  three"_s, u"+ four"_s}));
    QCOMPARE(view.findChild<QWidget *>(u"diffCounts"_s)->property("text").toString(), u"+1 −1"_s);
}

void TestDiffView::whatGoesStandsAboveWhatComes()
{
    DiffView view;
    view.show(u"license: mit\nlibrary: a\nend\n"_s, u"license: apache\nlibrary: b\nend\n"_s);
    QCOMPARE(linesOf(view),
        (QStringList{u"− license: mit"_s, u"− library: a"_s, u"+ license: apache"_s, u"+ library: b"_s, u"  end"_s}));
}

void TestDiffView::differingWordsAreMarked()
{
    DiffView view;
    view.show(u"license: mit\n"_s, u"license: apache\n"_s);
    QCOMPARE(markedWords(pane(view, u"diffText"_s), 0), QStringList{u"mit"_s});
    QCOMPARE(markedWords(pane(view, u"diffText"_s), 1), QStringList{u"apache"_s});
    view.setForm(DiffView::Form::SideBySide);
    QCOMPARE(markedWords(pane(view, u"diffBefore"_s), 0), QStringList{u"mit"_s});
    QCOMPARE(markedWords(pane(view, u"diffAfter"_s), 0), QStringList{u"apache"_s});
}

void TestDiffView::unchangedRunsFold()
{
    DiffView view;
    const QString text = numbered(50);
    view.show(text, u"first\n"_s + text + u"last\n"_s);
    // three lines after the first change and three before the last are context
    QCOMPARE(linesOf(view).size(), 1 + 3 + 1 + 3 + 1);
    QVERIFY2(linesOf(view)[4].contains(u"44"_s), qPrintable(linesOf(view)[4]));

    view.show(text, text);
    QCOMPARE(linesOf(view).size(), 1);
    QVERIFY(linesOf(view)[0].contains(u"50"_s));

    const QString few = numbered(9); // three left between the contexts: a fold would save nothing
    view.show(few, u"first\n"_s + few + u"last\n"_s);
    QCOMPARE(linesOf(view).size(), 11);
}

void TestDiffView::aFoldOpensByClickAndByKey()
{
    DiffView view;
    view.resize(500, 400);
    view.show();
    const QString text = numbered(50);
    QPlainTextEdit *edit = pane(view, u"diffText"_s);
    view.show(text, u"first\n"_s + text);
    QCOMPARE(linesOf(view).size(), 5);
    QTest::mouseClick(edit->viewport(), Qt::LeftButton, Qt::NoModifier, middleOf(edit, 1)); // no fold
    QCOMPARE(linesOf(view).size(), 5);
    QTest::mouseClick(edit->viewport(), Qt::LeftButton, Qt::NoModifier, middleOf(edit, 4));
    QCOMPARE(linesOf(view).size(), 51);

    view.show(text, u"first\n"_s + text);
    edit->setTextCursor(QTextCursor(edit->document()->findBlockByNumber(4)));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(linesOf(view).size(), 51);
    QCOMPARE(edit->textCursor().blockNumber(), 4); // where the reader was
}

void TestDiffView::sidesStandBesideEachOther()
{
    DiffView view;
    view.setForm(DiffView::Form::SideBySide);
    view.show(u"one\ntwo\nthree\n"_s, u"one\nthree\nfour\n"_s);
    QCOMPARE(linesOf(view, u"diffBefore"_s), (QStringList{u"one"_s, u"two"_s, u"three"_s, {}}));
    QCOMPARE(linesOf(view, u"diffAfter"_s), (QStringList{u"one"_s, {}, u"three"_s, u"four"_s}));

    // lines that have nothing in common share a row all the same
    view.show(u"one\nabc\ndef\nend\n"_s, u"one\nuvw\nxyz\n123\nend\n"_s);
    QCOMPARE(linesOf(view, u"diffBefore"_s), (QStringList{u"one"_s, u"abc"_s, u"def"_s, {}, u"end"_s}));
    QCOMPARE(linesOf(view, u"diffAfter"_s), (QStringList{u"one"_s, u"uvw"_s, u"xyz"_s, u"123"_s, u"end"_s}));
}

void TestDiffView::sidesScrollTogether()
{
    DiffView view;
    view.resize(400, 200);
    view.setForm(DiffView::Form::SideBySide);
    const QString before = numbered(200);
    QString after = before;
    after.replace(u"line"_s, u"a line that is a good deal longer than the pane is wide, number"_s);
    view.show(before, after);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QScrollBar *one = pane(view, u"diffBefore"_s)->verticalScrollBar();
    QScrollBar *other = pane(view, u"diffAfter"_s)->verticalScrollBar();
    QVERIFY(one->maximum() > 40);
    QCOMPARE(one->maximum(), other->maximum());
    one->setValue(40);
    QCOMPARE(other->value(), 40);
    other->setValue(7);
    QCOMPARE(one->value(), 7);
}

void TestDiffView::theFormIsChosenByTheUser()
{
    DiffView view;
    view.resize(500, 300);
    view.show(u"a\n"_s, u"b\n"_s);
    view.show();
    QCOMPARE(view.form(), DiffView::Form::Unified);
    QVERIFY(!pane(view, u"diffAfter"_s)->isVisible());
    QTest::mouseClick(view.findChild<QToolButton *>(u"diffSideBySide"_s), Qt::LeftButton);
    QCOMPARE(view.form(), DiffView::Form::SideBySide);
    QVERIFY(pane(view, u"diffAfter"_s)->isVisible());
    QCOMPARE(linesOf(view, u"diffAfter"_s), QStringList{u"b"_s});
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.findChild<QToolButton *>(u"diffSideBySide"_s)->setFocus();
    QTest::keyClick(view.findChild<QToolButton *>(u"diffSideBySide"_s), Qt::Key_Left);
    QCOMPARE(view.form(), DiffView::Form::Unified);
}

void TestDiffView::lineEndsAreTold()
{
    DiffView view;
    view.show(u"one\nlast"_s, u"one\nlast\n"_s);
    QVERIFY(linesOf(view)[1].startsWith(u"− last ("_s));
    QCOMPARE(linesOf(view)[2], u"+ last"_s);
    view.show(u"one\r\n"_s, u"one\n"_s);
    QCOMPARE(linesOf(view), (QStringList{u"− one␍"_s, u"+ one"_s}));
}

void TestDiffView::oddCharactersStayInTheirLine()
{
    DiffView view;
    view.show({}, u"a\u2029b\u2028c\xfdd0"_s + u"d\nnext\n"_s);
    QCOMPARE(linesOf(view), (QStringList{u"+ a\ufffdb\ufffdc\ufffdd"_s, u"+ next"_s}));
}

void TestDiffView::aLongLineIsCut()
{
    DiffView view;
    view.show({}, QString(1'000'000, u'x') + u"\nnext\n"_s);
    QCOMPARE(linesOf(view).size(), 2);
    QVERIFY(linesOf(view)[0].size() < 5000);
    QVERIFY(linesOf(view)[0].contains(u"99"_s)); // and tells how much there is
}

void TestDiffView::marksFollowTheTheme()
{
    applyTheme(*qApp, Appearance::Light);
    DiffView view;
    view.resize(300, 200);
    view.show(u"license: mit\n"_s, u"license: apache\n"_s);
    view.show();
    const auto mark = [&] {
        const QTextBlock block = pane(view, u"diffText"_s)->document()->findBlockByNumber(1);
        return block.layout()->formats().value(0).format.background().color();
    };
    QCOMPARE(mark(), Theme::light()[Theme::AddedWord]);
    applyTheme(*qApp, Appearance::Dark);
    QTRY_COMPARE(mark(), Theme::dark()[Theme::AddedWord]);
    applyTheme(*qApp, Appearance::Light);
}

void TestDiffView::manyLinesTakeAMoment()
{
    const QString before = numbered(10'000);
    QString after = before;
    after.replace(u"7\n"_s, u"7 and more\n"_s); // a thousand changes, and no fold
    DiffView view;
    view.resize(600, 400);
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.show(before, after);
    view.setForm(DiffView::Form::SideBySide);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
