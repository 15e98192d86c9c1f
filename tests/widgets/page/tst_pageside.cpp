#include "tests/widgets/page/pagetest.h"
#include "tests/widgets/page/sidesamples.h"

#include <QApplication>
#include <QTcpServer>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString titles = u"[...document.querySelectorAll('.cw-box-title')].map(t => t.textContent).join()"_s;
const QString textWidth = u"document.querySelector('main').getBoundingClientRect().width / "
                          "document.querySelector('.cw-columns').getBoundingClientRect().width"_s;

QString textOf(const QString &selector)
{
    return u"[...document.querySelectorAll('%1')].map(e => e.textContent).join('|')"_s.arg(selector);
}

QString click(const QString &selector) { return u"document.querySelector('%1').click()"_s.arg(selector); }

} // namespace

/// The notices above the card and the boxes beside it.
class TestPageSide : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] { ++m_connections; });
        m_test = std::make_unique<PageTest>();
        m_test->pane.resize(600, 700);
    }

    void init()
    {
        m_test->asked.clear();
        QVERIFY(showSide({}));
    }

    void cleanupTestCase() { m_test.reset(); }

    void thereIsAColumnWhereThereAreBoxes()
    {
        QCOMPARE(ask(titles), QString());
        QCOMPARE(m_test->ask(textWidth).toDouble(), 1.0);
        QVERIFY(showSide(ordinarySide()));
        QCOMPARE(ask(titles), u"Safetensors,Widget,Model tree,Datasets used to train,Evaluation results,Carbon emissions"_s);
        QVERIFY(m_test->ask(textWidth).toDouble() < 0.7);

        SideColumn side = ordinarySide();
        side.widget.reset();
        side.evaluations.clear();
        QVERIFY(showSide(side));
        QCOMPARE(ask(titles), u"Safetensors,Model tree,Datasets used to train,Carbon emissions"_s);
        QVERIFY(showSide({}));
        QCOMPARE(m_test->ask(textWidth).toDouble(), 1.0);
        QVERIFY(!m_test->ask(u"document.querySelector('.cw-side').getClientRects().length > 0"_s).toBool());
    }

    void aBoxThatStaysKeepsItsElements()
    {
        SideColumn side = ordinarySide();
        QVERIFY(showSide(side));
        (void)m_test->ask(u"document.querySelectorAll('.cw-box').forEach(b => { b.mark = true; }); 0"_s);
        side.tree->relation = u"merge"_s;
        side.weights.clear();
        QVERIFY(showSide(side));
        QCOMPARE(ask(u"[...document.querySelectorAll('.cw-box')].filter(b => !b.mark).map(b => b.className).join()"_s),
            u"cw-box cw-box-tree"_s);
    }

    void saysWhatTheWeightsAre()
    {
        SideColumn side;
        WeightsBox box;
        box.format = WeightHeader::Format::Gguf;
        box.parameters = 3'212'749'888;
        box.quantizations = {{4, u"Q4_K_S"_s, 1'900'000'000}, {4, u"Q4_K_M"_s, 2'000'000'000}, {8, u"Q8_0"_s, 3'400'000'000}};
        box.notDownloaded = true;
        side.weights = {box};
        QVERIFY(showSide(side));
        QCOMPARE(ask(textOf(u".cw-fact dd"_s)), u"3.21B params"_s);
        QCOMPARE(ask(u"document.querySelector('.cw-fact dd').title"_s), u"3,212,749,888"_s);
        QCOMPARE(ask(textOf(u".cw-quant"_s)), u"4-bitQ4_K_S1.90 GBQ4_K_M2.00 GB|8-bitQ8_03.40 GB"_s);
        QVERIFY(ask(textOf(u".cw-box .cw-note"_s)).contains(u"not downloaded"_s));
    }

    void stepsThroughTheExamplesAndStaysAtOne()
    {
        SideColumn side;
        side.widget = textWidget();
        QVERIFY(showSide(side));
        const QString shown = textOf(u".cw-example-title, .cw-field, .cw-class"_s);
        QCOMPARE(ask(shown), u"Praise|A gripping, generous film.|positive0.980|negative0.020"_s);
        (void)ask(click(u".cw-step:last-child"_s));
        QCOMPARE(ask(shown), u"Blame|Two hours I shall not get back."_s);
        side.widget->examples[1].title = u"Regret"_s; // as the user types it
        QVERIFY(showSide(side));
        QCOMPARE(ask(shown), u"Regret|Two hours I shall not get back."_s);
        (void)ask(click(u".cw-step:last-child"_s));
        QVERIFY(ask(shown).startsWith(u"Praise"_s));
        (void)ask(click(u".cw-step"_s));
        side.widget->examples.removeLast();
        QVERIFY(showSide(side));
        QVERIFY(ask(shown).startsWith(u"Praise"_s));
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-step').length"_s).toInt(), 0);
    }

    void drawsAChatAsBubbles()
    {
        SideColumn side;
        side.widget = textWidget();
        side.widget->chat = true;
        side.widget->examples.clear();
        side.widget->examples.append(example({}, {input(u"system"_s, u"Be short."_s), input(u"user"_s, u"Hi"_s)}, {output(u"Hello!"_s)}, 0));
        QVERIFY(showSide(side));
        QCOMPARE(ask(u"[...document.querySelectorAll('.cw-bubble')].map(b => b.className + ' ' + b.textContent).join('|')"_s),
            u"cw-bubble cw-system Be short.|cw-bubble cw-user Hi|cw-bubble cw-assistant Hello!"_s);
    }

    void saysWhyNothingCanBeTried()
    {
        SideColumn side;
        side.widget = textWidget();
        side.widget->examples.clear();
        side.widget->origin = WidgetBox::Examples::None;
        side.widget->off = true;
        side.widget->maskToken = u"[MASK]"_s;
        QVERIFY(showSide(side));
        QCOMPARE(ask(textOf(u".cw-box-widget .cw-note"_s)),
            u"Mask token: [MASK]|Neither this card nor the hub has examples for this task.|Inference is off: readers can try nothing here."_s);
    }

    void mediaComeFromTheFolderOnly()
    {
        m_test->files[u"cat.svg"_s] = drawing;
        SideColumn side;
        side.widget = textWidget();
        side.widget->examples.clear();
        const QString remote = u"http://127.0.0.1:%1/dog.png"_s.arg(m_server.serverPort());
        side.widget->examples.append(example({}, {input(u"src"_s, u"cat.svg"_s, WidgetKind::Image), input(u"src"_s, remote, WidgetKind::Audio)},
            {output({}, remote, WidgetKind::Image), output({}, u"javascript:alert(1)"_s, WidgetKind::Video)}, 0));
        QVERIFY(showSide(side));
        QTRY_COMPARE(m_test->ask(u"document.querySelector('.cw-side img')?.naturalWidth"_s).toInt(), 40);
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-side :is(img, audio, video)').length"_s).toInt(), 1);
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-side .cw-not-loaded').length"_s).toInt(), 3);
        QCOMPARE(m_test->asked, QStringList{u"cat.svg"_s});
        QCOMPARE(m_connections, 0);
    }

    void aClickGoesToTheLineOfTheCard_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<int>("line");
        QTest::newRow("example") << u".cw-example-title"_s << 9;
        QTest::newRow("base model") << u".cw-tree .cw-to-line"_s << 11;
        QTest::newRow("data set") << u".cw-ids bdi"_s << 7;
        QTest::newRow("metric") << u".cw-metric-value"_s << 30;
        QTest::newRow("emissions") << u".cw-grams"_s << 40;
        QTest::newRow("new version") << u".cw-notice-newVersion button"_s << 2;
        QTest::newRow("audiences") << u".cw-notice-audiences button"_s << 5;
    }

    void aClickGoesToTheLineOfTheCard()
    {
        QFETCH(QString, selector);
        SideColumn side = ordinarySide();
        side.newVersion = LinkedId{u"my-org/next"_s, 2};
        side.notForAllAudiences = 5;
        QVERIFY(showSide(side));
        QSignalSpy clicked(&m_test->pane, &PagePane::lineClicked);
        (void)ask(click(selector));
        QTRY_COMPARE(clicked.size(), 1);
        QTEST(clicked.first().first().toInt(), "line");
    }

    void whatNoLineSaysIsNoButton()
    {
        SideColumn side;
        side.datasets.append({u"from/the-files"_s, 0});
        QVERIFY(showSide(side));
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-box button').length"_s).toInt(), 0);
    }

    void namesLeadToTheHubWhenTheyCanBeThere()
    {
        SideColumn side;
        side.datasets.append({u"squad"_s, 1});
        for (const QString &bad : {u"../../login"_s, u"a/b/c"_s, u"two words"_s, u"//evil.example"_s})
            side.datasets.append({bad, 1});
        QVERIFY(showSide(side));
        QCOMPARE(ask(u"[...document.querySelectorAll('.cw-side a')].map(a => a.href).join()"_s), u"https://huggingface.co/datasets/squad"_s);
        QSignalSpy activated(&m_test->pane, &PagePane::linkActivated);
        (void)ask(click(u".cw-away"_s));
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toUrl(), QUrl(u"https://huggingface.co/datasets/squad"_s));
    }

    void manyMetricsStandInPart()
    {
        SideColumn side = ordinarySide();
        for (int i = 0; i < 38; ++i)
            side.evaluations[0].metrics.append({u"m%1"_s.arg(i), u"0.5"_s, false, 50 + i});
        QVERIFY(showSide(side));
        const QString count = u"document.querySelectorAll('.cw-metric').length"_s;
        QCOMPARE(m_test->ask(count).toInt(), 8);
        QCOMPARE(ask(textOf(u".cw-more"_s)), u"32 more results"_s);
        (void)ask(click(u".cw-more"_s));
        QCOMPARE(m_test->ask(count).toInt(), 40);
        QCOMPARE(ask(u"document.activeElement.textContent"_s), u"m60.5"_s); // the first of the new ones
        side.evaluations[0].metrics[0].value = u"0.9"_s;
        QVERIFY(showSide(side));
        QCOMPARE(m_test->ask(count).toInt(), 40);
    }

    void longNumbersAreShortened()
    {
        SideColumn side = ordinarySide();
        side.evaluations[0].metrics.clear();
        for (const QString &value : {u"32.011343435198505"_s, u"0.83"_s, u"0.00001234"_s, u"41.2 (±0.345)"_s, u"1e-7"_s})
            side.evaluations[0].metrics.append({u"wer"_s, value, false, 0});
        QVERIFY(showSide(side));
        QCOMPARE(ask(textOf(u".cw-metric-value"_s)), u"32.011|0.83|0.00001234|41.2 (±0.345)|1e-7"_s);
    }

    void noticesStandAboveTheText()
    {
        SideColumn side;
        GateNotice gate;
        gate.fields.append({u"Company"_s, u"text"_s, {}});
        gate.fields.append({u"I agree"_s, u"checkbox"_s, {}});
        side.gate = gate;
        side.newVersion = LinkedId{u"my-org/next"_s, 2};
        side.notForAllAudiences = 5;
        QVERIFY(showSide(side));
        QCOMPARE(ask(u"[...document.querySelectorAll('.cw-notice')].map(n => n.className).join()"_s),
            u"cw-notice cw-notice-audiences,cw-notice cw-notice-newVersion,cw-notice cw-notice-gate"_s);
        QCOMPARE(ask(textOf(u".cw-gate-fields .cw-field-name"_s)), u"Company|I agree"_s);
        QVERIFY(showSide({}));
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-notice').length"_s).toInt(), 0);
    }

    void theTextStaysWhereItIsWhenTheFrameChanges()
    {
        QStringList texts;
        for (int i = 0; i < 120; ++i)
            texts << u"Paragraph %1 with a few words, so that it may break into more lines in a narrow column."_s.arg(i);
        m_test->content.blocks = paragraphs(texts);
        QVERIFY(m_test->show());
        m_test->pane.scrollToLine(121);
        const QString place = u"Math.round(document.querySelectorAll('.cw-block')[60].getBoundingClientRect().top)"_s;
        QTRY_VERIFY(m_test->ask(u"scrollY"_s).toDouble() > 500);
        const int before = m_test->ask(place).toInt();
        SideColumn side = sideOfNothingBut(u"word"_s);
        QVERIFY(showSide(side));
        QVERIFY(qAbs(m_test->ask(place).toInt() - before) <= 1);
        QVERIFY(showSide({}));
        QVERIFY(qAbs(m_test->ask(place).toInt() - before) <= 1);
        m_test->content.blocks = paragraphs({u"text"_s});
    }

    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"<img src=x onerror=\"document.title='ran'\">", "</section><script>document.title='ran'</script>",
                 "javascript:document.title='ran'", "&lt;b&gt;<b>bold</b>", "$& $1 %1 %2", "__proto__", "\u202Eevil"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }

    void hostileTextStaysText()
    {
        QFETCH(QString, word);
        m_test->content.owner = m_test->content.name = word;
        m_test->content.chips = {chip(TagChip::Kind::Other, word, word, word)};
        m_test->content.chips[0].icon = m_test->content.chips[0].prefix = word;
        QVERIFY(showSide(sideOfNothingBut(word)));
        QCOMPARE(ask(u"document.title"_s), u"Card"_s);
        QCOMPARE(m_test->ask(u"document.querySelectorAll(':is(.cw-header, .cw-notices, .cw-side) :is(script, b, iframe, [onerror])').length"_s).toInt(), 0);
        QCOMPARE(ask(u"document.querySelector('.cw-label').textContent"_s), word);
        QCOMPARE(ask(u"document.querySelector('.cw-metric-value').textContent"_s), word);
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-box').length"_s).toInt(), 6);
        QCOMPARE(m_test->ask(u"document.querySelectorAll('a[href^=javascript]').length"_s).toInt(), 0);
    }

    void longWordsStayInThePage_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {300, 380, 460, 700, 1000})
            QTest::addRow("%d", width) << width;
    }

    void longWordsStayInThePage()
    {
        QFETCH(int, width);
        m_test->pane.resize(width, 700);
        QVERIFY(showSide(sideOfNothingBut(u"Donaudampfschifffahrtsgesellschaft"_s.repeated(9))));
        QTRY_VERIFY(qAbs(m_test->ask(u"innerWidth"_s).toInt() - width) <= 2);
        if (m_test->ask(u"getComputedStyle(document.querySelector('.cw-fold')).display"_s) != u"none"_s)
            (void)ask(click(u".cw-fold"_s));
        const QString outside = u"[...document.querySelectorAll('.cw-notice *, .cw-box *')].filter(e => !e.closest('.cw-table, .cw-long, svg')"
                                " && e.getBoundingClientRect().right > innerWidth).map(e => e.className).join()"_s;
        QCOMPARE(ask(outside), QString());
        QVERIFY(m_test->ask(u"document.documentElement.scrollWidth <= innerWidth"_s).toBool());
        if (m_test->ask(u"document.querySelector('.cw-fold').getAttribute('aria-expanded')"_s) == u"true"_s)
            (void)ask(click(u".cw-fold"_s));
        m_test->pane.resize(600, 700);
    }

    void aNarrowPageFoldsTheBoxesAbove()
    {
        QVERIFY(showSide(ordinarySide()));
        m_test->pane.resize(380, 700);
        const QString areShown = u"document.querySelector('.cw-boxes').getClientRects().length > 0"_s;
        QTRY_VERIFY(!m_test->ask(areShown).toBool());
        QCOMPARE(m_test->ask(textWidth).toDouble(), 1.0);
        QVERIFY(ask(textOf(u".cw-fold"_s)).startsWith(u"Safetensors · Widget"_s));
        (void)ask(click(u".cw-fold"_s));
        QVERIFY(m_test->ask(areShown).toBool());
        QCOMPARE(ask(u"document.querySelector('.cw-fold').ariaExpanded"_s), u"true"_s);
        (void)ask(click(u".cw-fold"_s));
        QVERIFY(!m_test->ask(areShown).toBool());
        m_test->pane.resize(600, 700);
        QTRY_VERIFY(m_test->ask(areShown).toBool());
    }

private:
    bool showSide(const SideColumn &side)
    {
        m_test->content.side = side;
        return m_test->show();
    }

    QString ask(const QString &script) const { return m_test->ask(script).toString(); }

    QTcpServer m_server;
    int m_connections = 0;
    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPageSide)
#include "tst_pageside.moc"
