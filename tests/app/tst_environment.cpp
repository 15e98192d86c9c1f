#include "app/environment.h"

#include <QTest>

using namespace cardwright;

class TestEnvironment : public QObject {
    Q_OBJECT
private slots:
    void secretsAreKnownByTheirNames_data()
    {
        QTest::addColumn<bool>("isSecret");
        for (const char *name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HUGGINGFACE_TOKEN", "GITHUB_TOKEN", "TOKEN", "hf_token",
                 "OPENAI_API_KEY", "AWS_SECRET_ACCESS_KEY", "DB_PASSWORD", "CLIENT_SECRET", "WANDB_API_KEY"})
            QTest::newRow(name) << true;
        for (const char *name : {"HF_TOKEN_PATH", "HF_HOME", "PATH", "HOME", "XAUTHORITY", "SSH_AUTH_SOCK", "DISPLAY", "MONKEY",
                 "TOKENIZERS_PARALLELISM", ""})
            QTest::newRow(name) << false;
    }

    void secretsAreKnownByTheirNames()
    {
        QFETCH(bool, isSecret);
        QCOMPARE(namesSecret(QTest::currentDataTag()), isSecret);
    }

    void secretsGoAndTheRestStays()
    {
        qputenv("HF_TOKEN", "hf_planted");
        qputenv("SOME_OTHER_TOKEN", "planted");
        qputenv("HF_TOKEN_PATH", "there");
        cleanEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("HF_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsSet("SOME_OTHER_TOKEN"));
        QCOMPARE(qgetenv("HF_TOKEN_PATH"), "there");
        QVERIFY(qEnvironmentVariableIsSet("PATH"));
    }
};

QTEST_APPLESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
