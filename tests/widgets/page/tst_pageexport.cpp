// The page on its way to a file or to paper: whole, without scripts, and readable there.
#include "tests/widgets/page/pagetest.h"
#include "widgets/page/pageexport.h"

#include <QTemporaryDir>
#include <QPrinter>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kFormula = u"<p data-line=\"0\"><span class=\"cw-math\" data-display=\"0\">x_{%1}</span></p>"_s;

} // namespace

class TestPageExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_test = std::make_unique<PageTest>();
        m_test->files.insert(u"a.svg"_s, drawing);
        m_test->content.owner = u"own"_s;
        m_test->content.name = u"model <1>"_s;
        m_test->content.chips = {TagChip{}};
        m_test->content.chips.first().tag = u"fancy"_s;
        m_test->content.chips.first().label = u"fancy"_s;
        m_test->pane.setHubTheme(true);
        QList<PlacedBlock> blocks{placed(u"<h1 id=\"user-content-a\">Head</h1>"_s, 1),
            placed(u"<pre><code class=\"language-python\">import os</code></pre>"_s, 3),
            placed(u"<details><summary>More</summary><p>folded</p></details>"_s, 5),
            placed(u"<p><img src=\"a.svg\" loading=\"lazy\" alt=\"here\"><img src=\"https://example.com/b.png\" alt=\"far\"></p>"_s, 7),
            placed(u"<p><span class=\"cw-math\" data-display=\"1\">\\frac{1}{</span></p>"_s, 9)};
        for (int i = 0; i < 400; ++i)
            blocks.append(placed(kFormula.arg(i), 11 + 2 * i));
        blocks.append(placed(u"<p>The last one</p>"_s, 900));
        QVERIFY(m_test->show(blocks));
    }
    void cleanupTestCase() { m_test.reset(); }

    void htmlIsWholeAndStill()
    {
        QVERIFY(!m_test->ask(u"document.querySelector('details').open = true"_s).isNull());
        const QByteArray html = exported([](PageExport *exporting) { exporting->makeHtml(u"own/model <1>"_s, true); });
        QVERIFY(html.startsWith("<!doctype html>"));
        QVERIFY(html.contains("<title>own/model &lt;1&gt;</title>"));
        QVERIFY(html.contains("<html class=\"dark\""));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("<button"));
        QVERIFY(!html.contains("cardwright:"));
        QVERIFY(!html.contains("data-line"));
        QVERIFY(html.contains("script-src 'none'"));
        QCOMPARE(html.count("class=\"katex\""), 400);
        QVERIFY(html.contains("hljs-keyword"));
        QVERIFY(html.contains("<details open"));
        QVERIFY(html.contains(drawing.toBase64()));
        QVERIFY(html.contains("The last one"));
        QVERIFY(html.contains("KaTeX_Math"));
        QVERIFY(!html.contains("@font-face{font-family:KaTeX_Fraktur"));
        QVERIFY2(html.size() < 2'000'000, qPrintable(QString::number(html.size())));
    }

    void anotherBrowserShowsTheHtml()
    {
        const QByteArray html = exported([](PageExport *exporting) { exporting->makeHtml(u"x"_s, true); });
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html);
        file.close();
        QWebEngineProfile profile;
        QWebEnginePage browser(&profile);
        browser.load(QUrl::fromLocalFile(file.fileName()));
        const auto ask = [&browser](const QString &script) {
            QVariant answer;
            bool answered = false;
            browser.runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) {
                answer = value;
                answered = true;
            });
            return QTest::qWaitFor([&] { return answered; }, 10'000) ? answer : QVariant();
        };
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"document.querySelectorAll('.katex').length"_s).toInt(), 400, 30'000);
        QTRY_COMPARE(ask(u"[...document.images].filter(image => image.naturalWidth === 40).length"_s).toInt(), 1);
        QCOMPARE(ask(u"getComputedStyle(document.body).color"_s).toString(), u"rgb(223, 226, 230)"_s);
        QVERIFY(ask(u"document.fonts.check('16px KaTeX_Math')"_s).toBool());
        QCOMPARE(ask(u"getComputedStyle(document.querySelector('.katex')).fontFamily.split(',')[0]"_s).toString(), u"KaTeX_Main"_s);
    }

    void pdfHoldsThePage()
    {
        const QByteArray pdf = exported([](PageExport *exporting) { exporting->makePdf(); });
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 20'000);
        QVERIFY(pdf.contains("KaTeX_Math"));
    }

    void paperHoldsThePage()
    {
        QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setResolution(72);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
        PageExport *exporting = m_test->pane.newExport(this);
        QVERIFY(exporting);
        QSignalSpy printed(exporting, &PageExport::printed);
        QSignalSpy failed(exporting, &PageExport::failed);
        exporting->print(&printer);
        QTRY_VERIFY_WITH_TIMEOUT(!printed.isEmpty() || !failed.isEmpty(), 60'000);
        QCOMPARE(failed.size(), 0);
        QVERIFY(QFileInfo(folder.filePath(u"out.pdf"_s)).size() > 1000);
    }

    void thePageIsAsItWas()
    {
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-whole').length"_s).toInt(), 0);
        QVERIFY(m_test->ask(u"document.querySelectorAll('.cw-copy').length > 0"_s).toBool());
    }

    void aPageThatStopsIsToldOf()
    {
        PageExport *exporting = m_test->pane.newExport(this);
        QVERIFY(exporting);
        QSignalSpy failed(exporting, &PageExport::failed);
        QSignalSpy made(exporting, &PageExport::made);
        exporting->makeHtml(u"x"_s, false);
        QSignalSpy ready(&m_test->pane, &PagePane::ready);
        m_test->page()->load(QUrl(u"chrome://crash"_s));
        emit m_test->page()->renderProcessTerminated(QWebEnginePage::CrashedTerminationStatus, 1);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(made.size(), 0);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30'000);
    }

private:
    template <typename Begin>
    QByteArray exported(Begin begin)
    {
        PageExport *exporting = m_test->pane.newExport(this);
        if (!exporting)
            return {};
        QSignalSpy made(exporting, &PageExport::made);
        QSignalSpy progressed(exporting, &PageExport::progressed);
        begin(exporting);
        const bool isMade = QTest::qWaitFor([&] { return !made.isEmpty(); }, 60'000);
        return isMade && !progressed.isEmpty() ? made.first().first().toByteArray() : QByteArray();
    }

    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPageExport)
#include "tst_pageexport.moc"
