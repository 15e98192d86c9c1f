// The editor as a person uses it: keys, jumps, marks, read-only text, and a line of half a million characters.
#include "widgets/editor/codeedit.h"
#include "widgets/editor/editorpane.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

struct Pane {
    explicit Pane(const QString &text = {})
    {
        document.setPlainText(text);
        pane.resize(700, 400);
        pane.show();
        pane.activateWindow();
        (void)QTest::qWaitForWindowActive(&pane);
        pane.goTo({0, 0});
    }
    QString text() const { return document.toPlainText(); }
    void moveTo(int position)
    {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(position);
        edit->setTextCursor(cursor);
    }
    QTextDocument document;
    EditorPane pane{&document};
    CodeEdit *edit = static_cast<CodeEdit *>(pane.textEdit());
};

} // namespace

class TestEditorPane : public QObject {
    Q_OBJECT

private slots:
    void columnsCountCodePoints();
    void listsContinue();
    void shiftEnterIsAPlainLineEnd();
    void tabAndBacktab();
    void homeToggles();
    void jumps();
    void underlinesMoveWithEdits();
    void underlinesAndMatchesArePainted();
    void marksStandInTheMarginAndTheScrollBar();
    void metadataBlockIsTinted();
    void readOnly();
    void zoomAndWrap();
    void copiesExactly();
    void pastesWithoutNul();
    void leavesFilesToTheWindow();
    void inputMethod();
    void giantLineStaysUsable_data();
    void giantLineStaysUsable();
};

void TestEditorPane::columnsCountCodePoints()
{
    Pane pane(u"a\n😀b"_s);
    QSignalSpy moved(&pane.pane, &EditorPane::cursorMoved);
    pane.moveTo(4);
    QCOMPARE(moved.last(), (QList<QVariant>{2, 2}));
    QCOMPARE(pane.pane.findChild<QLabel *>(u"cursorPlace"_s)->text(), u"Ln 2, Col 2"_s);
}

void TestEditorPane::listsContinue()
{
    Pane pane;
    QTest::keyClicks(pane.edit, u"- a"_s);
    QTest::keyClick(pane.edit, Qt::Key_Return);
    QTest::keyClicks(pane.edit, u"b"_s);
    QTest::keyClick(pane.edit, Qt::Key_Return);
    QTest::keyClick(pane.edit, Qt::Key_Return);
    QTest::keyClicks(pane.edit, u"c"_s);
    QCOMPARE(pane.text(), u"- a\n- b\nc"_s);
}

void TestEditorPane::shiftEnterIsAPlainLineEnd()
{
    Pane pane;
    QTest::keyClicks(pane.edit, u"- a"_s);
    QTest::keyClick(pane.edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(pane.document.toRawText(), u"- a\u2029"_s);
}

void TestEditorPane::tabAndBacktab()
{
    Pane pane(u"a\nb"_s);
    QTest::keyClick(pane.edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(pane.edit, Qt::Key_Tab);
    QCOMPARE(pane.text(), u"  a\n  b"_s);
    QVERIFY(pane.edit->hasFocus());
    QTest::keyClick(pane.edit, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(pane.text(), u"a\nb"_s);
}

void TestEditorPane::homeToggles()
{
    Pane pane(u"  a b"_s);
    pane.moveTo(5);
    QTest::keyClick(pane.edit, Qt::Key_Home);
    QCOMPARE(pane.edit->textCursor().position(), 2);
    QTest::keyClick(pane.edit, Qt::Key_Home);
    QCOMPARE(pane.edit->textCursor().position(), 0);
    QTest::keyClick(pane.edit, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(pane.pane.selection(), (TextRange{0, 2}));
}

void TestEditorPane::jumps()
{
    Pane pane(u"line\n"_s.repeated(300));
    pane.pane.goTo({1000, 1004});
    QCOMPARE(pane.pane.selection(), (TextRange{1000, 1004}));
    QVERIFY(pane.edit->viewport()->rect().contains(pane.edit->cursorRect()));
    pane.pane.goTo({99'999, 100'000});
    QCOMPARE(pane.pane.selection(), (TextRange{1500, 1500}));
    pane.pane.goToLine(3);
    QCOMPARE(pane.pane.cursorLocation(), (Location{3, 1}));
    pane.pane.goToLine(9999);
    QCOMPARE(pane.pane.cursorLocation().line, 301);
}

void TestEditorPane::underlinesMoveWithEdits()
{
    Pane pane(u"license: x\n"_s);
    Problem problem;
    problem.rule = u"license-unknown"_s;
    problem.range = {9, 10};
    Problem atPlace;
    atPlace.rule = u"value-missing"_s;
    atPlace.range = {11, 11};
    pane.pane.showProblems({problem, atPlace});
    const auto ruleAt = [&](qsizetype position) { return pane.edit->problems().at(position).value(0).rule; };
    QCOMPARE(ruleAt(9), u"license-unknown"_s);
    QCOMPARE(ruleAt(11), u"value-missing"_s);
    QCOMPARE(ruleAt(3), QString());
    pane.moveTo(0);
    QTest::keyClicks(pane.edit, u"ab"_s);
    QCOMPARE(ruleAt(9), QString());
    QCOMPARE(ruleAt(11), u"license-unknown"_s);
    pane.pane.showProblems({});
    QCOMPARE(ruleAt(11), QString());
}

void TestEditorPane::underlinesAndMatchesArePainted()
{
    Pane pane(u"\nsome words\nmore\nand more"_s);
    const auto count = [&](Theme::ColorRole role) {
        const QImage image = pane.edit->viewport()->grab().toImage();
        const QColor wanted = themeOf(pane.edit)[role];
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor seen = image.pixelColor(x, y);
                found += std::abs(seen.red() - wanted.red()) + std::abs(seen.green() - wanted.green())
                        + std::abs(seen.blue() - wanted.blue())
                    < 12;
            }
        }
        return found;
    };
    QCOMPARE(count(Theme::Rejects), 0);
    QCOMPARE(count(Theme::FindMatch), 0);
    Problem problem;
    problem.severity = Severity::Rejects;
    problem.range = {1, 5};
    pane.pane.showProblems({problem});
    pane.edit->setMatches({{6, 11}});
    QVERIFY(count(Theme::Rejects) > 4);
    QVERIFY(count(Theme::FindMatch) > 50);

    pane.edit->setMatches({});
    problem.range = {7, 11};
    pane.pane.showProblems({problem});
    const int firstLine = count(Theme::Rejects);
    problem.range = {7, 20};
    pane.pane.showProblems({problem});
    QCOMPARE(count(Theme::Rejects), firstLine); // a range over many lines is marked where it starts
}

void TestEditorPane::marksStandInTheMarginAndTheScrollBar()
{
    Pane pane(u"first\nsecond\n"_s + u"more\n"_s.repeated(200));
    auto *gutter = pane.edit->findChild<QWidget *>(u"gutter"_s);
    const auto shows = [](QWidget *widget, const QRect &area, Theme::ColorRole role) {
        const QImage image = widget->grab(area).toImage();
        const QColor wanted = themeOf(widget)[role];
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor seen = image.pixelColor(x, y);
                if (std::abs(seen.red() - wanted.red()) + std::abs(seen.green() - wanted.green()) + std::abs(seen.blue() - wanted.blue()) < 60)
                    return true;
            }
        }
        return false;
    };
    const QRect second = pane.edit->cursorRect(QTextCursor(pane.document.findBlockByNumber(1)));
    const QRect mark(0, second.top(), 20, second.height());
    QScrollBar *bar = pane.edit->verticalScrollBar();
    QVERIFY(!shows(gutter, mark, Theme::Rejects));
    QVERIFY(!shows(bar, bar->rect(), Theme::Rejects));

    Problem advice;
    advice.rule = u"library-unknown"_s;
    advice.range = {6, 8};
    Problem rejects;
    rejects.rule = u"license-unknown"_s;
    rejects.severity = Severity::Rejects;
    rejects.range = {9, 11};
    pane.pane.showProblems({advice, rejects});
    QVERIFY(shows(gutter, mark, Theme::Rejects)); // the gravest of the line
    QVERIFY(!shows(gutter, mark.translated(0, second.height()), Theme::Rejects));
    QVERIFY(shows(bar, bar->rect(), Theme::Rejects));

    QSignalSpy wanted(&pane.pane, &EditorPane::problemMenuWanted);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, mark.center());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toInt(), 2);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, mark.center() + QPoint(0, second.height())); // no mark: selects the line
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(pane.pane.selection(), (TextRange{13, 18}));

    const QString told = problemsToolTip(pane.edit->problems().startingIn({6, 12}));
    QVERIFY(told.indexOf(u"Rejects"_s) < told.indexOf(u"Advice"_s));
    QVERIFY(told.contains(u"Advice"_s));
}

void TestEditorPane::metadataBlockIsTinted()
{
    Pane pane(u"---\na: b\n---\n\nc"_s);
    pane.moveTo(14);
    pane.pane.setMetadataBlock({0, 13}, {4, 9});
    const QImage image = pane.edit->viewport()->grab().toImage();
    const QRect inBlock = pane.edit->cursorRect(QTextCursor(pane.document.findBlockByNumber(1)));
    const QRect below = pane.edit->cursorRect(QTextCursor(pane.document.findBlockByNumber(3)));
    QCOMPARE(image.pixelColor(600, inBlock.center().y()), themeOf(pane.edit)[Theme::EditorBlock]);
    QVERIFY(image.pixelColor(600, below.center().y()) != themeOf(pane.edit)[Theme::EditorBlock]);
}

void TestEditorPane::readOnly()
{
    Pane pane(u"a"_s);
    pane.pane.setReadOnly(true);
    QTest::keyClicks(pane.edit, u"b"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Delete})
        QTest::keyClick(pane.edit, key);
    QCOMPARE(pane.text(), u"a"_s);
}

void TestEditorPane::zoomAndWrap()
{
    Pane pane(u"a"_s);
    const double size = pane.document.defaultFont().pointSizeF();
    pane.pane.zoomIn();
    QCOMPARE(pane.document.defaultFont().pointSizeF(), size + 1);
    pane.pane.resetZoom();
    QCOMPARE(pane.document.defaultFont().pointSizeF(), size);
    for (int i = 0; i < 40; ++i)
        pane.pane.zoomOut();
    QVERIFY(pane.document.defaultFont().pointSizeF() > 0);
    QVERIFY(pane.pane.softWrap());
    pane.pane.setSoftWrap(false);
    QVERIFY(!pane.pane.softWrap());
}

void TestEditorPane::copiesExactly()
{
    Pane pane(u"a\u00a0b\nc"_s);
    pane.edit->selectAll();
    pane.edit->copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"a\u00a0b\nc"_s);
    QVERIFY(!copied->hasHtml());
}

void TestEditorPane::pastesWithoutNul()
{
    Pane pane;
    QGuiApplication::clipboard()->setText(u"a"_s + QChar::Null + u"b"_s);
    pane.edit->paste();
    QCOMPARE(pane.text(), u"ab"_s);
}

void TestEditorPane::leavesFilesToTheWindow()
{
    struct Edit : CodeEdit {
        using CodeEdit::canInsertFromMimeData;
        using CodeEdit::CodeEdit;
    };
    QTextDocument document;
    Edit edit(&document);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(u"/models/README.md"_s)});
    file.setText(u"/models/README.md"_s);
    QVERIFY(!edit.canInsertFromMimeData(&file));
    QMimeData link;
    link.setUrls({QUrl(u"https://example.org"_s)});
    link.setText(u"https://example.org"_s);
    QVERIFY(edit.canInsertFromMimeData(&link));
}

void TestEditorPane::inputMethod()
{
    Pane pane(u"# "_s);
    pane.moveTo(2);
    QInputMethodEvent composing(u"tï"_s, {});
    QCoreApplication::sendEvent(pane.edit, &composing);
    pane.edit->viewport()->grab();
    QCOMPARE(pane.text(), u"# "_s);
    QInputMethodEvent done;
    done.setCommitString(u"tïtle"_s);
    QCoreApplication::sendEvent(pane.edit, &done);
    QCOMPARE(pane.text(), u"# tïtle"_s);
    pane.edit->viewport()->grab();
    QCOMPARE(pane.document.firstBlock().layout()->formats().value(0).length, 7);
}

void TestEditorPane::giantLineStaysUsable_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("words") << u"word "_s;
    QTest::newRow("one endless word") << u"base64+"_s;
}

void TestEditorPane::giantLineStaysUsable()
{
    QFETCH(QString, unit);
    Pane pane(u"# a\n"_s + unit.repeated(560'000 / unit.size()) + u"\n# b\n"_s); // a real card has a line of 560,122
    QTRY_VERIFY(pane.edit->highlighter().isSettled());
    pane.moveTo(3);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClicks(pane.edit, u"bcd"_s);
    QVERIFY2(clock.elapsed() < 1500, qPrintable(u"three keys beside it took %1 ms"_s.arg(clock.elapsed())));
    pane.moveTo(20);
    clock.restart();
    QTest::keyClicks(pane.edit, u"bcd"_s);
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(u"three keys within took %1 ms"_s.arg(clock.elapsed())));
    pane.moveTo(20);
    QTextCursor line = pane.edit->textCursor();
    line.select(QTextCursor::BlockUnderCursor);
    line.removeSelectedText();
    QCOMPARE(pane.edit->wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
}

QTEST_MAIN(TestEditorPane)
#include "tst_editorpane.moc"
