#include "core/base/lineindex.h"

#include <QTest>

#include <random>
#include <tuple>

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

    void anEditedIndexIsThatOfTheNewText()
    {
        std::mt19937 random(7);
        const auto upTo = [&random](qsizetype most) { return qsizetype(random() % quint32(most + 1)); };
        QString text;
        LineIndex lines(text);
        for (int i = 0; i < 20'000; ++i) {
            const qsizetype start = upTo(text.size());
            const qsizetype removed = upTo(std::min<qsizetype>(text.size() - start, 5));
            QString inserted;
            for (qsizetype left = upTo(5); left > 0; --left)
                inserted += u"a\r\n"[upTo(2)];
            text.replace(start, removed, inserted);
            lines = lines.edited(text, {start, start + inserted.size()}, removed);
            const LineIndex whole(text);
            QCOMPARE(lines.lineCount(), whole.lineCount());
            for (int line = 1; line <= whole.lineCount(); ++line)
                QCOMPARE(lines.lineStart(line), whole.lineStart(line));
            if (text.size() > 60)
                std::tie(text, lines) = std::pair(QString(), LineIndex());
        }
    }

    void emptyTextHasOneLine()
    {
        QCOMPARE(LineIndex(QString()).lineCount(), 1);
        QCOMPARE(LineIndex(QString()).locate(0), (Location{1, 1}));
    }
};

QTEST_APPLESS_MAIN(TestLineIndex)
#include "tst_lineindex.moc"
