// The page of a card as a file and on paper, from the menu.
#include "app/application.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "tests/core/files/scratch.h"
#include "tests/support/publishfixture.h"
#include "tests/support/scriptedprompts.h"
#include "widgets/page/pageengine.h"
#include "widgets/page/pagepane.h"
#include "widgets/panels/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scratch.write(u"model/README.md"_s, kCard);
        m_publishing = std::make_unique<PublishFixture>(m_scratch.path());
        m_cards = std::make_unique<Application>(m_settings, m_prompts, m_publishing->services, m_scratch.path(u"drafts"_s));
        m_cards->open(m_scratch.path(u"model"_s));
        m_window = m_cards->windows().constFirst();
    }
    void cleanupTestCase() { m_cards.reset(); }

    void nothingIsThereYet()
    {
        m_prompts.exportTarget = m_scratch.path(u"early.html"_s);
        trigger(u"file.exportHtml"_s);
        QVERIFY(isToldOfFailure());
        QVERIFY(m_scratch.read(u"early.html"_s).isEmpty());
        auto *pane = m_window->findChild<PagePane *>();
        QSignalSpy painted(pane, &PagePane::painted);
        QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 30'000);
    }

    void filesAreWritten_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("HTML") << u"file.exportHtml"_s << u"out.html"_s << QByteArray("<!doctype html>");
        QTest::newRow("PDF") << u"file.exportPdf"_s << u"out.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("paper") << u"file.print"_s << u"printed.pdf"_s << QByteArray("%PDF-");
    }
    void filesAreWritten()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        m_prompts.exportTarget = m_scratch.path(name);
        trigger(action);
        QTRY_VERIFY_WITH_TIMEOUT(m_scratch.read(name).startsWith(start), 60'000);
        QTRY_VERIFY(!m_window->statusBar()->currentMessage().contains(u'%'));
        QVERIFY(!isToldOfFailure());
    }

    void theSuggestedNameIsTheCards()
    {
        m_prompts.exportTarget.clear();
        m_prompts.asked.clear();
        trigger(u"file.exportPdf"_s);
        QCOMPARE(m_prompts.asked, QStringList{m_scratch.path(u"model/model.pdf"_s)});
    }

    void theCardIsNeverOverwritten()
    {
        m_prompts.exportTarget = m_scratch.path(u"model/README.md"_s);
        trigger(u"file.exportHtml"_s);
        QVERIFY(isToldOfFailure());
        QCOMPARE(m_scratch.read(u"model/README.md"_s), kCard);
    }

    void aFolderThatIsNotThereIsToldOf()
    {
        m_prompts.exportTarget = m_scratch.path(u"nowhere/out.html"_s);
        trigger(u"file.exportHtml"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isToldOfFailure(), 30'000);
    }

private:
    void trigger(const QString &name)
    {
        m_window->findChild<NoticeBar *>()->dismiss(u"exportFailed"_s);
        m_window->findChild<QAction *>(name)->trigger();
    }
    bool isToldOfFailure() const { return m_window->findChild<NoticeBar *>()->isPosted(u"exportFailed"_s); }

    const QByteArray kCard = "---\nlicense: mit\n---\n# Title\n\n$$x^2$$\n";
    Scratch m_scratch;
    Settings m_settings{m_scratch.path(u"settings"_s)};
    ScriptedPrompts m_prompts;
    std::unique_ptr<PublishFixture> m_publishing;
    std::unique_ptr<Application> m_cards;
    MainWindow *m_window = nullptr;
};

int main(int argc, char *argv[])
{
    PageEngine::registerScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_export.moc"
