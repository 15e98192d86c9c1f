// How long a key takes until the page shows it, in the real window: `bench_page`, or `bench_page "1 MB"` for one of its
// cards. How long the program takes to start, and what it holds in memory: `bench_page --start`. Run it under an X server
// with QT_QUICK_BACKEND=software.
#include "app/application.h"
#include "app/mainwindow.h"
#include "app/prompts.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "tests/bench/benchcards.h"
#include "tests/bench/processtree.h"
#include "tests/support/publishfixture.h"
#include "tests/support/scriptedprompts.h"
#include "widgets/editor/editorpane.h"
#include "widgets/page/pageengine.h"
#include "widgets/page/pagepane.h"

#include <QApplication>
#include <QEventLoop>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace cardwright;
using namespace cardwright::bench;

namespace {

constexpr int kEdits = 200;
constexpr int kPatienceMs = 120'000;

double at(QList<double> times, double part)
{
    std::ranges::sort(times);
    return times.isEmpty() ? 0 : times[std::min(qsizetype(double(times.size()) * part), times.size() - 1)];
}

qint64 nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// In a real event loop: QTest's waiting turns it once in ten milliseconds, and a web view needs many turns.
void until(const std::function<bool()> &holds)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(kPatienceMs, &loop, [] { qFatal("nothing happened"); });
    if (!holds())
        loop.exec();
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A card in the program's own window, in a folder that goes with it.
class OpenCard {
public:
    explicit OpenCard(const QString &text) : m_settings(m_folder.filePath(u"settings"_s)),
        m_publishing(m_folder.path()), m_cards(m_settings, m_prompts, m_publishing.services, m_folder.filePath(u"drafts"_s))
    {
        QDir(m_folder.path()).mkdir(u"model"_s);
        QFile file(m_folder.filePath(u"model/README.md"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the card cannot be written");
        file.close();
        m_cards.open(file.fileName());
        m_window = m_cards.windows().constFirst();
        m_window->resize(1560, 940);
        m_page = m_window->findChild<PagePane *>();
        m_edit = m_window->findChild<EditorPane *>()->textEdit();
        QObject::connect(m_page, &PagePane::ready, m_page, [this] {
            m_readyAt = nowNs();
            watchForFirstScreen();
        });
        QObject::connect(m_page, &PagePane::painted, m_page, [this](quint64 revision) {
            m_painted = revision;
            m_paintedAt = nowNs();
        });
    }

    bool isPainted() const { return m_readyAt > 0 && m_paintedAt > 0 && m_painted == m_window->session()->document().revision(); }
    void untilPainted()
    {
        until([this] { return isPainted(); });
    }

    MainWindow *window() const { return m_window; }
    QPlainTextEdit *edit() const { return m_edit; }
    QWebEngineView *view() const { return m_page->findChild<QWebEngineView *>(); }
    qint64 readyAt() const { return m_readyAt; }
    qint64 paintedAt() const { return m_paintedAt; }
    qint64 firstScreenAt() const { return m_firstScreenAt; }

private:
    void watchForFirstScreen()
    {
        QObject::connect(view(), &QWebEngineView::titleChanged, m_page, [this](const QString &title) {
            if (title == u"first screen")
                m_firstScreenAt = nowNs();
        });
        view()->page()->runJavaScript(uR"js(
            function tell() {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => { document.title = "first screen"; };
              port2.postMessage(0);
            }
            function look(changes, observer) {
              if (document.querySelector(".cw-block")) {
                observer.disconnect();
                requestAnimationFrame(tell);
              }
            }
            const blocksToCome = new MutationObserver(look);
            blocksToCome.observe(document, { childList: true, subtree: true });
            look([], blocksToCome);
        )js"_s, QWebEngineScript::ApplicationWorld);
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    ScriptedPrompts m_prompts;
    PublishFixture m_publishing;
    Application m_cards;
    MainWindow *m_window = nullptr;
    PagePane *m_page = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    quint64 m_painted = 0;
    qint64 m_readyAt = 0;
    qint64 m_paintedAt = 0;
    qint64 m_firstScreenAt = 0;
};

void print(const char *what, const QList<double> &times, double processor)
{
    std::printf("%-24s median %7.1f ms   p95 %7.1f ms   worst %7.1f ms   processor %6.1f ms a key\n", what, at(times, 0.5),
        at(times, 0.95), at(times, 1), processor);
    std::fflush(stdout);
}

/// The middle of the card, in a line of prose.
void putCursorInTheMiddle(QPlainTextEdit *edit)
{
    const QString text = edit->toPlainText();
    const qsizetype prose = text.indexOf(u"second sentence"_s, text.size() / 2);
    const qsizetype cell = text.indexOf(u"[Task"_s, text.size() / 2);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(prose >= 0 ? prose + 3 : cell + 3));
    edit->setTextCursor(cursor);
    edit->setFocus();
}

void measureKeys(const char *name, const QString &text)
{
    OpenCard card(text);
    card.untilPainted();
    putCursorInTheMiddle(card.edit());
    wait(3000);
    const auto sinceReady = [&card](qint64 when) { return double(when - card.readyAt()) / 1e6; };
    std::printf("%-24s first screen %.0f ms after the page was ready, all of it %.0f ms\n", name,
        sinceReady(card.firstScreenAt()), sinceReady(card.paintedAt()));
    QList<double> times;
    const double before = processorMs();
    for (int i = 0; i < kEdits; ++i) {
        const qint64 start = nowNs();
        QTest::keyClick(card.edit(), 'a' + i % 26);
        card.untilPainted();
        times.append(double(card.paintedAt() - start) / 1e6);
    }
    print(name, times, (processorMs() - before) / kEdits);
}

/// A plain editor beside a plain web view in which a key replaces one paragraph: nothing can be quicker.
void measureFloor()
{
    QSplitter window;
    auto *edit = new QPlainTextEdit(&window);
    auto *view = new QWebEngineView(&window);
    window.resize(1560, 940);
    edit->setPlainText(ordinary(50));
    window.show();
    bool loaded = false;
    QObject::connect(view, &QWebEngineView::loadFinished, view, [&] { loaded = true; });
    view->setHtml(u"<body><p id=p>text</p>"_s);
    until([&] { return loaded; });
    edit->setFocus();
    wait(2000);
    qint64 paintedAt = 0;
    QObject::connect(view, &QWebEngineView::titleChanged, view, [&] { paintedAt = nowNs(); });
    QList<double> times;
    const double before = processorMs();
    for (int i = 0; i < kEdits; ++i) {
        paintedAt = 0;
        const qint64 start = nowNs();
        QTest::keyClick(edit, 'a' + i % 26);
        view->page()->runJavaScript(u"p.textContent = 'text %1'; requestAnimationFrame(() => {"
                                     "const c = new MessageChannel(); c.port1.onmessage = () => { document.title = '%1' };"
                                     "c.port2.postMessage(0); })"_s.arg(i));
        until([&] { return paintedAt > 0; });
        times.append(double(paintedAt - start) / 1e6);
    }
    print("floor", times, (processorMs() - before) / kEdits);
}

int measureStart(const QString &program)
{
    const auto run = [&](const char *what) {
        QList<QList<double>> figures;
        constexpr int kStarts = 9;
        for (int i = 0; i < kStarts; ++i) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(program, {QString::fromLatin1(what), QString::number(nowNs())});
            process.waitForFinished(kPatienceMs);
            qsizetype column = 0;
            for (const QByteArray &figure : process.readAllStandardOutput().simplified().split(' ')) {
                figures.resize(std::max(figures.size(), column + 1));
                figures[column++].append(figure.toDouble());
            }
        }
        std::printf("%-12s", what + 2);
        for (const QList<double> &column : figures)
            std::printf(" %7.0f", at(column, 0.5));
        std::printf("\n");
    };
    std::printf("medians: ms to shown; of the program also editable, page painted, then MB held\n");
    run("--bare");
    run("--card");
    return 0;
}

void bareWindow(qint64 startedNs)
{
    QWidget window;
    window.resize(1560, 940);
    window.show();
    until([&] { return window.windowHandle() && window.windowHandle()->isExposed(); });
    std::printf("%.1f\n", double(nowNs() - startedNs) / 1e6);
}

void cardWindow(qint64 startedNs)
{
    const auto since = [startedNs](qint64 when) { return double(when - startedNs) / 1e6; };
    OpenCard card(ordinary(50));
    until([&] { return card.window()->windowHandle() && card.window()->windowHandle()->isExposed(); });
    const qint64 shown = nowNs();
    QTest::keyClick(card.edit(), 'x');
    const qint64 editable = nowNs();
    card.untilPainted();
    const qint64 painted = card.paintedAt();
    wait(4000);
    std::printf("%.1f %.1f %.1f %.1f\n", since(shown), since(editable), since(painted), memoryMb());
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "--start") {
        QCoreApplication application(argc, argv);
        return measureStart(QCoreApplication::applicationFilePath());
    }
    PageEngine::registerScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    const qint64 startedNs = argc > 2 ? QByteArray(argv[2]).toLongLong() : nowNs();
    if (what == "--bare") {
        bareWindow(startedNs);
    } else if (what == "--card") {
        cardWindow(startedNs);
    } else {
        const std::pair<const char *, std::function<void()>> measures[] = {
            {"floor", [] { measureFloor(); }},
            {"5 KB", [] { measureKeys("5 KB", ordinary(5)); }},
            {"50 KB", [] { measureKeys("50 KB", ordinary(50)); }},
            {"200 KB of tables", [] { measureKeys("200 KB of tables", tables(200)); }},
            {"1 MB", [] { measureKeys("1 MB", ordinary(1024)); }},
        };
        for (const auto &[name, measure] : measures) {
            if (what.isEmpty() || what == name)
                measure();
        }
    }
    return 0;
}
