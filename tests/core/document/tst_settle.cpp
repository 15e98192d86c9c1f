#include "core/document/settle.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace cardwright;

class TestSettle : public QObject {
    Q_OBJECT

private slots:
    void manyNoticesAreOne()
    {
        Settle settle;
        QSignalSpy settled(&settle, &Settle::settled);
        for (int i = 0; i < 100; ++i)
            settle.notice();
        QVERIFY(settled.wait());
        QVERIFY(!settled.wait(500));
        QCOMPARE(settled.size(), 1);
        settle.notice();
        QVERIFY(settled.wait());
    }

    void whatNeverRestsIsToldOfNowAndThen()
    {
        Settle settle;
        QSignalSpy settled(&settle, &Settle::settled);
        QTimer noise;
        connect(&noise, &QTimer::timeout, &settle, &Settle::notice);
        noise.start(5);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE(settled.size(), 2);
        QVERIFY2(timer.elapsed() > 1500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSettle)
#include "tst_settle.moc"
