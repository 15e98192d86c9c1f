#include "core/files/cardfile.h"

#include "core/files/diskfile.h"
#include "tests/core/files/scratch.h"

#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/xattr.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

using Code = Error::Code;

namespace {

template <class T>
Code failure(const Result<T> &result)
{
    return result ? Code::Cancelled : result.error().code;
}

/// No file may grow past a limit meanwhile, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestCardFile : public QObject {
    Q_OBJECT

private slots:
    void loads()
    {
        Scratch scratch;
        scratch.write(u"README.md"_s, "a\r\n");
        const auto loaded = loadFile(scratch.path(u"README.md"_s));
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->bytes, "a\r\n"_ba);
        QCOMPARE(loaded->stamp, *presentStamp(scratch.path(u"README.md"_s)));
        QCOMPARE(failure(loadFile(scratch.path(u"none.md"_s))), Code::FileNotFound);
        QCOMPARE(failure(loadFile(scratch.path())), Code::NotARegularFile);
        QCOMPARE(failure(loadFile(u"/dev/zero"_s)), Code::NotARegularFile);
        QVERIFY(scratch.makeFifo(u"fifo.md"_s));
        QCOMPARE(failure(loadFile(scratch.path(u"fifo.md"_s))), Code::NotARegularFile);
        QCOMPARE(presentStamp(scratch.path(u"none.md"_s))->hash, QByteArray());
    }

    void unreadable()
    {
        Scratch scratch;
        scratch.write(u"README.md"_s, "a");
        QVERIFY(scratch.setMode(u"README.md"_s, 0));
        const OrdinaryUser user;
        QVERIFY(failure(loadFile(scratch.path(u"README.md"_s))) == Code::FileUnreadable);
    }

    void tooLarge()
    {
        Scratch scratch;
        scratch.write(u"a"_s, "12345");
        QVERIFY(readRegularFile(scratch.path(u"a"_s), 5).ok());
        QCOMPARE(failure(readRegularFile(scratch.path(u"a"_s), 4)), Code::FileTooLarge);
        QFile huge(scratch.path(u"huge.md"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(kMostCardBytes + 1)); // sparse
        QCOMPARE(failure(loadFile(huge.fileName())), Code::FileTooLarge);
    }

    void savesWholeAndLeavesNothingElse()
    {
        Scratch scratch;
        const QString path = scratch.path(u"README.md"_s);
        const QByteArray bytes(3'000'000, 'x');
        const auto made = saveFile(path, bytes, {});
        QVERIFY(made.ok());
        QCOMPARE(scratch.read(u"README.md"_s), bytes);
        const auto again = saveFile(path, "short", *made);
        QVERIFY(again.ok());
        QCOMPARE(scratch.read(u"README.md"_s), "short"_ba);
        QCOMPARE(*again, *presentStamp(path));
        QVERIFY(saveFile(path, "", *again).ok());
        QCOMPARE(scratch.read(u"README.md"_s), ""_ba);
        QCOMPARE(scratch.names(), QStringList{u"README.md"_s});
    }

    void keepsRights()
    {
        Scratch scratch;
        for (const int mode : {0600, 0640, 0664, 0755}) {
            scratch.write(u"README.md"_s, "old");
            QVERIFY(scratch.setMode(u"README.md"_s, mode_t(mode)));
            QVERIFY(saveFile(scratch.path(u"README.md"_s), "new", {}, true).ok());
            QCOMPARE(scratch.mode(u"README.md"_s), mode);
            QCOMPARE(scratch.read(u"README.md"_s), "new"_ba);
        }
        const mode_t mask = ::umask(027);
        const auto made = saveFile(scratch.path(u"new.md"_s), "new", {});
        ::umask(mask);
        QVERIFY(made.ok());
        QCOMPARE(scratch.mode(u"new.md"_s), 0640);
    }

    void keepsAttributes()
    {
        Scratch scratch;
        scratch.write(u"README.md"_s, "old");
        const QByteArray path = QFile::encodeName(scratch.path(u"README.md"_s));
        if (::setxattr(path.constData(), "user.note", "kept", 4, 0) != 0)
            QSKIP("the file system has no user attributes");
        QVERIFY(saveFile(scratch.path(u"README.md"_s), "new", {}, true).ok());
        char value[8] = {};
        QCOMPARE(::getxattr(path.constData(), "user.note", value, sizeof value), ssize_t(4));
        QCOMPARE(QByteArray(value), "kept"_ba);
    }

    void followsSymbolicLinks()
    {
        Scratch scratch;
        scratch.write(u"real/card.md"_s, "old");
        QVERIFY(scratch.link(u"real/card.md"_s, u"README.md"_s));
        QVERIFY(scratch.link(u"README.md"_s, u"second.md"_s));
        QVERIFY(saveFile(scratch.path(u"second.md"_s), "new", {}, true).ok());
        QCOMPARE(scratch.read(u"real/card.md"_s), "new"_ba);
        QVERIFY(QFileInfo(scratch.path(u"README.md"_s)).isSymLink());
        QVERIFY(QFileInfo(scratch.path(u"second.md"_s)).isSymLink());

        QVERIFY(scratch.link(u"real/later.md"_s, u"dangling.md"_s));
        QVERIFY(saveFile(scratch.path(u"dangling.md"_s), "made", {}).ok());
        QCOMPARE(scratch.read(u"real/later.md"_s), "made"_ba);

        QVERIFY(scratch.link(u"loop2"_s, u"loop1"_s));
        QVERIFY(scratch.link(u"loop1"_s, u"loop2"_s));
        QVERIFY(!saveFile(scratch.path(u"loop1"_s), "x", {}).ok());
    }

    void hardLinkKeepsTheOldBytes()
    {
        Scratch scratch;
        scratch.write(u"README.md"_s, "old");
        QCOMPARE(::link(QFile::encodeName(scratch.path(u"README.md"_s)).constData(),
                     QFile::encodeName(scratch.path(u"other.md"_s)).constData()), 0);
        QVERIFY(saveFile(scratch.path(u"README.md"_s), "new", {}, true).ok());
        QCOMPARE(scratch.read(u"README.md"_s), "new"_ba);
        QCOMPARE(scratch.read(u"other.md"_s), "old"_ba);
    }

    void refusesAFileChangedOnDisk()
    {
        Scratch scratch;
        const QString path = scratch.path(u"README.md"_s);
        scratch.write(u"README.md"_s, "read");
        const FileStamp read = *presentStamp(path);
        scratch.write(u"README.md"_s, "theirs");
        QCOMPARE(failure(saveFile(path, "mine", read)), Code::FileChangedOnDisk);
        QCOMPARE(failure(saveFile(path, "mine", {})), Code::FileChangedOnDisk); // there was no file
        QVERIFY(QFile::remove(path));
        QCOMPARE(failure(saveFile(path, "mine", read)), Code::FileChangedOnDisk);
        scratch.write(u"README.md"_s, "theirs");
        QVERIFY(saveFile(path, "theirs", read).ok()); // the same bytes: nobody loses anything
        QVERIFY(saveFile(path, "mine", read, true).ok());
        QCOMPARE(scratch.read(u"README.md"_s), "mine"_ba);
        QCOMPARE(scratch.names(), QStringList{u"README.md"_s});
    }

    void refusesWhenTheFileChangesWhileItIsWritten()
    {
        Scratch scratch;
        scratch.write(u"README.md"_s, "old");
        const auto refused = replaceFile(scratch.path(u"README.md"_s), "new", []() -> Result<Done> {
            return Error{Code::FileChangedOnDisk, {}, {}};
        });
        QCOMPARE(failure(refused), Code::FileChangedOnDisk);
        QCOMPARE(scratch.read(u"README.md"_s), "old"_ba);
        QCOMPARE(scratch.names(), QStringList{u"README.md"_s});
    }

    void unchangedBytesAreNotWritten()
    {
        Scratch scratch;
        const QString path = scratch.path(u"README.md"_s);
        scratch.write(u"README.md"_s, "same");
        struct stat before;
        struct stat after;
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &before), 0);
        QVERIFY(saveFile(path, "same", *presentStamp(path)).ok());
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
    }

    void refusesWhatIsNoFile()
    {
        Scratch scratch;
        QVERIFY(scratch.makeFifo(u"README.md"_s));
        QCOMPARE(failure(saveFile(scratch.path(u"README.md"_s), "x", {}, true)), Code::NotARegularFile);
        QCOMPARE(failure(saveFile(u"/dev/null"_s, "x", {}, true)), Code::NotARegularFile);
        QCOMPARE(failure(saveFile(scratch.path(), "x", {}, true)), Code::NotARegularFile);
        QCOMPARE(failure(saveFile(scratch.path(u"missing/README.md"_s), "x", {}, true)), Code::FileNotFound);
    }

    void readOnlyFileAndFolder()
    {
        Scratch scratch;
        QVERIFY(scratch.setMode({}, 0777));
        scratch.write(u"README.md"_s, "old");
        QVERIFY(scratch.setMode(u"README.md"_s, 0444));
        {
            const OrdinaryUser user;
            QCOMPARE(failure(saveFile(scratch.path(u"README.md"_s), "new", {}, true)), Code::FileNotWritable);
        }
        QVERIFY(scratch.setMode(u"README.md"_s, 0666));
        QVERIFY(scratch.setMode({}, 0555));
        {
            const OrdinaryUser user;
            QCOMPARE(failure(saveFile(scratch.path(u"README.md"_s), "new", {}, true)), Code::FileNotWritable);
        }
        QVERIFY(scratch.setMode({}, 0755));
        QCOMPARE(scratch.read(u"README.md"_s), "old"_ba);
        QCOMPARE(scratch.names(), QStringList{u"README.md"_s});
    }

    void fullDiskKeepsTheOldFile()
    {
        Scratch scratch;
        const QByteArray old(100'000, 'o');
        scratch.write(u"README.md"_s, old);
        for (const rlim_t room : {rlim_t(0), rlim_t(1), rlim_t(61'440), rlim_t(199'999)}) {
            const auto saved = [&] {
                const FullDisk full(room);
                return saveFile(scratch.path(u"README.md"_s), QByteArray(200'000, 'n'), {}, true);
            }();
            QCOMPARE(failure(saved), Code::DiskFull);
            QVERIFY(scratch.read(u"README.md"_s) == old);
            QCOMPARE(scratch.names(), QStringList{u"README.md"_s});
        }
    }

    void straysOfKilledSavesGo()
    {
        Scratch scratch;
        scratch.write(u".cardwright-old.tmp"_s, "x");
        scratch.write(u".cardwright-new.tmp"_s, "x"); // may belong to a save that runs
        QFile old(scratch.path(u".cardwright-old.tmp"_s));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        old.close();
        QVERIFY(saveFile(scratch.path(u"README.md"_s), "x", {}).ok());
        QCOMPARE(scratch.names(), (QStringList{u".cardwright-new.tmp"_s, u"README.md"_s}));
        QVERIFY(isTemporaryName(u".cardwright-new.tmp"_s));
        QVERIFY(!isTemporaryName(u"README.md"_s));
    }
};

QTEST_APPLESS_MAIN(TestCardFile)
#include "tst_cardfile.moc"
