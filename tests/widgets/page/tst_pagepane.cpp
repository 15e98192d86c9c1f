#include "tests/widgets/page/pagetest.h"
#include "tests/widgets/page/sidesamples.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString formula = u"<span class=\"cw-math\" data-display=\"%1\">%2</span>"_s;

} // namespace

class TestPagePane : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_test = std::make_unique<PageTest>(); }
    void cleanupTestCase() { m_test.reset(); }

    void showsHeaderAndText()
    {
        m_test->content.owner = u"my-org"_s;
        m_test->content.name = u"<b>tiny</b>"_s;
        m_test->content.chips = {chip(TagChip::Kind::Task, u"fill-mask"_s, u"Fill-Mask"_s, u"red"_s),
            chip(TagChip::Kind::Other, u"bert"_s, u"bert"_s), chip(TagChip::Kind::License, u"license:mit"_s, u"mit"_s)};
        m_test->content.chips.last().prefix = u"License:"_s;
        QVERIFY(m_test->show(paragraphs({u"Hello"_s})));
        QCOMPARE(m_test->ask(u"document.querySelector('.cw-title').textContent"_s).toString(), u"my-org / <b>tiny</b>"_s);
        QCOMPARE(m_test->ask(u"[...document.querySelectorAll('.cw-chip')].map(c => c.textContent).join()"_s).toString(),
            u"Fill-Mask,bert,License:mit"_s);
        QCOMPARE(m_test->ask(u"[...document.querySelectorAll('.cw-icon')].map(i => i.dataset.name).join()"_s).toString(),
            u"task,license"_s);
        QCOMPARE(m_test->ask(u"document.querySelector('main').innerText.trim()"_s).toString(), u"Hello"_s);
    }

    void saysThatACardIsEmpty()
    {
        QVERIFY(m_test->show({}));
        const QString said = u"getComputedStyle(document.querySelector('main'), '::before').content"_s;
        QCOMPARE(m_test->ask(said).toString(), u"\"This card has no text yet.\""_s);
        QVERIFY(m_test->show(paragraphs({u"a"_s})));
        QCOMPARE(m_test->ask(said).toString(), u"none"_s);
    }

    void typesetsFormulas()
    {
        QVERIFY(m_test->show(paragraphs({formula.arg(u"0"_s, u"a_1^2"_s), formula.arg(u"1"_s, u"\\frac{a"_s)})));
        QCOMPARE(m_test->ask(u"document.querySelector('annotation').textContent"_s).toString(), u"a_1^2"_s);
        QVERIFY(m_test->ask(u"document.querySelector('.cw-failed > small').textContent"_s).toString().startsWith(u"Unexpected end of input"_s));
    }

    void formulasThatCostTooMuchStandAsTheirSource()
    {
        const QString longOne = u"x+"_s.repeated(9000);
        const QString deepOne = u"{"_s.repeated(7000) + u"}"_s.repeated(7000);
        QVERIFY(m_test->show(paragraphs({formula.arg(u"0"_s, longOne), formula.arg(u"0"_s, deepOne), u"end"_s})));
        QTRY_COMPARE(m_test->ask(u"document.querySelectorAll('.cw-failed').length"_s).toInt(), 2);
        QCOMPARE(m_test->ask(u"document.querySelector('.cw-failed > .cw-tex').textContent.length"_s).toInt(), longOne.size());
    }

    void everyFormulaIsTypesetInTheEnd()
    {
        QStringList texts;
        for (int i = 0; i < 400; ++i)
            texts << formula.arg(i % 2).arg(u"x_{%1}"_s.arg(i));
        QVERIFY(m_test->show(paragraphs(texts)));
        QTRY_COMPARE_WITH_TIMEOUT(m_test->ask(u"document.querySelectorAll('.katex-html').length"_s).toInt(), 400, 20'000);
    }

    void colorsCodeAndCopiesIt()
    {
        QVERIFY(m_test->show({placed(u"<pre><code class=\"language-python\">import os\n</code></pre>"_s, 1),
            placed(u"<pre><code class=\"language-nonsense\">a</code></pre>"_s, 4)}));
        QCOMPARE(m_test->ask(u"document.querySelector('.hljs-keyword').textContent"_s).toString(), u"import"_s);
        QSignalSpy copied(&m_test->pane, &PagePane::copied);
        (void)m_test->ask(u"document.querySelector('.cw-copy').click()"_s);
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"import os\n"_s);
    }

    void anEditKeepsTheNodesOfOtherBlocks()
    {
        QStringList texts = numberedTexts(300);
        QVERIFY(m_test->show(paragraphs(texts)));
        (void)m_test->ask(u"[...document.querySelectorAll('.cw-block')].forEach((b, i) => { b.mark = i; })"_s);
        const QString marks = u"[...document.querySelectorAll('.cw-block')].map(b => b.mark ?? 'new').join()"_s;
        QStringList expected;
        for (int i = 0; i < texts.size(); ++i)
            expected << QString::number(i);

        texts[120] = u"changed"_s;
        expected[120] = u"new"_s;
        QVERIFY(m_test->show(paragraphs(texts)));
        QCOMPARE(m_test->ask(marks).toString(), expected.join(u','));

        texts.insert(7, u"inserted"_s);
        expected.insert(7, u"new"_s);
        texts.removeAt(200);
        expected.removeAt(200);
        QVERIFY(m_test->show(paragraphs(texts)));
        QCOMPARE(m_test->ask(marks).toString(), expected.join(u','));
    }

    void blocksStayInOrderThroughManyEdits()
    {
        QStringList texts = numberedTexts(130);
        for (int round = 0; round < 40; ++round) {
            const int at = (round * 37) % int(texts.size());
            if (round % 3 == 0)
                texts.insert(at, u"new %1"_s.arg(round));
            else if (round % 3 == 1)
                texts.removeAt(at);
            else
                texts.swapItemsAt(at, int(texts.size()) - 1);
            QVERIFY(m_test->show(paragraphs(texts)));
        }
        texts += numberedTexts(260);
        QVERIFY(m_test->show(paragraphs(texts)));
        QCOMPARE(m_test->ask(u"[...document.querySelectorAll('.cw-block')].map(b => b.textContent).join('|')"_s).toString(),
            texts.join(u'|'));
        QVERIFY(m_test->ask(u"Math.max(...[...document.querySelectorAll('section')].map(s => s.childElementCount))"_s).toInt()
            <= 100);
    }

    void theReadersPlaceIsKept()
    {
        QStringList texts = numberedTexts(300);
        QVERIFY(m_test->show(paragraphs(texts)));
        m_test->pane.scrollToLine(2 * 150 + 1);
        const QString inView = u"[...document.querySelectorAll('p')].find(p => p.innerText.startsWith('Paragraph 151 ')).getBoundingClientRect().top"_s;
        QTRY_VERIFY(qAbs(m_test->ask(inView).toDouble()) < 120);
        const double top = m_test->ask(inView).toDouble();

        texts[10] = u"Much more text than before, so that the paragraph grows by many lines. "_s.repeated(20);
        QVERIFY(m_test->show(paragraphs(texts)));
        QVERIFY(qAbs(m_test->ask(inView).toDouble() - top) <= 1);
        texts.insert(3, u"one more"_s);
        QVERIFY(m_test->show(paragraphs(texts)));
        QVERIFY(qAbs(m_test->ask(inView).toDouble() - top) <= 1);
        texts[290] = u"below"_s;
        QVERIFY(m_test->show(paragraphs(texts)));
        QVERIFY(qAbs(m_test->ask(inView).toDouble() - top) <= 1);
    }

    void foldsStayOpenWhileTheirTextIsEdited()
    {
        const QString fold = u"<details><summary>More</summary><p>%1</p></details>"_s;
        QVERIFY(m_test->show({placed(fold.arg(u"a"_s), 1)}));
        (void)m_test->ask(u"document.querySelector('details').open = true; 0"_s);
        QVERIFY(m_test->show({placed(fold.arg(u"b"_s), 1)}));
        QVERIFY(m_test->ask(u"document.querySelector('details').open"_s).toBool());
    }

    void marksTheBlockOfALineAndKeepsTheMark()
    {
        QVERIFY(m_test->show(paragraphs({u"a"_s, u"b"_s, u"c"_s})));
        m_test->pane.markLine(4);
        QCOMPARE(m_test->ask(u"document.querySelector('.cw-marked').innerText.trim()"_s).toString(), u"b"_s);
        QVERIFY(m_test->show(paragraphs({u"a"_s, u"edited"_s, u"c"_s})));
        QCOMPARE(m_test->ask(u"document.querySelector('.cw-marked').innerText.trim()"_s).toString(), u"edited"_s);
    }

    void aClickTellsItsLine()
    {
        QVERIFY(m_test->show({placed(u"<p>a</p>"_s, 3),
            placed(u"<ul data-line=\"0\"><li data-line=\"0\">x</li><li data-line=\"2\">y</li></ul>"_s, 10)}));
        QSignalSpy clicked(&m_test->pane, &PagePane::lineClicked);
        (void)m_test->ask(u"document.querySelectorAll('main li')[1].click()"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.takeFirst().first().toInt(), 12);
        (void)m_test->ask(u"document.querySelector('main p').click()"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.takeFirst().first().toInt(), 3);
    }

    void linksAreLeftToTheProgram_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *target : {"https://example.org/a?b=c", "mailto:me@example.org", "docs/more.md", "./LICENSE"})
            QTest::newRow(target) << QString::fromLatin1(target);
    }

    void linksAreLeftToTheProgram()
    {
        QFETCH(QString, target);
        QVERIFY(m_test->show(paragraphs({u"<a href=\"%1\"><b>x</b></a>"_s.arg(target)})));
        QSignalSpy activated(&m_test->pane, &PagePane::linkActivated);
        (void)m_test->ask(u"document.querySelector('a b').click()"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toUrl(), QUrl(target));
    }

    void fragmentsScrollWithinThePage()
    {
        auto blocks = paragraphs(numberedTexts(200));
        blocks.prepend(placed(u"<p><a href=\"#user-content-there\">go</a><a href=\"\">nowhere</a></p>"_s, 1));
        blocks.append(placed(u"<h2 id=\"user-content-there\">There</h2>"_s, 500));
        QVERIFY(m_test->show(blocks));
        QSignalSpy activated(&m_test->pane, &PagePane::linkActivated);
        (void)m_test->ask(u"document.querySelectorAll('a').forEach(a => a.click())"_s);
        QTRY_VERIFY(m_test->ask(u"scrollY"_s).toDouble() > 1000);
        QVERIFY(activated.isEmpty());
    }

    void picturesComeFromTheFolder()
    {
        m_test->files[u"img/a b.svg"_s] = drawing;
        QVERIFY(m_test->show(paragraphs({u"<img src=\"./img/a%20b.svg\" alt=\"x\"> <img src=\"gone.png\" alt=\"Gone\">"_s})));
        QTRY_COMPARE(m_test->ask(u"document.querySelector('img')?.naturalWidth"_s).toInt(), 40);
        QTRY_COMPARE(m_test->ask(u"document.querySelector('.cw-not-loaded')?.textContent"_s).toString(),
            u"Gonenot found in the model folder"_s);
    }

    void aPictureWithoutAnAddressIsABoxToo()
    {
        QVERIFY(m_test->show(paragraphs({u"<img alt=\"Refused\">"_s})));
        QCOMPARE(m_test->ask(u"document.querySelectorAll('main img').length"_s).toInt(), 0);
        QCOMPARE(m_test->ask(u"document.querySelector('.cw-not-loaded span').textContent"_s).toString(), u"Refused"_s);
    }

    void isDarkInADarkWindowUntilAThemeIsChosen()
    {
        PagePane pane(&m_test->engine, u"themes"_s);
        QVERIFY(!pane.isHubDark());
        pane.setPalette(QPalette(Qt::black));
        QVERIFY(pane.isHubDark());
        pane.setHubTheme(false);
        pane.setPalette(QPalette(Qt::white));
        pane.setPalette(QPalette(Qt::black));
        QVERIFY(!pane.isHubDark());
    }

    void followsThemeAndZoom()
    {
        QVERIFY(m_test->show(paragraphs({u"a"_s})));
        const QString paper = u"getComputedStyle(document.documentElement).backgroundColor"_s;
        QCOMPARE(m_test->ask(paper).toString(), u"rgb(255, 255, 255)"_s);
        m_test->pane.setHubTheme(true);
        QTRY_COMPARE(m_test->ask(paper).toString(), u"rgb(29, 32, 37)"_s);
        m_test->pane.setLook({PageLook::Theme::Dark, 200, false, true});
        QTRY_COMPARE(m_test->ask(u"devicePixelRatio"_s).toDouble(), 2.0);
        m_test->pane.setLook({PageLook::Theme::Light, 100, false, true});
    }

    void onlyTheLatestContentIsSent()
    {
        QVERIFY(m_test->show(paragraphs({u"a"_s})));
        QSignalSpy painted(&m_test->pane, &PagePane::painted);
        for (int i = 1; i <= 20; ++i) {
            ++m_test->content.revision;
            m_test->content.blocks = paragraphs({QString::number(i)});
            m_test->pane.show(m_test->content);
        }
        QTRY_VERIFY(!painted.isEmpty() && painted.last().first().toULongLong() == m_test->content.revision);
        QCOMPARE(painted.size(), 2);
        QCOMPARE(m_test->ask(u"document.querySelector('main').innerText.trim()"_s).toString(), u"20"_s);
    }

    void phoneWidthIsThatOfAPhoneInTheMiddle()
    {
        m_test->content.side = ordinarySide();
        QVERIFY(m_test->show(paragraphs({u"a"_s})));
        m_test->pane.resize(900, 600);
        const auto *view = m_test->pane.findChild<QWebEngineView *>();
        const QString width = u"innerWidth"_s;
        QTRY_COMPARE(m_test->ask(width).toInt(), 900);
        m_test->pane.setLook({PageLook::Theme::Light, 100, true, true});
        QTRY_COMPARE(m_test->ask(width).toInt(), 390);
        QCOMPARE(view->mapTo(&m_test->pane, QPoint()).x(), (900 - 390) / 2);
        const QString sideIsFirst = u"document.querySelector('.cw-box').getBoundingClientRect().bottom"
                                    " <= document.querySelector('main').getBoundingClientRect().top"_s;
        QTRY_VERIFY(m_test->ask(sideIsFirst).toBool());
        QVERIFY(m_test->ask(u"document.querySelector('.cw-box').offsetHeight > 0"_s).toBool());
        m_test->pane.setLook({PageLook::Theme::Light, 150, true, true});
        QTRY_COMPARE(m_test->ask(width).toInt(), 390);
        m_test->pane.setLook({PageLook::Theme::Light, 100, false, true});
        QTRY_COMPARE(m_test->ask(width).toInt(), 900);
        m_test->pane.resize(480, 600);
    }

    void theMenusOfTheHeaderOpenAndChooseByKeys()
    {
        QSignalSpy changed(&m_test->pane, &PagePane::lookChanged);
        for (const char *name : {"pageTheme", "pageZoom", "pageMore"}) {
            auto *button = m_test->pane.findChild<QToolButton *>(QString::fromLatin1(name));
            button->setFocus();
            QTimer::singleShot(0, button->menu(), [button] {
                QTest::keyClick(button->menu(), Qt::Key_Down);
                QTest::keyClick(button->menu(), Qt::Key_Return);
            });
            QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(m_test->pane.look(), (PageLook{PageLook::Theme::Light, 50, true, true}));
        m_test->pane.setLook({PageLook::Theme::Light, 100, false, true});
    }

    void theWheelWithControlZooms()
    {
        QVERIFY(m_test->show(paragraphs(numberedTexts(100))));
        QWidget *page = m_test->pane.findChild<QWebEngineView *>()->focusProxy();
        const auto wheel = [page](int delta) {
            const QPointF at(100, 200);
            QWheelEvent event(at, page->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(page, &event);
        };
        wheel(120);
        QTRY_COMPARE(m_test->ask(u"devicePixelRatio.toFixed(2)"_s).toString(), u"1.10"_s);
        QCOMPARE(m_test->pane.look().zoomPercent, 110);
        QCOMPARE(m_test->ask(u"scrollY"_s).toDouble(), 0.0);
        wheel(-120);
        QTRY_COMPARE(m_test->ask(u"devicePixelRatio"_s).toDouble(), 1.0);
    }

    void aClickIsFinerThanTheBlock()
    {
        QVERIFY(m_test->show(
            {placed(u"<pre data-line=\"0\"><code class=\"language-c\">int a;\nint b;\nint c;\n</code></pre>"_s, 5),
                placed(u"<p data-line=\"0\">one<br>\ntwo <em>three</em><br>\nfour</p>"_s, 12)}));
        QSignalSpy clicked(&m_test->pane, &PagePane::lineClicked);
        clickOn(u"c;"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.takeFirst().first().toInt(), 8);
        clickOn(u"three"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.takeFirst().first().toInt(), 13);
    }

private:
    /// With the mouse, on the first text of the page that begins so.
    void clickOn(const QString &text) const
    {
        const QVariantMap at = m_test->ask(
            u"(() => { const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);"
            "while (walk.nextNode()) { const i = walk.currentNode.data.indexOf('%1'); if (i < 0) continue;"
            "const r = document.createRange(); r.setStart(walk.currentNode, i); r.setEnd(walk.currentNode, i + 1);"
            "const { left, top, width, height } = r.getBoundingClientRect();"
            "return { x: left + width / 2, y: top + height / 2 }; } })()"_s.arg(text)).toMap();
        QVERIFY(!at.isEmpty());
        QTest::mouseClick(m_test->pane.findChild<QWebEngineView *>()->focusProxy(), Qt::LeftButton, {},
            QPoint(at[u"x"_s].toInt(), at[u"y"_s].toInt()));
    }

    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPagePane)
#include "tst_pagepane.moc"
