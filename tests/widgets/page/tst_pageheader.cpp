#include "tests/widgets/page/pagetest.h"
#include "tests/widgets/page/sidesamples.h"

#include <QApplication>

using namespace cardwright;
using namespace Qt::StringLiterals;
using Kind = TagChip::Kind;

namespace {

const QString shownTags = u"[...document.querySelectorAll('.cw-chip')].map(c => c.textContent).join()"_s;

} // namespace

/// The row of tags above the card.
class TestPageHeader : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_test = std::make_unique<PageTest>(); }
    void cleanupTestCase() { m_test.reset(); }
    void init() { m_test->pane.markTag({}); }

    void aGroupIsOneChipThatOpensItsList()
    {
        setChips({chip(Kind::Task, u"fill-mask"_s, u"Fill-Mask"_s, u"red"_s)}, chipsOfOneKind(Kind::Dataset, 4, u"4 datasets"_s),
            {chip(Kind::License, u"license:mit"_s, u"mit"_s)});
        QCOMPARE(ask(shownTags), u"Fill-Mask,4 datasets,mit"_s);
        QCOMPARE(ask(list(u".ariaExpanded"_s)), u"false"_s);
        (void)ask(list(u".click()"_s));
        QCOMPARE(ask(shownTags), u"Fill-Mask,4 datasets,Tag 0,Tag 1,Tag 2,Tag 3,mit"_s);
        QCOMPARE(ask(list(u".ariaExpanded"_s)), u"true"_s);

        m_test->content.chips.removeLast();
        QVERIFY(m_test->show());
        QCOMPARE(ask(shownTags), u"Fill-Mask,4 datasets,Tag 0,Tag 1,Tag 2,Tag 3"_s); // what the reader opened stays open
        (void)ask(list(u".click()"_s));
        QCOMPARE(ask(shownTags), u"Fill-Mask,4 datasets"_s);
    }

    void manyTagsWithoutAGroupStandInPart()
    {
        setChips(chipsOfOneKind(Kind::Other, 16));
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-chip').length"_s).toInt(), 16);
        setChips(chipsOfOneKind(Kind::Other, 100));
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-chip').length"_s).toInt(), 13);
        QCOMPARE(ask(list(u".textContent"_s)), u"+88 more"_s);
        (void)ask(list(u".click()"_s));
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-chip').length"_s).toInt(), 101);
        (void)ask(list(u".click()"_s));
    }

    void everythingWorksFromTheKeyboard()
    {
        setChips(chipsOfOneKind(Kind::Language, 3, u"3 languages"_s));
        QSignalSpy clicked(&m_test->pane, &PagePane::tagClicked);
        auto *view = m_test->pane.findChild<QWebEngineView *>();
        view->setFocus();
        (void)ask(list(u".focus()"_s));
        QTest::keyClick(view->focusProxy(), Qt::Key_Return);
        QTRY_COMPARE(ask(shownTags), u"3 languages,Tag 0,Tag 1,Tag 2"_s);
        QCOMPARE(ask(u"document.activeElement.textContent"_s), u"3 languages"_s); // though the row was drawn anew
        QTest::keyClick(view->focusProxy(), Qt::Key_Tab);
        QTest::keyClick(view->focusProxy(), Qt::Key_Tab);
        QTRY_COMPARE(ask(u"document.activeElement.textContent"_s), u"Tag 1"_s);
        QTest::keyClick(view->focusProxy(), Qt::Key_Space);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toString(), u"t1"_s);
        (void)ask(list(u".click()"_s));
    }

    void aClickTellsTheTag()
    {
        setChips({chip(Kind::Task, u"fill-mask"_s, u"Fill-Mask"_s, u"red"_s)}, {chip(Kind::Arxiv, u"arxiv:1810.04805"_s, u"1810.04805"_s)});
        QSignalSpy clicked(&m_test->pane, &PagePane::tagClicked);
        QSignalSpy line(&m_test->pane, &PagePane::lineClicked);
        (void)ask(u"document.querySelectorAll('.cw-chip .cw-label')[1].click()"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toString(), u"arxiv:1810.04805"_s);
        QVERIFY(line.isEmpty());
    }

    void aMarkedTagIsOutlinedAndItsListOpened()
    {
        const QString outlined = u"[...document.querySelectorAll('.cw-marked-tag')].map(c => c.dataset.tag).join()"_s;
        setChips({chip(Kind::Task, u"fill-mask"_s, u"Fill-Mask"_s, u"red"_s)}, chipsOfOneKind(Kind::Dataset, 4, u"4 datasets"_s));
        m_test->pane.markTag(u"fill-mask"_s);
        QTRY_COMPARE(ask(outlined), u"fill-mask"_s);
        QCOMPARE(ask(shownTags), u"Fill-Mask,4 datasets"_s);
        m_test->pane.markTag(u"t2"_s);
        QTRY_COMPARE(ask(outlined), u"t2"_s);

        (void)ask(list(u".click()"_s)); // the reader closes the list again, and it stays so
        m_test->content.name = u"renamed"_s;
        QVERIFY(m_test->show());
        QCOMPARE(ask(shownTags), u"Fill-Mask,4 datasets"_s);
        m_test->pane.markTag(u"not here"_s);
        QTRY_COMPARE(ask(outlined), QString());
        setChips({chip(Kind::Other, u"not here"_s, u"now it is"_s)});
        QCOMPARE(ask(outlined), u"not here"_s);
        m_test->pane.markTag({});
        QTRY_COMPARE(ask(outlined), QString());
    }

    void aTagMarkedBeforeThePageIsThereIsOutlinedThen()
    {
        PagePane pane(&m_test->engine, u"later"_s);
        QSignalSpy painted(&pane, &PagePane::painted);
        pane.markTag(u"t1"_s);
        PageContent content;
        content.chips = chipsOfOneKind(Kind::Language, 3, u"3 languages"_s);
        pane.show(content);
        pane.QWidget::show();
        pane.start();
        QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 1, 20'000);
        QString outlined;
        pane.findChild<QWebEngineView *>()->page()->runJavaScript(u"document.querySelector('.cw-marked-tag').textContent"_s,
            QWebEngineScript::ApplicationWorld, [&](const QVariant &answer) { outlined = answer.toString(); });
        QTRY_COMPARE(outlined, u"Tag 1"_s);
    }

    void tellsWhatTheHubSets()
    {
        TagChip byHub = chip(Kind::Other, u"endpoints_compatible"_s, u"Inference Endpoints"_s);
        byHub.byHub = true;
        setChips({chip(Kind::Other, u"bert"_s, u"bert"_s), byHub});
        QCOMPARE(ask(u"[...document.querySelectorAll('.cw-by-hub')].map(c => c.title).join()"_s), u"endpoints_compatible, set by the hub"_s);
    }

    void longNamesStayInThePage()
    {
        setChips({chip(Kind::Other, u"long"_s, u"never-ending-"_s.repeated(60))}, {chip(Kind::Other, u"ar"_s, u"مرحبا بالعالم 🎉"_s)});
        m_test->content.name = u"long"_s.repeated(200);
        QVERIFY(m_test->show());
        QVERIFY(m_test->ask(u"document.documentElement.scrollWidth <= innerWidth"_s).toBool());
    }

private:
    void setChips(const QList<TagChip> &first, const QList<TagChip> &second = {}, const QList<TagChip> &third = {})
    {
        m_test->content.chips = first + second + third;
        QVERIFY(m_test->show());
    }

    QString ask(const QString &script) const { return m_test->ask(script).toString(); }
    static QString list(const QString &rest) { return u"document.querySelector('.cw-list')"_s + rest; }

    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPageHeader)
#include "tst_pageheader.moc"
