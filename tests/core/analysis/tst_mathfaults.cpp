#include "core/analysis/mathfaults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

QList<Problem> failedIn(const QString &card, const FormulaFaults &faults)
{
    return failedFormulas(renderBody(card, 0), faults, card, LineIndex(card));
}

} // namespace

class TestMathFaults : public QObject {
    Q_OBJECT

private slots:
    void places_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("tex");
        QTest::addColumn<bool>("display");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("in a line") << u"Text.\n\nSo \\\\(\\foo\\\\) it is"_s << u"\\foo"_s << false << QStringList{u"\\foo"_s};
        QTest::newRow("display") << u"$$\\foo$$"_s << u"\\foo"_s << true << QStringList{u"\\foo"_s};
        QTest::newRow("the other form") << u"$$\\foo$$"_s << u"\\foo"_s << false << QStringList();
        QTest::newRow("over lines") << u"$$\n\\foo\n+ x\n$$"_s << u"\n\\foo\n+ x\n"_s << true << QStringList{u"\n\\foo\n+ x\n"_s};
        QTest::newRow("twice in a line") << u"a \\\\(\\foo\\\\) b \\\\(\\foo\\\\)"_s << u"\\foo"_s << false
                                         << QStringList{u"\\foo"_s, u"\\foo"_s};
        QTest::newRow("not in code before it") << u"`\\foo`\n\nb \\\\(\\foo\\\\)"_s << u"\\foo"_s << false << QStringList{u"\\foo"_s};
        QTest::newRow("in a quote over lines") << u"> $$\n> \\foo\n> + x\n> $$"_s << u"\n \\foo\n + x\n"_s << true
                                               << QStringList{u"\\foo"_s};
        QTest::newRow("in a list") << u"- one\n- two \\\\(\\foo\\\\)"_s << u"\\foo"_s << false << QStringList{u"\\foo"_s};
        QTest::newRow("with signs of HTML") << u"x \\\\(a < \\foo & b\\\\)"_s << u"a < \\foo & b"_s << false
                                            << QStringList{u"a < \\foo & b"_s};
    }
    void places()
    {
        QFETCH(QString, card);
        QFETCH(QString, tex);
        QFETCH(bool, display);
        QFETCH(QStringList, marked);
        QStringList found;
        qsizetype last = -1;
        for (const Problem &problem : failedIn(card, {{{tex, display}, u"why"_s}})) {
            found.append(problem.range.in(card).toString());
            QCOMPARE(problem.rule, u"math-failed"_s);
            QCOMPARE(problem.severity, Severity::Lost);
            QCOMPARE(problem.arguments, QStringList{u"why"_s});
            QVERIFY(problem.range.start > last);
            last = problem.range.start;
        }
        QCOMPARE(found, marked);
    }

    void nothingIsKnown() { QVERIFY(failedIn(u"$$\\foo$$"_s, {}).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestMathFaults)
#include "tst_mathfaults.moc"
