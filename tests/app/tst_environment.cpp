#include "app/environment.h"

#include <QTest>

using namespace cardwright;

class TestEnvironment : public QObject {
    Q_OBJECT
private slots:
    void secretsGoAndTheRestStays()
    {
        qputenv("HF_TOKEN", "hf_planted");
        qputenv("SOME_OTHER_TOKEN", "planted");
        qputenv("HF_TOKEN_PATH", "there");
        const QProcessEnvironment before = cleanEnvironment();
        QCOMPARE(before.value(QStringLiteral("HF_TOKEN")), QStringLiteral("hf_planted"));
        QVERIFY(!qEnvironmentVariableIsSet("HF_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsSet("SOME_OTHER_TOKEN"));
        QCOMPARE(qgetenv("HF_TOKEN_PATH"), "there");
        QVERIFY(qEnvironmentVariableIsSet("PATH"));
    }
};

QTEST_APPLESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
