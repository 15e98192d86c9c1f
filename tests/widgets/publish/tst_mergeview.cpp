// Deciding a merge: by buttons, by typing, with undo; and that nothing is taken before all is decided.
#include "widgets/publish/mergeview.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

const QString kMine = u"---\nlicense: mit\nlibrary: mine\n---\nText\u00a0of mine.\nOne.\nEnd.\n"_s;
const QString kTheirs = u"---\nlicense: gpl-3.0\nlibrary: theirs\n---\nText\u00a0of mine.\nTwo.\nAnd three.\nEnd.\n"_s;

MergeConflict conflict(const QString &where, const QString &mine, const QString &theirs, const QString &both = {})
{
    MergeConflict made;
    made.part = where.isEmpty() ? MergeConflict::Part::Text : MergeConflict::Part::Metadata;
    made.where = where;
    made.mine = mine;
    made.theirs = theirs;
    made.both = both;
    made.range.start = kMine.indexOf(mine);
    made.range.end = made.range.start + mine.size();
    return made;
}

/// Three places, the first two without a line between them.
MergeContent content()
{
    MergeContent made;
    made.mine = kMine;
    made.theirs = kTheirs;
    made.author = u"ann"_s;
    made.merge.text = kMine;
    made.merge.conflicts = {conflict(u"license"_s, u"license: mit\n"_s, u"license: gpl-3.0\n"_s),
        conflict(u"library"_s, u"library: mine\n"_s, u"library: theirs\n"_s),
        conflict({}, u"One.\n"_s, u"Two.\nAnd three.\n"_s, u"One.\nTwo.\nAnd three.\n"_s)};
    made.merge.fieldsTaken = 2;
    made.merge.piecesTaken = 4;
    return made;
}

} // namespace

class TestMergeView : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsUndecided();
    void buttonsDecideAndLeadOn();
    void useMineDecidesWithoutAChange();
    void useBothOnlyWhereItMakesSense();
    void undoTakesADecisionBack();
    void placesThatTouchStayApart();
    void typingDecides();
    void typingOverTwoPlacesDecidesBoth();
    void typingElsewhereDecidesNothing();
    void keysGoThroughThePlaces();
    void theSidesShowThePlace();
    void theResultIsTakenWhole();
    void leavingKeepsWhatWasDecided();
    void withoutConflictsTheResultCanBeTaken();

private:
    QPushButton *button(const QString &name) const { return m_view->findChild<QPushButton *>(name); }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QPlainTextEdit *pane(const QString &name) const { return m_view->findChild<QPlainTextEdit *>(name); }
    QString result() const
    {
        return pane(u"mergeResult"_s)->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }
    int current() const { return m_view->findChild<QListWidget *>(u"mergePlaces"_s)->currentRow(); }
    void goTo(int place) const { m_view->findChild<QListWidget *>(u"mergePlaces"_s)->setCurrentRow(place); }

    std::unique_ptr<MergeView> m_view;
};

void TestMergeView::init()
{
    m_view = std::make_unique<MergeView>();
    m_view->show(content());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestMergeView::cleanup() { m_view.reset(); }

void TestMergeView::beginsUndecided()
{
    QCOMPARE(m_view->decidedCount(), 0);
    QCOMPARE(result(), kMine);
    QCOMPARE(current(), 0);
    QVERIFY(!button(u"mergeTake"_s)->isEnabled());
    QSignalSpy taken(m_view.get(), &MergeView::resultTaken);
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(taken.isEmpty());
    QVERIFY(m_view->findChild<QLabel *>(u"mergeTaken"_s)->text().contains(u'4'));
    QVERIFY(pane(u"mergeMine"_s)->isReadOnly());
    QVERIFY(pane(u"mergeTheirs"_s)->isReadOnly());
}

void TestMergeView::buttonsDecideAndLeadOn()
{
    click(u"mergeUseTheirs"_s);
    QVERIFY(result().startsWith(u"---\nlicense: gpl-3.0\nlibrary: mine\n---\n"_s));
    QCOMPARE(m_view->decidedCount(), 1);
    QCOMPARE(current(), 1);
    click(u"mergeUseTheirs"_s);
    QCOMPARE(current(), 2);
    click(u"mergeUseTheirs"_s);
    QCOMPARE(result(), kTheirs);
    QVERIFY(button(u"mergeTake"_s)->isEnabled());
}

void TestMergeView::useMineDecidesWithoutAChange()
{
    click(u"mergeUseMine"_s);
    QCOMPARE(result(), kMine);
    QCOMPARE(m_view->decidedCount(), 1);
    goTo(0);
    click(u"mergeUseTheirs"_s); // another mind
    QVERIFY(result().contains(u"gpl-3.0"_s));
    goTo(0);
    click(u"mergeUseMine"_s);
    QCOMPARE(result(), kMine);
    QCOMPARE(m_view->decidedCount(), 1);
}

void TestMergeView::useBothOnlyWhereItMakesSense()
{
    QVERIFY(!button(u"mergeUseBoth"_s)->isEnabled());
    goTo(2);
    click(u"mergeUseBoth"_s);
    QVERIFY(result().endsWith(u"One.\nTwo.\nAnd three.\nEnd.\n"_s));
}

void TestMergeView::undoTakesADecisionBack()
{
    click(u"mergeUseTheirs"_s);
    QCOMPARE(m_view->decidedCount(), 1);
    pane(u"mergeResult"_s)->setFocus();
    QTest::keyClick(pane(u"mergeResult"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(result(), kMine);
    QCOMPARE(m_view->decidedCount(), 0);
    QTest::keyClick(pane(u"mergeResult"_s), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->decidedCount(), 1);
}

void TestMergeView::placesThatTouchStayApart()
{
    goTo(1);
    click(u"mergeUseTheirs"_s);
    QCOMPARE(m_view->decidedCount(), 1); // the one above has not grown
    pane(u"mergeResult"_s)->undo();
    QCOMPARE(m_view->decidedCount(), 0);
    goTo(0);
    click(u"mergeUseTheirs"_s);
    click(u"mergeUseTheirs"_s);
    QVERIFY(result().startsWith(u"---\nlicense: gpl-3.0\nlibrary: theirs\n---\n"_s));
    pane(u"mergeResult"_s)->undo();
    pane(u"mergeResult"_s)->undo();
    QCOMPARE(result(), kMine);
    QCOMPARE(m_view->decidedCount(), 0);
}

void TestMergeView::typingDecides()
{
    QPlainTextEdit *edit = pane(u"mergeResult"_s);
    edit->setFocus();
    edit->moveCursor(QTextCursor::EndOfLine);
    QTest::keyClicks(edit, u"-0"_s);
    QVERIFY(result().contains(u"license: mit-0\n"_s));
    QCOMPARE(m_view->decidedCount(), 1);
}

void TestMergeView::typingOverTwoPlacesDecidesBoth()
{
    QPlainTextEdit *edit = pane(u"mergeResult"_s);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(kMine.indexOf(u"mit"_s)));
    cursor.setPosition(int(kMine.indexOf(u"mine"_s)), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    edit->setFocus();
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(m_view->decidedCount(), 2);
    goTo(1);
    click(u"mergeUseTheirs"_s); // what was typed belongs to the first
    QVERIFY(result().startsWith(u"---\nlicense: xlibrary: theirs\n---\n"_s));
}

void TestMergeView::typingElsewhereDecidesNothing()
{
    QPlainTextEdit *edit = pane(u"mergeResult"_s);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, u"more"_s);
    edit->moveCursor(QTextCursor::Start);
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(m_view->decidedCount(), 0);
    click(u"mergeUseTheirs"_s);
    QVERIFY(result().startsWith(u"x---\nlicense: gpl-3.0\nlibrary: mine\n"_s));
}

void TestMergeView::keysGoThroughThePlaces()
{
    QTest::keyClick(m_view.get(), Qt::Key_F8);
    QCOMPARE(current(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(current(), 2);
    click(u"mergeNext"_s);
    QCOMPARE(current(), 0);
}

void TestMergeView::theSidesShowThePlace()
{
    goTo(2);
    QCOMPARE(pane(u"mergeMine"_s)->textCursor().block().text(), u"One."_s);
    QCOMPARE(pane(u"mergeTheirs"_s)->textCursor().block().text(), u"Two."_s);
    QCOMPARE(pane(u"mergeResult"_s)->textCursor().block().text(), u"One."_s);
    goTo(1);
    QCOMPARE(pane(u"mergeTheirs"_s)->textCursor().block().text(), u"library: theirs"_s);
}

void TestMergeView::theResultIsTakenWhole()
{
    QSignalSpy taken(m_view.get(), &MergeView::resultTaken);
    for (int i = 0; i < 3; ++i)
        click(u"mergeUseTheirs"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0][0].toString(), kTheirs); // its no-break space too
    QVERIFY(!m_view->isVisible());
}

void TestMergeView::leavingKeepsWhatWasDecided()
{
    click(u"mergeUseTheirs"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->isVisible());
    m_view->show(content());
    QCOMPARE(m_view->decidedCount(), 1);
    MergeContent other = content();
    other.theirs += u"more\n"_s;
    m_view->show(other);
    QCOMPARE(m_view->decidedCount(), 0);
    QCOMPARE(result(), kMine);
}

void TestMergeView::withoutConflictsTheResultCanBeTaken()
{
    MergeContent clean = content();
    clean.merge.conflicts.clear();
    clean.theirs = clean.mine;
    m_view->show(clean);
    QVERIFY(!button(u"mergeUseMine"_s)->isEnabled());
    QSignalSpy taken(m_view.get(), &MergeView::resultTaken);
    click(u"mergeTake"_s);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0][0].toString(), kMine);
}

QTEST_MAIN(TestMergeView)
#include "tst_mergeview.moc"
