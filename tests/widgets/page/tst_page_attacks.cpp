// Hostile cards against the page: each attack that does its harm where there is no wall does none through the engine, with
// all walls up and with any single one taken away.
#include "tests/widgets/page/attacks/control.h"
#include "tests/widgets/page/attacks/ground.h"

#include "core/analysis/analysis.h"
#include "core/files/cardsource.h"
#include "widgets/page/pageengine.h"
#include "widgets/page/pagepane.h"
#include "widgets/page/walls.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLoggingCategory>
#include <QMap>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; ///< milliseconds; nothing waits longer than it has to

QSet<Wall> fallen;
AttackGround *ground = nullptr;
QtMessageHandler others = nullptr;

/// What a page says on its console comes out as a message of its category.
void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const QRegularExpression said(u"\"(hit-\\d{3})\"$"_s);
    if (qstrcmp(context.category, "cardwright.page") != 0)
        return others(type, context, message);
    if (const auto match = said.match(message); match.hasMatch())
        ground->hear(match.captured(1));
}

/// What stands before the page when attacks come.
struct Defence {
    const char *name;
    QSet<Wall> without;
    bool hasFirstCleaning = true;   ///< core/markdown
    bool hasCanonicalPaths = true;  ///< core/files
    QMap<QString, QString> exceptions = {}; ///< attacks that do harm all the same, and why
};

const QList<Defence> &defences()
{
    static const QList<Defence> all{
        {"all walls", {}},
        {"without core/markdown", {}, false},
        {"without DOMPurify", {Wall::SecondCleaning}},
        {"without Content-Security-Policy", {Wall::ContentPolicy}},
        {"without the guard of requests", {Wall::RequestGuard}},
        {"without the limit to media", {Wall::MediaOnly}},
        {"without the engine's settings", {Wall::Settings}},
        {"with scripts", {Wall::NoScripts}},
        {"with the program's scripts and channel in the page's world", {Wall::OwnWorld}},
        {"with free navigation", {Wall::OneAddress}},
        {"without canonical paths", {}, true, false,
            {{u"file: a symbolic link"_s, u"nothing else can tell a link from a file of the folder"_s},
             {u"file: through a linked folder"_s, u"nothing else can tell a link from a folder"_s}}},
    };
    return all;
}

} // namespace

namespace cardwright {

bool stands(Wall wall) { return !fallen.contains(wall); }

} // namespace cardwright

class TestPageAttacks : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"cardwright.page.debug=true"_s);
        others = qInstallMessageHandler(listen);
        m_ground = std::make_unique<AttackGround>(allAttacks());
        ground = m_ground.get();
        QVERIFY(ground->count() >= 150 && ground->count() < 1000); // a number has three digits
    }

    void eachDoesHarmWhereThereIsNoWall()
    {
        const QSet<int> harmful = harmfulAttacks(*ground);
        QMap<QString, int> byCategory;
        QStringList harmless;
        for (int number = 1; number <= ground->count(); ++number) {
            if (harmful.contains(number))
                ++byCategory[QString::fromLatin1(ground->attack(number).category)];
            else
                harmless.append(ground->nameOf(number));
        }
        qInfo().noquote() << harmful.size() << "attacks do harm:" << byCategory;
        QVERIFY2(harmless.isEmpty(), qPrintable(harmless.join(u'\n')));
    }

    void noneDoesHarm_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < defences().size(); ++i)
            QTest::newRow(defences()[i].name) << i;
    }

    void noneDoesHarm()
    {
        QFETCH(int, index);
        const Defence &defence = defences()[index];
        const QSet<int> hits = attack(defence);
        QStringList harmed;
        for (const int number : hits) {
            const QString name = ground->nameOf(number).section(u" ("_s, 0, 0);
            if (!defence.exceptions.contains(name))
                harmed.append(ground->nameOf(number));
        }
        QVERIFY2(harmed.isEmpty(), qPrintable(harmed.join(u'\n')));
        QCOMPARE(hits.size(), defence.exceptions.size()); // what is excepted is needed
    }

    void withoutAnyWallTheSameEyesSeeHarm()
    {
        const Defence none{"none", {Wall::SecondCleaning, Wall::ContentPolicy, Wall::RequestGuard, Wall::MediaOnly, Wall::Settings,
            Wall::NoScripts, Wall::OwnWorld}, false, false};
        const auto hits = attack(none);
        qInfo() << hits.size() << "attacks do harm in the page without walls";
        QVERIFY(hits.size() > 40);
    }

    void cleanupTestCase()
    {
        qInstallMessageHandler(others);
        m_ground.reset();
    }

private:
    QSet<int> attack(const Defence &defence)
    {
        fallen = defence.without;
        m_defence = &defence;
        ground->forgetHits();
        QGuiApplication::clipboard()->clear();
        PageEngine engine([&](const QString &, const QString &name) { return read(name); });
        PagePane pane(&engine, u"test"_s);
        m_pane = &pane;
        connect(&pane, &PagePane::tagClicked, this, [](const QString &tag) { ground->hear(tag); });
        connect(&pane, &PagePane::lineClicked, this, [](int line) {
            if (line > 90'000)
                ground->hit(line % 1000);
        });
        connect(&pane, &PagePane::copied, this, [] { ground->hear(QGuiApplication::clipboard()->text()); });
        connect(&pane, &PagePane::linkActivated, this, [](const QUrl &url) {
            if (!url.isRelative() && url.scheme() != u"http" && url.scheme() != u"https" && url.scheme() != u"mailto")
                ground->hit(url.toString().right(10).section(u'-', -1).left(3).toInt());
        });
        pane.resize(800, 600);
        pane.QWidget::show();
        pane.start();

        constexpr int together = 60;
        PageContent content;
        content.owner = u"owner"_s;
        content.name = u"name"_s;
        for (int first = 1; first <= ground->count(); first += together) {
            content.blocks.clear();
            for (int number = first; number < first + together && number <= ground->count(); ++number)
                appendBlocks(content.blocks, number);
            meet(content);
        }
        for (int number = 1; number <= ground->count(); ++number) {
            if (ground->attack(number).form == Attack::Form::Metadata)
                meet(contentOfMetadata(number));
        }
        if (pane.findChild<QWebEngineView *>()->page()->url() != QUrl(u"cardwright://page/test/"_s))
            ground->hit(0);
        return ground->hits();
    }

    Result<QByteArray> read(const QString &name) const
    {
        if (m_defence->hasCanonicalPaths)
            return FolderSource(ground->folder()).read(name, PageEngine::mostFileBytes);
        QFile file(ground->folder() + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::FileNotFound, name, {}};
        return file.readAll();
    }

    void appendBlocks(QList<PlacedBlock> &blocks, int number) const
    {
        using Form = Attack::Form;
        const Form form = ground->attack(number).form;
        if (form == Form::Metadata)
            return;
        if (!m_defence->hasFirstCleaning) {
            auto block = std::make_shared<PageBlock>();
            block->html = unsafeHtmlOf(*ground, number);
            block->key = quint64(number);
            blocks.append({block, number, number});
            return;
        }
        const QString source = ground->sourceOf(number);
        const QString card = form == Form::Formula ? u"$$"_s + source + u"$$"_s : source;
        for (PlacedBlock placed : renderBody(card, 0).blocks) {
            placed.firstLine = placed.lastLine = number;
            blocks.append(placed);
        }
    }

    static PageContent contentOfMetadata(int number)
    {
        Snapshot snapshot;
        snapshot.text = u"---\n"_s + ground->sourceOf(number) + u"\n---\n\ntext\n"_s;
        snapshot.changed = {0, snapshot.text.size()};
        snapshot.files = std::make_shared<const ModelFiles>();
        return pageContentOf(analyse({}, snapshot), u"owner/name"_s, {});
    }

    /// The page shows it, everything in it is pressed, and it has a while to do its worst.
    void meet(PageContent content)
    {
        content.revision = ++m_revision;
        QSignalSpy painted(m_pane, &PagePane::painted);
        m_pane->show(content);
        QVERIFY(waitUntil([&] { return !painted.isEmpty() && painted.last().first().toULongLong() == m_revision; }, patience));
        (void)ask(scriptOf("provoke.js") + u"\n0"_s);
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        (void)ask(u"{ let frames = 0; globalThis.settled = false;"
                  "const wait = () => { ++frames < 12 ? requestAnimationFrame(wait) : settled = true; }; wait(); } 0"_s);
        QVERIFY(waitUntil([&] { return ask(u"globalThis.settled"_s).toBool(); }, patience));
        ground->see(ask(scriptOf("probe.js").trimmed() + u"(1, %1)"_s.arg(ground->count())).toString());
    }

    QVariant ask(const QString &script) const
    {
        QVariant answer;
        bool answered = false;
        m_pane->findChild<QWebEngineView *>()->page()->runJavaScript(script, scriptWorld(), [&](const QVariant &value) {
            answer = value;
            answered = true;
        });
        return waitUntil([&] { return answered; }, patience) ? answer : QVariant();
    }

    std::unique_ptr<AttackGround> m_ground;
    const Defence *m_defence = nullptr;
    PagePane *m_pane = nullptr;
    quint64 m_revision = 0;
};

int main(int argc, char **argv)
{
    PageEngine::registerScheme();
    QApplication application(argc, argv);
    TestPageAttacks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_page_attacks.moc"
