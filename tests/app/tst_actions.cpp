#include "app/actions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace cardwright;

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void everyActionHasAMenuANameAndOneShortcutOfItsOwn()
    {
        QMainWindow window;
        const Actions actions(&window);
        QStringList names;
        QHash<QKeySequence, QString> owners;
        for (const QAction *menu : window.menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator() || action->menu())
                    continue;
                QVERIFY(!action->objectName().isEmpty());
                names.append(action->objectName());
                for (const QKeySequence &keys : action->shortcuts()) {
                    QVERIFY2(!owners.contains(keys), qPrintable(keys.toString() + owners.value(keys) + action->objectName()));
                    owners.insert(keys, action->objectName());
                }
            }
        }
        QCOMPARE(names.removeDuplicates(), 0);
        for (int id = 0; id <= int(ActionId::About); ++id)
            QVERIFY(actions[ActionId(id)]);
        QCOMPARE(names.size(), int(ActionId::About) + 1);
        QVERIFY(actions.recentMenu());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
