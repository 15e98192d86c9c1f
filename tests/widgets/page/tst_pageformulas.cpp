// Formulas on the page: what cannot be typeset says why in its place, the program hears of it, and many of them hold nothing up.
#include "tests/widgets/page/pagetest.h"

#include <QElapsedTimer>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QString formula(const QString &tex, bool display = false)
{
    return u"<span class=\"cw-math\" data-display=\"%1\">%2</span>"_s.arg(display).arg(tex.toHtmlEscaped());
}

PlacedBlock paragraph(const QString &html, int line)
{
    return placed(u"<p data-line=\"0\">"_s + html + u"</p>"_s, line);
}

} // namespace

class TestPageFormulas : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_test = std::make_unique<PageTest>(); }
    void cleanupTestCase() { m_test.reset(); }

    void whatFails_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("why"); ///< a part of it
        QTest::addColumn<bool>("inPart");
        QTest::newRow("a command that is none") << u"\\foo + x"_s << u"Undefined control sequence: \\foo"_s << true;
        QTest::newRow("a brace left open") << u"\\frac{1}{"_s << u"expected '}'"_s << false;
        QTest::newRow("too long") << QString(17'000, u'x') << u"too long"_s << false;
        QTest::newRow("macros without end") << u"\\def\\a{\\a\\a}\\a"_s << u"Too many expansions"_s << false;
        QTest::newRow("macros that double")
            << u"\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}"
               "\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c}\\d\\d\\d\\d"_s << u"Too many expansions"_s << false;
        QTest::newRow("few expansions of much") << u"\\def\\a{"_s + QString(8'000, u'x') + u'}' + u"\\a"_s.repeated(900)
                                                << u"Too many expansions"_s << false;
        QTest::newRow("nested too deeply") << u"{"_s.repeated(7'000) + u"x"_s + u"}"_s.repeated(7'000) << u"nested too deeply"_s << false;
    }
    void whatFails()
    {
        QFETCH(QString, tex);
        QFETCH(QString, why);
        QFETCH(bool, inPart);
        QSignalSpy failed(&m_test->pane, &PagePane::formulasFailed);
        QVERIFY(m_test->show({paragraph(u"Before "_s + formula(tex, true) + u" after"_s, 1)}));
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 20'000);
        const auto faults = failed.first().first().value<FormulaFaults>();
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.begin().key().tex, tex);
        QCOMPARE(faults.begin().key().display, true);
        QVERIFY2(faults.begin().value().contains(why), qPrintable(faults.begin().value()));
        QVERIFY(!faults.begin().value().contains(u"KaTeX parse error"_s));
        const QString shown = m_test->ask(u"document.querySelector('.cw-failed > small').innerText"_s).toString();
        QCOMPARE(shown, faults.begin().value());
        QCOMPARE(m_test->ask(u"document.querySelector('.cw-failed').title"_s).toString(), shown);
        const QString source = m_test->ask(u"document.querySelector('.cw-tex')?.textContent ?? ''"_s).toString();
        QCOMPARE(source, inPart ? QString() : tex);
        QVERIFY(m_test->ask(u"document.querySelector('.cw-card').textContent.includes(' after')"_s).toBool());
    }

    void aFormulaThatComesAgainIsToldAgain()
    {
        QSignalSpy failed(&m_test->pane, &PagePane::formulasFailed);
        QVERIFY(m_test->show({paragraph(formula(u"\\bar{"_s), 1)}));
        QTRY_COMPARE(failed.size(), 1);
        failed.clear();
        QVERIFY(m_test->show({paragraph(u"none"_s, 1)}));
        QVERIFY(m_test->show({paragraph(formula(u"\\bar{"_s), 1)}));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_test->show({paragraph(u"more"_s, 1), paragraph(formula(u"\\bar{"_s), 3)}));
        QVERIFY(m_test->show({paragraph(u"yet more"_s, 1), paragraph(formula(u"\\bar{"_s), 3)}));
        QCOMPARE(failed.size(), 1); // it only moved
    }

    void manyFormulasHoldNothingUp()
    {
        constexpr int inBlock = 10;
        constexpr int kFormulas = 10'000;
        QList<PlacedBlock> blocks{paragraph(u"first"_s, 1)};
        for (int i = 0; i < kFormulas; i += inBlock) {
            QString html;
            for (int j = i; j < i + inBlock; ++j)
                html += formula(u"x_{%1} + \\frac{%2}{%1}"_s.arg(j).arg(inBlock)) + u' ';
            blocks.append(paragraph(html, 3 + 2 * i));
        }
        blocks.append(paragraph(formula(u"\\lastOne"_s), 90'000));
        QSignalSpy failed(&m_test->pane, &PagePane::formulasFailed);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_test->show(blocks));
        const qint64 shown = timer.elapsed();
        qint64 slowest = 0;
        int edits = 0;
        for (; failed.isEmpty() && timer.elapsed() < 90'000; ++edits) {
            QElapsedTimer edit;
            edit.start();
            blocks[0] = paragraph(u"edit %1"_s.arg(edits), 1);
            QVERIFY(m_test->show(blocks));
            slowest = std::max(slowest, edit.elapsed());
        }
        QVERIFY(!failed.isEmpty());
        qInfo("%d formulas: shown after %lld ms, all checked after %lld ms, meanwhile %d edits, the slowest "
              "painted after %lld ms", kFormulas, shown, timer.elapsed(), edits, slowest);
        QCOMPARE(failed.first().first().value<FormulaFaults>().begin().key().tex, u"\\lastOne"_s);
    }

private:
    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPageFormulas)
#include "tst_pageformulas.moc"
