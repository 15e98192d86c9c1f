// Readings of a folder that take as long as the test wants, for ever too. What is read of real ones, and that their
// changes are followed, is tst_cardsession_files' to show.

#include "core/document/modelfolder.h"
#include "tests/core/files/scratch.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

/// Its listings end when they are let go or told to stop; each names one file, "1" the first.
class SlowSource final : public CardSource {
public:
    mutable std::atomic_int begun = 0;
    mutable std::atomic_int stopped = 0;

    void letOneGo()
    {
        const std::lock_guard lock(m_mutex);
        ++m_free;
        m_changed.notify_all();
    }

    Listing list(const std::stop_token &stop, int) const override
    {
        constexpr std::chrono::seconds kLongest{20}; // so that a failure is one, and no hang
        Listing listing;
        listing.names = {QString::number(++begun)};
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, stop, kLongest, [this] { return m_free > 0; }))
            --m_free;
        else
            stopped += stop.stop_requested();
        return listing;
    }
    Result<QByteArray> read(const QString &name, qint64) const override { return Error{Error::Code::FileNotFound, name, {}}; }
    Result<FileStart> readStart(const QString &name, qint64) const override { return Error{Error::Code::FileNotFound, name, {}}; }
    QString repoId() const override { return {}; }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    mutable int m_free = 0;
};

} // namespace

class TestModelFolder : public QObject {
    Q_OBJECT

private slots:
    void closingWaitsForNoListing()
    {
        const auto source = std::make_shared<SlowSource>();
        auto folder = std::make_unique<ModelFolder>();
        folder->open(source, {});
        QTRY_COMPARE(source->begun.load(), 1);
        folder.reset();
        QCOMPARE(source->stopped.load(), 1);
    }

    void anotherFolderWaitsForNoListingOfTheFormer()
    {
        Scratch scratch;
        scratch.write(u"here"_s, "x");
        const auto source = std::make_shared<SlowSource>();
        ModelFolder folder;
        QSignalSpy changed(&folder, &ModelFolder::changed);
        folder.open(source, {});
        QTRY_COMPARE(source->begun.load(), 1);
        folder.open(scratch.path());
        QVERIFY(changed.wait());
        QCOMPARE(source->stopped.load(), 1);
        QCOMPARE(folder.files()->names, QStringList{u"here"_s});
        QCOMPARE(source->begun.load(), 1);
    }

    void noticesWhileItReadsAreOneMoreReading()
    {
        const auto source = std::make_shared<SlowSource>();
        ModelFolder folder;
        QSignalSpy changed(&folder, &ModelFolder::changed);
        folder.open(source, {});
        for (int i = 0; i < 3; ++i)
            emit folder.findChild<FolderWatch *>()->changed();
        source->letOneGo();
        // what was read is taken all the same: in a folder that never rests there is no better
        QVERIFY(changed.wait());
        QCOMPARE(folder.files()->names, QStringList{u"1"_s});
        source->letOneGo();
        QVERIFY(changed.wait());
        QCOMPARE(folder.files()->names, QStringList{u"2"_s});
        QCOMPARE(source->begun.load(), 2);
    }

    void waitsNoLongerThanToldTo()
    {
        const auto source = std::make_shared<SlowSource>();
        ModelFolder folder;
        QSignalSpy changed(&folder, &ModelFolder::changed);
        folder.open(source, {});
        folder.waitForFiles(1);
        QVERIFY(folder.files()->truncated);
        source->letOneGo();
        folder.waitForFiles(5'000);
        QCOMPARE(folder.files()->names, QStringList{u"1"_s});
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestModelFolder)
#include "tst_modelfolder.moc"
