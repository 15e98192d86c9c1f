// Choosing a place: what each kind asks for, and that what becomes known later changes nothing that was chosen.
#include "widgets/publish/wherepage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

const QString kHub = u"https://huggingface.co"_s;

WhereChoice hubChoice()
{
    WhereChoice choice;
    choice.kind = PlaceKind::Hub;
    choice.endpoint = kHub;
    choice.place = u"ada/bert"_s;
    return choice;
}

WhereContent hubContent(AccountContent::May may)
{
    WhereContent content;
    content.endpoints = {kHub, u"https://hub.example.org"_s};
    content.account = {u"ada"_s, u"laptop"_s, may};
    content.place.presence = PlaceContent::Presence::There;
    content.place.branches = {u"main"_s, u"release"_s};
    content.place.ownBranch = u"main"_s;
    content.place.takesPullRequests = true;
    return content;
}

} // namespace

class TestWherePage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void theKindIsChosenByClickAndKey();
    void aFolderIsAskedFor();
    void anIdIsTypedAndCompleted();
    void anImpossibleIdIsTold();
    void laterKnowledgeKeepsTheChoice();
    void whoMayNotCommitProposes();
    void whoMayOnlyReadCannotGoOn();
    void aMissingRepositoryIsMadeByChoiceOnly();
    void foundTokensAreOffered();
    void theKeychainIsOfferedWhereThereIsOne();
    void aNewBranchIsCalledNew();
    void programsOfACloneMustBeAllowed();
    void gitAsksForAnAuthor();
    void withoutACloneThereIsNoRemote();
    void anotherKindForgetsThePlace();

private:
    template <class T> T *find(const QString &name) const { return m_page->findChild<T *>(name); }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, QPoint(8, button->height() / 2));
    }
    bool shows(const QString &name) const { return find<QWidget>(name)->isVisible(); }

    std::unique_ptr<WherePage> m_page;
};

void TestWherePage::init()
{
    m_page = std::make_unique<WherePage>();
    m_page->resize(900, 560);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestWherePage::theKindIsChosenByClickAndKey()
{
    QSignalSpy changed(m_page.get(), &WherePage::changed);
    QVERIFY(shows(u"folderPath"_s));
    click(u"whereHub"_s);
    QCOMPARE(m_page->choice().kind, PlaceKind::Hub);
    QVERIFY(shows(u"hubRepository"_s) && !shows(u"folderPath"_s));
    find<QToolButton>(u"whereHub"_s)->setFocus();
    QTest::keyClick(find<QToolButton>(u"whereHub"_s), Qt::Key_Right);
    QCOMPARE(m_page->choice().kind, PlaceKind::Git);
    QCOMPARE(changed.size(), 2);
    m_page->setChoice(hubChoice());
    QCOMPARE(m_page->choice(), hubChoice());
    QCOMPARE(changed.size(), 2);
}

void TestWherePage::aFolderIsAskedFor()
{
    QVERIFY(!m_page->whatIsMissing().isEmpty());
    QSignalSpy wanted(m_page.get(), &WherePage::folderWanted);
    click(u"folderChoose"_s);
    QCOMPARE(wanted.size(), 1);
    m_page->setChoice({PlaceKind::Folder, {}, u"/home/ada/hub"_s});
    QVERIFY(m_page->whatIsMissing().isEmpty());
    QVERIFY(!m_page->choice().create);
    WhereContent content;
    content.place.presence = PlaceContent::Presence::Missing;
    m_page->show(content);
    QVERIFY(m_page->choice().create);
    QCOMPARE(m_page->choice().place, u"/home/ada/hub"_s);
}

void TestWherePage::anIdIsTypedAndCompleted()
{
    m_page->setChoice({PlaceKind::Hub, kHub});
    auto *edit = find<QLineEdit>(u"hubRepository"_s);
    edit->setFocus();
    QSignalSpy typed(m_page.get(), &WherePage::idTyped);
    QTest::keyClicks(edit, u"ada/b"_s);
    QCOMPARE(typed.size(), 5);
    QCOMPARE(typed.last()[0].toString(), u"ada/b"_s);
    m_page->setSuggestions({u"ada/bert"_s, u"ada/bird"_s});
    QAbstractItemView *popup = edit->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QSignalSpy changed(m_page.get(), &WherePage::changed);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_page->choice().place, u"ada/bird"_s);
    QTRY_VERIFY(!changed.isEmpty());
}

void TestWherePage::anImpossibleIdIsTold()
{
    m_page->setChoice(hubChoice());
    m_page->show(hubContent(AccountContent::May::Write));
    QVERIFY(m_page->whatIsMissing().isEmpty());
    for (const QString &id : {u""_s, u"ada"_s, u"ada/"_s, u"/bert"_s, u"ada/be--rt"_s, u"ada/bert/x"_s}) {
        WhereChoice choice = hubChoice();
        choice.place = id;
        m_page->setChoice(choice);
        QVERIFY2(!m_page->whatIsMissing().isEmpty(), qPrintable(id));
    }
}

void TestWherePage::laterKnowledgeKeepsTheChoice()
{
    WhereChoice choice = hubChoice();
    choice.endpoint = u"https://other.example"_s;
    choice.branch = u"wip"_s;
    choice.asPullRequest = true;
    m_page->setChoice(choice);
    m_page->show(hubContent(AccountContent::May::Write));
    QCOMPARE(m_page->choice(), choice);
    m_page->show(hubContent(AccountContent::May::Write));
    QCOMPARE(m_page->choice(), choice);
}

void TestWherePage::whoMayNotCommitProposes()
{
    m_page->setChoice(hubChoice());
    m_page->show(hubContent(AccountContent::May::Propose));
    QVERIFY(m_page->choice().asPullRequest);
    QVERIFY(!find<QCheckBox>(u"hubPropose"_s)->isEnabled());
    QVERIFY(shows(u"hubProposeWhy"_s));
    QVERIFY(m_page->whatIsMissing().isEmpty());
    m_page->show(hubContent(AccountContent::May::Write)); // another token
    QVERIFY(!m_page->choice().asPullRequest);
    click(u"hubPropose"_s);
    QVERIFY(m_page->choice().asPullRequest);
}

void TestWherePage::whoMayOnlyReadCannotGoOn()
{
    m_page->setChoice(hubChoice());
    m_page->show(hubContent(AccountContent::May::Read));
    QVERIFY(!m_page->whatIsMissing().isEmpty());
    QVERIFY(!m_page->choice().asPullRequest);
    WhereContent nobody = hubContent(AccountContent::May::Unknown);
    nobody.account = {};
    m_page->show(nobody);
    QVERIFY(!m_page->whatIsMissing().isEmpty());
    nobody.account.hasToken = true; // nobody has asked yet whose it is
    m_page->show(nobody);
    QVERIFY(m_page->whatIsMissing().isEmpty());
}

void TestWherePage::aMissingRepositoryIsMadeByChoiceOnly()
{
    m_page->setChoice(hubChoice());
    WhereContent content = hubContent(AccountContent::May::Write);
    QVERIFY(!shows(u"hubCreate"_s));
    content.place = {};
    content.place.presence = PlaceContent::Presence::Missing;
    m_page->show(content);
    QVERIFY(shows(u"hubCreate"_s));
    QVERIFY(!m_page->choice().create);
    QVERIFY(!m_page->whatIsMissing().isEmpty());
    click(u"hubCreate"_s);
    QVERIFY(m_page->choice().create);
    QVERIFY(m_page->choice().isPrivate);
    QVERIFY(m_page->whatIsMissing().isEmpty());
    click(u"hubPrivate"_s);
    QVERIFY(!m_page->choice().isPrivate);
    m_page->show(hubContent(AccountContent::May::Write)); // somebody else has made it
    QVERIFY(!m_page->choice().create);
}

void TestWherePage::foundTokensAreOffered()
{
    m_page->setChoice(hubChoice());
    WhereContent content = hubContent(AccountContent::May::Unknown);
    content.account = {};
    content.account.foundTokens = {u"HF_TOKEN"_s, u"~/.cache/huggingface/token"_s};
    m_page->show(content);
    const auto offers = m_page->findChildren<QPushButton *>(u"tokenUse"_s);
    QCOMPARE(offers.size(), 2);
    QSignalSpy chosen(m_page.get(), &WherePage::foundTokenChosen);
    click(u"tokenKeep"_s);
    QTest::mouseClick(offers[1], Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0], (QVariantList{1, true}));
    QSignalSpy wanted(m_page.get(), &WherePage::tokenWanted);
    click(u"tokenEnter"_s);
    QCOMPARE(wanted.size(), 1);

    content.account.name = u"ada"_s; // signed in: nothing is offered any more
    m_page->show(content);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_page->findChildren<QPushButton *>(u"tokenUse"_s).isEmpty());
}

void TestWherePage::theKeychainIsOfferedWhereThereIsOne()
{
    m_page->setChoice(hubChoice());
    WhereContent content = hubContent(AccountContent::May::Unknown);
    content.account = {};
    content.account.foundTokens = {u"HF_TOKEN"_s};
    m_page->show(content);
    QVERIFY(find<QCheckBox>(u"tokenKeep"_s)->isEnabled());
    click(u"tokenKeep"_s);
    content.account.whyNoKeychain = u"There is none."_s;
    m_page->show(content);
    QVERIFY(!find<QCheckBox>(u"tokenKeep"_s)->isEnabled());
    QVERIFY(!find<QCheckBox>(u"tokenKeep"_s)->isChecked());
    QCOMPARE(find<QLabel>(u"tokenKeepWhyNot"_s)->text(), u"There is none."_s);
}

void TestWherePage::aNewBranchIsCalledNew()
{
    m_page->setChoice(hubChoice());
    m_page->show(hubContent(AccountContent::May::Write));
    auto *branch = find<QComboBox>(u"hubBranch"_s);
    QVERIFY(m_page->choice().branch.isEmpty());
    branch->setFocus();
    QTest::keyClicks(branch, u"wip"_s);
    QCOMPARE(m_page->choice().branch, u"wip"_s);
    QVERIFY(shows(u"hubBranchNote"_s));
    branch->setCurrentIndex(1);
    emit branch->activated(1);
    QCOMPARE(m_page->choice().branch, u"release"_s);
    QVERIFY(!shows(u"hubBranchNote"_s));
}

void TestWherePage::programsOfACloneMustBeAllowed()
{
    WhereContent content;
    content.remotes = {{u"origin"_s, u"git@example.org:ada/bert.git"_s}, {u"backup"_s, u"/srv/bert.git"_s}};
    content.place.presence = PlaceContent::Presence::There;
    m_page->setChoice({PlaceKind::Git, {}, u"backup"_s});
    m_page->show(content);
    QCOMPARE(m_page->choice().place, u"backup"_s);
    QVERIFY(m_page->whatIsMissing().isEmpty());
    content.place.programs = {u"hook pre-push"_s, u"filter lfs"_s};
    m_page->show(content);
    QVERIFY(!m_page->whatIsMissing().isEmpty());
    QVERIFY(find<QLabel>(u"gitPrograms"_s)->text().contains(u"pre-push"_s));
    click(u"gitAllowPrograms"_s);
    QVERIFY(m_page->whatIsMissing().isEmpty());
    QVERIFY(m_page->choice().allowsPrograms);
}

void TestWherePage::gitAsksForAnAuthor()
{
    WhereContent content;
    content.remotes = {{u"origin"_s, u"https://example.org/bert.git"_s}};
    content.place.presence = PlaceContent::Presence::There;
    m_page->setChoice({PlaceKind::Git});
    m_page->show(content);
    QCOMPARE(m_page->choice().place, u"origin"_s);
    QVERIFY(!shows(u"gitAuthorName"_s));
    content.place.knowsAuthor = false;
    m_page->show(content);
    QVERIFY(!m_page->whatIsMissing().isEmpty());
    QTest::keyClicks(find<QLineEdit>(u"gitAuthorName"_s), u"Ada"_s);
    QTest::keyClicks(find<QLineEdit>(u"gitAuthorEmail"_s), u"ada"_s);
    QVERIFY(!m_page->whatIsMissing().isEmpty());
    QTest::keyClicks(find<QLineEdit>(u"gitAuthorEmail"_s), u"@example.org"_s);
    QVERIFY(m_page->whatIsMissing().isEmpty());
    QCOMPARE(m_page->choice().authorName, u"Ada"_s);
    QCOMPARE(m_page->choice().authorEmail, u"ada@example.org"_s);
}

void TestWherePage::withoutACloneThereIsNoRemote()
{
    m_page->setChoice({PlaceKind::Git});
    m_page->show(WhereContent());
    QVERIFY(shows(u"gitNoClone"_s));
    QVERIFY(!shows(u"gitRemote"_s));
    QVERIFY(!m_page->whatIsMissing().isEmpty());
}

void TestWherePage::anotherKindForgetsThePlace()
{
    m_page->setChoice({PlaceKind::Folder, {}, u"/home/ada/hub"_s});
    WhereContent content;
    content.endpoints = {kHub};
    content.place.presence = PlaceContent::Presence::Missing;
    m_page->show(content);
    click(u"whereHub"_s);
    QVERIFY(!shows(u"hubCreate"_s)); // nobody has looked for this repository yet
    QCOMPARE(m_page->choice().endpoint, kHub);
    QCOMPARE(find<QComboBox>(u"hubEndpoint"_s)->count(), 1);
}

QTEST_MAIN(TestWherePage)
#include "tst_wherepage.moc"
