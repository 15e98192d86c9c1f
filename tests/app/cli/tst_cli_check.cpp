// `check`: which cards it finds, how it reports them in each format, and its exit code.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kGood = "---\nlicense: mit\nlanguage: en\n---\n# Model\n\nText.\n";
const QByteArray kRejected = "---\nlanguage: en\nlicense: appache-2.0\n---\n# Model\n";
const QByteArray kLost = "---\nlicense: mit\nlicence: mit\n---\n# Model\n";
const QByteArray kAdvised = "---\nlicense: mit\ntags:\n- a\n- a\n---\n# Model\n";

Answer check(const Scratch &folder, const QStringList &arguments)
{
    return cli(QStringList{u"check"_s} + arguments, folder.path());
}

QJsonObject parsed(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.bytes).object();
}

QJsonObject firstResult(const Answer &answer)
{
    return parsed(answer)[u"runs"_s][0][u"results"_s][0].toObject();
}

} // namespace

class TestCliCheck : public QObject {
    Q_OBJECT

private slots:
    // ---- text

    void problemsHaveTheirPlace()
    {
        Scratch models;
        models.write(u"good/README.md"_s, kGood);
        models.write(u"bad/README.md"_s, kRejected);
        const Answer fine = check(models, {u"good"_s});
        QCOMPARE(fine.output, u"Cards: 1. Problems: 0 rejects, 0 lost, 0 advice.\n"_s);
        QCOMPARE(fine.code, 0);
        const Answer both = check(models, {u"good"_s, u"bad/README.md"_s});
        QCOMPARE(both.code, 1);
        static const QRegularExpression lines(u"^bad/README\\.md:3:10: rejects: .+ \\[license-unknown\\]\n"
                                              "Cards: 2\\. Problems: 1 rejects, 0 lost, 0 advice\\.\n$"_s);
        QVERIFY2(lines.match(both.output).hasMatch(), qPrintable(both.output));
    }

    void columnsCountCharacters()
    {
        Scratch model;
        model.write(u"README.md"_s, "---\nlanguage: [en, \"\xF0\x9F\x98\x80\", klingon]\n---\n");
        const Answer answer = check(model, {u"README.md"_s});
        QVERIFY2(answer.output.contains(u"README.md:2:21: rejects: "), qPrintable(answer.output));
    }

    void missingFilesAreSeen()
    {
        Scratch model;
        model.write(u"README.md"_s, "---\nlicense: mit\n---\n![here](a.png) ![gone](b.png)\n");
        model.write(u"a.png"_s, "");
        const Answer answer = check(model, {model.path()});
        QVERIFY2(answer.output.contains(u"README.md:4:24: lost: "), qPrintable(answer.output));
        QCOMPARE(answer.output.count(u"[file-missing]"), 1);
        QCOMPARE(answer.code, 0);
    }

    void silencedProblemsAreCounted()
    {
        Scratch model;
        model.write(u"README.md"_s, "---\n# cardwright: silence license-unknown\nlicense: nonsense\n---\n");
        const Answer text = check(model, {u"."_s});
        QCOMPARE(text.output, u"Cards: 1. Problems: 0 rejects, 0 lost, 0 advice. Silenced: 1.\n"_s);
        QCOMPARE(text.code, 0);
        QCOMPARE(parsed(check(model, {u"."_s, u"--format=json"_s}))[u"cards"_s][0][u"silenced"_s].toInt(), 1);
        const QJsonObject result = firstResult(check(model, {u"."_s, u"--format=sarif"_s}));
        QCOMPARE(result[u"ruleId"_s], u"license-unknown"_s);
        QCOMPARE(result[u"suppressions"_s][0][u"kind"_s], u"inSource"_s);
        QCOMPARE(check(model, {u"."_s, u"--format=github"_s}).output, QString());
    }

    // ---- severity

    void severityListsAndCounts_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("lines");
        const auto row = [](const char *name, const QByteArray &card, const QString &severity, int code, int lines) {
            QTest::newRow(name) << card << (severity.isEmpty() ? QStringList{} : QStringList{u"--severity"_s, severity}) << code << lines;
        };
        row("rejects, by itself", kRejected, {}, 1, 1);
        row("lost, by itself", kLost, {}, 0, 1);
        row("advice, by itself", kAdvised, {}, 0, 1);
        row("rejects from rejects", kRejected, u"rejects"_s, 1, 1);
        row("lost from rejects", kLost, u"rejects"_s, 0, 0);
        row("rejects from lost", kRejected, u"lost"_s, 1, 1);
        row("lost from lost", kLost, u"lost"_s, 1, 1);
        row("advice from lost", kAdvised, u"lost"_s, 0, 0);
        row("lost from advice", kLost, u"advice"_s, 1, 1);
        row("advice from advice", kAdvised, u"advice"_s, 1, 1);
        row("nothing from advice", kGood, u"advice"_s, 0, 0);
    }

    void severityListsAndCounts()
    {
        QFETCH(QByteArray, card);
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(int, lines);
        Scratch model;
        model.write(u"README.md"_s, card);
        const Answer text = check(model, arguments + QStringList{u"README.md"_s});
        QCOMPARE(text.code, code);
        QCOMPARE(text.output.count(u'\n'), lines + 1);
        const Answer machine = check(model, arguments + QStringList{u"README.md"_s, u"--format=json"_s});
        QCOMPARE(machine.code, code);
        QCOMPARE(parsed(machine)[u"cards"_s][0][u"problems"_s].toArray().size(), lines);
    }

    // ---- json

    void jsonHasItsShape()
    {
        Scratch models;
        models.write(u"a/README.md"_s, "---\nlicense: MIT\n---\n\n[gone](\"\xC3\xBC\".md)\n");
        models.write(u"b/README.md"_s, "text\n");
        const Answer answer = check(models, {u"a"_s, u"b"_s, u"nowhere"_s, u"--format"_s, u"json"_s});
        QCOMPARE(answer.code, 7);
        const QJsonObject report = parsed(answer);
        QCOMPARE(report.keys(), (QStringList{u"cards"_s, u"failures"_s, u"version"_s}));
        QCOMPARE(report[u"version"_s].toInt(), 1);
        QCOMPARE(report[u"failures"_s].toArray().size(), 1);
        QCOMPARE(report[u"failures"_s][0][u"path"_s], u"nowhere"_s);
        QVERIFY(!report[u"failures"_s][0][u"message"_s].toString().isEmpty());

        const QJsonObject card = report[u"cards"_s][0].toObject();
        QCOMPARE(card.keys(), (QStringList{u"fixed"_s, u"path"_s, u"problems"_s, u"silenced"_s, u"verdict"_s}));
        QCOMPARE(card[u"path"_s], u"a/README.md"_s);
        QCOMPARE(card[u"verdict"_s].toObject(), (QJsonObject{{u"block"_s, true}, {u"parses"_s, true}, {u"passes"_s, u"no"_s}}));
        QCOMPARE(report[u"cards"_s][1][u"verdict"_s].toObject(),
            (QJsonObject{{u"block"_s, false}, {u"parses"_s, false}, {u"passes"_s, u"yes"_s}}));

        const QJsonObject problem = card[u"problems"_s][0].toObject();
        QCOMPARE(problem.keys(), (QStringList{u"column"_s, u"endColumn"_s, u"endLine"_s, u"field"_s, u"fixes"_s, u"line"_s,
                                     u"link"_s, u"message"_s, u"rule"_s, u"severity"_s, u"why"_s}));
        QCOMPARE(problem[u"rule"_s], u"license-case"_s);
        QCOMPARE(problem[u"severity"_s], u"rejects"_s);
        QCOMPARE(problem[u"field"_s], u"license"_s);
        QVERIFY(problem[u"message"_s].toString().contains(u"MIT"));
        QVERIFY(!problem[u"why"_s].toString().isEmpty());
        QVERIFY(problem[u"link"_s].toString().startsWith(u"https://"));
        QCOMPARE((QList{problem[u"line"_s].toInt(), problem[u"column"_s].toInt(), problem[u"endLine"_s].toInt(), problem[u"endColumn"_s].toInt()}),
            (QList{2, 10, 2, 13}));
        QCOMPARE(problem[u"fixes"_s].toArray(),
            (QJsonArray{QJsonObject{{u"id"_s, u"use-value"_s}, {u"words"_s, u"Use mit"_s}, {u"safe"_s, true}}}));
    }

    void aGuessIsNoSafeFix()
    {
        Scratch model;
        model.write(u"README.md"_s, kRejected);
        const QJsonArray fixes =
            parsed(check(model, {u"."_s, u"--format=json"_s}))[u"cards"_s][0][u"problems"_s][0][u"fixes"_s].toArray();
        QVERIFY(!fixes.isEmpty());
        for (const QJsonValue &fix : fixes)
            QCOMPARE(fix[u"safe"_s], false);
    }

    // ---- sarif

    void sarifHasWhatTheStandardAsks()
    {
        Scratch models;
        models.write(u"a b/README.md"_s, "---\r\nlanguage: [en, \"\xF0\x9F\x98\x80\", DE]\r\nlicence: MIT\r\n---\r\n");
        const Answer answer = check(models, {u"a b"_s, u"nowhere"_s, u"--format=sarif"_s});
        QCOMPARE(answer.code, 7);
        const QJsonObject log = parsed(answer);
        QCOMPARE(log[u"version"_s], u"2.1.0"_s);
        QVERIFY(log[u"$schema"_s].toString().contains(u"sarif"));
        QCOMPARE(log[u"runs"_s].toArray().size(), 1);
        const QJsonObject run = log[u"runs"_s][0].toObject();
        QCOMPARE(run[u"columnKind"_s], u"utf16CodeUnits"_s);

        const QJsonObject driver = run[u"tool"_s][u"driver"_s].toObject();
        QCOMPARE(driver[u"name"_s], u"Cardwright"_s);
        const QJsonArray rules = driver[u"rules"_s].toArray();
        QVERIFY(rules.size() > 20);
        for (const QJsonValue &rule : rules) {
            QVERIFY(!rule[u"id"_s].toString().isEmpty());
            QVERIFY2(!rule[u"fullDescription"_s][u"text"_s].toString().isEmpty(), qPrintable(rule[u"id"_s].toString()));
            QVERIFY((QStringList{u"error"_s, u"warning"_s, u"note"_s})
                        .contains(rule[u"defaultConfiguration"_s][u"level"_s].toString()));
        }

        const QJsonArray results = run[u"results"_s].toArray();
        QVERIFY(results.size() >= 3);
        for (const QJsonValue &result : results) {
            QCOMPARE(rules[result[u"ruleIndex"_s].toInt()][u"id"_s], result[u"ruleId"_s]);
            QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty());
            const QJsonValue place = result[u"locations"_s][0][u"physicalLocation"_s];
            QCOMPARE(place[u"artifactLocation"_s][u"uri"_s], u"a%20b/README.md"_s);
            for (const QString &member : {u"startLine"_s, u"startColumn"_s, u"endLine"_s, u"endColumn"_s})
                QVERIFY(place[u"region"_s][member].toInt() >= 1);
        }

        const auto withRule = [&](const QString &rule) {
            return *std::find_if(results.begin(), results.end(), [&](const QJsonValue &result) { return result[u"ruleId"_s] == rule; });
        };
        const QJsonValue region = withRule(u"language-case"_s)[u"locations"_s][0][u"physicalLocation"_s][u"region"_s];
        QCOMPARE(region[u"startLine"_s].toInt(), 2);
        QCOMPARE(region[u"startColumn"_s].toInt(), 22); // the emoji is two UTF-16 units
        QCOMPARE(withRule(u"language-case"_s)[u"level"_s], u"error"_s);
        QCOMPARE(withRule(u"key-misspelt"_s)[u"level"_s], u"warning"_s);
        const QJsonValue fix = withRule(u"language-case"_s)[u"fixes"_s][0];
        QVERIFY(!fix[u"description"_s][u"text"_s].toString().isEmpty());
        const QJsonValue replacement = fix[u"artifactChanges"_s][0][u"replacements"_s][0];
        QCOMPARE(replacement[u"deletedRegion"_s][u"startColumn"_s].toInt(), 22);
        QCOMPARE(replacement[u"insertedContent"_s][u"text"_s], u"de"_s);

        const QJsonValue invocation = run[u"invocations"_s][0];
        QCOMPARE(invocation[u"executionSuccessful"_s], false);
        QCOMPARE(invocation[u"toolExecutionNotifications"_s][0][u"level"_s], u"error"_s);
    }

    void sarifNamesFilesOutsideByAddress()
    {
        Scratch models;
        models.write(u"README.md"_s, kRejected);
        Scratch elsewhere;
        const QJsonObject result = firstResult(check(elsewhere, {models.path(), u"--format=sarif"_s}));
        QCOMPARE(result[u"locations"_s][0][u"physicalLocation"_s][u"artifactLocation"_s][u"uri"_s],
            u"file://"_s + models.path(u"README.md"_s));
        const QJsonObject inside = firstResult(check(models, {models.path(), u"--format=sarif"_s}));
        QCOMPARE(inside[u"locations"_s][0][u"physicalLocation"_s][u"artifactLocation"_s][u"uri"_s], u"README.md"_s);
    }

    // ---- github

    void gitHubAnnotates()
    {
        Scratch model;
        model.write(u"README.md"_s, kRejected + "\n```\ncode\n");
        static const QRegularExpression lines(
            u"^::error file=README\\.md,line=3,endLine=3,col=10,endColumn=21,title=license-unknown::[^\n]*appache-2\\.0[^\n]*\n"
            "::notice file=README\\.md,line=7,[^\n]*title=fence-unclosed::[^\n]*\n$"_s);
        const Answer answer = check(model, {model.path(), u"--format=github"_s});
        QVERIFY2(lines.match(answer.output).hasMatch(), qPrintable(answer.output));
        QCOMPARE(answer.code, 1);
    }

    void gitHubEscapes()
    {
        Scratch models;
        models.write(u"a,b:c%d/README.md"_s, "---\nlicense: 100%\n---\n");
        const Answer answer = check(models, {u"."_s, u"--format=github"_s});
        QVERIFY2(answer.output.startsWith(u"::error file=a%2Cb%3Ac%25d/README.md,line=2,"), qPrintable(answer.output));
        const QString message = answer.output.mid(answer.output.lastIndexOf(u"::"));
        QVERIFY2(message.contains(u"100%25"), qPrintable(message));
        QVERIFY(!message.contains(u"100%”"));
        QCOMPARE(answer.output.count(u'\n'), 1);
    }

    void gitHubTellsOfFailures()
    {
        Scratch empty;
        const Answer answer = check(empty, {u"nowhere"_s, u"--format=github"_s});
        QVERIFY2(answer.output.startsWith(u"::error file=nowhere,title=unreadable::"), qPrintable(answer.output));
        QCOMPARE(answer.code, 7);
    }

    // ---- languages

    void machinesReadTheSameInEveryLanguage()
    {
        Scratch model;
        model.write(u"README.md"_s, kLost);
        const auto in = [&](const QString &language, const QString &format) {
            const QStringList arguments{u"check"_s, u"README.md"_s, u"--format"_s, format};
            return run({.arguments = arguments, .folder = model.path(), .language = language}).output;
        };
        for (const QString &format : {u"json"_s, u"sarif"_s, u"github"_s})
            QCOMPARE(in(u"de_DE.UTF-8"_s, format), in(u"C.UTF-8"_s, format));
        const QString german = in(u"de_DE.UTF-8"_s, u"text"_s);
        QVERIFY(german != in(u"C.UTF-8"_s, u"text"_s));
        QVERIFY2(german.startsWith(u"README.md:3:1: lost: "), qPrintable(german));
    }

    // ---- which cards

    void foldersAreSearched()
    {
        Scratch models;
        for (const QString &name : {u"one/README.md"_s, u"two/deep/README.md"_s, u".git/README.md"_s, u"node_modules/x/README.md"_s})
            models.write(name, kRejected);
        QVERIFY(models.link(u".."_s, u"one/loop"_s));
        const Answer answer = check(models, {u"."_s, u"one/README.md"_s, models.path(u"one"_s)});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.output.count(u"[license-unknown]"), 2);
        QVERIFY(answer.output.contains(u"one/README.md:3:10"));
        QVERIFY(answer.output.contains(u"two/deep/README.md:3:10"));
        QCOMPARE(check(models, {u".git/README.md"_s}).code, 1);
    }

    void aNamedFileIsACard()
    {
        Scratch models;
        models.write(u"card.md"_s, kRejected);
        QCOMPARE(check(models, {u"card.md"_s}).code, 1);
        const Answer folder = check(models, {u"."_s});
        QCOMPARE(folder.code, 7);
        QVERIFY2(folder.complaints.startsWith(u"cardwright-cli: There is no card in"), qPrintable(folder.complaints));
    }

    // ---- what goes wrong

    void whatCannotBeReadIsToldBesideTheRest()
    {
        Scratch models;
        models.write(u"good/README.md"_s, "---\nlicense: nonsense\n---\n");
        const Answer answer = check(models, {u"nowhere"_s, u"good"_s});
        QCOMPARE(answer.code, 7);
        QVERIFY2(answer.complaints.contains(u"nowhere"), qPrintable(answer.complaints));
        QVERIFY(answer.output.contains(u"[license-unknown]"));
    }

    void oddFiles()
    {
        Scratch model;
        QVERIFY(model.makeFifo(u"fifo"_s));
        QCOMPARE(check(model, {u"fifo"_s}).code, 7);
        QCOMPARE(check(model, {u"/dev/null"_s}).code, 7);
        model.write(u"empty"_s, "");
        QCOMPARE(check(model, {u"empty"_s}).code, 0);
        model.write(u"binary"_s, QByteArray("---\nlicense: mit\n---\n\0\xFF\xFE\x80", 23));
        const Answer binary = check(model, {u"binary"_s});
        QVERIFY2(binary.output.contains(u"[not-utf8]") || binary.output.contains(u"[has-nul]"), qPrintable(binary.output));
        QVERIFY(QJsonDocument::fromJson(check(model, {u"binary"_s, u"--format=json"_s}).bytes).isObject());
        QVERIFY(QJsonDocument::fromJson(check(model, {u"binary"_s, u"--format=sarif"_s}).bytes).isObject());
    }

    void filesOfOthers()
    {
        Scratch model;
        model.write(u"README.md"_s, kGood);
        QVERIFY(model.setMode({}, 0755));
        QVERIFY(model.setMode(u"README.md"_s, 0));
        const Answer answer = run({.arguments = {u"check"_s, u"README.md"_s}, .folder = model.path(), .asOrdinaryUser = true});
        if (answer.code == -1)
            QSKIP("an ordinary user cannot start the program here");
        QCOMPARE(answer.code, 7);
        QVERIFY2(answer.complaints.contains(u"cannot be read"), qPrintable(answer.complaints));
    }
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
