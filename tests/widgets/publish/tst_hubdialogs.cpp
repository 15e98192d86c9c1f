// The smaller windows of publishing: a token, a card of a hub, a history.
#include "widgets/publish/historyview.h"
#include "widgets/publish/openfromhubdialog.h"
#include "widgets/publish/tokendialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

const QString kHub = u"https://huggingface.co"_s;
const QString kToken = u"hf_planted"_s;

HistoryContent history(bool local)
{
    return {u"ada/bert"_s,
        {{u"b"_s.repeated(40), u"Second"_s, u"Ann"_s, QDateTime::currentDateTime()},
            {u"a"_s.repeated(40), u"First"_s, u"Ada"_s, QDateTime::currentDateTime().addDays(-3)}},
        local};
}

template <class T> T *find(const QWidget &window, const QString &name) { return window.findChild<T *>(name); }

void click(const QWidget &window, const QString &name)
{
    QTest::mouseClick(find<QAbstractButton>(window, name), Qt::LeftButton);
}

} // namespace

class TestHubDialogs : public QObject {
    Q_OBJECT

private slots:
    void aTokenLeavesOnceAndIsGone();
    void aTokenIsShownToNobody();
    void itsOriginIsTold();
    void withoutAKeychainNothingIsKept();
    void aRefusedTokenCanBeTypedAgain();
    void anAcceptedTokenTellsWhoseItIs();
    void aTokenBeingAskedAboutCanBeCancelled();
    void aCardIsOpened();
    void openingFails();
    void aHistoryShowsTheLatestChange();
    void aLateChangeIsDropped();
    void aColleagueIsOfferedForALocalHub();
    void anEmptyHistorySaysSo();
};

void TestHubDialogs::aTokenLeavesOnceAndIsGone()
{
    TokenDialog dialog({kHub});
    dialog.show();
    auto *edit = find<QLineEdit>(dialog, u"token"_s);
    QVERIFY(!find<QPushButton>(dialog, u"tokenUse"_s)->isEnabled());
    QSignalSpy entered(&dialog, &TokenDialog::tokenEntered);
    QTest::keyClicks(edit, u"  "_s + kToken + u' ');
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(entered, (QList<QVariantList>{{kToken, true}}));
    QVERIFY(edit->text().isEmpty());
    edit->undo();
    QVERIFY(edit->text().isEmpty());
    edit->setEchoMode(QLineEdit::Normal); // which would allow what a password forbids
    QVERIFY(!edit->isUndoAvailable());
    QVERIFY(!find<QPushButton>(dialog, u"tokenUse"_s)->isEnabled());
}

void TestHubDialogs::aTokenIsShownToNobody()
{
    TokenDialog dialog({kHub});
    dialog.show();
    auto *edit = find<QLineEdit>(dialog, u"token"_s);
    QTest::keyClicks(edit, kToken);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(!edit->displayText().contains(u"planted"_s));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(edit);
    QVERIFY(told && told->state().passwordEdit);
    QVERIFY(!told->text(QAccessible::Value).contains(u"planted"_s));
    QVERIFY(edit->inputMethodHints() & Qt::ImhSensitiveData);
    edit->selectAll();
    edit->copy();
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestHubDialogs::itsOriginIsTold()
{
    TokenDialog dialog({kHub, QUrl(kHub + u"/settings/tokens"_s)});
    dialog.show();
    QVERIFY(find<QLabel>(dialog, u"tokenOrigin"_s)->text().contains(kHub));
    QSignalSpy activated(&dialog, &TokenDialog::linkActivated);
    click(dialog, u"tokenPage"_s);
    QCOMPARE(activated[0][0].toUrl(), QUrl(kHub + u"/settings/tokens"_s));
}

void TestHubDialogs::withoutAKeychainNothingIsKept()
{
    TokenDialog dialog({kHub, {}, u"There is no keychain."_s});
    dialog.show();
    QVERIFY(!find<QCheckBox>(dialog, u"tokenKeep"_s)->isEnabled());
    QVERIFY(find<QLabel>(dialog, u"tokenKeepWhyNot"_s)->text().contains(u"There is no keychain."_s));
    QVERIFY(!find<QPushButton>(dialog, u"tokenPage"_s)->isVisible());
    QSignalSpy entered(&dialog, &TokenDialog::tokenEntered);
    QTest::keyClicks(find<QLineEdit>(dialog, u"token"_s), kToken);
    click(dialog, u"tokenUse"_s);
    QCOMPARE(entered[0][1].toBool(), false);
}

void TestHubDialogs::aRefusedTokenCanBeTypedAgain()
{
    TokenDialog dialog({kHub});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.setBusy(u"Asking…"_s);
    QVERIFY(!find<QLineEdit>(dialog, u"token"_s)->isEnabled());
    dialog.showFailure({u"It is not accepted."_s, u"Copy it again."_s});
    QVERIFY(find<QWidget>(dialog, u"failure"_s)->isVisible());
    QVERIFY(find<QLineEdit>(dialog, u"token"_s)->hasFocus());
    QTest::keyClicks(find<QLineEdit>(dialog, u"token"_s), kToken);
    QSignalSpy entered(&dialog, &TokenDialog::tokenEntered);
    click(dialog, u"tokenUse"_s);
    QCOMPARE(entered.size(), 1);
}

void TestHubDialogs::anAcceptedTokenTellsWhoseItIs()
{
    TokenDialog dialog({kHub});
    dialog.show();
    dialog.setBusy(u"Asking…"_s);
    dialog.showAccepted({u"ada"_s, u"laptop"_s, AccountContent::May::Write});
    QVERIFY(!find<QLineEdit>(dialog, u"token"_s)->isVisible());
    QVERIFY(find<QLabel>(dialog, u"tokenAccount"_s)->text().startsWith(u"ada · "_s));
    QSignalSpy entered(&dialog, &TokenDialog::tokenEntered);
    click(dialog, u"tokenUse"_s);
    QVERIFY(entered.isEmpty());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestHubDialogs::aTokenBeingAskedAboutCanBeCancelled()
{
    TokenDialog dialog({kHub});
    dialog.show();
    QSignalSpy cancelled(&dialog, &TokenDialog::cancelWanted);
    dialog.setBusy(u"Asking…"_s);
    click(dialog, u"busyCancel"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 2);
    QVERIFY(dialog.isVisible());
}

void TestHubDialogs::aCardIsOpened()
{
    OpenFromHubDialog dialog;
    OpenFromHubContent content;
    content.endpoints = {kHub};
    dialog.show(content);
    dialog.show();
    auto *open = find<QPushButton>(dialog, u"openCard"_s);
    QVERIFY(!open->isEnabled());
    QSignalSpy typed(&dialog, &OpenFromHubDialog::idTyped);
    QTest::keyClicks(find<QLineEdit>(dialog, u"openRepository"_s), u"ada/bert"_s);
    QCOMPARE(typed.last()[0].toString(), u"ada/bert"_s);
    QTest::keyClicks(find<QComboBox>(dialog, u"openBranch"_s), u"wip"_s);
    QCOMPARE(dialog.address(), (HubAddress{kHub, u"ada/bert"_s, u"wip"_s}));
    QSignalSpy wanted(&dialog, &OpenFromHubDialog::openWanted);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestHubDialogs::openingFails()
{
    OpenFromHubDialog dialog;
    OpenFromHubContent content;
    content.endpoints = {kHub};
    dialog.show(content);
    dialog.setAddress({kHub, u"ada/bert"_s, {}});
    dialog.show();
    dialog.setBusy(u"Fetching…"_s);
    QVERIFY(!find<QPushButton>(dialog, u"openCard"_s)->isEnabled());
    QVERIFY(!find<QLineEdit>(dialog, u"openRepository"_s)->isEnabled());
    QSignalSpy cancelled(&dialog, &OpenFromHubDialog::cancelWanted);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    dialog.showFailure({u"No answer."_s, {}, {}, {{u"again"_s, u"Try again"_s}}});
    QSignalSpy wanted(&dialog, &OpenFromHubDialog::failureActionWanted);
    click(dialog, u"failureAction.again"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(dialog.address().repository, u"ada/bert"_s);
}

void TestHubDialogs::aHistoryShowsTheLatestChange()
{
    HistoryView view;
    QSignalSpy chosen(&view, &HistoryView::commitChosen);
    view.show(history(false));
    view.show();
    QCOMPARE(chosen.last()[0].toString(), u"b"_s.repeated(40));
    view.showChange(u"b"_s.repeated(40), u"one\n"_s, u"two\n"_s);
    QCOMPARE(find<QPlainTextEdit>(view, u"diffText"_s)->toPlainText(), u"− one\n+ two"_s);
    QTest::keyClick(find<QTreeWidget>(view, u"historyCommits"_s), Qt::Key_Down);
    QCOMPARE(chosen.last()[0].toString(), u"a"_s.repeated(40));
    QTest::keyClick(find<QTreeWidget>(view, u"historyCommits"_s), Qt::Key_Return); // presses no button
    QVERIFY(view.isVisible());
}

void TestHubDialogs::aLateChangeIsDropped()
{
    HistoryView view;
    view.show(history(false));
    view.showChange(u"b"_s.repeated(40), u"one\n"_s, u"two\n"_s);
    view.showChange(u"a"_s.repeated(40), {}, u"late\n"_s);
    QCOMPARE(find<QPlainTextEdit>(view, u"diffText"_s)->toPlainText(), u"− one\n+ two"_s);
}

void TestHubDialogs::aColleagueIsOfferedForALocalHub()
{
    HistoryView view;
    view.show(history(false));
    view.show();
    QVERIFY(!find<QPushButton>(view, u"historyColleague"_s)->isVisible());
    view.show(history(true));
    QSignalSpy wanted(&view, &HistoryView::colleagueWanted);
    click(view, u"historyColleague"_s);
    QCOMPARE(wanted.size(), 1);
}

void TestHubDialogs::anEmptyHistorySaysSo()
{
    HistoryView view;
    QSignalSpy chosen(&view, &HistoryView::commitChosen);
    view.show(HistoryContent{u"~/hub"_s});
    view.show();
    QVERIFY(find<QLabel>(view, u"historyNothing"_s)->isVisible());
    QVERIFY(!find<QTreeWidget>(view, u"historyCommits"_s)->isVisible());
    QVERIFY(chosen.isEmpty());
}

QTEST_MAIN(TestHubDialogs)
#include "tst_hubdialogs.moc"
