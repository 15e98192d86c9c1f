#include "core/publish/publishrecords.h"

#include "tests/core/files/scratch.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestPublishRecords : public QObject {
    Q_OBJECT

    const PublishRecord m_record{{TargetAddress::Kind::Hub, u"ada/tiny"_s, QUrl(u"https://hub.example"_s)}, u"main"_s,
        QString(40, u'a'), QByteArray("# A\r\n\xff"), true};

private slots:
    void whatIsWrittenIsRead()
    {
        Scratch scratch;
        const PublishRecords records(scratch.path(u"published"_s));
        QVERIFY(!records.of(u"/models/a/README.md"_s).has_value());
        QVERIFY(records.write(u"/models/a/README.md"_s, m_record).ok());
        QVERIFY(records.of(u"/models/a/README.md"_s) == m_record);
        QVERIFY(!records.of(u"/models/b/README.md"_s).has_value());
    }

    void aBrokenRecordIsNone()
    {
        Scratch scratch;
        const PublishRecords records(scratch.path());
        QVERIFY(records.write(u"/models/a/README.md"_s, m_record).ok());
        const QString name = scratch.names().constFirst();
        for (const QByteArray &broken : {QByteArray(), QByteArray("{"), scratch.read(name).replace("hub:", "hub:/"),
                 scratch.read(name).replace("/models/a/", "/models/c/")}) {
            scratch.write(name, broken);
            QVERIFY(!records.of(u"/models/a/README.md"_s).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestPublishRecords)
#include "tst_publishrecords.moc"
