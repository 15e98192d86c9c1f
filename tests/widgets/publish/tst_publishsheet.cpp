// The sheet: its steps, its keys, work and failure, and the pages after the first.
#include "widgets/publish/checkpage.h"
#include "widgets/publish/donepage.h"
#include "widgets/publish/messagepage.h"
#include "widgets/publish/publishsheet.h"
#include "widgets/publish/reviewpage.h"
#include "widgets/publish/wherepage.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace cardwright;

Q_DECLARE_METATYPE(cardwright::Fix)
Q_DECLARE_METATYPE(cardwright::Problem)

namespace {

CheckProblem problem(const QString &rule, Severity severity, const QString &value, const QString &use = {})
{
    CheckProblem made;
    made.problem.rule = rule;
    made.problem.severity = severity;
    made.problem.arguments = {value, use};
    made.line = 4;
    if (!use.isEmpty())
        made.problem.fixes = {Fix{u"use-value"_s, {use}, {}}};
    return made;
}

ReviewContent reviewContent()
{
    ReviewContent content;
    content.before = u"license: mit\n"_s;
    content.after = u"license: apache-2.0\n"_s;
    content.consequences = {
        {u"Tags"_s, {{Consequence::Kind::Comes, u"lora"_s}, {Consequence::Kind::Goes, u"pytorch"_s}}}};
    content.files = {{u"README.md"_s, 3210, FileChoice::Way::Regular, false, true},
        {u"images/a.png"_s, 48'000, FileChoice::Way::Large},
        {u"images/out.png"_s, 0, FileChoice::Way::Unknown, false, false, u"It leads out of the folder."_s}};
    return content;
}

} // namespace

class TestPublishSheet : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sheet.reset(); }
    void goesOnOnlyWhenNothingIsMissing();
    void goesBackByButtonAndStep();
    void enterInAFieldSendsNothing();
    void escapeLeavesOrCancels();
    void nothingChangesWhileBusy();
    void aFailureTellsItsWaysOut();
    void rejectsStandInTheWay();
    void aFixKeepsTheKeyboard();
    void harmlessProblemsAreCounted();
    void aChangedRemoteIsToBeMerged();
    void pullRequestsAreLinked();
    void filesAreTickedByKey();
    void consequencesAreToldInWords();
    void aSuggestionGivesWayToWhatIsTyped();
    void theButtonSaysWhatItSends();
    void theLinkIsCopiedAndOpened();
    void aFolderHasAHistory();
    void fitsASmallWindow();
    void everyControlHasItsNames_data();
    void everyControlHasItsNames();

private:
    template <class T> T *find(const QString &name) const { return m_sheet->findChild<T *>(name); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    bool shows(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    QPushButton *next() const { return find<QPushButton>(u"publishNext"_s); }
    void pressCtrlEnter() const
    {
        QTest::keyClick(
            m_sheet->focusWidget() ? m_sheet->focusWidget() : m_sheet.get(), Qt::Key_Return, Qt::ControlModifier);
    }
    void completeWhere() const { m_sheet->where()->setChoice({PlaceKind::Folder, {}, u"/home/ada/hub"_s}); }
    /// The buttons of that name that are still wanted: a page made anew hides the old ones and lets them go later.
    QList<QPushButton *> buttons(const QString &name) const
    {
        QList<QPushButton *> found = m_sheet->findChildren<QPushButton *>(name);
        found.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return found;
    }

    std::unique_ptr<PublishSheet> m_sheet;
};

void TestPublishSheet::init()
{
    m_sheet = std::make_unique<PublishSheet>();
    m_sheet->show();
    m_sheet->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
}

void TestPublishSheet::goesOnOnlyWhenNothingIsMissing()
{
    QSignalSpy wanted(m_sheet.get(), &PublishSheet::nextWanted);
    QVERIFY(!next()->isEnabled());
    pressCtrlEnter();
    QVERIFY(wanted.isEmpty());
    completeWhere();
    QVERIFY(next()->isEnabled());
    pressCtrlEnter();
    QTest::mouseClick(next(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].value<PublishStep>(), PublishStep::Where);
    QCOMPARE(m_sheet->step(), PublishStep::Where); // whoever does the work leads on
    m_sheet->goTo(PublishStep::Check);
    pressCtrlEnter();
    QCOMPARE(wanted[2][0].value<PublishStep>(), PublishStep::Check);
}

void TestPublishSheet::goesBackByButtonAndStep()
{
    QVERIFY(!shows(u"publishBack"_s));
    QCOMPARE(m_sheet->focusWidget(), find<QWidget>(u"whereFolder"_s));
    m_sheet->where()->setChoice({PlaceKind::Hub});
    QCOMPARE(m_sheet->focusWidget(), find<QWidget>(u"whereHub"_s));
    m_sheet->goTo(PublishStep::Review);
    QCOMPARE(m_sheet->focusWidget(), find<QWidget>(u"diffText"_s));
    QVERIFY(!find<QToolButton>(u"stepMessage"_s)->isEnabled());
    QVERIFY(!find<QToolButton>(u"stepReview"_s)->isEnabled());
    click(u"publishBack"_s);
    QCOMPARE(m_sheet->step(), PublishStep::Check);
    m_sheet->goTo(PublishStep::Message);
    click(u"stepWhere"_s);
    QCOMPARE(m_sheet->step(), PublishStep::Where);
    m_sheet->goTo(PublishStep::Done);
    QVERIFY(!shows(u"publishBack"_s));
    QVERIFY(!find<QToolButton>(u"stepWhere"_s)->isEnabled());
}

void TestPublishSheet::enterInAFieldSendsNothing()
{
    m_sheet->message()->show({u"README.md"_s, u"A title"_s, u"main"_s});
    m_sheet->goTo(PublishStep::Message);
    QSignalSpy wanted(m_sheet.get(), &PublishSheet::nextWanted);
    QTest::keyClick(find<QLineEdit>(u"messageTitle"_s), Qt::Key_Return);
    QVERIFY(wanted.isEmpty());
    find<QPlainTextEdit>(u"messageDescription"_s)->setFocus();
    pressCtrlEnter();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_sheet->message()->choice().description, QString());
}

void TestPublishSheet::escapeLeavesOrCancels()
{
    QSignalSpy cancelled(m_sheet.get(), &PublishSheet::cancelWanted);
    m_sheet->setBusy(u"Sending…"_s);
    QTest::keyClick(m_sheet.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(m_sheet->isVisible());
    click(u"busyCancel"_s);
    QCOMPARE(cancelled.size(), 2);
    m_sheet->setIdle();
    QTest::keyClick(m_sheet.get(), Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
    QCOMPARE(cancelled.size(), 2);
}

void TestPublishSheet::nothingChangesWhileBusy()
{
    completeWhere();
    QSignalSpy wanted(m_sheet.get(), &PublishSheet::nextWanted);
    m_sheet->setBusy(u"Looking at the hub…"_s, 40);
    QVERIFY(m_sheet->isBusy() && shows(u"busyProgress"_s));
    QVERIFY(!next()->isEnabled());
    QTest::keyClick(m_sheet.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(wanted.isEmpty());
    QTest::keyClicks(find<QLineEdit>(u"folderPath"_s), u"x"_s);
    QCOMPARE(m_sheet->where()->choice().place, u"/home/ada/hub"_s);
    m_sheet->goTo(PublishStep::Check);
    QVERIFY(!m_sheet->isBusy() && !shows(u"busyProgress"_s));
}

void TestPublishSheet::aFailureTellsItsWaysOut()
{
    completeWhere();
    m_sheet->setBusy(u"Looking…"_s);
    m_sheet->showFailure({u"The hub did not answer."_s, u"Check the network."_s, u"Host not found"_s,
        {{u"again"_s, u"Try again"_s}, {u"token"_s, u"Enter token…"_s}}});
    QVERIFY(!m_sheet->isBusy() && next()->isEnabled());
    QCOMPARE(find<QLabel>(u"failureWhatHappened"_s)->text(), u"The hub did not answer."_s);
    QVERIFY(!shows(u"failureDetails"_s));
    click(u"failureDetailsToggle"_s);
    QVERIFY(shows(u"failureDetails"_s));
    click(u"failureCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Host not found"_s);
    QSignalSpy wanted(m_sheet.get(), &PublishSheet::failureActionWanted);
    click(u"failureAction.token"_s);
    QCOMPARE(wanted, (QList<QVariantList>{{u"token"_s}}));
    m_sheet->setBusy(u"Looking…"_s);
    QVERIFY(!shows(u"failure"_s));
    m_sheet->showFailure({u"Something else."_s, {}});
    QVERIFY(!shows(u"failureDetailsToggle"_s) && !shows(u"failureDetails"_s));
    QVERIFY(buttons(u"failureAction.token"_s).isEmpty());
}

void TestPublishSheet::rejectsStandInTheWay()
{
    m_sheet->goTo(PublishStep::Check);
    QVERIFY(next()->isEnabled());
    CheckContent content;
    content.problems = {problem(u"license-unknown"_s, Severity::Rejects, u"appache-2.0"_s, u"apache-2.0"_s)};
    m_sheet->check()->show(content);
    QVERIFY(!next()->isEnabled());
    QVERIFY(!find<QLabel>(u"publishMissing"_s)->text().isEmpty());
    QSignalSpy fixes(m_sheet->check(), &CheckPage::fixWanted);
    QTest::mouseClick(buttons(u"checkFix"_s)[0], Qt::LeftButton);
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes[0][0].value<Fix>().arguments, QStringList{u"apache-2.0"_s});
    QSignalSpy activated(m_sheet->check(), &CheckPage::problemActivated);
    QTest::mouseClick(buttons(u"checkLine"_s)[0], Qt::LeftButton);
    QCOMPARE(activated[0][0].value<Problem>().rule, u"license-unknown"_s);

    content.problems.clear();
    content.hubErrors = {u"\"license\" must be a string"_s};
    m_sheet->check()->show(content);
    QVERIFY(!next()->isEnabled());
    content.hubErrors.clear();
    content.hubWarnings = {u"no description"_s};
    m_sheet->check()->show(content);
    QVERIFY(next()->isEnabled());
}

void TestPublishSheet::aFixKeepsTheKeyboard()
{
    CheckContent content;
    content.problems = {problem(u"license-unknown"_s, Severity::Rejects, u"appache-2.0"_s, u"apache-2.0"_s),
        problem(u"language-unknown"_s, Severity::Rejects, u"zh-CN"_s, u"zh"_s)};
    m_sheet->check()->show(content);
    m_sheet->goTo(PublishStep::Check);
    buttons(u"checkFix"_s)[0]->setFocus();
    content.problems.removeFirst();
    m_sheet->check()->show(content);
    QCOMPARE(m_sheet->focusWidget(), buttons(u"checkFix"_s).value(0));
    content.problems.clear();
    m_sheet->check()->show(content);
    QCOMPARE(m_sheet->focusWidget(), m_sheet->check());
}

void TestPublishSheet::harmlessProblemsAreCounted()
{
    CheckContent content;
    content.problems = {problem(u"task-unknown"_s, Severity::Lost, u"text-clasification"_s, u"text-classification"_s)};
    m_sheet->check()->show(content);
    m_sheet->goTo(PublishStep::Check);
    QVERIFY(next()->isEnabled());
    QVERIFY(buttons(u"checkFix"_s).isEmpty());
    buttons(u"checkHarmless"_s)[0]->setFocus();
    QTest::keyClick(buttons(u"checkHarmless"_s)[0], Qt::Key_Space);
    QCOMPARE(buttons(u"checkFix"_s).size(), 1);
    QCOMPARE(m_sheet->focusWidget(), buttons(u"checkHarmless"_s).value(0));
    QTest::mouseClick(buttons(u"checkHarmless"_s)[0], Qt::LeftButton);
    QVERIFY(buttons(u"checkFix"_s).isEmpty());
}

void TestPublishSheet::aChangedRemoteIsToBeMerged()
{
    CheckContent content;
    content.remote = {
        RemoteComparison::State::Changed, u"ann"_s, u"Add scores"_s, QDateTime::currentDateTime().addSecs(-7200)};
    m_sheet->check()->show(content);
    m_sheet->goTo(PublishStep::Check);
    QVERIFY(!next()->isEnabled());
    QSignalSpy wanted(m_sheet->check(), &CheckPage::mergeWanted);
    QTest::mouseClick(buttons(u"checkMerge"_s)[0], Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    for (const auto state :
        {RemoteComparison::State::SameAsBase, RemoteComparison::State::NoCard, RemoteComparison::State::SameAsMine}) {
        content.remote.state = state;
        m_sheet->check()->show(content);
        QVERIFY(next()->isEnabled());
        QVERIFY(buttons(u"checkMerge"_s).isEmpty());
    }
}

void TestPublishSheet::pullRequestsAreLinked()
{
    CheckContent content;
    content.pullRequests = {{12, u"Fix a typo"_s, u"bob"_s, QUrl(u"https://hub.example/12"_s)}};
    m_sheet->check()->show(content);
    m_sheet->goTo(PublishStep::Check);
    QSignalSpy activated(m_sheet->check(), &CheckPage::linkActivated);
    QTest::mouseClick(buttons(u"checkOpen"_s)[0], Qt::LeftButton);
    QCOMPARE(activated[0][0].toUrl(), QUrl(u"https://hub.example/12"_s));
}

void TestPublishSheet::filesAreTickedByKey()
{
    m_sheet->review()->show(reviewContent());
    m_sheet->goTo(PublishStep::Review);
    auto *files = find<QTreeWidget>(u"files"_s);
    QCOMPARE(m_sheet->review()->chosenFiles(), QStringList{u"README.md"_s});
    files->setFocus();
    QSignalSpy changed(m_sheet->review(), &ReviewPage::filesChanged);
    QTest::keyClick(files, Qt::Key_Space); // the card is fixed
    QCOMPARE(m_sheet->review()->chosenFiles(), QStringList{u"README.md"_s});
    QTest::keyClick(files, Qt::Key_Down);
    QTest::keyClick(files, Qt::Key_Space);
    QCOMPARE(m_sheet->review()->chosenFiles(), (QStringList{u"README.md"_s, u"images/a.png"_s}));
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(files, Qt::Key_Down);
    QTest::keyClick(files, Qt::Key_Space); // a link that leads out cannot be ticked
    QCOMPARE(m_sheet->review()->chosenFiles().size(), 2);
    QVERIFY(files->currentItem()->data(0, Qt::AccessibleTextRole).toString().contains(u"leads out"_s));
}

void TestPublishSheet::consequencesAreToldInWords()
{
    m_sheet->review()->show(reviewContent());
    m_sheet->goTo(PublishStep::Review);
    const auto told = m_sheet->findChildren<QLabel *>(u"consequence"_s);
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0]->accessibleName() != told[0]->text() && told[0]->accessibleName().contains(u"lora"_s));
    QCOMPARE(find<QPlainTextEdit>(u"diffText"_s)->toPlainText(), u"− license: mit\n+ license: apache-2.0"_s);
}

void TestPublishSheet::aSuggestionGivesWayToWhatIsTyped()
{
    MessageContent content{{}, u"Change the licence"_s, u"main"_s};
    m_sheet->message()->show(content);
    m_sheet->goTo(PublishStep::Message);
    content.title = u"Change the licence, add tag lora"_s;
    m_sheet->message()->show(content);
    auto *title = find<QLineEdit>(u"messageTitle"_s);
    QCOMPARE(title->text(), content.title);
    title->selectAll();
    QTest::keyClicks(title, u"  My own words "_s);
    content.title = u"Something else"_s;
    m_sheet->message()->show(content);
    QCOMPARE(m_sheet->message()->choice().title, u"My own words"_s);
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QVERIFY(!next()->isEnabled());
}

void TestPublishSheet::theButtonSaysWhatItSends()
{
    MessageContent content{{}, u"A title"_s, u"r&d"_s};
    m_sheet->message()->show(content);
    m_sheet->goTo(PublishStep::Message);
    QVERIFY(!shows(u"messageCommit"_s)); // there is no choice
    QVERIFY(next()->accessibleName().contains(u"r&d"_s));
    content.mayPropose = true;
    m_sheet->message()->show(content);
    const QString commits = next()->text();
    QTest::mouseClick(find<QRadioButton>(u"messagePropose"_s), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QVERIFY(m_sheet->message()->choice().asPullRequest);
    QVERIFY(next()->text() != commits);
    content.mayCommit = false;
    m_sheet->message()->show(content);
    QVERIFY(m_sheet->message()->choice().asPullRequest);
}

void TestPublishSheet::theLinkIsCopiedAndOpened()
{
    const QUrl url(u"https://huggingface.co/ada/bert/commit/a1b2c3d4e5f60718293a4b5c6d7e8f9001122334"_s);
    DoneContent content;
    content.url = url;
    content.notes = {u"It was renamed."_s};
    m_sheet->done()->show(content);
    m_sheet->goTo(PublishStep::Done);
    click(u"doneCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), url.toString());
    QSignalSpy wanted(m_sheet->done(), &DonePage::openWanted);
    click(u"doneOpen"_s);
    QCOMPARE(wanted[0][0].toUrl(), url);
    QVERIFY(!shows(u"doneHistory"_s));
    QCOMPARE(find<QLabel>(u"doneNote"_s)->text(), u"It was renamed."_s);
    pressCtrlEnter();
    QVERIFY(!m_sheet->isVisible());
    QCOMPARE(m_sheet->result(), int(QDialog::Accepted));
}

void TestPublishSheet::aFolderHasAHistory()
{
    DoneContent content;
    content.isFolder = true;
    content.url = QUrl::fromLocalFile(u"/home/ada/hub"_s);
    m_sheet->done()->show(content);
    m_sheet->goTo(PublishStep::Done);
    QVERIFY(!shows(u"doneOpen"_s));
    click(u"doneCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/home/ada/hub"_s);
    QSignalSpy wanted(m_sheet->done(), &DonePage::historyWanted);
    click(u"doneHistory"_s);
    QCOMPARE(wanted.size(), 1);
}

void TestPublishSheet::fitsASmallWindow()
{
    m_sheet->showFailure({u"The hub did not answer whether it took the change, and nobody knows when it will."_s,
        u"Look again."_s, u"504"_s, {{u"a"_s, u"Try again"_s}, {u"b"_s, u"Propose as pull request"_s}}});
    click(u"failureDetailsToggle"_s);
    QCoreApplication::processEvents();
    const QSize least = m_sheet->minimumSizeHint();
    QVERIFY2(
        least.width() <= 820 && least.height() <= 520, qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    const QString endless(300, u'x'); // of a hub, that nobody can break into lines
    ReviewContent review = reviewContent();
    review.consequences[0].changes[0].text = endless;
    m_sheet->review()->show(review);
    CheckContent check;
    check.place = endless;
    check.hubErrors = {endless};
    m_sheet->check()->show(check);
    m_sheet->done()->show({endless, endless, QUrl(u"https://hub.example/"_s + endless)});
    m_sheet->showFailure({endless, endless});
    m_sheet->resize(820, 520);
    for (const PublishStep step : {PublishStep::Check, PublishStep::Review, PublishStep::Done}) {
        m_sheet->goTo(step);
        QCoreApplication::processEvents();
        QCOMPARE(m_sheet->width(), 820);
        for (const QLabel *label : m_sheet->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || label->width() < 820, qPrintable(label->objectName()));
    }

    QWidget window;
    window.resize(800, 500);
    PublishSheet sheet(&window);
    QVERIFY(sheet.width() < 800 && sheet.height() < 500);
}

void TestPublishSheet::everyControlHasItsNames_data()
{
    QTest::addColumn<PublishStep>("step");
    QTest::newRow("where") << PublishStep::Where;
    QTest::newRow("check") << PublishStep::Check;
    QTest::newRow("review") << PublishStep::Review;
    QTest::newRow("message") << PublishStep::Message;
    QTest::newRow("done") << PublishStep::Done;
}

void TestPublishSheet::everyControlHasItsNames()
{
    QFETCH(PublishStep, step);
    CheckContent check;
    check.problems = {problem(u"license-unknown"_s, Severity::Rejects, u"x"_s, u"mit"_s),
        problem(u"task-unknown"_s, Severity::Lost, u"y"_s)};
    check.pullRequests = {{12, u"Fix"_s, u"bob"_s, QUrl(u"https://hub.example/12"_s)}};
    m_sheet->check()->show(check);
    m_sheet->review()->show(reviewContent());
    m_sheet->done()->show({u"Published"_s, {}, QUrl(u"https://hub.example/a/b"_s)});
    m_sheet->goTo(step);
    m_sheet->showFailure({u"No answer."_s, {}, u"504"_s, {{u"again"_s, u"Try again"_s}}});
    int controls = 0;
    for (QWidget *widget : m_sheet->findChildren<QWidget *>()) {
        const bool isPartOfAnother = widget->focusProxy() || widget->objectName().startsWith(u"qt_"_s)
            || widget->parentWidget()->inherits("QComboBox") || widget->inherits("QSplitterHandle");
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPartOfAnother)
            continue;
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(widget->inherits("QLabel") || !widget->objectName().isEmpty(), qPrintable(what));
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), qPrintable(what));
        ++controls;
    }
    QVERIFY(controls >= 4);
}

QTEST_MAIN(TestPublishSheet)
#include "tst_publishsheet.moc"
