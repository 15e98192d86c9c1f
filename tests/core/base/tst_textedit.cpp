#include "core/base/textedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestTextEdit : public QObject {
    Q_OBJECT

private slots:
    void appliesSplicesOfTheOldText()
    {
        TextEdit edit(1);
        edit.replace({0, 1}, u"AA"_s);
        edit.replace({2, 2}, u"-"_s);
        edit.replace({3, 4}, {});
        QCOMPARE(edit.applied(u"abcd"), u"AAb-c"_s);
    }

    void minimalEdit_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("splices");
        QTest::addColumn<int>("touched"); // units of `before` that are replaced
        QTest::newRow("equal") << u"a\nb\n"_s << u"a\nb\n"_s << 0 << 0;
        QTest::newRow("one letter") << u"a\nbcd\ne\n"_s << u"a\nbxd\ne\n"_s << 1 << 1;
        QTest::newRow("two lines far apart") << u"1\n2\n3\n4\n5\n"_s << u"one\n2\n3\n4\nfive\n"_s << 2 << 3;
        QTest::newRow("from nothing") << QString() << u"a\n"_s << 1 << 0;
        QTest::newRow("to nothing") << u"a\nb"_s << QString() << 1 << 3;
        QTest::newRow("repeated line added") << u"a\na\n"_s << u"a\na\na\n"_s << 1 << 0;
        QTest::newRow("emoji of the same first half") << u"\U0001F600"_s << u"\U0001F601"_s << 1 << 2;
    }
    void minimalEdit()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const TextEdit edit = cardwright::minimalEdit(7, before, after);
        QCOMPARE(edit.applied(before), after);
        QTEST(int(edit.splices().size()), "splices");
        qsizetype touched = 0;
        for (const Splice &splice : edit.splices())
            touched += splice.range.length();
        QTEST(int(touched), "touched");
        QCOMPARE(edit.revision(), 7u);
    }

    void minimalEditOfRandomTexts()
    {
        QRandomGenerator random(20261122);
        const auto text = [&random] {
            QString made;
            for (int line = random.bounded(12); line > 0; --line)
                made += QString(random.bounded(3), QChar(u'a' + random.bounded(3))) + (random.bounded(9) ? u"\n"_s : QString());
            return made;
        };
        for (int round = 0; round < 5000; ++round) {
            const QString before = text();
            const QString after = text();
            QCOMPARE(cardwright::minimalEdit(1, before, after).applied(before), after);
        }
    }
};

QTEST_APPLESS_MAIN(TestTextEdit)
#include "tst_textedit.moc"
