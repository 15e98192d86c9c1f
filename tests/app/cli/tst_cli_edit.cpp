// `get`, `set`, `add` and `unset`: one value changes, the rest of the file stays byte for byte.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = "---\n"
                         "language: en # the tongue\n"
                         "license: mit\n"
                         "tags:\n"
                         "- a\n"
                         "model-index:\n"
                         "- name: X\n"
                         "  results:\n"
                         "  - task: {type: t}\n"
                         "    metrics:\n"
                         "    - type: f1\n"
                         "      value: 12.50\n"
                         "x.y: 1\n"
                         "---\n"
                         "# X  \n";

QByteArray with(QByteArray before, const QByteArray &old, const QByteArray &now)
{
    return before.replace(old, now);
}

} // namespace

class TestCliEdit : public QObject {
    Q_OBJECT

private slots:
    // ---- get

    void getPrintsJson_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text") << QStringList{u"license"_s} << QByteArray("\"mit\"");
        QTest::newRow("list") << QStringList{u"tags"_s} << QByteArray("[\n  \"a\"\n]");
        QTest::newRow("deep") << QStringList{u"model-index[0].results[0].metrics[0].value"_s} << QByteArray("12.5");
        QTest::newRow("odd key") << QStringList{u"[\"x.y\"]"_s} << QByteArray("1");
        QTest::newRow("mapping") << QStringList{u"model-index[0].results[0].task"_s} << QByteArray("{\n  \"type\": \"t\"\n}");
    }

    void getPrintsJson()
    {
        QFETCH(QStringList, path);
        QFETCH(QByteArray, json);
        Scratch model;
        model.write(u"README.md"_s, kCard);
        const Answer answer = cli(QStringList{u"get"_s, model.path()} + path);
        QCOMPARE(answer.complaints, QString());
        QCOMPARE(answer.bytes, json + '\n');
        QCOMPARE(answer.code, 0);
    }

    void getPrintsAll()
    {
        Scratch model;
        model.write(u"README.md"_s, kCard);
        const Answer answer = cli({u"get"_s, model.path(u"README.md"_s)});
        QVERIFY(QJsonDocument::fromJson(answer.bytes).isObject());
        const QList<QByteArray> keys{"\"language\"", "\"license\"", "\"tags\"", "\"model-index\"", "\"x.y\""};
        QVERIFY(std::ranges::is_sorted(keys, {}, [&](const QByteArray &key) { return answer.bytes.indexOf(key); }));
    }

    void getHasNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("absent key") << kCard << u"thumbnail"_s << 1;
        QTest::newRow("absent item") << kCard << u"tags[1]"_s << 1;
        QTest::newRow("into a text") << kCard << u"license.x"_s << 1;
        QTest::newRow("no block") << QByteArray("# X\n") << u"license"_s << 1;
        QTest::newRow("no block, all") << QByteArray("# X\n") << QString() << 1;
        QTest::newRow("no YAML") << QByteArray("---\nlicense: [\n---\n") << u"license"_s << 1;
        QTest::newRow("a malformed path") << kCard << u"tags[x]"_s << 2;
        QTest::newRow("an open bracket") << kCard << u"tags[0"_s << 2;
        QTest::newRow("an open quote") << kCard << u"[\"x.y"_s << 2;
    }

    void getHasNoAnswer()
    {
        QFETCH(QByteArray, card);
        QFETCH(QString, path);
        QFETCH(int, code);
        Scratch model;
        model.write(u"README.md"_s, card);
        const Answer answer = cli({u"get"_s, model.path(), path});
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.output, QString());
        QVERIFY2(answer.complaints.startsWith(u"cardwright-cli: "), qPrintable(answer.complaints));
    }

    // ---- set, add, unset

    void edits_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << arguments << before << after;
        };
        row("a text", {u"set"_s, u"license=apache-2.0"_s}, kCard, with(kCard, "mit", "apache-2.0"));
        row("its comment stays", {u"set"_s, u"language=de"_s}, kCard, with(kCard, ": en", ": de"));
        row("a number", {u"set"_s, u"model-index[0].results[0].metrics[0].value=13"_s}, kCard, with(kCard, "12.50", "13"));
        row("into a flow mapping", {u"set"_s, u"model-index[0].results[0].task.type=u"_s}, kCard, with(kCard, "type: t}", "type: u}"));
        row("an odd key", {u"set"_s, u"[\"x.y\"]=2"_s}, kCard, with(kCard, "x.y: 1", "x.y: 2"));
        row("an equals sign in a key", {u"set"_s, u"[\"a=b\"]=c=d"_s}, "---\na=b: x\n---\n", "---\na=b: c=d\n---\n");
        row("a new key", {u"set"_s, u"library_name=timm"_s}, "---\nlicense: mit\n---\n", "---\nlicense: mit\nlibrary_name: timm\n---\n");
        row("several in order", {u"set"_s, u"license=x"_s, u"license=z"_s, u"tags[0]=b"_s}, "---\nlicense: mit\ntags: [a]\n---\n",
            "---\nlicense: z\ntags: [b]\n---\n");
        row("a card without a block", {u"set"_s, u"license=mit"_s}, "# X\n", "---\nlicense: mit\n---\n\n# X\n");
        row("an empty card", {u"set"_s, u"license=mit"_s}, "", "---\nlicense: mit\n---\n");
        row("CRLF", {u"set"_s, u"license=x"_s, u"library_name=timm"_s}, "---\r\nlicense: mit\r\n---\r\nA\nB\r\n",
            "---\r\nlicense: x\r\nlibrary_name: timm\r\n---\r\nA\nB\r\n");
        row("a byte order mark", {u"set"_s, u"license=x"_s}, "\xEF\xBB\xBF---\nlicense: mit\n---\n", "\xEF\xBB\xBF---\nlicense: x\n---\n");
        row("no line end at the end", {u"set"_s, u"license=x"_s}, "---\nlicense: mit\n---\ntext", "---\nlicense: x\n---\ntext");
        row("no", {u"set"_s, u"language=no"_s}, "---\nlanguage: en\n---\n", "---\nlanguage: 'no'\n---\n");
        row("on", {u"set"_s, u"license_name=on"_s}, "---\nlicense_name: a\n---\n", "---\nlicense_name: 'on'\n---\n");
        row("1_000", {u"set"_s, u"license_name=1_000"_s}, "---\nlicense_name: a\n---\n", "---\nlicense_name: '1_000'\n---\n");
        row("no in a list", {u"set"_s, u"language=[en, no]"_s}, "---\nlanguage: [de, fr]\n---\n", "---\nlanguage: [en, 'no']\n---\n");
        row("quoted by the user", {u"set"_s, u"license_name='true'"_s}, "---\nlicense_name: a\n---\n", "---\nlicense_name: 'true'\n---\n");
        row("true", {u"set"_s, u"inference=true"_s}, "---\ninference: false\n---\n", "---\ninference: true\n---\n");

        row("add to a block list", {u"add"_s, u"tags=b"_s}, kCard, with(kCard, "- a\n", "- a\n- b\n"));
        row("add to a flow list", {u"add"_s, u"tags=b"_s, u"tags=c"_s}, "---\ntags: [a]\n---\n", "---\ntags: [a, b, c]\n---\n");
        row("add beside a single value", {u"add"_s, u"language=de"_s}, "---\nlanguage: en\n---\n", "---\nlanguage:\n- en\n- de\n---\n");
        row("add what is there", {u"add"_s, u"tags=a"_s}, kCard, kCard);
        row("add the single value that is there", {u"add"_s, u"language=en"_s}, kCard, kCard);

        row("unset", {u"unset"_s, u"license"_s}, kCard, with(kCard, "license: mit\n", ""));
        row("unset several", {u"unset"_s, u"[\"x.y\"]"_s, u"license"_s, u"model-index"_s}, kCard,
            "---\nlanguage: en # the tongue\ntags:\n- a\n---\n# X  \n");
        row("unset what is not there", {u"unset"_s, u"thumbnail"_s, u"tags[3]"_s}, kCard, kCard);
        row("unset where there is no block", {u"unset"_s, u"license"_s}, "# X\n", "# X\n");
    }

    void edits()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Scratch model;
        model.write(u"README.md"_s, before);
        arguments.insert(1, u"README.md"_s);
        const Answer answer = cli(arguments, model.path());
        QCOMPARE(answer.complaints, QString());
        QCOMPARE(answer.code, 0);
        QCOMPARE(model.read(u"README.md"_s), after);
        QCOMPARE(answer.output, before == after ? u"“README.md” is so already: nothing was written.\n"_s : u"“README.md” was changed.\n"_s);
        QCOMPARE(model.names(), QStringList{u"README.md"_s});
    }

    void aDryRunPrintsAPatch_data() { edits_data(); }

    void aDryRunPrintsAPatch()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Scratch model;
        model.write(u"README.md"_s, before);
        arguments.insert(1, u"README.md"_s);
        arguments.append(u"--dry-run"_s);
        const Answer answer = cli(arguments, model.path());
        QCOMPARE(answer.code, 0);
        QCOMPARE(model.read(u"README.md"_s), before);
        QCOMPARE(answer.bytes.isEmpty(), before == after);
        QCOMPARE(answer.complaints.isEmpty(), before != after);
        const QString patch = QStandardPaths::findExecutable(u"patch"_s);
        if (before == after || patch.isEmpty())
            return;
        model.write(u"change.diff"_s, answer.bytes);
        const Answer patched = run({.arguments = {u"--binary"_s, u"-i"_s, u"change.diff"_s}, .folder = model.path(), .program = patch});
        QVERIFY2(patched.code == 0, qPrintable(patched.output + patched.complaints));
        QCOMPARE(model.read(u"README.md"_s), after);
    }

    void aPatchLooksAsDiffWritesIt()
    {
        Scratch model;
        model.write(u"a b/README.md"_s, "---\nlicense: mit\n---\n1\n2\n3\n4\n5");
        const Answer answer = cli({u"set"_s, u"a b"_s, u"license=x"_s, u"--dry-run"_s}, model.path());
        QCOMPARE(answer.output, u"--- a b/README.md\t\n+++ a b/README.md\t\n@@ -1,5 +1,5 @@\n ---\n-license: mit\n+license: x\n ---\n 1\n 2\n"_s);
    }

    // ---- what goes wrong leaves the file alone

    void errors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::addColumn<int>("code");
        QTest::newRow("no value") << QStringList{u"set"_s, u"license"_s} << u"license"_s << 2;
        QTest::newRow("no path") << QStringList{u"set"_s, u"=mit"_s} << QString() << 2;
        QTest::newRow("a malformed path") << QStringList{u"set"_s, u"a..b=1"_s} << u"a..b"_s << 2;
        QTest::newRow("a bracket that stays open") << QStringList{u"set"_s, u"a[\"b=1"_s} << u"a[\"b=1"_s << 2;
        QTest::newRow("a path to unset") << QStringList{u"unset"_s, u"tags[]"_s} << u"tags[]"_s << 2;
        QTest::newRow("a value that is no YAML") << QStringList{u"set"_s, u"license=[a"_s} << u"The bracket that opens"_s << 2;
        QTest::newRow("an open quote") << QStringList{u"set"_s, u"license=\"a"_s} << u"license"_s << 2;
        QTest::newRow("the second is wrong") << QStringList{u"set"_s, u"license=x"_s, u"tags=]"_s} << u"tags"_s << 2;
        QTest::newRow("into a text") << QStringList{u"set"_s, u"license.x=1"_s} << u"license.x"_s << 1;
        QTest::newRow("past the end") << QStringList{u"set"_s, u"tags[7]=x"_s} << u"tags[7]"_s << 1;
        QTest::newRow("the second is declined") << QStringList{u"set"_s, u"license=x"_s, u"tags[7]=x"_s} << u"tags[7]"_s << 1;
        QTest::newRow("add to a mapping") << QStringList{u"add"_s, u"model-index[0]=x"_s} << u"model-index[0]"_s << 1;
    }

    void errors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        QFETCH(int, code);
        Scratch model;
        model.write(u"README.md"_s, kCard);
        arguments.insert(1, model.path());
        const Answer answer = cli(arguments);
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.output, QString());
        QVERIFY2(answer.complaints.contains(named), qPrintable(answer.complaints));
        QCOMPARE(model.read(u"README.md"_s), kCard);
    }

    void cardsThatCannotBeChanged_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<int>("code");
        QTest::newRow("no UTF-8") << QByteArray("---\nlicense: mit\n---\n\xFF") << 7;
        QTest::newRow("NUL") << QByteArray("---\nlicense: mit\n---\n\0", 22) << 7;
        QTest::newRow("no YAML") << QByteArray("---\nlicense: [\n---\n") << 1;
        QTest::newRow("an anchor") << QByteArray("---\nlicense: &a mit\nx: *a\n---\n") << 1;
    }

    void cardsThatCannotBeChanged()
    {
        QFETCH(QByteArray, card);
        QFETCH(int, code);
        Scratch model;
        model.write(u"README.md"_s, card);
        const Answer answer = cli({u"set"_s, model.path(), u"license=apache-2.0"_s});
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.complaints.startsWith(u"cardwright-cli: "), qPrintable(answer.complaints));
        QCOMPARE(model.read(u"README.md"_s), card);
    }

    void filesThatAreNotThere()
    {
        Scratch model;
        QCOMPARE(cli({u"set"_s, model.path(), u"license=mit"_s}).code, 7);
        QCOMPARE(cli({u"get"_s, model.path(u"nowhere.md"_s), u"license"_s}).code, 7);
        QCOMPARE(model.names(), QStringList());
    }

    void aFileThatCannotBeWritten()
    {
        Scratch model;
        model.write(u"README.md"_s, kCard);
        QVERIFY(model.setMode({}, 0755));
        QVERIFY(model.setMode(u"README.md"_s, 0444));
        const Answer answer = run({.arguments = {u"set"_s, u"README.md"_s, u"license=x"_s}, .folder = model.path(), .asOrdinaryUser = true});
        if (answer.code == -1)
            QSKIP("an ordinary user cannot start the program here");
        QCOMPARE(answer.code, 7);
        QVERIFY2(answer.complaints.contains(u"cannot be written"), qPrintable(answer.complaints));
        QCOMPARE(model.read(u"README.md"_s), kCard);
    }
};

QTEST_GUILESS_MAIN(TestCliEdit)
#include "tst_cli_edit.moc"
