#include "core/hub/hubendpoint.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestHubEndpoint : public QObject {
    Q_OBJECT
private slots:
    void readsAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url"); // empty: refused
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *text, const char *url = "", const char *origin = "") {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(url) << QString::fromLatin1(origin);
        };
        row("https://huggingface.co", "https://huggingface.co", "https://huggingface.co");
        row("https://hub.example/", "https://hub.example", "https://hub.example");
        row("  https://hub.example//\n", "https://hub.example", "https://hub.example");
        row("https://hub.example:443", "https://hub.example:443", "https://hub.example");
        row("https://HUB.example:8443/a/b/", "https://hub.example:8443/a/b", "https://hub.example:8443");
        row("http://localhost:8080", "http://localhost:8080", "http://localhost:8080");
        row("http://127.0.0.1", "http://127.0.0.1", "http://127.0.0.1");
        row("http://127.8.9.10:1/x", "http://127.8.9.10:1/x", "http://127.8.9.10:1");
        row("http://[::1]:5000", "http://[::1]:5000", "http://[::1]:5000");
        row("http://huggingface.co");
        row("http://192.168.1.2:8080");
        row("http://localhost.example");
        row("http://127.0.0.1.example");
        row("https://user@hub.example");
        row("https://user:word@hub.example");
        row("https://hub.example?next=1");
        row("https://hub.example#part");
        row("ftp://hub.example");
        row("file:///etc");
        row("hub.example");
        row("https://");
        row("");
    }

    void readsAnAddress()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(QString, origin);
        const auto endpoint = HubEndpoint::parse(text);
        QCOMPARE(endpoint.ok(), !url.isEmpty());
        if (endpoint) {
            QCOMPARE(endpoint->url().toString(), url);
            QCOMPARE(endpoint->origin(), origin);
        } else {
            QCOMPARE(endpoint.error().code, Error::Code::EndpointInsecure);
        }
    }

    void followsTheEnvironment()
    {
        QProcessEnvironment environment;
        QCOMPARE(HubEndpoint::of(environment)->url(), QUrl(u"https://huggingface.co"_s));
        environment.insert(u"HF_ENDPOINT"_s, u""_s);
        QCOMPARE(HubEndpoint::of(environment)->url(), QUrl(u"https://huggingface.co"_s));
        environment.insert(u"HF_ENDPOINT"_s, u"https://hub.example/"_s);
        QCOMPARE(HubEndpoint::of(environment)->url(), QUrl(u"https://hub.example"_s));
        environment.insert(u"HF_ENDPOINT"_s, u"http://hub.example"_s);
        QCOMPARE(HubEndpoint::of(environment).error().code, Error::Code::EndpointInsecure);
    }

    void knowsItsOwnOrigin()
    {
        const HubEndpoint endpoint = HubEndpoint::parse(u"https://hub.example/prefix"_s).value();
        QVERIFY(endpoint.isOrigin(QUrl(u"https://hub.example/other"_s)));
        QVERIFY(endpoint.isOrigin(QUrl(u"https://HUB.example:443/"_s)));
        QVERIFY(!endpoint.isOrigin(QUrl(u"http://hub.example/"_s)));
        QVERIFY(!endpoint.isOrigin(QUrl(u"https://hub.example:8443/"_s)));
        QVERIFY(!endpoint.isOrigin(QUrl(u"https://hub.example.org/"_s)));
        QVERIFY(!endpoint.isOrigin(QUrl(u"https://storage.hub.example/"_s)));
    }

    void addressesStayEncoded()
    {
        const HubEndpoint endpoint = HubEndpoint::parse(u"https://hub.example/prefix"_s).value();
        QCOMPARE(endpoint.at("/api/x/refs%2Fpr%2F1/a%20b%23c").toEncoded(),
            "https://hub.example/prefix/api/x/refs%2Fpr%2F1/a%20b%23c");
        QUrlQuery query;
        query.addQueryItem(u"limit"_s, u"5"_s);
        QCOMPARE(endpoint.at("/api", query).toEncoded(), "https://hub.example/prefix/api?limit=5");
    }

    void linksToTheCanonicalHubBecomeItsOwn()
    {
        const HubEndpoint endpoint = HubEndpoint::parse(u"https://hub.example/prefix"_s).value();
        QCOMPARE(endpoint.ownFor(QUrl(u"https://huggingface.co/a/b%2Fc?x=1%2B"_s)).toEncoded(),
            "https://hub.example/prefix/a/b%2Fc?x=1%2B");
        QCOMPARE(
            endpoint.ownFor(QUrl(u"https://storage.example/a?s=1"_s)).toEncoded(), "https://storage.example/a?s=1");
        QCOMPARE(HubEndpoint().ownFor(QUrl(u"https://huggingface.co/a"_s)).toEncoded(), "https://huggingface.co/a");
    }

    void offlineIsWhatItsVariablesSay_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("offline");
        for (const char *variable : {"HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"}) {
            for (const char *truth : {"1", "ON", "yes", "True"})
                QTest::addRow("%s %s", variable, truth)
                    << QString::fromLatin1(variable) << QString::fromLatin1(truth) << true;
            for (const char *lie : {"", "0", "off", "no", "2"})
                QTest::addRow("%s %s", variable, lie)
                    << QString::fromLatin1(variable) << QString::fromLatin1(lie) << false;
        }
    }

    void offlineIsWhatItsVariablesSay()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QProcessEnvironment environment;
        environment.insert(variable, value);
        QTEST(isOffline(environment), "offline");
    }
};

QTEST_GUILESS_MAIN(TestHubEndpoint)
#include "tst_hubendpoint.moc"
