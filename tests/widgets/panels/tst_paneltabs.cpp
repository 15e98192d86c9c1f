// Panels behind tabs: which one is shown with its tools, its count, and the way in by keys.
#include "widgets/panels/paneltabs.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

struct Tabs {
    Tabs()
    {
        tabs.add(&first, &firstTool, u"Problems"_s);
        tabs.add(&second, &secondTool, u"Tags"_s);
        second.setFocusProxy(&inside);
        tabs.resize(600, 200);
        tabs.show();
        tabs.activateWindow();
        (void)QTest::qWaitForWindowActive(&tabs);
    }

    PanelTabs tabs;
    QWidget &first = *new QWidget;
    QWidget &second = *new QWidget;
    QPushButton &inside = *new QPushButton(&second);
    QPushButton &firstTool = *new QPushButton;
    QPushButton &secondTool = *new QPushButton;
    QTabBar *bar = tabs.findChild<QTabBar *>(u"panelTabs"_s);
};

} // namespace

class TestPanelTabs : public QObject {
    Q_OBJECT

private slots:
    void aClickShowsThePanelWithItsTools()
    {
        Tabs t;
        QVERIFY(t.firstTool.isVisible() && !t.secondTool.isVisible());
        QSignalSpy changes(&t.tabs, &PanelTabs::currentChanged);
        QTest::mouseClick(t.bar, Qt::LeftButton, {}, t.bar->tabRect(1).center());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(t.tabs.current(), &t.second);
        QVERIFY(t.second.isVisible() && !t.first.isVisible());
        QVERIFY(t.secondTool.isVisible() && !t.firstTool.isVisible());
    }

    void keysReachEveryTab()
    {
        Tabs t;
        t.bar->setFocus(Qt::TabFocusReason);
        QVERIFY(t.bar->hasFocus());
        QTest::keyClick(t.bar, Qt::Key_Right);
        QCOMPARE(t.tabs.current(), &t.second);
        QTest::keyClick(t.bar, Qt::Key_Left);
        QCOMPARE(t.tabs.current(), &t.first);
    }

    void theFocusGoesIntoThePanelOrToTheTabs()
    {
        Tabs t;
        t.tabs.takeFocus();
        QVERIFY(t.bar->hasFocus());
        t.tabs.setCurrent(&t.second);
        t.tabs.takeFocus();
        QVERIFY(t.inside.hasFocus());
    }

    void countsStandBehindTheTitle()
    {
        Tabs t;
        t.tabs.setCount(&t.second, 9);
        QCOMPARE(t.bar->tabText(1), u"Tags 9"_s);
        t.tabs.setCount(&t.second, 0);
        QCOMPARE(t.bar->tabText(1), u"Tags"_s);
        QCOMPARE(t.bar->tabText(0), u"Problems"_s);
    }
};

QTEST_MAIN(TestPanelTabs)
#include "tst_paneltabs.moc"
