// Where the page stands: it goes where the text goes and tells where the reader goes, and nothing that changes moves what the
// reader looks at. Measured in the real engine, in pixels.
#include "tests/widgets/page/pagetest.h"

#include <QApplication>
#include <QWheelEvent>

#include <cmath>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr double exactly = 1; // a window scrolls by whole pixels

QString numbered(int i) { return u"Paragraph %1 with a few words."_s.arg(i); }

QString longText(int words) { return u"word "_s.repeated(words); }

} // namespace

class TestPageScroll : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_test = std::make_unique<PageTest>(); }
    void cleanupTestCase() { m_test.reset(); }

    void init()
    {
        m_texts.clear();
        for (int i = 0; i < 300; ++i)
            m_texts << numbered(i);
        QVERIFY(showTexts());
        m_test->pane.markLine(0);
        scrollTo(1);
    }

    void aLineComesToTheTop_data()
    {
        QTest::addColumn<int>("paragraph");
        for (const int paragraph : {1, 3, 49, 50, 51, 120, 260})
            QTest::addRow("%d", paragraph) << paragraph;
    }

    void aLineComesToTheTop()
    {
        QFETCH(int, paragraph);
        scrollTo(lineOf(paragraph));
        QVERIFY2(std::abs(topOf(paragraph)) <= exactly, qPrintable(QString::number(topOf(paragraph))));
    }

    void betweenLinesItIsAsFarAsTheLineIs()
    {
        m_texts[120] = longText(600);
        QVERIFY(showTexts());
        scrollTo(lineOf(120));
        const double height = topOf(121);
        QVERIFY(height > 500);
        for (const double share : {0.25, 0.5, 0.9}) {
            scrollTo(lineOf(120) + 2 * share);
            QVERIFY2(std::abs(topOf(120) + share * height) <= 2, qPrintable(QString::number(topOf(120))));
        }
    }

    void linesWithinABlockHaveTheirPlaces()
    {
        QString rows;
        for (int i = 0; i < 60; ++i)
            rows += u"<li data-line=\"%1\">%2</li>"_s.arg(i).arg(longText(i % 7 * 10));
        auto blocks = paragraphs(m_texts.first(10));
        blocks.append(placed(u"<ul data-line=\"0\">"_s + rows + u"</ul>"_s, 21));
        blocks.append(placed(u"<p data-line=\"0\">%1</p>"_s.arg(longText(2000)), 82));
        QVERIFY(m_test->show(blocks));
        scrollTo(21 + 37);
        QVERIFY(std::abs(number(u"document.querySelectorAll('main li')[37].getBoundingClientRect().top"_s)) <= exactly);
    }

    void theEndsMeet()
    {
        QCOMPARE(number(u"scrollY"_s), 0.0);
        scrollTo(m_test->content.lines + 1, 1);
        QCOMPARE(number(u"Math.round(scrollY + innerHeight)"_s), number(u"document.documentElement.scrollHeight"_s));
        scrollTo(1);
        QCOMPARE(number(u"scrollY"_s), 0.0);
    }

    void aLongCardIsRightAfterItsSectionsAreLaidOut()
    {
        m_texts.clear();
        for (int i = 0; i < 4000; ++i)
            m_texts << (i % 5 ? numbered(i) : longText(i % 300));
        QVERIFY(showTexts());
        for (const int paragraph : {3500, 1200, 2777, 40}) {
            scrollTo(lineOf(paragraph));
            QVERIFY2(std::abs(topOf(paragraph)) <= exactly, qPrintable(QString::number(topOf(paragraph))));
        }
    }

    void theReadersWheelTellsTheLineAndNothingElseDoes()
    {
        QSignalSpy told(&m_test->pane, &PagePane::scrolledTo);
        scrollTo(lineOf(100));
        m_texts[3] = longText(300);
        QVERIFY(showTexts());
        QVERIFY(told.isEmpty());

        wheel(-120);
        QTRY_VERIFY(!told.isEmpty());
        QTRY_VERIFY(atRest());
        const double line = told.last().first().toDouble();
        const double share = told.last().last().toDouble();
        const double place = number(u"scrollY"_s);
        scrollTo(lineOf(10));
        told.clear();
        scrollTo(line, share);
        QVERIFY(std::abs(number(u"scrollY"_s) - place) <= exactly);
        QVERIFY(told.isEmpty());
    }

    void theReadersWheelToTheEndTellsTheEnd()
    {
        QSignalSpy told(&m_test->pane, &PagePane::scrolledTo);
        scrollTo(lineOf(250));
        wheel(-12000);
        QTRY_VERIFY(number(u"scrollY + innerHeight - document.documentElement.scrollHeight"_s) > -1);
        QTRY_VERIFY(!told.isEmpty() && std::abs(told.last().last().toDouble() - 1) < 0.01);
        QVERIFY(std::abs(told.last().first().toDouble() - (m_test->content.lines + 1)) < 0.5);
    }

    void anEditMovesNothingThatIsRead_data()
    {
        QTest::addColumn<int>("edited"); ///< paragraph; 150 is the first in view
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("watched");
        QTest::newRow("far above, taller") << 5 << longText(400) << 151;
        QTest::newRow("just above, taller") << 149 << longText(400) << 151;
        QTest::newRow("in view, the first, taller") << 150 << longText(90) << 150;
        QTest::newRow("in view, in the middle, taller") << 154 << longText(90) << 154;
        QTest::newRow("what is above it") << 154 << longText(90) << 152;
        QTest::newRow("in view, a formula") << 154 << u"<span class=\"cw-math\" data-display=\"1\">\\frac{a}{b}</span>"_s << 154;
        QTest::newRow("in view, a picture") << 154 << u"<img src=\"a.svg\">"_s << 154;
        QTest::newRow("above, a picture") << 140 << u"<img src=\"a.svg\">"_s << 152;
        QTest::newRow("below") << 290 << longText(400) << 153;
    }

    void anEditMovesNothingThatIsRead()
    {
        QFETCH(int, edited);
        QFETCH(QString, text);
        QFETCH(int, watched);
        m_test->files[u"a.svg"_s] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"230\"/>";
        scrollTo(lineOf(150) + 0.6);
        m_test->pane.markLine(lineOf(edited));
        if (edited < 150 || edited > 200)
            scrollTo(lineOf(150) + 0.6);
        const double top = topOf(watched);
        const QString before = m_texts[edited];
        for (const QString &next : {before + u"!"_s, text, before}) {
            m_texts[edited] = next;
            QVERIFY(showTexts());
            if (next.contains(u"a.svg"_s))
                QTRY_COMPARE(number(u"document.querySelector('main img').naturalHeight"_s), 230.0);
            QVERIFY(atRest());
            QVERIFY2(std::abs(topOf(watched) - top) <= exactly, qPrintable(u"%1 for %2"_s.arg(topOf(watched) - top).arg(next.left(9))));
        }
    }

    void blocksThatComeAndGoMoveNothingThatIsRead()
    {
        scrollTo(lineOf(150));
        const QString kept = m_texts[153];
        const double top = topOf(153);
        m_texts.insert(20, longText(200));
        QVERIFY(showTexts());
        QVERIFY(std::abs(topOfText(kept) - top) <= exactly);
        m_texts.remove(0, 15);
        QVERIFY(showTexts());
        QVERIFY(std::abs(topOfText(kept) - top) <= exactly);
        for (int i = 0; i < 250; ++i)
            m_texts.insert(30, u"pasted %1"_s.arg(i));
        QVERIFY(showTexts());
        QVERIFY(std::abs(topOfText(kept) - top) <= exactly);
    }

    void whatIsTypedStaysInSight()
    {
        m_texts = m_texts.first(100);
        QVERIFY(showTexts());
        scrollTo(m_test->content.lines + 1, 1);
        for (int i = 0; i < 8; ++i) {
            m_texts << u"typed %1"_s.arg(i);
            m_test->pane.markLine(lineOf(int(m_texts.size()) - 1));
            QVERIFY(showTexts());
            QTRY_VERIFY(topOfText(m_texts.last()) > 0 && topOfText(m_texts.last()) < number(u"innerHeight"_s));
        }
    }

    void theCursorsBlockComesIntoViewOnlyWhenItIsOutOfSight()
    {
        m_test->pane.markLine(lineOf(200));
        QTRY_VERIFY(topOf(200) > 0 && topOf(200) < number(u"innerHeight"_s));
        QVERIFY(atRest());
        const double top = topOf(200);
        m_test->pane.markLine(lineOf(201));
        QTRY_COMPARE(m_test->ask(u"document.querySelector('.cw-marked').innerText.trim()"_s).toString(), m_texts[201]);
        QVERIFY(atRest());
        QCOMPARE(topOf(200), top);
    }

    void footnotesStandLastWhateverTheirLines()
    {
        auto blocks = paragraphs(m_texts);
        blocks.append(placed(u"<section class=\"cw-footnotes\"><ol><li data-line=\"0\"><p data-line=\"0\">A note.</p></li></ol></section>"_s, 20));
        QVERIFY(m_test->show(blocks));
        scrollTo(lineOf(100));
        QVERIFY(std::abs(topOf(100)) <= exactly);
        m_test->pane.markLine(20);
        QTRY_COMPARE(m_test->ask(u"document.querySelector('.cw-marked').innerText.trim()"_s).toString(), u"A note."_s);
        QTRY_VERIFY(topOfText(u"A note."_s) < number(u"innerHeight"_s));
    }

    void theSelectionSurvivesEditsElsewhere()
    {
        scrollTo(lineOf(60));
        (void)m_test->ask(
            u"{ const p = [...document.querySelectorAll('main p')]; getSelection().setBaseAndExtent(p[62].firstChild, 3, p[66].firstChild, 7); } 0"_s);
        const QString selected = u"getSelection().toString()"_s;
        const QString before = m_test->ask(selected).toString();
        QVERIFY(before.contains(numbered(64)));

        m_texts[60] = u"<span class=\"cw-math\" data-display=\"0\">x^2</span>"_s; // above, in view
        QVERIFY(showTexts());
        QCOMPARE(m_test->ask(selected).toString(), before);
        m_texts[290] = u"below"_s;
        QVERIFY(showTexts());
        QCOMPARE(m_test->ask(selected).toString(), before);
        for (int i = 0; i < 120; ++i) { // until its section has been split more than once
            m_texts.insert(i % 2 ? 52 : m_texts.indexOf(numbered(75)), u"typed %1"_s.arg(i));
            if (i % 4 == 0)
                QVERIFY(showTexts());
        }
        QVERIFY(showTexts());
        QCOMPARE(m_test->ask(selected).toString(), before);
        m_texts.move(2, 250); // a paragraph carried over the selection
        QVERIFY(showTexts());
        QCOMPARE(m_test->ask(selected).toString(), before);
    }

private:
    static int lineOf(int paragraph) { return 1 + 2 * paragraph; }

    bool showTexts()
    {
        m_test->content.lines = 2 * int(m_texts.size());
        return m_test->show(paragraphs(m_texts));
    }

    double number(const QString &script) const { return m_test->ask(script).toDouble(); }

    double topOf(int paragraph) const
    {
        return number(u"document.querySelectorAll('.cw-block')[%1].getBoundingClientRect().top"_s.arg(paragraph));
    }

    double topOfText(const QString &text) const
    {
        return number(u"[...document.querySelectorAll('main p')].find(p => p.textContent === %1).getBoundingClientRect().top"_s
                          .arg(u'"' + text + u'"'));
    }

    /// Until frames pass in which nothing moves.
    bool atRest() const
    {
        (void)m_test->ask(u"window.still = 0; { let y = scrollY; (function look() { still = y === scrollY ? still + 1 : 0;"
                          "y = scrollY; if (still < 5) requestAnimationFrame(look); })(); } 0"_s);
        return QTest::qWaitFor([this] { return number(u"still"_s) >= 5; }, 10'000);
    }

    void scrollTo(double line, double share = 0)
    {
        m_test->pane.scrollToLine(line, share);
        QVERIFY(atRest());
    }

    void wheel(int delta) const
    {
        QWidget *target = m_test->pane.findChild<QWebEngineView *>()->focusProxy();
        const QPointF at(100, 200);
        QWheelEvent event(at, target->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &event);
    }

    std::unique_ptr<PageTest> m_test;
    QStringList m_texts;
};

CARD_PAGE_TEST_MAIN(TestPageScroll)
#include "tst_pagescroll.moc"
