// What is refused is tried in tst_githostile, where it would do harm.
#include "core/git/gitaddress.h"

#include "tests/core/git/publishing.h"

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestGitAddress : public QObject {
    Q_OBJECT
private slots:
    void takesWhatCardsMayBeSentTo_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("page"); // of the commit "c0ffee"
        QTest::newRow("https://huggingface.co/ada/model") << QString() << u"https://huggingface.co/ada/model/commit/c0ffee"_s;
        QTest::newRow("https://example.org:8443/ada/model.git") << QString() << u"https://example.org:8443/ada/model/commit/c0ffee"_s;
        QTest::newRow("https://example.org/ada/model/") << QString() << u"https://example.org/ada/model/commit/c0ffee"_s;
        QTest::newRow("http://127.0.0.1:8080/model.git") << QString() << u"http://127.0.0.1:8080/model/commit/c0ffee"_s;
        QTest::newRow("http://[::1]/model") << QString() << u"http://[::1]/model/commit/c0ffee"_s;
        QTest::newRow("http://localhost/model") << QString() << u"http://localhost/model/commit/c0ffee"_s;
        QTest::newRow("git@hf.co:ada/model.git") << QString() << QString();
        QTest::newRow("example.org:model") << QString() << QString();
        QTest::newRow("example.org:/srv/model.git") << QString() << QString();
        QTest::newRow("ssh://git@example.org:2222/~/model.git") << QString() << QString();
        QTest::newRow("/srv/my models/a.git") << u"/srv/my models/a.git"_s << u"file:///srv/my models/a.git#c0ffee"_s;
        QTest::newRow("file:///srv/a%20b.git") << u"/srv/a b.git"_s << u"file:///srv/a b.git#c0ffee"_s;
    }

    void takesWhatCardsMayBeSentTo()
    {
        QFETCH(QString, folder);
        QFETCH(QString, page);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const auto address = GitAddress::parse(text);
        VERIFY_OK(address);
        QCOMPARE(address->text(), text);
        QCOMPARE(address->folder(), folder);
        QCOMPARE(address->pageOf(u"c0ffee"_s).toString(), page);
    }

    void plainHttpIsAllowedForThisMachineAlone()
    {
        QVERIFY(GitAddress::parse(u"http://localhost/model"_s)->protocols().split(u':').contains(u"http"_s));
        QVERIFY(!GitAddress::parse(u"https://example.org/model"_s)->protocols().split(u':').contains(u"http"_s));
        VERIFY_CODE(GitAddress::parse(u"http://127.0.0.1.example.org/model"_s), RemoteRefused);
        VERIFY_CODE(GitAddress::parse(u"http://127.0.0.1@example.org/model"_s), RemoteRefused);
    }
};

QTEST_APPLESS_MAIN(TestGitAddress)
#include "tst_gitaddress.moc"
