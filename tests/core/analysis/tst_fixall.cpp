// Every problem of one kind mended by one edit.
#include "core/analysis/fixall.h"

#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Snapshot snapshotOf(const QString &card)
{
    Snapshot snapshot;
    snapshot.revision = 7;
    snapshot.text = card;
    snapshot.files = std::make_shared<const ModelFiles>();
    return snapshot;
}

qsizetype countOf(const Analysis &analysis, const QString &rule)
{
    return std::ranges::count(analysis.problems, rule, &Problem::rule);
}

} // namespace

class TestFixAll : public QObject {
    Q_OBJECT

private slots:
    void mendsEveryOne_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("mended");
        QTest::newRow("items of one list, each moving the others")
            << u"---\ntags: [a, b, a, b, a]\n---\n"_s << u"duplicate-item"_s << u"---\ntags: [a, b]\n---\n"_s;
        QTest::newRow("items of two lists") << u"---\ntags:\n- a\n- a\ndatasets:\n- x/y\n- x/y\n---\n"_s << u"duplicate-item"_s
                                            << u"---\ntags:\n- a\ndatasets:\n- x/y\n---\n"_s;
        QTest::newRow("keys") << u"---\ntag:\n- a\nlang: en\n---\n"_s << u"key-misspelt"_s
                              << u"---\ntags:\n- a\nlanguage: en\n---\n"_s;
        QTest::newRow("one") << u"---\nlicense: MIT\nlanguage: EN\n---\n"_s << u"license-case"_s
                             << u"---\nlicense: mit\nlanguage: EN\n---\n"_s;
        QTest::newRow("none of that kind") << u"---\nlicense: MIT\n---\n"_s << u"duplicate-item"_s << u"---\nlicense: MIT\n---\n"_s;
        QTest::newRow("none that can be mended") << u"---\nlicense: qwertzuiop\n---\n"_s << u"license-unknown"_s
                                                 << u"---\nlicense: qwertzuiop\n---\n"_s;
    }
    void mendsEveryOne()
    {
        QFETCH(QString, card);
        QFETCH(QString, rule);
        QFETCH(QString, mended);
        const Snapshot snapshot = snapshotOf(card);
        const Analysis analysis = analyse({}, snapshot);
        const TextEdit edit = fixAll(analysis, snapshot, rule);
        QCOMPARE(edit.revision(), snapshot.revision);
        QCOMPARE(edit.applied(card), mended);
        if (mended != card) {
            QVERIFY(countOf(analysis, rule) > 0);
            QCOMPARE(countOf(analyse({}, snapshotOf(mended)), rule), 0);
        }
    }

    void manyAreNoTrouble()
    {
        QString card = u"---\ntags:\n"_s;
        for (int i = 0; i < 150; ++i)
            card += u"- same\n"_s;
        card += u"---\n\n"_s + u"A line of text.\n\n"_s.repeated(500);
        const Snapshot snapshot = snapshotOf(card);
        const TextEdit edit = fixAll(analyse({}, snapshot), snapshot, u"duplicate-item"_s);
        QCOMPARE(edit.applied(card).count(u"- same"_s), 1);
    }
};

QTEST_APPLESS_MAIN(TestFixAll)
#include "tst_fixall.moc"
