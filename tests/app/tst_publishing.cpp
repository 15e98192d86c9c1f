// A person's way from a card to a place, with real clicks and keys: the sample to a local hub, a colleague's change merged,
// a hub over http, and what is said when things go wrong.

#include "app/application.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"
#include "tests/support/publishfixture.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/windowtest.h"
#include "widgets/panels/noticebar.h"
#include "widgets/publish/historyview.h"
#include "widgets/publish/mergeview.h"
#include "widgets/publish/openfromhubdialog.h"
#include "widgets/publish/publishsheet.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

const QByteArray kCard = "---\nlicense: mit\ntags:\n- tiny\n---\n\n# A tiny model\n\nIt answers \"yes\" or \"no\".\n";

} // namespace

class TestPublishing : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<QTemporaryDir>();
        QDir(m_scratch->path()).mkpath(u"ada--tiny"_s);
        m_readme = m_scratch->filePath(u"ada--tiny/README.md"_s);
        write(m_readme, kCard);
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    }

    void cleanup()
    {
        m_cards.reset();
        m_publishing.reset();
        m_prompts.reset();
        m_settings.reset();
        m_scratch.reset();
    }

    void theCardGoesToALocalHubAndItsHistoryShowsIt()
    {
        open();
        typeAtEnd(u"One more sentence."_s);
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        QVERIFY(!m_window->session()->document().isModified()); // what goes away is what is on disk
        QTRY_COMPARE_WITH_TIMEOUT(nextText(), u"Check"_s, kPatience);
        advanceTo(PublishStep::Done);
        QVERIFY(labelText(u"doneHeadline"_s).contains(u"Published"_s));
        QCOMPARE(git({u"show"_s, u"main:README.md"_s}), contentOf(m_readme));
        QCOMPARE(git({u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed(), QByteArray("1"));

        click(sheet(), u"doneHistory"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<HistoryView *>(), kPatience);
        auto *commits = m_window->findChild<QTreeWidget *>(u"historyCommits"_s);
        QTRY_COMPARE_WITH_TIMEOUT(commits->topLevelItemCount(), 1, kPatience);
        m_window->findChild<HistoryView *>()->close();
    }

    void theSecondTimeOneClickLeadsToTheReview()
    {
        open();
        publishOnce();
        typeAtEnd(u"More."_s);
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Review, kPatience);
        advanceTo(PublishStep::Done);
        QCOMPARE(git({u"show"_s, u"main:README.md"_s}), contentOf(m_readme));
        QCOMPARE(git({u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed(), QByteArray("2"));
    }

    void aChangeElsewhereIsMergedWithoutAQuestion()
    {
        open();
        publishOnce();
        commitAsColleague(QByteArray(kCard).replace("- tiny\n", "- tiny\n- reviewed\n"));
        typeAtEnd(u"Mine."_s);
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Check, kPatience);
        click(sheet(), u"checkMerge"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Review, kPatience);
        advanceTo(PublishStep::Done);
        const QByteArray published = git({u"show"_s, u"main:README.md"_s});
        QVERIFY(published.contains("- reviewed"));
        QVERIFY(published.contains("Mine."));
        QCOMPARE(published, contentOf(m_readme));
        QCOMPARE(git({u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed(), QByteArray("3"));
    }

    void whatWasMergedAtOnePlaceIsNoBaseForAnother()
    {
        open();
        publishOnce();
        git({u"clone"_s, u"-q"_s, u"--bare"_s, hubFolder(), m_scratch->filePath(u"elsewhere.git"_s)}, m_scratch->path());
        commitAsColleague(QByteArray(kCard).replace("- tiny\n", "- tiny\n- reviewed\n"));
        typeAtEnd(u"Mine."_s);
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Check, kPatience);
        click(sheet(), u"checkMerge"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Review, kPatience);

        // elsewhere nobody has taken the colleague's tag away: it was never there
        click(sheet(), u"stepWhere"_s);
        auto *folder = sheet()->findChild<QLineEdit *>(u"folderPath"_s);
        folder->setFocus();
        folder->selectAll();
        QTest::keyClicks(folder, m_scratch->filePath(u"elsewhere.git"_s));
        advanceTo(PublishStep::Done);
        const QByteArray published = git({u"show"_s, u"main:README.md"_s}, m_scratch->filePath(u"elsewhere.git"_s));
        QVERIFY(published.contains("- reviewed"));
        QCOMPARE(published, contentOf(m_readme));
    }

    void aRealConflictAsksAndUndoBringsTheTextBack()
    {
        open();
        publishOnce();
        commitAsColleague(QByteArray(kCard).replace("license: mit", "license: apache-2.0"));
        replaceInText(u"license: mit"_s, u"license: bsd-3-clause"_s);
        typeAtEnd(u"Mine."_s);
        const QString mine = m_window->session()->document().text();
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Check, kPatience);
        click(sheet(), u"checkMerge"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<MergeView *>(), kPatience);
        auto *merge = m_window->findChild<MergeView *>();
        QTRY_VERIFY(merge->isVisible());
        QVERIFY(!merge->findChild<QAbstractButton *>(u"mergeTake"_s)->isEnabled());
        click(merge, u"mergeUseTheirs"_s);
        click(merge, u"mergeTake"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Review, kPatience);
        QVERIFY(m_window->session()->document().text().contains(u"license: apache-2.0"_s));
        advanceTo(PublishStep::Done);
        const QByteArray published = git({u"show"_s, u"main:README.md"_s});
        QVERIFY(published.contains("license: apache-2.0"));
        QVERIFY(published.contains("Mine."));
        sheet()->reject();
        QTRY_VERIFY(!sheet());
        m_window->session()->document().textDocument()->undo();
        QCOMPARE(m_window->session()->document().text(), mine);
    }

    void aCloneGoesToItsRemoteOnceItsProgramsAreAgreedTo()
    {
        git({u"config"_s, u"--file"_s, m_scratch->filePath(u"gitconfig"_s), u"user.name"_s, u"Ada"_s}, m_scratch->path());
        git({u"config"_s, u"--file"_s, m_scratch->filePath(u"gitconfig"_s), u"user.email"_s, u"ada@example.com"_s}, m_scratch->path());
        qputenv("GIT_CONFIG_GLOBAL", m_scratch->filePath(u"gitconfig"_s).toUtf8());
        const QString clone = QFileInfo(m_readme).path();
        git({u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, u"remote.git"_s}, m_scratch->path());
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}, clone);
        git({u"remote"_s, u"add"_s, u"origin"_s, m_scratch->filePath(u"remote.git"_s)}, clone);
        git({u"add"_s, u"."_s}, clone);
        git({u"commit"_s, u"-qm"_s, u"first"_s}, clone);
        git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}, clone);
        const QString hook = clone + u"/.git/hooks/pre-push"_s;
        write(hook, "#!/bin/sh\nexit 0\n");
        QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        open();
        typeAtEnd(u"From the clone."_s);
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(labelText(u"gitPrograms"_s).contains(u"pre-push"_s), kPatience);
        QVERIFY(!sheet()->findChild<QAbstractButton *>(u"publishNext"_s)->isEnabled());
        QTest::keyClick(sheet()->findChild<QAbstractButton *>(u"gitAllowPrograms"_s), Qt::Key_Space);
        advanceTo(PublishStep::Done);
        QCOMPARE(git({u"show"_s, u"main:README.md"_s}, m_scratch->filePath(u"remote.git"_s)), contentOf(m_readme));
        QCOMPARE(git({u"status"_s, u"--porcelain"_s}, clone), QByteArray());
    }

    void aHubOverHttp()
    {
        TestHub hub;
        hub.createRepo(u"ada/tiny"_s, {.files = {{u"README.md"_s, kCard}}});
        const HubEndpoint endpoint = *HubEndpoint::parse(hub.endpoint().toString());
        open(endpoint, {tokenOf(testtokens::ada, endpoint)});
        editAndSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(labelText(u"account"_s).contains(u"ada"_s), kPatience);
        advanceTo(PublishStep::Done);
        QCOMPARE(*hub.file(u"ada/tiny"_s, u"README.md"_s), contentOf(m_readme));
        QCOMPARE(hub.violations().size(), 0);
    }

    void aColleaguesChangeOnAHubIsMergedAndPublishedOver()
    {
        TestHub hub;
        hub.createRepo(u"ada/tiny"_s, {.files = {{u"README.md"_s, kCard}}});
        const HubEndpoint endpoint = *HubEndpoint::parse(hub.endpoint().toString());
        open(endpoint, {tokenOf(testtokens::ada, endpoint)});
        const QString theirs = hub.commitAs(u"bert"_s, u"ada/tiny"_s, u"main"_s,
            {{u"README.md"_s, QByteArray(kCard).replace("- tiny\n", "- tiny\n- reviewed\n")}});
        editAndSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(labelText(u"account"_s).contains(u"ada"_s), kPatience);
        click(sheet(), u"publishNext"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Check, kPatience);
        click(sheet(), u"checkMerge"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Review, kPatience);
        advanceTo(PublishStep::Done);
        const QByteArray published = *hub.file(u"ada/tiny"_s, u"README.md"_s);
        QVERIFY(published.contains("- reviewed") && published.endsWith("From here."));
        QCOMPARE(hub.commits(u"ada/tiny"_s).constFirst().parent, theirs);
        QCOMPARE(hub.violations().size(), 0);
    }

    void aCardOfAHubIsOpenedWithoutAClone()
    {
        TestHub hub;
        hub.createRepo(u"ada/far"_s, {.files = {{u"README.md"_s, kCard}, {u"pytorch_model.bin"_s, "weights"},
                                         {u"config.json"_s, R"({"architectures": ["BertForMaskedLM"], "model_type": "bert"})"}}});
        const HubEndpoint endpoint = *HubEndpoint::parse(hub.endpoint().toString());
        open(endpoint, {tokenOf(testtokens::ada, endpoint)});
        QTest::keySequence(m_window, QKeySequence(u"Ctrl+Shift+H"_s));
        auto *dialog = m_window->findChild<OpenFromHubDialog *>();
        QVERIFY(dialog);
        click(dialog, u"tokenUse"_s);
        auto *repository = dialog->findChild<QLineEdit *>(u"openRepository"_s);
        repository->setFocus();
        QTest::keyClicks(repository, u"ada/far"_s);
        click(dialog, u"openCard"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_cards->windows().size(), 2, kPatience);
        m_window = m_cards->windows().constLast();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        CardSession *session = m_window->session();
        QCOMPARE(session->document().text().toUtf8(), kCard);
        QCOMPARE(session->source()->repoId(), u"ada/far"_s);
        QTRY_VERIFY_WITH_TIMEOUT(session->modelFiles()->has(u"pytorch_model.bin"_s), kPatience); // listed, not fetched
        QVERIFY(session->modelFiles()->faults.isEmpty());

        // what is typed there is kept, and goes back with one click
        typeAtEnd(u"From far."_s);
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Review, kPatience);
        advanceTo(PublishStep::Done);
        QVERIFY(hub.file(u"ada/far"_s, u"README.md"_s)->endsWith("From far."));
        QCOMPARE(hub.violations().size(), 0);
    }

    void aLostConnectionIsToldAndTriedAgain()
    {
        TestHub hub;
        hub.createRepo(u"ada/tiny"_s, {.files = {{u"README.md"_s, kCard}}});
        const HubEndpoint endpoint = *HubEndpoint::parse(hub.endpoint().toString());
        HubSurroundings impatient;
        impatient.tries = 1;
        open(endpoint, {tokenOf(testtokens::ada, endpoint)}, impatient);
        editAndSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(labelText(u"account"_s).contains(u"ada"_s), kPatience);
        const int fault = hub.addFault({.kind = RequestKind::ValidateYaml, .status = 503});
        click(sheet(), u"publishNext"_s);
        QTRY_VERIFY_WITH_TIMEOUT(complaint().contains(u"fault of its own"_s), kPatience);
        QVERIFY(hub.fired(fault) > 0);
        hub.clearFaults();
        click(sheet(), u"failureAction.again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sheet()->step(), PublishStep::Check, kPatience);
        advanceTo(PublishStep::Done);
        QCOMPARE(*hub.file(u"ada/tiny"_s, u"README.md"_s), contentOf(m_readme));
    }

    void withoutANetworkTheCardIsReadyAndWaits()
    {
        open({}, {}, {.isOffline = true});
        typeAtEnd(u"From here."_s);
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        click(sheet(), u"whereHub"_s);
        QTRY_VERIFY_WITH_TIMEOUT(complaint().contains(u"HF_HUB_OFFLINE"_s), kPatience);
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
        QVERIFY(m_window->findChild<NoticeBar *>()->isPosted(u"readyToPublish"_s));
        QVERIFY(contentOf(m_readme).endsWith("From here."));
    }

    void aFailureSaysWhatHappenedAndTheTextStays()
    {
        TestHub hub;
        hub.createRepo(u"ada/tiny"_s, {.files = {{u"README.md"_s, kCard}}});
        const HubEndpoint endpoint = *HubEndpoint::parse(hub.endpoint().toString());
        open(endpoint, {tokenOf(testtokens::adaReading, endpoint)});
        editAndSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(labelText(u"publishMissing"_s).contains(u"read"_s), kPatience);
        QVERIFY(!sheet()->findChild<QAbstractButton *>(u"publishNext"_s)->isEnabled());
        QCOMPARE(*hub.file(u"ada/tiny"_s, u"README.md"_s), kCard);
        QVERIFY(contentOf(m_readme).endsWith("From here."));
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static FoundToken tokenOf(const QString &token, const HubEndpoint &hub)
    {
        return {FoundToken::Source::Environment, u"HF_TOKEN"_s, {}, *Token::of(token.toUtf8(), hub)};
    }

    void open(const HubEndpoint &hub = {}, const QList<FoundToken> &found = {}, const HubSurroundings &network = {})
    {
        m_settings = std::make_unique<Settings>(m_scratch->filePath(u"settings"_s));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_publishing = std::make_unique<PublishFixture>(m_scratch->path(), hub, found, network);
        m_cards = std::make_unique<Application>(*m_settings, *m_prompts, m_publishing->services, m_scratch->filePath(u"drafts"_s));
        m_cards->open(QFileInfo(m_readme).path());
        m_window = m_cards->windows().constFirst();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    PublishSheet *sheet() const { return m_window->findChild<PublishSheet *>(); }
    QString nextText() const { return sheet()->findChild<QAbstractButton *>(u"publishNext"_s)->text(); }
    QString labelText(const QString &name) const { return sheet()->findChild<QLabel *>(name)->text(); }

    static void click(QWidget *in, const QString &name)
    {
        auto *button = in->findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), kPatience);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// By the primary button, as often as it takes.
    void advanceTo(PublishStep step)
    {
        while (sheet() && sheet()->step() != step) {
            const PublishStep before = sheet()->step();
            click(sheet(), u"publishNext"_s);
            QTRY_VERIFY2_WITH_TIMEOUT(!sheet()->isBusy() && sheet()->step() != before, qPrintable(complaint()), kPatience);
        }
    }
    QString complaint() const
    {
        const auto *failure = sheet()->findChild<QLabel *>(u"failureWhatHappened"_s);
        return failure ? failure->text() : QString();
    }

    void publishOnce()
    {
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        advanceTo(PublishStep::Done);
        click(sheet(), u"publishNext"_s);
        QTRY_VERIFY(!sheet());
    }

    /// Up to the first step, with the token that was found.
    void editAndSignIn()
    {
        typeAtEnd(u"From here."_s);
        click(m_window, u"bar.publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet(), kPatience);
        click(sheet(), u"whereHub"_s);
        QCOMPARE(sheet()->findChild<QLineEdit *>(u"hubRepository"_s)->text(), u"ada/tiny"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet()->findChild<QAbstractButton *>(u"tokenUse"_s), kPatience);
        click(sheet(), u"tokenUse"_s);
    }

    void typeAtEnd(const QString &text)
    {
        auto *edit = m_window->findChild<QPlainTextEdit *>(u"cardText"_s);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }

    void replaceInText(const QString &before, const QString &after)
    {
        CardDocument &document = m_window->session()->document();
        const qsizetype at = document.text().indexOf(before);
        QVERIFY(at >= 0);
        TextEdit edit(document.revision());
        edit.replace({at, at + before.size()}, after);
        QVERIFY(document.apply(edit));
    }

    QString hubFolder() const { return m_scratch->filePath(u".hub/ada--tiny.git"_s); }

    QByteArray git(const QStringList &arguments, const QString &folder = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder.isEmpty() ? hubFolder() : folder);
        process.start(u"git"_s, arguments);
        if (!process.waitForFinished(kPatience) || process.exitCode() != 0)
            qWarning("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    /// From a second clone.
    void commitAsColleague(const QByteArray &card)
    {
        const QString clone = m_scratch->filePath(u"colleague"_s);
        git({u"clone"_s, u"-q"_s, hubFolder(), clone}, m_scratch->path());
        write(clone + u"/README.md"_s, card);
        git({u"-c"_s, u"user.name=Bert"_s, u"-c"_s, u"user.email=bert@example.com"_s, u"commit"_s, u"-qam"_s, u"Look it over"_s}, clone);
        git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}, clone);
    }

    std::unique_ptr<QTemporaryDir> m_scratch;
    QString m_readme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PublishFixture> m_publishing;
    std::unique_ptr<Application> m_cards;
    MainWindow *m_window = nullptr;
};

int main(int argc, char *argv[])
{
    return runWindowTest<TestPublishing>(argc, argv);
}
#include "tst_publishing.moc"
