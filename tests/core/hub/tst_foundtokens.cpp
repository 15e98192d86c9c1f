#include "core/hub/foundtokens.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const HubEndpoint kHub = HubEndpoint::parse(u"https://hub.example"_s).value();

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestFoundTokens : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = {};
        m_environment.insert(u"HOME"_s, m_home->path());
    }

    void noneIsThere() { QCOMPARE(found(), QStringList()); }

    void variablesComeFirst()
    {
        write(inHome(u".cache/huggingface/token"_s), "hf_file\n");
        m_environment.insert(u"HF_TOKEN"_s, u"hf_new\n"_s);
        m_environment.insert(u"HUGGING_FACE_HUB_TOKEN"_s, u"hf_old"_s);
        QCOMPARE(found(), QStringList({u"environment HF_TOKEN hf_new"_s, u"file .cache/huggingface/token hf_file"_s}));
        m_environment.insert(u"HF_TOKEN"_s, u"  "_s);
        QCOMPARE(found().first(), u"environment HUGGING_FACE_HUB_TOKEN hf_old"_s);
        m_environment.remove(u"HF_TOKEN"_s);
        QCOMPARE(found().first(), u"environment HUGGING_FACE_HUB_TOKEN hf_old"_s);
    }

    void fileLiesWhereItsVariablesSay_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("file");
        QTest::newRow("default") << u"UNUSED"_s << u"x"_s << u".cache/huggingface/token"_s;
        QTest::newRow("cache") << u"XDG_CACHE_HOME"_s << u"~/caches"_s << u"caches/huggingface/token"_s;
        QTest::newRow("home") << u"HF_HOME"_s << u"~/hub"_s << u"hub/token"_s;
        QTest::newRow("home by variable") << u"HF_HOME"_s << u"$HOME/hub"_s << u"hub/token"_s;
        QTest::newRow("home by braces") << u"HF_HOME"_s << u"${HOME}/hub"_s << u"hub/token"_s;
        QTest::newRow("path") << u"HF_TOKEN_PATH"_s << u"~/secret/mine"_s << u"secret/mine"_s;
        QTest::newRow("unknown variable") << u"HF_HOME"_s << u"~/$NOBODY"_s << u"$NOBODY/token"_s;
    }

    void fileLiesWhereItsVariablesSay()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, file);
        m_environment.insert(variable, value);
        write(inHome(file), "hf_file");
        QCOMPARE(found(), QStringList(u"file "_s + file + u" hf_file"_s));
    }

    void othersAreStoredByName()
    {
        const QByteArray stored =
            "[my laptop]\nhf_token = hf_laptop\n\n[oauth-me]\nexpires_at = 1\nhf_token = hf_%oauth\nrefresh_token = r\n"
            "[empty]\nhf_token =\n";
        write(inHome(u".cache/huggingface/stored_tokens"_s), stored);
        QCOMPARE(found(), QStringList({u"stored my laptop hf_laptop"_s, u"stored oauth-me hf_%oauth"_s}));
        QFile file(inHome(u".cache/huggingface/stored_tokens"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), stored);
    }

    void oneTokenIsToldOnce()
    {
        m_environment.insert(u"HF_TOKEN"_s, u"hf_mine"_s);
        write(inHome(u".cache/huggingface/token"_s), "hf_mine");
        write(inHome(u".cache/huggingface/stored_tokens"_s), "[laptop]\nhf_token = hf_mine\n");
        QCOMPARE(found(), QStringList(u"environment HF_TOKEN hf_mine"_s));
        QCOMPARE(findTokens(m_environment, kHub).first().name, u"laptop"_s);
    }

    void aPipeIsNotWaitedFor()
    {
        QDir().mkpath(inHome(u".cache/huggingface"_s));
        QCOMPARE(mkfifo(qPrintable(inHome(u".cache/huggingface/token"_s)), 0600), 0);
        QCOMPARE(found(), QStringList());
    }

private:
    QString inHome(const QString &path) const { return m_home->filePath(path); }

    QStringList found() const
    {
        QStringList lines;
        for (const FoundToken &one : findTokens(m_environment, kHub)) {
            const QString bytes = QString::fromLatin1(one.token.keychainBytes());
            switch (one.source) {
            case FoundToken::Source::Environment:
                lines.append(u"environment "_s + one.place + u' ' + bytes);
                break;
            case FoundToken::Source::TokenFile:
                lines.append(u"file "_s + QDir(m_home->path()).relativeFilePath(one.place) + u' ' + bytes);
                break;
            case FoundToken::Source::StoredToken:
                lines.append(u"stored "_s + one.name + u' ' + bytes);
                break;
            }
        }
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(TestFoundTokens)
#include "tst_foundtokens.moc"
