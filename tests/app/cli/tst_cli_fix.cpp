// `check --fix`: what is mended unasked, that nothing else changes, and that it ends.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Answer fix(const Scratch &folder, const QStringList &more = {})
{
    return cli(QStringList{u"check"_s, u"--fix"_s, u"README.md"_s} + more, folder.path());
}

} // namespace

class TestCliFix : public QObject {
    Q_OBJECT

private slots:
    void safeFixes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("rules");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QStringList &rules) {
            QTest::newRow(name) << before << after << rules;
        };
        row("nothing to do", "---\nlicense: mit\n---\n", "---\nlicense: mit\n---\n", {});
        row("case", "---\nlicense: MIT # ours\n---\n", "---\nlicense: mit # ours\n---\n", {u"license-case"_s});
        row("misspelt key", "---\nlicence: mit\n---\n", "---\nlicense: mit\n---\n", {u"key-misspelt"_s});
        row("its value too", "---\nlicence: MIT\n---\n", "---\nlicense: mit\n---\n", {u"key-misspelt"_s});
        row("quotes", "---\ntags: [a, 2023]\nlicense: mit\n---\n", "---\ntags: [a, '2023']\nlicense: mit\n---\n", {u"wrong-type"_s});
        row("duplicate item", "---\nlicense: mit\ntags:\n- a # first\n- b\n- a\n---\n", "---\nlicense: mit\ntags:\n- a # first\n- b\n---\n",
            {u"duplicate-item"_s});
        row("ragged fence", "---\nlicense: mit\n--- \t.\n# M\n", "---\nlicense: mit\n---\n# M\n", {u"block-ragged-fence"_s});
        row("unclosed block", "---\nlicense: mit\n\n# M\n", "---\nlicense: mit\n---\n\n# M\n", {u"block-unclosed"_s});
        row("behind a fence", "----\nlicense: MIT\n---\n# M\n", "---\nlicense: mit\n---\n# M\n",
            {u"block-ragged-fence"_s, u"license-case"_s});
        row("byte order mark", "\xEF\xBB\xBF---\nlicense: mit\n---\n", "---\nlicense: mit\n---\n", {u"has-bom"_s});
        row("CRLF stays", "---\r\nlicense: MIT\r\ntags:\r\n- a\r\n- a\r\n---\r\nText  \r\n", "---\r\nlicense: mit\r\ntags:\r\n- a\r\n---\r\nText  \r\n",
            {u"license-case"_s, u"duplicate-item"_s});
        row("a guess is left", "---\nlicense: appache-2.0\n---\n", "---\nlicense: appache-2.0\n---\n", {});
        row("no other problem is made", "---\nlicence: nonsense\n---\n", "---\nlicence: nonsense\n---\n", {});
        row("nor behind a fence", "----\nlicense: nonsense\n---\n# M\n", "----\nlicense: nonsense\n---\n# M\n", {});
        row("nor a value lost", "---\nlicense: mit\nlanguages: [pt-BR, pt-PT]\n---\n", "---\nlicense: mit\nlanguages: [pt-BR, pt-PT]\n---\n", {});
        row("nor one of two that differ", "---\nlicense: mit\nlicense: x\n---\n", "---\nlicense: mit\nlicense: x\n---\n", {});
        row("one of two that are alike", "---\nlicense: mit\ntags: [a]\nlicense: mit\n---\n", "---\nlicense: mit\ntags: [a]\n---\n",
            {u"yaml-duplicate-key"_s});
        row("nor a comment lost", "---\nwidget:\n  # why\n  text: a\n---\n", "---\nwidget:\n  # why\n  text: a\n---\n", {});
        row("silenced", "---\n# cardwright: silence license-case\nlicense: MIT\n---\n", "---\n# cardwright: silence license-case\nlicense: MIT\n---\n", {});
        row("no text", QByteArray("---\nlicense: MIT\n---\n\xFF", 22), QByteArray("---\nlicense: MIT\n---\n\xFF", 22), {});
    }

    void safeFixes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, rules);
        Scratch model;
        model.write(u"README.md"_s, before);
        const Answer first = fix(model, {u"--format=json"_s});
        QCOMPARE(model.read(u"README.md"_s), after);
        const QJsonObject card = QJsonDocument::fromJson(first.bytes)[u"cards"_s][0].toObject();
        QStringList fixed;
        for (const QJsonValue &mended : card[u"fixed"_s].toArray()) {
            fixed.append(mended[u"rule"_s].toString());
            QVERIFY(!mended[u"words"_s].toString().isEmpty());
        }
        fixed.sort();
        rules.sort();
        QCOMPARE(fixed, rules);

        const Answer second = fix(model, {u"--format=json"_s});
        QCOMPARE(model.read(u"README.md"_s), after);
        const QJsonObject again = QJsonDocument::fromJson(second.bytes)[u"cards"_s][0].toObject();
        QCOMPARE(again[u"fixed"_s].toArray().size(), 0);
        QCOMPARE(again[u"problems"_s], card[u"problems"_s]);
        QCOMPARE(second.code, first.code);
    }

    void itSaysWhatItDid()
    {
        Scratch model;
        const QByteArray card = "---\nlicense: MIT\ntags:\n- a\n- a\n---\n";
        model.write(u"README.md"_s, card);
        const Answer text = fix(model);
        QCOMPARE(text.code, 0);
        QCOMPARE(text.output, u"README.md:2:10: fixed: Use mit [license-case]\n"
                              "README.md:5:3: fixed: Remove “a” [duplicate-item]\n"
                              "Cards: 1. Problems: 0 rejects, 0 lost, 0 advice. Fixed: 2.\n"_s);
        model.write(u"README.md"_s, card);
        const Answer gitHub = fix(model, {u"--format=github"_s});
        QCOMPARE(gitHub.output.count(u"::notice file=README.md,line=2,endLine=2,col=10,endColumn=10,title=fixed%3A license-case::"), 1);
        model.write(u"README.md"_s, card);
        const QJsonDocument sarif = QJsonDocument::fromJson(fix(model, {u"--format=sarif"_s}).bytes);
        const QJsonValue run = sarif[u"runs"_s][0];
        QCOMPARE(run[u"results"_s].toArray().size(), 0);
        QCOMPARE(run[u"invocations"_s][0][u"toolExecutionNotifications"_s].toArray().size(), 2);
    }

    void withoutTheOptionNothingIsWritten()
    {
        Scratch model;
        model.write(u"README.md"_s, "---\nlicense: MIT\n---\n");
        QCOMPARE(cli({u"check"_s, u"README.md"_s}, model.path()).code, 1);
        QCOMPARE(model.read(u"README.md"_s), QByteArray("---\nlicense: MIT\n---\n"));
    }

    void manyFixesEnd()
    {
        QByteArray card = "---\nlicense: mit\ntags:\n- a\n";
        for (int i = 0; i < 200; ++i)
            card += "- a\n";
        Scratch model;
        model.write(u"README.md"_s, card + "---\n");
        QVERIFY(fix(model).output.endsWith(u" Fixed: 200.\n"));
        QCOMPARE(model.read(u"README.md"_s), QByteArray("---\nlicense: mit\ntags:\n- a\n---\n"));
    }

    void aFileThatCannotBeWritten()
    {
        Scratch model;
        const QByteArray card = "---\nlicense: MIT\n---\n";
        model.write(u"README.md"_s, card);
        QVERIFY(model.setMode({}, 0755));
        QVERIFY(model.setMode(u"README.md"_s, 0444));
        const Answer answer = run({.arguments = {u"check"_s, u"--fix"_s, u"README.md"_s}, .folder = model.path(), .asOrdinaryUser = true});
        if (answer.code == -1)
            QSKIP("an ordinary user cannot start the program here");
        QCOMPARE(answer.code, 7);
        QVERIFY2(answer.complaints.contains(u"cannot be written"), qPrintable(answer.complaints));
        QVERIFY(answer.output.contains(u"[license-case]"));
        QVERIFY(!answer.output.contains(u"fixed"));
        QCOMPARE(model.read(u"README.md"_s), card);
    }
};

QTEST_GUILESS_MAIN(TestCliFix)
#include "tst_cli_fix.moc"
