// The ways to start, by mouse and by keys.
#include "widgets/panels/welcomepage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

class TestWelcomePage : public QObject {
    Q_OBJECT

private slots:
    void startsByClick_data();
    void startsByClick();
    void startsByKey();
    void recentCards();
    void drafts();
    void everyButtonHasAName();
};

void TestWelcomePage::startsByClick_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("new") << u"newCard"_s << QByteArray(SIGNAL(newCardRequested()));
    QTest::newRow("folder") << u"openFolder"_s << QByteArray(SIGNAL(openFolderRequested()));
    QTest::newRow("file") << u"openFile"_s << QByteArray(SIGNAL(openFileRequested()));
    QTest::newRow("sample") << u"openSample"_s << QByteArray(SIGNAL(sampleRequested()));
}

void TestWelcomePage::startsByClick()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, signal);
    WelcomePage page;
    page.show();
    QSignalSpy chosen(&page, signal.constData());
    QTest::mouseClick(page.findChild<QPushButton *>(button), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
}

void TestWelcomePage::startsByKey()
{
    WelcomePage page;
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.findChild<QPushButton *>(u"newCard"_s)->setFocus();
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QSignalSpy chosen(&page, &WelcomePage::openFolderRequested);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
}

void TestWelcomePage::recentCards()
{
    WelcomePage page;
    page.show();
    page.setRecent({{u"/m/a"_s, u"a"_s, u"~/m"_s}, {u"/m/b"_s, u"b"_s, u"~/m"_s}});
    QSignalSpy chosen(&page, &WelcomePage::recentChosen);
    const auto rows = page.findChildren<QPushButton *>(u"recentCard"_s);
    QCOMPARE(rows.size(), 2);
    rows[1]->click();
    QCOMPARE(chosen.last().first().toString(), u"/m/b"_s);
    page.setRecent({{u"/m/c"_s, u"c"_s, u"~/m"_s}});
    const auto visible = [&] {
        const auto all = page.findChildren<QPushButton *>(u"recentCard"_s);
        return std::count_if(all.begin(), all.end(), [](const QPushButton *row) { return row->isVisible(); });
    };
    QTRY_COMPARE(visible(), 1);
}

void TestWelcomePage::drafts()
{
    WelcomePage page;
    page.show();
    page.setDrafts({{u"id-1"_s, u"Untitled card"_s, u"yesterday"_s}});
    QSignalSpy chosen(&page, &WelcomePage::draftChosen);
    QSignalSpy discarded(&page, &WelcomePage::draftDiscarded);
    auto *draft = page.findChild<QPushButton *>(u"recoveredDraft"_s);
    QTRY_VERIFY(draft->isVisible());
    draft->click();
    QCOMPARE(chosen.last().first().toString(), u"id-1"_s);
    page.findChild<QPushButton *>(u"discardDraft"_s)->click();
    QCOMPARE(discarded.last().first().toString(), u"id-1"_s);
    page.setDrafts({});
    QVERIFY(!draft->isVisible());
}

void TestWelcomePage::everyButtonHasAName()
{
    WelcomePage page;
    page.setRecent({{u"/m/a"_s, u"a"_s, u"~/m"_s}});
    page.setDrafts({{u"id-1"_s, u"Untitled card"_s, u"yesterday"_s}});
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->objectName().isEmpty());
    }
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
