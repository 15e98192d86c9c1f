// The list of problems: what is told, how it is reached by mouse and keys, what stays when it is renewed.
#include "widgets/panels/problemspanel.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

Q_DECLARE_METATYPE(cardwright::Fix)

namespace {

ProblemRow makeRow(const QString &rule, Severity severity, int line, const QString &fixText = {})
{
    ProblemRow row;
    row.problem.rule = rule;
    row.problem.severity = severity;
    row.problem.range = {line * 10, line * 10 + 5};
    if (!fixText.isEmpty())
        row.problem.fixes = {Fix{u"use-value"_s, {fixText}, {}}};
    row.sentence = u"Something about "_s + rule;
    row.line = line;
    row.fixText = fixText;
    return row;
}

const QList<ProblemRow> threeRows{makeRow(u"license-unknown"_s, Severity::Rejects, 4, u"Use apache-2.0"_s),
    makeRow(u"math-one-backslash"_s, Severity::Lost, 34, u"Double it"_s),
    makeRow(u"section-empty"_s, Severity::Advice, 30)};

struct Panel {
    Panel()
    {
        panel.resize(800, 200);
        panel.show(threeRows);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
        list->setFocus();
    }
    ProblemsPanel panel;
    QListView *list = panel.findChild<QListView *>(u"problemList"_s);
    QSignalSpy activated{&panel, &ProblemsPanel::activated};
    QSignalSpy fixRequested{&panel, &ProblemsPanel::fixRequested};
    TextRange lastPlace() const { return activated.last().first().value<TextRange>(); }
    QString lastFix() const { return fixRequested.last().first().value<Fix>().arguments.value(0); }
    QPoint inRow(int row, int x) const
    {
        return {x, list->visualRect(list->model()->index(row, 0)).center().y()};
    }
};

} // namespace

class TestProblemsPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void countsBySeverity();
    void saysSoWhenThereIsNone();
    void clickJumps();
    void clickOnTheFixFixes();
    void keysJumpAndFix();
    void nextAndPreviousGoAround();
    void selectionLasts();
    void rowsAreReadAloud();
};

void TestProblemsPanel::initTestCase()
{
    qRegisterMetaType<TextRange>("cardwright::TextRange");
    qRegisterMetaType<Fix>("cardwright::Fix");
}

void TestProblemsPanel::countsBySeverity()
{
    Panel p;
    QCOMPARE(p.panel.count(), 3);
    QCOMPARE(p.panel.count(Severity::Rejects), 1);
    p.panel.show(threeRows.mid(1));
    QCOMPARE(p.panel.count(Severity::Rejects), 0);
}

void TestProblemsPanel::saysSoWhenThereIsNone()
{
    Panel p;
    auto *nothing = p.panel.findChild<QLabel *>(u"noProblems"_s);
    QVERIFY(!nothing->isVisible());
    p.panel.show(QList<ProblemRow>());
    QVERIFY(nothing->isVisible());
    QVERIFY(!p.list->isVisible());
}

void TestProblemsPanel::clickJumps()
{
    Panel p;
    QTest::mouseClick(p.list->viewport(), Qt::LeftButton, {}, p.inRow(1, 200));
    QCOMPARE(p.activated.count(), 1);
    QCOMPARE(p.lastPlace(), (TextRange{340, 345}));
    QCOMPARE(p.fixRequested.count(), 0);
}

void TestProblemsPanel::clickOnTheFixFixes()
{
    Panel p;
    const int right = p.list->viewport()->width() - 20;
    QTest::mouseClick(p.list->viewport(), Qt::LeftButton, {}, p.inRow(0, right));
    QCOMPARE(p.fixRequested.count(), 1);
    QCOMPARE(p.lastFix(), u"Use apache-2.0"_s);
    QTest::mouseClick(p.list->viewport(), Qt::LeftButton, {}, p.inRow(2, right)); // has no fix: jumps
    QCOMPARE(p.fixRequested.count(), 1);
    QCOMPARE(p.lastPlace(), (TextRange{300, 305}));
}

void TestProblemsPanel::keysJumpAndFix()
{
    Panel p;
    QTest::keyClick(p.list, Qt::Key_Down);
    QTest::keyClick(p.list, Qt::Key_Down);
    const int row = p.list->currentIndex().row();
    QTest::keyClick(p.list, Qt::Key_Return);
    QCOMPARE(p.lastPlace(), threeRows[row].problem.range);
    QTest::keyClick(p.list, Qt::Key_Home);
    QTest::keyClick(p.list, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(p.lastFix(), u"Use apache-2.0"_s);
    QTest::keyClick(p.list, Qt::Key_End);
    QTest::keyClick(p.list, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(p.fixRequested.count(), 1);
}

void TestProblemsPanel::nextAndPreviousGoAround()
{
    Panel p;
    p.list->setCurrentIndex({});
    p.panel.goToNext();
    QCOMPARE(p.lastPlace(), threeRows[0].problem.range);
    p.panel.goToPrevious();
    QCOMPARE(p.lastPlace(), threeRows[2].problem.range);
    p.panel.goToNext();
    QCOMPARE(p.lastPlace(), threeRows[0].problem.range);
    p.panel.show(QList<ProblemRow>());
    p.panel.goToNext();
    QCOMPARE(p.activated.count(), 3);
}

void TestProblemsPanel::selectionLasts()
{
    Panel p;
    p.list->setCurrentIndex(p.list->model()->index(1, 0));
    QList<ProblemRow> moved = threeRows;
    moved[1].line = 36;
    moved.prepend(makeRow(u"new-one"_s, Severity::Rejects, 1));
    p.panel.show(moved);
    QCOMPARE(p.list->currentIndex().row(), 2);
    moved.removeAt(2);
    p.panel.show(moved);
    QVERIFY(!p.list->currentIndex().isValid());
}

void TestProblemsPanel::rowsAreReadAloud()
{
    Panel p;
    const auto told = [&](int row) {
        return p.list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(told(0), u"Rejects: Something about license-unknown (line 4). Fix: Use apache-2.0"_s);
    QCOMPARE(told(2), u"Advice: Something about section-empty (line 30)"_s);
}

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
