#include "core/base/secretnames.h"

#include <QTest>

using namespace cardwright;

class TestSecretNames : public QObject {
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
        QCOMPARE(isSecretName(QTest::currentDataTag()), isSecret);
    }
};

QTEST_APPLESS_MAIN(TestSecretNames)
#include "tst_secretnames.moc"
