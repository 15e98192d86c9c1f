#include "core/yaml/fieldpath.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class FieldPathTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void refusesMalformed_data();
    void refusesMalformed();
    void buildsFromSteps();
};

void FieldPathTest::readsAndWrites_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole") << u""_s << 0 << u""_s;
    QTest::newRow("key") << u"license"_s << 1 << u"license"_s;
    QTest::newRow("deep") << u"model-index[0].results[2].name"_s << 5 << u"model-index[0].results[2].name"_s;
    QTest::newRow("quoted") << uR"(extra["I agree. a = b"])"_s << 2 << uR"(extra["I agree. a = b"])"_s;
    QTest::newRow("needless quotes") << uR"(["license"])"_s << 1 << u"license"_s;
    QTest::newRow("escapes") << uR"(a["say \"x\" \\"].b)"_s << 3 << uR"(a["say \"x\" \\"].b)"_s;
    QTest::newRow("empty key") << uR"([""])"_s << 1 << uR"([""])"_s;
    QTest::newRow("list of lists") << u"a[0][1]"_s << 3 << u"a[0][1]"_s;
}

void FieldPathTest::readsAndWrites()
{
    QFETCH(QString, source);
    QFETCH(int, steps);
    const std::optional<FieldPath> path = FieldPath::parse(source);
    QVERIFY(path);
    QCOMPARE(path->steps().size(), steps);
    QTEST(path->toString(), "written");
}

void FieldPathTest::refusesMalformed_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"a.", ".a", "a..b", "a[", "a[]", "a[x]", "a[-1]", "a[0", "a[0]b", "a[\"b", "a[\"b\"", "a b", "a=b"})
        QTest::newRow(source) << QString::fromUtf8(source);
}

void FieldPathTest::refusesMalformed()
{
    QFETCH(QString, source);
    QVERIFY(!FieldPath::parse(source));
}

void FieldPathTest::buildsFromSteps()
{
    const FieldPath path = FieldPath("model-index").child(0).child(u"name"_s);
    QCOMPARE(path.toString(), u"model-index[0].name"_s);
    QCOMPARE(path.topKey(), u"model-index"_s);
    QCOMPARE(path.parent().toString(), u"model-index[0]"_s);
    QVERIFY(FieldPath().parent().isEmpty());
    QVERIFY(FieldPath().child(3).topKey().isEmpty());
    QCOMPARE(FieldPath("a.b").steps().size(), 1);
}

QTEST_APPLESS_MAIN(FieldPathTest)
#include "tst_fieldpath.moc"
