#include "core/base/lineindex.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestLineIndex : public QObject {
    Q_OBJECT

private slots:
    void countsEveryKindOfLineEnd()
    {
        const LineIndex lines(u"a\nb\r\nc\rd"_s);
        QCOMPARE(lines.lineCount(), 4);
        QCOMPARE(lines.lineAt(0), 1);
        QCOMPARE(lines.lineAt(1), 1); // the line end belongs to its line
        QCOMPARE(lines.lineAt(2), 2);
        QCOMPARE(lines.lineAt(7), 4);
        QCOMPARE(lines.lineAt(99), 4);
        QCOMPARE(lines.lineStart(3), 5);
        QCOMPARE(lines.lineStart(99), 8);
    }

    void columnsAreCodePoints()
    {
        const LineIndex lines(u"x\n\U0001F600b"_s);
        QCOMPARE(lines.locate(2), (Location{2, 1}));
        QCOMPARE(lines.locate(4), (Location{2, 2}));
        QCOMPARE(lines.locate(5), (Location{2, 3}));
    }

    void emptyTextHasOneLine()
    {
        QCOMPARE(LineIndex(QString()).lineCount(), 1);
        QCOMPARE(LineIndex(QString()).locate(0), (Location{1, 1}));
    }
};

QTEST_APPLESS_MAIN(TestLineIndex)
#include "tst_lineindex.moc"
