// The desktop's keychain for real: a Secret Service on a session bus of the test's own, started and unlocked for it. The
// program runs itself again in there, for the bus has to be there before the application is.

#include "app/publish/keychain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const char *const kInside = "CARD_INSIDE_SESSION";
constexpr int kPatience = 30'000;

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

    const HubEndpoint m_hub = *HubEndpoint::parse(u"https://hub.example"_s);
    const HubEndpoint m_other = *HubEndpoint::parse(u"https://other.example"_s);

    std::optional<Result<std::optional<Token>>> read(Keychain &keychain, const HubEndpoint &hub)
    {
        std::optional<Result<std::optional<Token>>> answer;
        keychain.read(hub, this, [&answer](const Result<std::optional<Token>> &read) { answer = read; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kPatience); }();
        return answer;
    }
    std::optional<bool> ends(const std::function<void(const CredentialStore::DoneAnswer &)> &call)
    {
        std::optional<bool> ok;
        call([&ok](const Result<Done> &done) { ok = done.ok(); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ok.has_value(), kPatience); }();
        return ok;
    }

private slots:
    void init()
    {
        if (!qEnvironmentVariableIsSet(kInside))
            QSKIP("is run by insideASessionOfItsOwn()");
    }

    void aTokenIsKeptReadAndTakenAway()
    {
        Keychain keychain;
        QVERIFY(keychain.isLasting());
        QVERIFY(!(*read(keychain, m_hub))->has_value());
        const Token token = *Token::of("hf_KeptInTheKeychainOfThisTestAlonexx", m_hub);
        QCOMPARE(ends([&](const auto &done) { keychain.write(token, this, done); }), std::optional(true));
        const auto kept = read(keychain, m_hub);
        QVERIFY((*kept)->has_value());
        QCOMPARE((**kept)->keychainBytes(), token.keychainBytes());
        QVERIFY(!(*read(keychain, m_other))->has_value());
        QCOMPARE(ends([&](const auto &done) { keychain.remove(m_hub, this, done); }), std::optional(true));
        QVERIFY(!(*read(keychain, m_hub))->has_value());
    }
};

namespace {

/// The exit code of this program run inside a session with an unlocked keychain; nothing where there is no such service.
std::optional<int> runInSession(const QStringList &arguments)
{
    const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    const QString service = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (session.isEmpty() || service.isEmpty())
        return std::nullopt;
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(folder), home.path());
    environment.insert(QString::fromLatin1(kInside), u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(session, QStringList{u"--"_s, u"sh"_s, u"-c"_s,
                               u"printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\""_s, u"sh"_s}
            + arguments);
    return process.waitForFinished(2 * kPatience) ? process.exitCode() : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet(kInside)) {
        const QCoreApplication outside(argc, argv);
        if (const std::optional<int> code = runInSession(QCoreApplication::arguments()))
            return *code;
        qWarning("there is no Secret Service here to try");
    }
    QCoreApplication application(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
