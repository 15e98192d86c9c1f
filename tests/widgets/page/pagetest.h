// A pane with a real web engine, and questions to its page in the world of the page's scripts. Starting one takes a second
// or more: a test class shares one where it can.
#pragma once

#include "widgets/page/pageengine.h"
#include "widgets/page/pagepane.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace cardwright {

inline PlacedBlock placed(const QString &html, int line)
{
    auto block = std::make_shared<PageBlock>();
    block->html = html;
    block->key = qHash(html);
    return {block, line, line};
}

/// A picture, 40 x 30.
inline const QByteArray drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>";

/// Paragraphs on every second line, from line 1 on.
inline QList<PlacedBlock> paragraphs(const QStringList &texts)
{
    QList<PlacedBlock> blocks;
    for (const QString &text : texts)
        blocks.append(placed(QStringLiteral("<p data-line=\"0\">%1</p>").arg(text), 1 + 2 * int(blocks.size())));
    return blocks;
}

inline QStringList numberedTexts(int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << QStringLiteral("Paragraph %1 with a few words.").arg(i);
    return texts;
}

class PageTest {
public:
    PageTest() :
        engine([this](const QString &, const QString &name) -> Result<QByteArray> {
            asked.append(name);
            if (!files.contains(name))
                return Error{Error::Code::FileNotFound, name, {}};
            return files.value(name);
        }),
        pane(&engine, QStringLiteral("test"))
    {
        pane.resize(480, 600);
        pane.QWidget::show();
        pane.start();
    }

    /// True once the page has painted `blocks`.
    bool show(const QList<PlacedBlock> &blocks)
    {
        content.blocks = blocks;
        return show();
    }

    bool show()
    {
        ++content.revision;
        QSignalSpy painted(&pane, &PagePane::painted);
        pane.show(content);
        return QTest::qWaitFor(
            [&] { return !painted.isEmpty() && painted.last().first().toULongLong() == content.revision; }, 30'000);
    }

    QVariant ask(const QString &script) const
    {
        QVariant answer;
        bool answered = false;
        page()->runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) {
            answer = value;
            answered = true;
        });
        return QTest::qWaitFor([&] { return answered; }, 10'000) ? answer : QVariant();
    }

    QWebEnginePage *page() const { return pane.findChild<QWebEngineView *>()->page(); }

    QHash<QString, QByteArray> files; ///< the model folder
    QStringList asked;                ///< names the page asked the folder for
    PageEngine engine;
    PagePane pane;
    PageContent content;
};

/// The main() of a test with a web engine.
#define CARD_PAGE_TEST_MAIN(Test)                                                                                       \
    int main(int argc, char **argv)                                                                                     \
    {                                                                                                                   \
        cardwright::PageEngine::registerScheme();                                                                       \
        QApplication application(argc, argv);                                                                           \
        Test test;                                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                                         \
    }

} // namespace cardwright
