#include "core/hub/credentialstore.h"
#include "core/hub/token.h"

#include <QTest>
#include <QVariant>

#include <concepts>

#include <sys/resource.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const HubEndpoint kHub = HubEndpoint::parse(u"https://hub.example/prefix"_s).value();
const HubEndpoint kOther = HubEndpoint::parse(u"https://other.example"_s).value();

// what a log, a message or a setting could be made of
static_assert(!std::convertible_to<Token, QString> && !std::convertible_to<Token, QByteArray> &&
              !std::convertible_to<Token, QVariant>);

} // namespace

class TestToken : public QObject {
    Q_OBJECT
private slots:
    void isCleaned_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("hf_abc") << QByteArray("hf_abc");
        QTest::newRow("line end") << QByteArray("hf_abc\n") << QByteArray("hf_abc");
        QTest::newRow("line ends within") << QByteArray(" hf_a\r\nbc\t\r\n") << QByteArray("hf_abc");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \r\n ") << QByteArray();
        QTest::newRow("blank within") << QByteArray("hf_a bc") << QByteArray();
        QTest::newRow("no letters of ours") << QByteArray("hf_ä") << QByteArray();
        QTest::newRow("NUL") << QByteArray("hf_a\0b", 6) << QByteArray();
    }

    void isCleaned()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, token);
        const auto made = Token::of(text, kHub);
        QCOMPARE(made.has_value(), !token.isEmpty());
        if (made)
            QCOMPARE(made->keychainBytes(), token);
    }

    void goesToItsOwnOriginAlone()
    {
        const Token token = Token::of("hf_abc", kHub).value();
        QCOMPARE(token.authorizationFor(QUrl(u"https://hub.example/api/whoami-v2"_s)), "Bearer hf_abc");
        for (const QString &elsewhere :
            {u"http://hub.example/"_s, u"https://hub.example:8443/"_s, u"https://storage.hub.example/"_s,
                u"https://huggingface.co/"_s, u"https://hub.example.evil.example/"_s})
            QVERIFY2(token.authorizationFor(QUrl(elsewhere)).isEmpty(), qPrintable(elsewhere));
    }

    void isItselfWhereverItWasFound()
    {
        const Token token = Token::of("hf_abc", kHub, u"HF_TOKEN"_s).value();
        QVERIFY(token == Token::of("hf_abc\n", kHub).value());
        QVERIFY(!(token == Token::of("hf_abd", kHub).value()));
        QVERIFY(!(token == Token::of("hf_abc", kOther).value()));
    }

    void isHiddenWhereAHubRepeatsIt()
    {
        const Token token = Token::of("hf_abc", kHub).value();
        QCOMPARE(token.hiddenIn("The token hf_abc, yes hf_abc, has expired"), "The token …, yes …, has expired");
    }

    void isKeptForTheSessionByItsOrigin()
    {
        SessionCredentials store;
        QVERIFY(!store.isLasting());
        store.write(Token::of("hf_abc", kHub).value(), this, [](const auto &done) { QVERIFY(done.ok()); });
        const auto kept = [&](const HubEndpoint &endpoint) {
            QByteArray bytes("no answer");
            store.read(
                endpoint, this, [&](const auto &token) { bytes = *token ? (*token)->keychainBytes() : QByteArray(); });
            return bytes;
        };
        QCOMPARE(kept(kHub), "hf_abc");
        QCOMPARE(kept(HubEndpoint::parse(u"https://hub.example"_s).value()), "hf_abc");
        QCOMPARE(kept(kOther), "");
        store.remove(kHub, this, [](const auto &done) { QVERIFY(done.ok()); });
        QCOMPARE(kept(kHub), "");
    }

    void noCoreFileIsWrittenWhileOneIsHeld()
    {
        const auto token = Token::of("hf_abc", kHub);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QVERIFY2(limit.rlim_cur <= 1 && limit.rlim_max <= 1, "a core file may be written");
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
