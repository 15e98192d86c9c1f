// Huge folders and hostile files in the real window: it can be typed into at once, nothing stalls it, tags and problems
// follow. Bounds are generous, for slow machines; the figures themselves are printed.

#include "app/application.h"
#include "app/cardview.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "tests/core/files/scratch.h"
#include "tests/support/heartbeat.h"
#include "tests/support/publishfixture.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/windowtest.h"
#include "widgets/editor/editorpane.h"
#include "widgets/page/pageengine.h"
#include "widgets/panels/problemlist.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestGapMs = 2'000;

} // namespace

class TestBigFolder : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // a window of its own first, so that no measure holds what only the first window costs
        startWindow();
        m_scratch->write(u"model/README.md"_s, "# A\n");
        openModel();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isAnalysed(), 30'000);
        cleanup();
    }
    void init() { startWindow(); }
    void cleanup()
    {
        m_cards.reset();
        m_prompts.reset();
        m_settings.reset();
        m_scratch.reset();
    }

    void tagsFollowInAFolderOfAnySize_data()
    {
        QTest::addColumn<int>("files");
        QTest::newRow("ten") << 10;
        QTest::newRow("a hundred thousand") << 100'000;
    }
    void tagsFollowInAFolderOfAnySize()
    {
        QFETCH(int, files);
        m_scratch->write(u"model/README.md"_s, "# A\n");
        m_scratch->write(u"model/config.json"_s, R"({"model_type": "bert"})");
        QCOMPARE(m_scratch->writeMany(u"model/many"_s, files), files);

        Heartbeat heartbeat;
        QElapsedTimer timer;
        timer.start();
        openModel();
        QTest::keyClicks(m_edit, u"typed "_s);
        const qint64 editable = timer.elapsed();
        QVERIFY2(text().startsWith(u"typed # A"_s), qPrintable(text()));
        heartbeat.begin();
        QTRY_VERIFY_WITH_TIMEOUT(tags().contains(u"bert"_s), 30'000);
        const qint64 tagged = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->modelFiles()->names.size(), files + 2, 30'000);
        QVERIFY(!m_window->session()->modelFiles()->truncated);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isAnalysed(), 30'000);
        qInfo("%d files: editable after %lld ms, tags after %lld ms, longest gap %lld ms", files, editable, tagged,
            heartbeat.longestMs());
        QVERIFY2(heartbeat.longestMs() < kLongestGapMs, qPrintable(QString::number(heartbeat.longestMs())));
    }

    void typingGoesOnWhileTheFolderChanges()
    {
        m_scratch->write(u"model/README.md"_s, "# A\n");
        QCOMPARE(m_scratch->writeMany(u"model/many"_s, 50'000), 50'000);
        openModel();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->modelFiles()->names.size(), 50'001, 30'000);
        Heartbeat heartbeat;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(m_scratch->writeMany(u"model/more%1"_s.arg(i), 1000), 1000);
            QTest::keyClicks(m_edit, u"x"_s);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->modelFiles()->names.size(), 55'001, 30'000);
        QVERIFY(text().startsWith(u"xxxxx# A"_s));
        QVERIFY2(heartbeat.longestMs() < kLongestGapMs, qPrintable(QString::number(heartbeat.longestMs())));
    }

    void filesThatCannotBeMadeOut_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("size"); ///< the file is made that long, with a hole
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &file, const QByteArray &bytes, qint64 size, const QString &rule) {
            QTest::newRow(name) << file << bytes << size << rule;
        };
        row("a folder", u"config.json/x"_s, "x", 1, u"file-is-none"_s);
        row("a gigabyte", u"config.json"_s, QByteArray(1 << 20, '{'), 1 << 30, u"file-too-large"_s);
        row("megabytes of brackets", u"config.json"_s, QByteArray(3'900'000, '{'), 0, u"file-not-json"_s);
        row("megabytes of nesting", u"config.json"_s, QByteArray("{\"a\":").repeated(780'000), 0, u"file-not-json"_s);
        row("not UTF-8", u"config.json"_s, "{\"model_type\": \"b\xE9rt\"}", 0, u"file-not-utf8"_s);
        row("a header that lies", u"model.safetensors"_s, QByteArray(8, '\xff'), 200'000'000'000, u"weights-header-broken"_s);
        row("brackets for a header", u"model.safetensors"_s, QByteArray("\0\0\x20\0\0\0\0\0", 8) + QByteArray(1 << 21, '['), 0,
            u"weights-header-broken"_s);
        row("counts without end", u"model.gguf"_s, QByteArray("GGUF\3\0\0\0") + QByteArray(16, '\x7f'), 200'000'000'000,
            u"weights-header-broken"_s);
    }
    void filesThatCannotBeMadeOut()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, size);
        QFETCH(QString, rule);
        m_scratch->write(u"model/README.md"_s, "---\nlicense: mit\n---\n\n# A\n");
        m_scratch->write(u"model/"_s + file, bytes);
        if (size > bytes.size())
            QVERIFY(QFile::resize(m_scratch->path(u"model/"_s + file), size));

        Heartbeat heartbeat;
        openModel();
        heartbeat.begin();
        const auto rules = [this] {
            QStringList found;
            for (const Problem &problem : m_window->session()->analysis().problems)
                found.append(problem.rule);
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(rules(), QStringList{rule}, 30'000);
        auto *list = m_window->findChild<ProblemList *>();
        QVERIFY(list);
        QTRY_VERIFY(list->rowCount() > 0);
        QTest::keyClicks(m_edit, u"typed "_s);
        QVERIFY(text().startsWith(u"typed "_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isAnalysed(), 30'000);
        QVERIFY2(heartbeat.longestMs() < kLongestGapMs, qPrintable(QString::number(heartbeat.longestMs())));
    }

private:
    void startWindow()
    {
        m_scratch = std::make_unique<Scratch>();
        m_settings = std::make_unique<Settings>(m_scratch->path(u"settings"_s));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_publishing = std::make_unique<PublishFixture>(m_scratch->path());
        m_cards = std::make_unique<Application>(*m_settings, *m_prompts, m_publishing->services, m_scratch->path(u"drafts"_s));
        m_cards->showWelcome();
        m_window = m_cards->windows().constFirst();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void openModel()
    {
        m_prompts->folder = m_scratch->path(u"model"_s);
        QTest::keySequence(m_window, QKeySequence(u"Ctrl+Shift+O"_s));
        QVERIFY(m_window->session());
        m_edit = m_window->findChild<EditorPane *>()->textEdit();
        m_edit->setFocus();
    }
    QString text() const { return m_edit->toPlainText(); }
    QStringList tags() const
    {
        QStringList names;
        for (const ComputedTag &tag : m_window->session()->analysis().tags.tags)
            names.append(tag.tag);
        return names;
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PublishFixture> m_publishing;
    std::unique_ptr<Application> m_cards;
    MainWindow *m_window = nullptr;
    QPlainTextEdit *m_edit = nullptr;
};

int main(int argc, char *argv[]) { return runWindowTest<TestBigFolder>(argc, argv); }

#include "tst_bigfolder.moc"
