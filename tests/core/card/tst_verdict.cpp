// The hub's answers to POST /api/validate-yaml, as probed.

#include "core/card/check.h"
#include "core/card/verdict.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;
using Passes = HubVerdict::Passes;

class TestVerdict : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<bool>("block");
        QTest::addColumn<bool>("parses");
        QTest::addColumn<int>("passes");
        const auto row = [](const char *name, const char *card, bool block, bool parses, Passes passes) {
            QTest::newRow(name) << QString::fromUtf8(card) << block << parses << int(passes);
        };
        row("no block", "# Title\n", false, false, Passes::Yes);
        row("ragged closing fence", "---\nlicense: mit\n---oops\n", false, false, Passes::Yes);
        row("no line between the fences", "---\n---\n", false, false, Passes::Yes);
        row("blank lines only", "---\n\n---\n", true, true, Passes::No);
        row("comments only", "---\n# a\n---\n", true, true, Passes::No);
        row("no YAML", "---\na: [b\n---\n", true, false, Passes::No);
        row("a key twice", "---\na: b\na: c\n---\n", true, false, Passes::No);
        row("a scalar", "---\nmit\n---\n", true, true, Passes::No);
        row("a list", "---\n- mit\n---\n", true, true, Passes::No);
        row("unknown keys", "---\nfoo: bar\n---\n", true, true, Passes::Yes);
        row("white space before it", "\n \n---\nlicense: mit\n---\n", true, true, Passes::Yes);
        row("licence not listed", "---\nlicense: ours\n---\n", true, true, Passes::No);
        row("language in upper case", "---\nlanguage: EN\n---\n", true, true, Passes::No);
        row("language not ISO", "---\nlanguage: qqqq\n---\n", true, true, Passes::ProbablyNot);
        row("widget no array", "---\nwidget: {text: a}\n---\n", true, true, Passes::No);
        row("base model on a disk", "---\nbase_model: ./out\n---\n", true, true, Passes::No);
        row("a task of our own", "---\npipeline_tag: ours\n---\n", true, true, Passes::Yes);
    }
    void answers()
    {
        QFETCH(QString, card);
        const FrontMatter metadata = FrontMatter::parse(card);
        const HubVerdict verdict = hubVerdict(metadata, checkMetadata(1, card, metadata));
        QTEST(verdict.block, "block");
        QTEST(verdict.parses, "parses");
        QTEST(int(verdict.passes), "passes");
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
