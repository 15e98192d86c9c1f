// `diff`: lines and meanings, each with its exit code.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kOld = "---\nlicense: mit # ours\nlanguage: en\n---\n# Model\n\n## Use\n\nText.\n";
const QByteArray kNew = "---\nlicense: apache-2.0\nlanguage: [en, de]\ntags: [lora]\n---\n# Model\n\n## Use\n\nMore text.\n";

} // namespace

class TestCliDiff : public QObject {
    Q_OBJECT

private slots:
    void linesThatDiffer()
    {
        Scratch cards;
        cards.write(u"old.md"_s, kOld);
        cards.write(u"new.md"_s, kNew);
        const Answer answer = cli({u"diff"_s, u"old.md"_s, u"new.md"_s}, cards.path());
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.output.startsWith(u"--- old.md\n+++ new.md\n@@ -1,"), qPrintable(answer.output));
        QVERIFY(answer.output.contains(u"\n-license: mit # ours\n"));
        QVERIFY(answer.output.contains(u"\n+license: apache-2.0\n"));
        const Answer same = cli({u"diff"_s, u"old.md"_s, u"old.md"_s}, cards.path());
        QCOMPARE(same.code, 0);
        QCOMPARE(same.output, QString());
    }

    void bytesThatAreNoText()
    {
        Scratch cards;
        cards.write(u"old.md"_s, "caf\xe9\n");
        cards.write(u"new.md"_s, "cafe\n");
        const Answer answer = cli({u"diff"_s, u"old.md"_s, u"new.md"_s}, cards.path());
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.bytes, QByteArray("--- old.md\n+++ new.md\n@@ -1,1 +1,1 @@\n-caf\xe9\n+cafe\n"));
    }

    void meaningsThatDiffer()
    {
        Scratch models;
        models.write(u"old/README.md"_s, kOld);
        models.write(u"new/README.md"_s, kNew);
        models.write(u"new/model.safetensors"_s, "");
        const Answer answer = cli({u"diff"_s, u"--semantic"_s, u"old"_s, u"new"_s}, models.path());
        QCOMPARE(answer.code, 1);
        const QStringList lines = answer.output.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.contains(u"The licence changes from mit to apache-2.0."_s), qPrintable(answer.output));
        QVERIFY2(lines.contains(u"The language de comes."_s), qPrintable(answer.output));
        QVERIFY2(lines.contains(u"The tag lora comes."_s), qPrintable(answer.output));
        QVERIFY2(lines.contains(u"The tag safetensors comes."_s), qPrintable(answer.output));
        QVERIFY2(lines.contains(u"The section “Use” changes."_s), qPrintable(answer.output));
        QCOMPARE(lines.size(), QSet<QString>(lines.begin(), lines.end()).size());
    }

    void looksAreNoMeaning()
    {
        Scratch cards;
        cards.write(u"old.md"_s, kOld);
        cards.write(u"new.md"_s, "---\nlanguage:\n- en\nlicense: 'mit'\n---\n# Model\n\n## Use\n\nText.\n");
        QCOMPARE(cli({u"diff"_s, u"--semantic"_s, u"old.md"_s, u"new.md"_s}, cards.path()).code, 0);
        QCOMPARE(cli({u"diff"_s, u"old.md"_s, u"new.md"_s}, cards.path()).code, 1);
    }

    void whatCannotBeCompared()
    {
        Scratch cards;
        cards.write(u"old.md"_s, kOld);
        QCOMPARE(cli({u"diff"_s, u"old.md"_s, u"nowhere.md"_s}, cards.path()).code, 7);
        QCOMPARE(cli({u"diff"_s, u"nowhere"_s, u"old.md"_s}, cards.path()).code, 7);
        QCOMPARE(cli({u"diff"_s, u"old.md"_s}, cards.path()).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliDiff)
#include "tst_cli_diff.moc"
