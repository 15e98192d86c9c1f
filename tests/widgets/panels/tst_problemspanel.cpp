// The list of problems: what is told, how it is grouped and filtered, how it is reached by mouse and keys, what stays when
// it is renewed.
#include "widgets/panels/problemspanel.h"

#include "core/words/words.h"
#include "widgets/panels/paneltabs.h"
#include "widgets/panels/problemlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace cardwright;

Q_DECLARE_METATYPE(cardwright::Fix)

namespace {

const QString kCard = u"---\nlicense: appache-2.0\ntags:\n- a\n- a\n- b\n- b\nmetrics:\n- acuracy\n---\n\n# A\n\n[it](no/such.md)\n"_s;

Analysis analysisOf(const QString &card, const QStringList &silenced = {}, const QList<FileFault> &faults = {})
{
    Snapshot snapshot;
    snapshot.text = card;
    snapshot.silenced = silenced;
    ModelFiles files;
    files.names = {u"README.md"_s};
    files.faults = faults;
    snapshot.files = std::make_shared<const ModelFiles>(files);
    return analyse({}, snapshot);
}

struct Panel {
    explicit Panel(const QString &card = kCard, const QStringList &silenced = {})
    {
        window.add(&panel, panel.tools(), u"Problems"_s);
        QObject::connect(&panel, &ProblemsPanel::counted, &window, [this](int count) { window.setCount(&panel, count); });
        window.resize(1200, 300);
        show(card, silenced);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        list->setFocus();
    }
    void show(const QString &card, const QStringList &silenced = {})
    {
        analysis = analysisOf(card, silenced);
        panel.show(analysis);
    }

    QModelIndex group(const QString &title) const
    {
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data() == title)
                return model->index(i, 0);
        }
        return {};
    }
    QStringList groups() const
    {
        QStringList titles;
        for (int i = 0; i < model->rowCount(); ++i)
            titles.append(u"%1 %2"_s.arg(model->index(i, 0).data().toString()).arg(model->rowCount(model->index(i, 0))));
        return titles;
    }
    QModelIndex row(const QString &rule, int which = 0) const
    {
        for (int g = 0; g < model->rowCount(); ++g) {
            for (int i = 0; i < model->rowCount(model->index(g, 0)); ++i) {
                const QModelIndex index = model->index(i, 0, model->index(g, 0));
                if (model->row(index)->problem.rule == rule && which-- == 0)
                    return index;
            }
        }
        return {};
    }
    const ProblemRow &current() const { return *model->row(list->currentIndex()); }
    void choose(const QString &rule) { list->setCurrentIndex(row(rule)); }
    void click(const QModelIndex &index, ProblemRowDelegate::Part part)
    {
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(index);
        const QRect area = static_cast<ProblemRowDelegate *>(list->itemDelegate())->area(part, option, index);
        const QPoint at = part == ProblemRowDelegate::Part::Row ? QPoint(250, area.center().y()) : area.center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    }
    void press(const QString &button) { QTest::mouseClick(window.findChild<QAbstractButton *>(button), Qt::LeftButton); }
    bool isShown(const QString &name) const { return window.findChild<QWidget *>(name)->isVisible(); }
    QMenu *menu() const { return window.findChild<QMenu *>(u"problemMenu"_s); }
    QStringList menuTexts() const
    {
        QStringList texts;
        for (const QAction *action : menu()->actions())
            texts.append(action->text());
        texts.removeAll(QString());
        return texts;
    }

    Analysis analysis;
    PanelTabs window;
    ProblemsPanel &panel = *new ProblemsPanel; // the window's
    QTreeView *list = panel.findChild<QTreeView *>(u"problemList"_s);
    ProblemList *model = static_cast<ProblemList *>(list->model());
    QSignalSpy activated{&panel, &ProblemsPanel::activated};
    QSignalSpy fixes{&panel, &ProblemsPanel::fixRequested};
    QSignalSpy allFixes{&panel, &ProblemsPanel::fixAllRequested};
    QSignalSpy silencing{&panel, &ProblemsPanel::silenceRequested};
    QSignalSpy unsilencing{&panel, &ProblemsPanel::unsilenceRequested};
    QSignalSpy links{&panel, &ProblemsPanel::linkActivated};
};

} // namespace

class TestProblemsPanel : public QObject {
    Q_OBJECT

private slots:
    void problemsOfFilesStandApartAndHaveNoLine()
    {
        Panel p;
        p.panel.show(analysisOf(kCard, {}, {{u"config.json"_s, FileFault::Kind::NotJson}}));
        const auto *grouping = p.window.findChild<QToolButton *>(u"problemGrouping"_s);
        grouping->menu()->actions().last()->trigger();
        QVERIFY2(p.groups().contains(u"Model files 1"_s), qPrintable(p.groups().join(u'|')));
        const QModelIndex index = p.row(u"file-not-json"_s);
        QCOMPARE(p.model->row(index)->place, u"config.json"_s);
        QVERIFY(!p.model->inTextOrder().contains(index));
        QVERIFY(!p.panel.choose(0)); // nothing of it is on the first line
        QSignalSpy activated(&p.panel, &ProblemsPanel::activated);
        p.list->setCurrentIndex(index);
        QTest::keyClick(p.list, Qt::Key_Return);
        QCOMPARE(activated.size(), 0);
        QVERIFY(p.isShown(u"problemDetails"_s));
        p.panel.show(analysisOf(kCard)); // it is mended
        QVERIFY(p.list->currentIndex().isValid());
    }

    void initTestCase()
    {
        qRegisterMetaType<TextRange>("cardwright::TextRange");
        qRegisterMetaType<Fix>("cardwright::Fix");
    }

    void groupsBySeverityOrPart()
    {
        Panel p;
        QCOMPARE(p.groups(), (QStringList{u"Rejects 1"_s, u"Lost 1"_s, u"Advice 3"_s}));
        auto *grouping = p.window.findChild<QToolButton *>(u"problemGrouping"_s);
        grouping->menu()->actions().at(1)->trigger();
        QCOMPARE(p.groups(), (QStringList{u"Licence 1"_s, u"Tags 2"_s, u"Metrics 1"_s, u"Card text 1"_s}));
        QCOMPARE(grouping->text(), u"Group by part of the card"_s);
    }

    void groupsFold()
    {
        Panel p;
        const QModelIndex advice = p.group(u"Advice"_s);
        p.click(advice, ProblemRowDelegate::Part::Row);
        QVERIFY(!p.list->isExpanded(advice));
        p.show(kCard + u"\nmore"_s);
        QVERIFY(!p.list->isExpanded(p.group(u"Advice"_s)));
        QVERIFY(p.list->isExpanded(p.group(u"Rejects"_s)));
        p.list->setCurrentIndex(p.group(u"Advice"_s));
        QTest::keyClick(p.list, Qt::Key_Return);
        QVERIFY(p.list->isExpanded(p.group(u"Advice"_s)));
    }

    void filtersBySeverityAndText()
    {
        Panel p;
        auto *advice = p.window.findChild<QToolButton *>(u"problemFilter.advice"_s);
        QCOMPARE(advice->text(), u"Advice 3"_s);
        QTest::mouseClick(advice, Qt::LeftButton);
        QCOMPARE(p.groups(), (QStringList{u"Rejects 1"_s, u"Lost 1"_s}));
        QCOMPARE(advice->text(), u"Advice 3"_s);
        QTest::mouseClick(advice, Qt::LeftButton);

        auto *search = p.window.findChild<QLineEdit *>(u"problemSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"ACURACY"_s);
        QCOMPARE(p.groups(), QStringList{u"Advice 1"_s});
        QTest::keyClicks(search, u"!"_s);
        QVERIFY(p.isShown(u"noProblems"_s));
        QCOMPARE(p.window.findChild<QLabel *>(u"noProblems"_s)->text(), u"No problem passes the filter."_s);
        search->clear();
        QCOMPARE(p.groups().size(), 3);
    }

    void saysSoWhenThereIsNone()
    {
        Panel p;
        QVERIFY(!p.isShown(u"noProblems"_s));
        p.show(u"---\nlicense: mit\n---\n\n# A\n"_s);
        QVERIFY(p.isShown(u"noProblems"_s));
        QVERIFY(!p.list->isVisible());
    }

    void clicksJumpFixAndSilence()
    {
        Panel p;
        const QModelIndex license = p.row(u"license-unknown"_s);
        const TextRange place = p.model->row(license)->problem.range;
        p.click(license, ProblemRowDelegate::Part::Row);
        QCOMPARE(p.activated.last().first().value<TextRange>(), place);
        QCOMPARE(p.fixes.count(), 0);

        p.click(license, ProblemRowDelegate::Part::Fix);
        QCOMPARE(describe(p.fixes.last().first().value<Fix>()), u"Use apache-2.0"_s);
        p.click(license, ProblemRowDelegate::Part::Silence);
        QCOMPARE(p.silencing.last(), (QList<QVariant>{u"license-unknown"_s, false}));
        QCOMPARE(p.activated.count(), 1);
    }

    void whyIsToldBesideTheList()
    {
        Panel p;
        QVERIFY(!p.isShown(u"problemDetails"_s));
        p.click(p.row(u"license-unknown"_s), ProblemRowDelegate::Part::Why);
        QVERIFY(p.isShown(u"problemDetails"_s));
        auto *why = p.window.findChild<QLabel *>(u"problemWhy"_s);
        QCOMPARE(why->text(), explain(u"license-unknown"_s));
        QVERIFY(!why->text().isEmpty());
        p.click(p.row(u"duplicate-item"_s), ProblemRowDelegate::Part::Why); // follows the current problem
        QCOMPARE(why->text(), explain(u"duplicate-item"_s));
        QVERIFY(p.isShown(u"problemFixAll"_s));
        p.press(u"problemFixAll"_s);
        QCOMPARE(p.allFixes.last().first().toString(), u"duplicate-item"_s);

        p.choose(u"license-unknown"_s);
        QVERIFY(!p.isShown(u"problemFixAll"_s)); // it is the only one of its kind
        QCOMPARE(p.links.count(), 0);
        p.press(u"problemSource"_s);
        QVERIFY(p.links.last().first().toUrl().toString().startsWith(u"https://"_s));
        p.press(u"problemFix"_s);
        QCOMPARE(p.fixes.count(), 1);
        p.press(u"problemSilenceEverywhere"_s);
        QCOMPARE(p.silencing.last(), (QList<QVariant>{u"license-unknown"_s, true}));
        p.panel.explain();
        QVERIFY(!p.isShown(u"problemDetails"_s));
        p.panel.explain();
        QVERIFY(p.isShown(u"problemDetails"_s));
        p.press(u"problemDetailsClose"_s);
        QVERIFY(!p.isShown(u"problemDetails"_s));
    }

    void silencedOnesAreCountedAndComeBack()
    {
        Panel p(kCard, {u"duplicate-item"_s});
        auto *toggle = p.window.findChild<QToolButton *>(u"problemFilter.silenced"_s);
        QVERIFY(toggle->isVisible());
        QCOMPARE(p.groups(), (QStringList{u"Rejects 1"_s, u"Lost 1"_s, u"Advice 1"_s}));
        QTest::mouseClick(toggle, Qt::LeftButton);
        QCOMPARE(p.groups().last(), u"Silenced 2"_s);
        const QModelIndex silenced = p.row(u"duplicate-item"_s);
        p.click(silenced, ProblemRowDelegate::Part::Silence);
        QCOMPARE(p.unsilencing.last().first().toString(), u"duplicate-item"_s);
        QCOMPARE(p.silencing.count(), 0);
        p.show(kCard);
        QVERIFY(!toggle->isVisible());
        QCOMPARE(p.groups().last(), u"Advice 3"_s);
    }

    void theMenuHasEverything()
    {
        Panel p;
        p.choose(u"duplicate-item"_s);
        p.panel.openMenu();
        const QStringList texts = p.menuTexts();
        QCOMPARE(texts.size(), 7);
        QCOMPARE(texts[1], u"Fix all 2 of this kind"_s);
        QCOMPARE(texts.mid(2), (QStringList{u"Go to line 5"_s, u"Why?"_s, u"Copy"_s, u"Silence in this card"_s, u"Silence in all my cards"_s}));
        const auto trigger = [&](int which) {
            QList<QAction *> actions = p.menu()->actions();
            actions.removeIf([](const QAction *action) { return action->isSeparator(); });
            actions[which]->trigger();
        };
        trigger(0);
        QCOMPARE(p.fixes.count(), 1);
        trigger(1);
        QCOMPARE(p.allFixes.count(), 1);
        trigger(2);
        QCOMPARE(p.activated.count(), 1);
        trigger(3);
        QVERIFY(p.isShown(u"problemDetails"_s));
        trigger(4);
        QCOMPARE(QGuiApplication::clipboard()->text(), p.current().sentence);
        trigger(6);
        QCOMPARE(p.silencing.last(), (QList<QVariant>{u"duplicate-item"_s, true}));
        p.menu()->close();
    }

    void aLineOfSeveralProblemsHasAMenuForEach()
    {
        Panel p(u"---\nlanguage: [english, englisch]\n---\n"_s);
        p.panel.openMenuForLine(2, {});
        QCOMPARE(p.menu()->actions().size(), 2);
        QVERIFY(p.menu()->actions().first()->menu());
        p.menu()->close();
    }

    void keysJump()
    {
        Panel p;
        p.list->setCurrentIndex(p.group(u"Rejects"_s));
        QTest::keyClick(p.list, Qt::Key_Down);
        QTest::keyClick(p.list, Qt::Key_Return);
        QCOMPARE(p.activated.last().first().value<TextRange>(), p.model->row(p.row(u"license-unknown"_s))->problem.range);
        p.panel.fix();
        QCOMPARE(p.fixes.count(), 1);
        p.panel.silence(false);
        QCOMPARE(p.silencing.count(), 1);
        p.list->setCurrentIndex(p.group(u"Rejects"_s)); // a group is no problem
        p.panel.fix();
        p.panel.fixAllOfKind();
        p.panel.silence(false);
        p.panel.openMenu();
        QCOMPARE(p.fixes.count(), 1);
        QCOMPARE(p.silencing.count(), 1);
        QVERIFY(!p.menu());
    }

    void stepsThroughTheText()
    {
        Panel p;
        QList<TextRange> places;
        for (const Problem &problem : p.analysis.problems)
            places.append(problem.range);
        QCOMPARE(places.size(), 5);
        TextRange at{0, 0};
        for (qsizetype i = 0; i < 2 * places.size(); ++i) {
            p.panel.step(true, at);
            at = p.activated.last().first().value<TextRange>();
            QCOMPARE(at, places[i % places.size()]);
            QCOMPARE(p.current().problem.range, at);
        }
        for (qsizetype i = places.size() - 2; i >= 0; --i) {
            p.panel.step(false, at);
            at = p.activated.last().first().value<TextRange>();
            QCOMPARE(at, places[i]);
        }
        p.panel.step(false, at);
        QCOMPARE(p.activated.last().first().value<TextRange>(), places.last());
        p.panel.step(true, {places[1].end, places[1].end});
        QCOMPARE(p.activated.last().first().value<TextRange>(), places[2]);

        p.press(u"problemFilter.advice"_s); // only what is listed
        p.panel.step(true, {places[0].end, places[0].end});
        QCOMPARE(p.activated.last().first().value<TextRange>(), places.last());
        p.show({});
        p.panel.step(true, {});
        QCOMPARE(p.panel.choose(0), false);
    }

    void choosesByPosition()
    {
        Panel p;
        const TextRange license = p.model->row(p.row(u"license-unknown"_s))->problem.range;
        QVERIFY(p.panel.choose(license.end));
        QCOMPARE(p.current().problem.rule, u"license-unknown"_s);
        p.list->setCurrentIndex({});
        QVERIFY(p.panel.choose(license.start - 3)); // on its line
        QCOMPARE(p.current().problem.rule, u"license-unknown"_s);
        QVERIFY(!p.panel.choose(0));
    }

    void theCurrentOneLasts()
    {
        Panel p;
        p.list->setCurrentIndex(p.row(u"duplicate-item"_s, 1));
        const QString sentence = p.current().sentence;
        p.show(QString(kCard).replace(u"license: appache-2.0"_s, u"# one line more\nlicense: mit"_s));
        QCOMPARE(p.current().sentence, sentence);
    }

    void theNextOneFollowsAMendedOne()
    {
        Panel p;
        p.click(p.row(u"metric-unknown"_s), ProblemRowDelegate::Part::Why);
        p.show(QString(kCard).replace(u"acuracy"_s, u"accuracy"_s));
        QCOMPARE(p.current().problem.rule, u"file-missing"_s);
        QVERIFY(p.isShown(u"problemDetails"_s));
        p.show(u"---\nlicense: mit\n---\n\nText.\n"_s);
        QVERIFY(!p.list->currentIndex().isValid());
        QVERIFY(!p.isShown(u"problemDetails"_s));
    }

    void rowsAreReadAloud()
    {
        Panel p;
        const QModelIndex license = p.row(u"license-unknown"_s);
        QCOMPARE(license.data(Qt::AccessibleTextRole).toString(),
            u"Rejects: %1 (line 2). Fix: Use apache-2.0"_s.arg(p.model->row(license)->sentence));
        QCOMPARE(p.group(u"Advice"_s).data(Qt::AccessibleTextRole).toString(), u"Advice: 3"_s);
    }
};

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
