// Several values taken away at once: what goes, what stays, what is declined.
#include "core/edit/removals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

class TestRemovals : public QObject {
    Q_OBJECT

private slots:
    void valuesGo_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("left");
        const QString tags = u"license: mit\ntags:\n- a # why\n- b\n- a\nlanguage: en\n"_s;
        QTest::newRow("an item") << tags << QStringList{u"tags[1]"_s} << u"license: mit\ntags:\n- a # why\n- a\nlanguage: en\n"_s;
        QTest::newRow("two items in any order") << tags << QStringList{u"tags[0]"_s, u"tags[2]"_s} << u"license: mit\ntags:\n- b\nlanguage: en\n"_s;
        QTest::newRow("an item and a field") << tags << QStringList{u"language"_s, u"tags[0]"_s} << u"license: mit\ntags:\n- b\n- a\n"_s;
        QTest::newRow("a whole list, with its key") << tags << QStringList{u"tags[2]"_s, u"tags[1]"_s, u"tags[0]"_s} << u"license: mit\nlanguage: en\n"_s;
        QTest::newRow("the only item, with its key") << u"tags: [a]\nlicense: mit\n"_s << QStringList{u"tags[0]"_s} << u"license: mit\n"_s;
        QTest::newRow("of a flow list") << u"tags: [a, b, c]\n"_s << QStringList{u"tags[0]"_s, u"tags[1]"_s} << u"tags: [c]\n"_s;
        QTest::newRow("what is not there") << tags << QStringList{u"datasets[0]"_s, u"tags[7]"_s} << tags;
    }
    void valuesGo()
    {
        QFETCH(QString, block);
        QFETCH(QStringList, paths);
        QFETCH(QString, left);
        const auto card = [](const QString &yaml) { return u"---\n"_s + yaml + u"---\n\n# A\n"_s; };
        QList<FieldPath> places;
        for (const QString &path : paths)
            places.append(*FieldPath::parse(path));
        const QString text = card(block);
        const auto edit = removeValues(7, text, FrontMatter::parse(text), places);
        QVERIFY(edit.ok());
        QCOMPARE(edit->revision(), 7u);
        QCOMPARE(edit->applied(text), card(left));
    }

    void whatCannotBeTakenAwayIsDeclined()
    {
        const QString text = u"---\ntags: &all\n- a\n- b\nlanguage: *all\n---\n"_s;
        const auto edit = removeValues(1, text, FrontMatter::parse(text), {FieldPath("tags").child(0)});
        QVERIFY(!edit.ok());
        QCOMPARE(edit.error().code, Error::Code::NotEditable);
    }
};

QTEST_APPLESS_MAIN(TestRemovals)
#include "tst_removals.moc"
