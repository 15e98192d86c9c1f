#include "core/remote/publicaddress.h"
#include "core/remote/remoteimages.h"
#include "tests/core/remote/tlssite.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDrawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>";

QByteArray okay(const QByteArray &body, const QByteArray &type = "image/svg+xml")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nSet-Cookie: seen=1\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray movedTo(const QByteArray &url)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + url + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

class TestRemoteImages : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_site = std::make_unique<TlsSite>();
        m_port = m_site->serverPort();
        m_names = {{u"pictures.example"_s, {QHostAddress::LocalHost}}, {u"other.example"_s, {QHostAddress::LocalHost}},
            {u"stranger.example"_s, {QHostAddress::LocalHost}}};
        m_around = {};
        m_around.resolve = [this](const QString &host, QObject *, const auto &found) { found(m_names.value(host)); };
        m_around.isAllowed = [this](const QHostAddress &address, quint16) { return m_isOpen || isPublicAddress(address); };
        m_around.tls = TlsSite::trust();
        m_isOpen = true;
        m_site->answers = {{"/a.svg", okay(kDrawing)}, {"/a.svg?2", okay(kDrawing)}};
    }

    void fetchesAPictureAndTellsNothing()
    {
        QCOMPARE(fetch("/a.svg"), "image/svg+xml");
        QCOMPARE(m_site->requests.size(), 1);
        const QByteArray head = m_site->requests.first().toLower();
        QVERIFY(head.contains("host: pictures.example:"));
        for (const char *header : {"\ncookie:", "\nreferer:", "\nauthorization:", "\norigin:", "\naccept-language: de"})
            QVERIFY2(!head.contains(header), head);
    }

    void cookiesAreNotKept()
    {
        RemoteImages images(m_around);
        QCOMPARE(fetch("/a.svg", images), "image/svg+xml");
        QCOMPARE(fetch("/a.svg?2", images), "image/svg+xml");
        QVERIFY(!m_site->requests.last().toLower().contains("\ncookie:"));
    }

    void whatWasFetchedIsKeptForTheRun()
    {
        RemoteImages images(m_around);
        QCOMPARE(fetch("/a.svg", images), "image/svg+xml");
        QCOMPARE(fetch("/a.svg", images), "image/svg+xml");
        QCOMPARE(m_site->requests.size(), 1);
    }

    void onlyHttpsIsAskedFor_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"http://pictures.example:%1/a.svg", "ftp://pictures.example/a.svg", "file:///a.svg", "//x/a.svg",
                 "data:image/png,x", "https://user:secret@pictures.example:%1/a.svg", "https:///a.svg", "qrc:/a.svg"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void onlyHttpsIsAskedFor()
    {
        QFETCH(QString, url);
        RemoteImages images(m_around);
        QCOMPARE(fetchUrl(QUrl(url.replace(u"%1"_s, QString::number(m_port))), images), "none");
        QVERIFY(m_site->requests.isEmpty());
    }

    void addressesOfThisNetworkAreRefused_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"pictures.example", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "localhost"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }

    void addressesOfThisNetworkAreRefused()
    {
        QFETCH(QString, host);
        m_isOpen = false;
        if (host != u"pictures.example")
            m_around.resolve = RemoteImages::Surroundings::ofInternet().resolve;
        RemoteImages images(m_around);
        QCOMPARE(fetchUrl(QUrl(u"https://%1:%2/a.svg"_s.arg(host).arg(m_port)), images), "none");
        QVERIFY(m_site->requests.isEmpty());
    }

    void theInternetIsPublicAddressesAtPort443()
    {
        const auto around = RemoteImages::Surroundings::ofInternet();
        QVERIFY(around.isAllowed(QHostAddress(u"1.1.1.1"_s), 443));
        QVERIFY(!around.isAllowed(QHostAddress(u"1.1.1.1"_s), 22));
        QVERIFY(!around.isAllowed(QHostAddress(u"192.168.1.1"_s), 443));
    }

    void aNameMayHaveBothKindsOfAddress()
    {
        m_isOpen = false; // for all but one
        m_around.isAllowed = [](const QHostAddress &address, quint16) { return address == QHostAddress(u"127.0.0.1"_s); };
        m_names[u"pictures.example"_s] = {QHostAddress(u"::1"_s), QHostAddress(u"127.0.0.1"_s)};
        QCOMPARE(fetch("/a.svg"), "image/svg+xml");
    }

    void anAddressWithoutAnAnswerIsNotTheLast()
    {
        m_names[u"pictures.example"_s] = {QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)};
        QCOMPARE(fetch("/a.svg"), "image/svg+xml");
    }

    void redirectsAreLookedAtOneByOne_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("the same site") << QByteArray("/a.svg") << QByteArray("image/svg+xml");
        QTest::newRow("another site") << QByteArray("https://other.example:%1/a.svg") << QByteArray("image/svg+xml");
        QTest::newRow("without TLS") << QByteArray("http://pictures.example:%1/a.svg") << QByteArray("none");
        QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << QByteArray("none");
        QTest::newRow("into this network") << QByteArray("https://inside.example:%1/a.svg") << QByteArray("none");
        QTest::newRow("to itself for ever") << QByteArray("/moved") << QByteArray("none");
    }

    void redirectsAreLookedAtOneByOne()
    {
        QFETCH(QByteArray, target);
        m_names[u"inside.example"_s] = {QHostAddress(u"127.0.0.3"_s)};
        m_around.isAllowed = [](const QHostAddress &address, quint16) { return address == QHostAddress(u"127.0.0.1"_s); };
        m_site->answers.insert("/moved", movedTo(target.replace("%1", QByteArray::number(m_port))));
        QTEST(fetch("/moved"), "type");
        QVERIFY(m_site->requests.size() <= RemoteImages::mostRedirects + 1);
    }

    void onlyPicturesAreGiven_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("drawing") << kDrawing << QByteArray("image/svg+xml");
        QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << QByteArray("image/gif");
        QTest::newRow("page") << QByteArray("<!doctype html><html><script>1</script>") << QByteArray("none");
        QTest::newRow("text") << QByteArray("hello") << QByteArray("none");
        QTest::newRow("script") << QByteArray("alert(1)") << QByteArray("none");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << QByteArray("none");
        QTest::newRow("nothing") << QByteArray() << QByteArray("none");
    }

    void onlyPicturesAreGiven()
    {
        QFETCH(QByteArray, bytes);
        m_site->answers.insert("/x", okay(bytes, "image/png")); // the site lies
        QTEST(fetch("/x"), "type");
    }

    void tooLargeIsGivenUp()
    {
        m_around.mostBytes = 1000;
        m_site->answers.insert("/said", okay(kDrawing + QByteArray(2000, ' ')));
        m_site->answers.insert("/unsaid", "HTTP/1.1 200 OK\r\n\r\n" + kDrawing + QByteArray(2000, ' '));
        QCOMPARE(fetch("/said"), "none");
        QCOMPARE(fetch("/unsaid"), "none");
    }

    void tooSlowIsGivenUp()
    {
        m_around.milliseconds = 300;
        QCOMPARE(fetch("/never"), "none");
        QCOMPARE(m_site->requests.size(), 1);
    }

    void aSiteMustBeWhoItSays()
    {
        RemoteImages images(m_around);
        QCOMPARE(fetchUrl(QUrl(u"https://stranger.example:%1/a.svg"_s.arg(m_port)), images), "none");
        m_around.tls = QSslConfiguration::defaultConfiguration();
        QCOMPARE(fetch("/a.svg"), "none");
        QVERIFY(m_site->requests.isEmpty());
    }

    void errorsAreNoPictures()
    {
        m_site->answers.insert("/gone", "HTTP/1.1 404 Gone\r\nContent-Length: " + QByteArray::number(kDrawing.size()) + "\r\n\r\n" + kDrawing);
        m_site->answers.insert("/auth", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(fetch("/gone"), "none");
        QCOMPARE(fetch("/auth"), "none");
    }

    void fewAreFetchedAtOnceAndNoneForWhoIsGone()
    {
        RemoteImages images(m_around);
        auto asker = std::make_unique<QObject>();
        int answered = 0;
        for (int i = 0; i < 10; ++i)
            images.fetch(urlOf("/" + QByteArray::number(i)), asker.get(), [&](const auto &) { ++answered; });
        QTRY_COMPARE(m_site->mostWaiting, RemoteImages::mostAtOnce);
        m_site->answerAll();
        QTRY_COMPARE(m_site->requests.size(), 10);
        QCOMPARE(m_site->mostWaiting, RemoteImages::mostAtOnce);
        QTRY_COMPARE(answered, RemoteImages::mostAtOnce);
        asker.reset();
        QCOMPARE(fetch("/a.svg", images), "image/svg+xml"); // the places are free again
        QCOMPARE(answered, RemoteImages::mostAtOnce);
    }

private:
    QUrl urlOf(const QByteArray &path) const
    {
        return QUrl(u"https://pictures.example:%1"_s.arg(m_port) + QString::fromLatin1(path));
    }

    QByteArray fetch(const QByteArray &path)
    {
        RemoteImages images(m_around);
        return fetch(path, images);
    }

    QByteArray fetch(const QByteArray &path, RemoteImages &images) { return fetchUrl(urlOf(path), images); }

    /// The type of what came, or "none".
    QByteArray fetchUrl(const QUrl &url, RemoteImages &images)
    {
        QObject asker;
        QByteArray type;
        images.fetch(url, &asker, [&](const std::optional<RemoteImage> &image) { type = image ? image->mimeType : "none"; });
        const bool came = QTest::qWaitFor([&] { return !type.isEmpty(); });
        return came ? type : "no answer";
    }

    std::unique_ptr<TlsSite> m_site;
    int m_port = 0;
    bool m_isOpen = true;
    QHash<QString, RemoteImages::Addresses> m_names;
    RemoteImages::Surroundings m_around;
};

QTEST_GUILESS_MAIN(TestRemoteImages)
#include "tst_remoteimages.moc"
