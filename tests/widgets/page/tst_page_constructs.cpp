// A card with every construct of the format, seen in the real page: what core/markdown makes of it is tested there, here
// it is what a reader gets to see.
#include "core/yaml/frontmatter.h"
#include "tests/widgets/page/pagetest.h"

#include <QApplication>
#include <QFile>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestPageConstructs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(CARD_TEST_DATA "/render/constructs.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString card = QString::fromUtf8(file.readAll());
        m_test = std::make_unique<PageTest>();
        QVERIFY(m_test->show(renderBody(card, FrontMatter::parse(card).block().whole.end).blocks));
        // the formulas, heading, display, two in the table, one in the fold: those below the window follow when idle
        QTRY_COMPARE_WITH_TIMEOUT(m_test->ask(u"document.querySelectorAll('.katex').length"_s).toInt(), 5, 30'000);
    }
    void cleanupTestCase() { m_test.reset(); }

    void showsEveryConstruct_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QVariant>("answer");
        const auto row = [](const char *name, const QString &question, const QVariant &answer) {
            QTest::newRow(name) << question << answer;
        };
        row("raw h1", u"document.querySelector('main h1').textContent"_s, u"Constructs"_s);
        row("math in a heading", u"document.querySelector('main h2 .katex annotation').textContent.trim()"_s, u"\\LaTeX"_s);
        row("words around it", u"document.querySelector('main h2').textContent.startsWith('Can I write')"_s, true);
        row("display math over blank lines", u"document.querySelectorAll('.katex-display').length"_s, 2);
        row("nothing in it reached Markdown", u"document.querySelector('.katex-display annotation').textContent.includes('b_1 * c * d')"_s, true);
        row("no formula failed", u"document.querySelectorAll('.katex-error').length"_s, 0);
        row("fences inside a fence", u"document.querySelector('code.language-yaml').textContent"_s,
            u"---\nlicense: mit\n---\n"_s);
        row("highlighted", u"document.querySelectorAll('code.language-yaml .hljs-attr').length"_s, 1);
        row("an empty link target stays empty", u"[...document.querySelectorAll('main a')].find(a => a.textContent === 'link "
                                                "without target').getAttribute('href')"_s, QString());
        row("brackets in a link's text", u"[...document.querySelectorAll('main a')].find(a => a.href.includes('1810.03993'))"
                                         ".textContent"_s, u"[Mitchell, 2018]"_s);
        row("strikethrough", u"document.querySelector('main del').textContent"_s, u"what is gone"_s);
        row("autolink", u"[...document.querySelectorAll('main a')].some(a => a.href === 'https://a.example/path')"_s, true);
        row("math in a table", u"document.querySelectorAll('main table td .katex').length"_s, 2);
        row("columns of the table", u"document.querySelectorAll('main table tr:first-child th').length"_s, 3);
        row("task list", u"document.querySelectorAll('main li input[type=checkbox][disabled]').length"_s, 2);
        row("footnote, twice referred to", u"document.querySelectorAll('main sup a[href^=\"#\"]').length"_s, 2);
        row("Markdown inside details", u"document.querySelector('main details h3').textContent"_s, u"Inside"_s);
        row("and math", u"document.querySelectorAll('main details .katex').length"_s, 1);
    }
    void showsEveryConstruct()
    {
        QFETCH(QString, question);
        QFETCH(QVariant, answer);
        QCOMPARE(m_test->ask(question).toString(), answer.toString());
    }

private:
    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPageConstructs)
#include "tst_page_constructs.moc"
