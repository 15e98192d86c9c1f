#include "widgets/page/pageaddress.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;
using Kind = PageAddress::Kind;

Q_DECLARE_METATYPE(PageAddress::Kind)

class TestPageAddress : public QObject {
    Q_OBJECT
private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("documentId");
        QTest::addColumn<QString>("name");

        const auto row = [](const char *name, const char *url, Kind kind = Kind::Nothing, const char *id = "",
                             const char *file = "") {
            QTest::newRow(name) << QString::fromLatin1(url) << kind << QString::fromLatin1(id) << QString::fromUtf8(file);
        };
        row("the page", "cardwright://page/a1-b/", Kind::Page, "a1-b");
        row("the page without its last slash", "cardwright://page/a1-b");
        row("below the page", "cardwright://page/a1-b/x");
        row("an asset", "cardwright://page/assets/libraries/fonts/x.woff2", Kind::Asset, "", "libraries/fonts/x.woff2");
        row("the folder of assets", "cardwright://page/assets/");
        row("out of the assets", "cardwright://page/assets/..%2fx");
        row("a file of the card", "cardwright://card-a1/pics/a.png", Kind::CardFile, "a1", "pics/a.png");
        row("a name with a blank", "cardwright://card-a1/a%20b.png", Kind::CardFile, "a1", "a b.png");
        row("a name outside Latin", "cardwright://card-a1/%C3%A9.png", Kind::CardFile, "a1", "é.png");
        row("query and fragment do not count", "cardwright://card-a1/a.png?raw=true#x", Kind::CardFile, "a1", "a.png");
        row("a remote picture", "cardwright://remote-a1/?https%3A%2F%2Fx.example%2Fa%20b.png%3Fc%26d", Kind::RemoteImage, "a1");
        row("a remote picture without TLS", "cardwright://remote-a1/?http%3A%2F%2Fx.example%2Fa.png");
        row("a file as remote picture", "cardwright://remote-a1/?file%3A%2F%2F%2Fetc%2Fpasswd");
        row("a remote picture of nowhere", "cardwright://remote-a1/?https%3A%2F%2F%2Fa.png");
        row("no remote picture", "cardwright://remote-a1/");
        row("a path at the remote host", "cardwright://remote-a1/a.png?https%3A%2F%2Fx.example%2Fa.png");
        row("up by encoded dots", "cardwright://card-a1/..%2f..%2fetc/passwd");
        row("up in the middle", "cardwright://card-a1/a/..%2f..%2fb");
        row("absolute", "cardwright://card-a1/%2fetc/passwd");
        row("a zero byte", "cardwright://card-a1/a%00.png");
        row("no name", "cardwright://card-a1/");
        row("no id", "cardwright://card-/a.png");
        row("another host", "cardwright://other/a/");
        row("another scheme", "https://page/a1/");
        row("a file", "file:///etc/passwd");
    }

    void parses()
    {
        QFETCH(QString, url);
        const PageAddress address = PageAddress::parse(QUrl(url));
        QTEST(address.kind, "kind");
        QTEST(address.documentId, "documentId");
        QTEST(address.name, "name");
    }

    void aRemoteAddressIsGivenBackWhole()
    {
        const QString address = u"https://x.example/%C3%A9%20b.png?c=1&d=%2526#e"_s;
        const QUrl url(u"cardwright://remote-a1/?"_s + QString::fromLatin1(QUrl::toPercentEncoding(address)));
        QCOMPARE(PageAddress::parse(url).remote, QUrl(address));
    }

    void pageAddressIsParsedBack()
    {
        const PageAddress address = PageAddress::parse(PageAddress::ofPage(u"0f3"_s));
        QCOMPARE(address.kind, Kind::Page);
        QCOMPARE(address.documentId, u"0f3"_s);
    }
};

QTEST_APPLESS_MAIN(TestPageAddress)
#include "tst_pageaddress.moc"
