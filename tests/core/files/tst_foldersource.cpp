#include "core/files/cardsource.h"
#include "tests/core/files/scratch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

using Code = Error::Code;

namespace {

Code failure(const Result<QByteArray> &result)
{
    return result ? Code::Cancelled : result.error().code;
}

} // namespace

class TestFolderSource : public QObject {
    Q_OBJECT

private slots:
    void aLinkIntoTheRepositoryLeadsOutside()
    {
        Scratch scratch;
        scratch.write(u".git/config"_s, "[remote \"origin\"]\n\turl = https://ada:secret@example.com/a/b\n");
        QVERIFY(scratch.link(u".git/config"_s, u"picture.png"_s));
        const FolderSource source(scratch.path());
        QCOMPARE(source.read(u"picture.png"_s, 1000).error().code, Error::Code::OutsideFolder);
        QVERIFY(!source.list().names.contains(u"picture.png"_s));
        QCOMPARE(source.list().refused, QStringList{u"picture.png"_s});
    }

    void whatIsNoFileInsideIsRefusedByName()
    {
        Scratch scratch;
        scratch.write(u"README.md"_s, "# A\n");
        QVERIFY(scratch.makeFifo(u"pipe"_s));
        QVERIFY(scratch.link(u"/etc/passwd"_s, u"out.png"_s));
        const CardSource::Listing listing = FolderSource(scratch.path()).list();
        QCOMPARE(listing.names, QStringList{u"README.md"_s});
        QStringList refused = listing.refused;
        refused.sort();
        QCOMPARE(refused, (QStringList{u"out.png"_s, u"pipe"_s}));
    }

    void listsRegularFilesOfTheFolderOnly()
    {
        Scratch outside;
        outside.write(u"secret"_s, "x");
        Scratch scratch;
        scratch.write(u"README.md"_s, "x");
        scratch.write(u".gitattributes"_s, "x");
        scratch.write(u".git/config"_s, "x");
        scratch.write(u"sub/.git"_s, "x");
        scratch.write(u"sub/deep/model.bin"_s, "x");
        scratch.write(u".cardwright-stray.tmp"_s, "x");
        QVERIFY(scratch.makeFifo(u"fifo"_s));
        QVERIFY(scratch.link(u"README.md"_s, u"inside-link.md"_s));
        QVERIFY(scratch.link(outside.path(u"secret"_s), u"outside-link"_s));
        QVERIFY(scratch.link(outside.path(), u"outside-folder"_s));
        QVERIFY(scratch.link(u".."_s, u"sub/loop"_s));
        QVERIFY(scratch.link(u"self"_s, u"self"_s));
        QVERIFY(scratch.link(u"/dev/zero"_s, u"device"_s));
        const auto listing = FolderSource(scratch.path()).list();
        QCOMPARE(listing.names,
            (QStringList{u".gitattributes"_s, u"README.md"_s, u"inside-link.md"_s, u"sub/deep/model.bin"_s}));
        QCOMPARE(listing.folders, (QStringList{u"sub"_s, u"sub/deep"_s}));
        QVERIFY(!listing.truncated);
    }

    void listingIsBounded()
    {
        Scratch scratch;
        for (int i = 0; i < 30; ++i)
            scratch.write(u"folder%1/file"_s.arg(i), "x");
        const auto cut = FolderSource(scratch.path()).list({}, 20);
        QVERIFY(cut.truncated);
        QVERIFY(cut.names.size() <= 20);
        QVERIFY(!FolderSource(scratch.path()).list({}, 60).truncated);
        QCOMPARE(FolderSource(scratch.path(u"none"_s)).list().names, QStringList());
    }

    void listingEndsWhenToldTo()
    {
        Scratch scratch;
        scratch.write(u"a"_s, "x");
        std::stop_source stop;
        stop.request_stop();
        const auto cut = FolderSource(scratch.path()).list(stop.get_token());
        QVERIFY(cut.truncated);
        QVERIFY(cut.names.isEmpty());
    }

    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Code>("code");
        QTest::newRow("file") << u"sub/a.txt"_s << Code::Cancelled;
        QTest::newRow("link inside") << u"link"_s << Code::Cancelled;
        QTest::newRow("through a linked folder inside") << u"sub-link/a.txt"_s << Code::Cancelled;
        QTest::newRow("up and back") << u"sub/../sub/a.txt"_s << Code::Cancelled;
        QTest::newRow("missing") << u"none"_s << Code::FileNotFound;
        QTest::newRow("empty") << u""_s << Code::FileNotFound;
        QTest::newRow("nul") << u"sub/a.txt"_s + QChar(QChar::Null) << Code::FileNotFound;
        QTest::newRow("up") << u"../secret"_s << Code::OutsideFolder;
        QTest::newRow("far up") << u"sub/../../secret"_s << Code::OutsideFolder;
        QTest::newRow("absolute") << u"/etc/passwd"_s << Code::OutsideFolder;
        QTest::newRow("link out") << u"out"_s << Code::OutsideFolder;
        QTest::newRow("folder out") << u"out-folder/secret"_s << Code::OutsideFolder;
        QTest::newRow("sibling with the same beginning") << u"../model-too/secret"_s << Code::OutsideFolder;
        QTest::newRow("git") << u".git/config"_s << Code::OutsideFolder;
        QTest::newRow("the folder itself") << u"."_s << Code::OutsideFolder;
        QTest::newRow("a folder") << u"sub"_s << Code::NotARegularFile;
        QTest::newRow("fifo") << u"fifo"_s << Code::NotARegularFile;
        QTest::newRow("device") << u"device"_s << Code::OutsideFolder;
        QTest::newRow("too large") << u"large"_s << Code::FileTooLarge;
    }
    void reads()
    {
        Scratch scratch;
        scratch.write(u"secret"_s, "secret");
        scratch.write(u"model-too/secret"_s, "secret");
        scratch.write(u"model/sub/a.txt"_s, "text");
        scratch.write(u"model/large"_s, QByteArray(1001, 'x'));
        scratch.write(u"model/.git/config"_s, "secret");
        QVERIFY(scratch.link(u"sub/a.txt"_s, u"model/link"_s));
        QVERIFY(scratch.link(u"sub"_s, u"model/sub-link"_s));
        QVERIFY(scratch.link(u"../secret"_s, u"model/out"_s));
        QVERIFY(scratch.link(u"../model-too"_s, u"model/out-folder"_s));
        QVERIFY(scratch.link(u"/dev/zero"_s, u"model/device"_s));
        QVERIFY(scratch.makeFifo(u"model/fifo"_s));
        QFETCH(QString, name);
        const auto bytes = FolderSource(scratch.path(u"model"_s)).read(name, 1000);
        QTEST(failure(bytes), "code");
        if (bytes)
            QCOMPARE(*bytes, "text"_ba);
    }

    void readsAFolderThatIsALinkItself()
    {
        Scratch scratch;
        scratch.write(u"real/a"_s, "text");
        QVERIFY(scratch.link(u"real"_s, u"model"_s));
        const FolderSource source(scratch.path(u"model"_s));
        QCOMPARE(source.list().names, QStringList{u"a"_s});
        QCOMPARE(*source.read(u"a"_s, 10), "text"_ba);
    }

    void repoId_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("gitConfig");
        QTest::addColumn<QString>("id");
        const auto origin = [](const char *url) { return QByteArray("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = ") + url + "\n"; };
        QTest::newRow("name only") << u"bert"_s << QByteArray() << u"bert"_s;
        QTest::newRow("owner in the name") << u"google--bert"_s << QByteArray() << u"google/bert"_s;
        QTest::newRow("cache") << u"models--google--bert"_s << QByteArray() << u"google/bert"_s;
        QTest::newRow("more dashes") << u"a--b--c"_s << QByteArray() << u"a--b--c"_s;
        QTest::newRow("https") << u"x"_s << origin("https://hub.example/google/bert") << u"google/bert"_s;
        QTest::newRow("with token and .git") << u"x"_s << origin("https://me:token@hub.example/google/bert.git") << u"google/bert"_s;
        QTest::newRow("ssh") << u"x"_s << origin("git@hub.example:google/bert") << u"google/bert"_s;
        QTest::newRow("dataset") << u"x"_s << origin("https://hub.example/datasets/google/c4") << u"x"_s;
        QTest::newRow("local path") << u"x"_s << origin("/srv/google/bert") << u"x"_s;
        QTest::newRow("other remote") << u"x"_s << QByteArray("[remote \"fork\"]\nurl = https://hub.example/a/b\n") << u"x"_s;
    }
    void repoId()
    {
        Scratch scratch;
        QFETCH(QString, folder);
        QFETCH(QByteArray, gitConfig);
        scratch.write(folder + u"/README.md"_s, "x");
        if (!gitConfig.isEmpty())
            scratch.write(folder + u"/.git/config"_s, gitConfig);
        QTEST(FolderSource(scratch.path(folder)).repoId(), "id");
    }

    void readsTheStartOfAnyFile()
    {
        Scratch scratch;
        scratch.write(u"model/weights"_s, "start of weights");
        QVERIFY(QFile::resize(scratch.path(u"model/weights"_s), 200'000'000'000));
        QVERIFY(scratch.makeFifo(u"model/fifo"_s));
        scratch.write(u"secret"_s, "secret");
        const FolderSource source(scratch.path(u"model"_s));
        const auto start = source.readStart(u"weights"_s, 5);
        QVERIFY(start.ok());
        QCOMPARE(start->bytes, "start"_ba);
        QCOMPARE(start->fileBytes, 200'000'000'000u);
        QCOMPARE(source.readStart(u"fifo"_s, 5).error().code, Code::NotARegularFile);
        QCOMPARE(source.readStart(u"."_s, 5).error().code, Code::OutsideFolder);
        QCOMPARE(source.readStart(u"../secret"_s, 5).error().code, Code::OutsideFolder);
        QCOMPARE(source.readStart(u"none"_s, 5).error().code, Code::FileNotFound);
    }

    void aHundredThousandFilesInTime()
    {
        Scratch scratch;
        for (int folder = 0; folder < 10; ++folder)
            QCOMPARE(scratch.writeMany(QString::number(folder), 10'000), 10'000);
        QElapsedTimer timer;
        timer.start();
        const auto listing = FolderSource(scratch.path()).list({}, 200'000);
        QCOMPARE(listing.names.size(), 100'000);
        QCOMPARE(listing.folders.size(), 10);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestFolderSource)
#include "tst_foldersource.moc"
