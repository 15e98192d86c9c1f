// The program is killed while unsaved text stands; the next start offers it back. The test runs itself a second time as
// the program that will be killed.

#include "app/application.h"
#include "app/cardview.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "tests/support/publishfixture.h"
#include "tests/support/scriptedprompts.h"
#include "widgets/editor/editorpane.h"
#include "widgets/page/pageengine.h"
#include "widgets/panels/welcomepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr char kTyped[] = "typed and never saved";

/// The first life: opens the card, types, tells when a draft lies on disk, and waits to be killed.
int typeAndWait(const QString &card, const QString &drafts)
{
    QTemporaryDir settingsFolder;
    Settings settings(settingsFolder.path());
    ScriptedPrompts prompts;
    PublishFixture publishing(drafts);
    Application cards(settings, prompts, publishing.services, drafts);
    card.isEmpty() ? cards.newCard() : cards.open(card);
    QPlainTextEdit *edit = cards.windows().constFirst()->findChild<EditorPane *>()->textEdit();
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, QLatin1String(kTyped));
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, [&] {
        for (const QFileInfo &draft : QDir(drafts).entryInfoList(QDir::Files)) {
            QFile file(draft.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(kTyped)) {
                std::puts("kept");
                std::fflush(stdout);
                poll.stop();
                return;
            }
        }
    });
    poll.start(20);
    return QApplication::exec();
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void killedTextIsOfferedBack_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("a card of a folder") << true;
        QTest::newRow("a new card without a name") << false;
    }
    void killedTextIsOfferedBack()
    {
        QFETCH(bool, named);
        QTemporaryDir folder;
        const QString drafts = folder.filePath(u"drafts"_s);
        const QString card = named ? folder.filePath(u"README.md"_s) : QString();
        const QByteArray original = "---\nlicense: mit\n---\n\n# A model\n";
        if (named) {
            QFile file(card);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(original);
        }

        QProcess firstLife;
        firstLife.start(QCoreApplication::applicationFilePath(), {u"--first-life"_s, card, drafts});
        QVERIFY(firstLife.waitForStarted());
        QByteArray said;
        while (!said.contains("kept") && firstLife.waitForReadyRead(20'000))
            said += firstLife.readAllStandardOutput();
        QVERIFY2(said.contains("kept"), said + firstLife.readAllStandardError());
        firstLife.kill();
        QVERIFY(firstLife.waitForFinished());
        QCOMPARE(firstLife.exitStatus(), QProcess::CrashExit);

        Settings settings(folder.filePath(u"settings"_s));
        ScriptedPrompts prompts;
        PublishFixture publishing(drafts);
        Application cards(settings, prompts, publishing.services, drafts);
        cards.showWelcome();
        cards.offerAbandonedDrafts();
        QAbstractButton *recover = nullptr;
        for (QAbstractButton *button : cards.windows().constFirst()->findChild<WelcomePage *>()->findChildren<QAbstractButton *>()) {
            if (button->objectName() == u"recoveredDraft"_s)
                recover = button;
        }
        QVERIFY(recover);
        QTest::mouseClick(recover, Qt::LeftButton);
        CardSession *session = cards.windows().constLast()->session();
        QVERIFY(session);
        QVERIFY(session->document().text().endsWith(QLatin1String(kTyped)));
        QVERIFY(session->document().isModified());
        QCOMPARE(session->path(), card);
        if (named) {
            QFile file(card);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), original);
        }
    }
};

int main(int argc, char *argv[])
{
    PageEngine::registerScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--first-life"_s)
        return typeAndWait(arguments.value(2), arguments.value(3));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
