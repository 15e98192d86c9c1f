#include "core/publish/targetaddress.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestTargetAddress : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TargetAddress::Kind>("kind");
        QTest::addColumn<QString>("place");
        QTest::newRow("hub") << u"hub:ada/tiny-model_1.0"_s << TargetAddress::Kind::Hub << u"ada/tiny-model_1.0"_s;
        QTest::newRow("remote") << u"git:origin"_s << TargetAddress::Kind::Git << u"origin"_s;
        QTest::newRow("address") << u"git:https://example.com/a/b"_s << TargetAddress::Kind::Git << u"https://example.com/a/b"_s;
        QTest::newRow("folder") << u"/srv/hub"_s << TargetAddress::Kind::LocalHub << u"/srv/hub"_s;
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, text);
        QFETCH(TargetAddress::Kind, kind);
        QFETCH(QString, place);
        const auto address = TargetAddress::parse(text);
        QVERIFY(address.has_value());
        QCOMPARE(address->kind, kind);
        QCOMPARE(address->place, place);
        QCOMPARE(address->toString(), text);
    }

    void aRelativeFolderIsBelowHere()
    {
        QCOMPARE(TargetAddress::parse(u"hub"_s, {}, u"/home/ada"_s)->place, u"/home/ada/hub"_s);
        QCOMPARE(TargetAddress::parse(u"../hub"_s, {}, u"/home/ada"_s)->place, u"/home/hub"_s);
    }

    void whatCanBeNoPlaceIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "git:", "hub:", "hub:ada", "hub:a/b/c", "hub:ada/", "hub:/tiny", "hub:ada/-tiny", "hub:ada/tiny.",
                 "hub:ada/ti--ny", "hub:ada/ti..ny", "hub:ada/tiny.git", "hub:ada/tïny", "hub:ada/ti ny", "hub:../..",
                 "git:https://ada:secret@example.com/a/b"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << u"hub:ada/"_s + QString(97, u'a');
    }
    void whatCanBeNoPlaceIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!TargetAddress::parse(text).has_value());
    }
};

QTEST_GUILESS_MAIN(TestTargetAddress)
#include "tst_targetaddress.moc"
