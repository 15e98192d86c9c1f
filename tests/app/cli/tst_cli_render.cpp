// `render`: the text as a fragment, and the whole page as one file that a browser shows without anything else.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = "---\nlicense: mit\ntags: [fancy]\n---\n"
                         "# Title\n\nInline \\\\(E = mc^2\\\\) and\n\n$$\n\\frac{1}{2}\n$$\n\n"
                         "Broken $$\\frac{1}{$$ one.\n\n"
                         "<script>document.title = 'harm'</script><img src=x onerror=\"document.title = 'harm'\">\n\n"
                         "![here](images/a.svg) ![far](https://example.com/a.png) ![out](../outside.svg)\n\n"
                         "```html\n</script><!-- <script>\n```\n";
const QByteArray kDrawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>";

/// What a page that is loaded from a file asks for beside itself.
class Requests : public QWebEngineUrlRequestInterceptor {
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        if (const QUrl url = info.requestUrl(); url.scheme() != u"data" && !url.path().endsWith(u"page.html"))
            urls.append(url.toString());
    }
    QStringList urls;
};

class Browser : public QWebEnginePage {
public:
    explicit Browser(QWebEngineProfile *profile) : QWebEnginePage(profile) {}
    QStringList complaints;

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int, const QString &) override
    {
        if (level == ErrorMessageLevel)
            complaints.append(message);
    }
};

} // namespace

class TestCliRender : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        m_scratch->write(u"model/README.md"_s, kCard);
        m_scratch->write(u"model/images/a.svg"_s, kDrawing);
        m_scratch->write(u"outside.svg"_s, kDrawing + "<!-- outside -->");
    }

    void aFragmentIsTheText()
    {
        const Answer answer = cli({u"render"_s, m_scratch->path(u"model"_s)});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.complaints, QString());
        QVERIFY(answer.output.startsWith(u"<h1 data-line=\"0\" id=\"user-content-title\">Title</h1>\n"_s));
        QVERIFY(answer.output.contains(u"<span class=\"cw-math\" data-display=\"0\">E = mc^2</span>"_s));
        QVERIFY(answer.output.contains(u"<span class=\"cw-math\" data-display=\"1\">\n\\frac{1}{2}\n</span>"_s));
        QVERIFY(answer.output.contains(u"src=\"images/a.svg\""_s));
        QVERIFY(!answer.output.contains(u"<script"_s));
        QVERIFY(!answer.output.contains(u"onerror"_s));
        QCOMPARE(cli({u"render"_s, u"--fragment"_s, m_scratch->path(u"model/README.md"_s)}).output, answer.output);
    }

    void aFragmentBringsTheCardsStyle()
    {
        m_scratch->write(u"model/README.md"_s, "<style>.a { color: red; background: url(https://example.com) }</style>\n\n<p class=\"a\">x</p>\n");
        const QString html = cli({u"render"_s, m_scratch->path(u"model"_s)}).output;
        QVERIFY2(QRegularExpression(u"^<style>\n[^<]*color: ?red[^<]*</style>\n<div class=\"cw-card\">\n"_s).match(html).hasMatch(),
            qPrintable(html));
        QVERIFY(!html.contains(u"example.com"_s));
    }

    void theSameCardGivesTheSameBytes()
    {
        const QStringList arguments{u"render"_s, u"--page"_s, m_scratch->path(u"model"_s)};
        const QByteArray page = cli(arguments).bytes;
        QVERIFY(page.size() > 100'000);
        QVERIFY(cli(arguments).bytes == page);
    }

    void aPageIsOneFile()
    {
        const QByteArray page = cli({u"render"_s, u"--page"_s, m_scratch->path(u"model"_s)}).bytes;
        QVERIFY(page.contains("<title>model</title>"));
        QVERIFY(page.contains(kDrawing.toBase64()));
        QVERIFY(!page.contains(QByteArray("<!-- outside -->").toBase64().first(12)));
        QVERIFY(!page.contains("<link"));
        QVERIFY(!page.contains("'unsafe-eval'"));
        QVERIFY(QRegularExpression(u"default-src 'none'; script-src( 'sha256-[\\w+/=]+')+; style-src( 'sha256-[\\w+/=]+')+; "_s)
                    .match(QString::fromUtf8(page.first(6000))).hasMatch());
        QVERIFY(page.contains("<html lang=\"en\">"));
        QVERIFY(cli({u"render"_s, u"--page"_s, u"--theme"_s, u"dark"_s, m_scratch->path(u"model"_s)})
                    .bytes.contains("<html class=\"dark\" lang=\"en\">"));
    }

    void aBrowserShowsThePage()
    {
        const QString file = m_scratch->path(u"page.html"_s);
        QCOMPARE(cli({u"render"_s, u"--page"_s, u"-o"_s, file, m_scratch->path(u"model"_s)}).code, 0);
        QWebEngineProfile profile;
        Requests requests;
        profile.setUrlRequestInterceptor(&requests);
        Browser browser(&profile);
        browser.load(QUrl::fromLocalFile(file));
        const auto ask = [&browser](const QString &script) {
            QVariant answer;
            bool answered = false;
            browser.runJavaScript(script, [&](const QVariant &value) { answer = value; answered = true; });
            return QTest::qWaitFor([&] { return answered; }, 10'000) ? answer : QVariant();
        };
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"document.querySelectorAll('.katex').length"_s).toInt(), 2, 30'000);
        QCOMPARE(ask(u"document.querySelector('.cw-card h1').textContent"_s).toString(), u"Title"_s);
        QCOMPARE(ask(u"document.querySelector('.cw-failed > .cw-tex').textContent"_s).toString(), u"\\frac{1}{"_s);
        QVERIFY(!ask(u"document.querySelector('.cw-failed > small').textContent"_s).toString().isEmpty());
        QVERIFY(ask(u"document.querySelector('.cw-header').textContent"_s).toString().contains(u"fancy"_s));
        QTRY_COMPARE(ask(u"[...document.images].map(image => image.naturalWidth).join()"_s).toString(), u"40"_s);
        QVERIFY(ask(u"document.querySelector('pre').textContent"_s).toString().contains(u"</script><!-- <script>"_s));
        QVERIFY(ask(u"document.fonts.size > 10 && document.fonts.ready.then(() => 1) !== null"_s).toBool());
        QVERIFY(ask(u"!document.querySelector('[data-goto]')"_s).toBool());
        QCOMPARE(browser.title(), u"model"_s);
        QCOMPARE(requests.urls, QStringList());
        // a picture that could not be brought along is refused by the page's own policy, and told of in its place
        for (const QString &complaint : browser.complaints)
            QVERIFY2(complaint.contains(u"folder.invalid"_s), qPrintable(complaint));
    }

    void theAnswerGoesToAFile()
    {
        const QString file = m_scratch->path(u"out.html"_s);
        const Answer answer = cli({u"render"_s, u"--output"_s, file, m_scratch->path(u"model"_s)});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.output, QString());
        QCOMPARE(m_scratch->read(u"out.html"_s), cli({u"render"_s, u"-o"_s, u"-"_s, m_scratch->path(u"model"_s)}).bytes);
    }

    void theCardIsLeftAlone()
    {
        QVERIFY(QFile::link(m_scratch->path(u"model/README.md"_s), m_scratch->path(u"link.md"_s)));
        for (const QString &target : {u"model/README.md"_s, u"model/../model/README.md"_s, u"link.md"_s}) {
            const Answer answer = cli({u"render"_s, u"-o"_s, m_scratch->path(target), m_scratch->path(u"model"_s)});
            QCOMPARE(answer.code, 2);
            QVERIFY(answer.complaints.contains(u"the card itself"_s));
        }
        QCOMPARE(m_scratch->read(u"model/README.md"_s), kCard);
    }

    void whatCannotBe_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("both") << QStringList{u"--page"_s, u"--fragment"_s, u"model"_s} << 2;
        QTest::newRow("a fragment's theme") << QStringList{u"--theme"_s, u"dark"_s, u"model"_s} << 2;
        QTest::newRow("no such theme") << QStringList{u"--page"_s, u"--theme"_s, u"blue"_s, u"model"_s} << 2;
        QTest::newRow("no name") << QStringList{u"-o"_s, u""_s, u"model"_s} << 2;
        QTest::newRow("no card") << QStringList{u"nowhere"_s} << 7;
        QTest::newRow("no folder to write to") << QStringList{u"-o"_s, u"nowhere/out.html"_s, u"model"_s} << 7;
    }
    void whatCannotBe()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Answer answer = cli(QStringList{u"render"_s} + arguments, m_scratch->path());
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.output, QString());
        QVERIFY(!answer.complaints.isEmpty());
    }

private:
    std::unique_ptr<Scratch> m_scratch;
};

QTEST_MAIN(TestCliRender)
#include "tst_cli_render.moc"
