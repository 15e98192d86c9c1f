// Every rule at work: one row or more for each, and for every breakage that the notes on the hub's metadata name.

#include "core/analysis/analysis.h"
#include "core/card/rules.h"
#include "core/words/words.h"
#include "tests/core/analysis/rulerows.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Snapshot snapshotOf(const QString &card)
{
    ModelFiles files;
    files.names = {u"README.md"_s, u"images/a.png"_s};
    Snapshot snapshot;
    snapshot.revision = 7;
    snapshot.text = card;
    snapshot.changed = {0, card.size()};
    snapshot.files = std::make_shared<const ModelFiles>(files);
    return snapshot;
}

QList<Problem> problemsOf(const QString &card)
{
    return analyse({}, snapshotOf(card)).problems;
}

QStringList rulesOf(const QList<Problem> &problems)
{
    QStringList rules;
    for (const Problem &problem : problems)
        rules.append(problem.rule);
    return rules;
}

QList<RuleRow> allRows()
{
    return vocabularyRows() + itemRows() + keyRows() + resultRows() + blockRows() + textRows();
}

/// Rules whose cards are too long for a row, or that are about bytes or about other files than the card.
const QStringList kRulesWithoutARow{u"yaml-too-large"_s, u"yaml-alias-bomb"_s, u"block-too-costly"_s, u"has-bom"_s, u"not-utf8"_s,
    u"has-nul"_s, u"file-unreadable"_s, u"file-is-none"_s, u"file-too-large"_s, u"file-not-utf8"_s, u"file-not-json"_s,
    u"weights-header-broken"_s, u"math-failed"_s};

} // namespace

class TestRulesTable : public QObject {
    Q_OBJECT

private slots:
    void everyRuleHasARow()
    {
        QSet<QString> shown(kRulesWithoutARow.begin(), kRulesWithoutARow.end());
        for (const RuleRow &row : allRows())
            shown.insert(row.rule);
        for (const Rule &rule : cardRules())
            QVERIFY2(shown.contains(rule.id), qPrintable(rule.id));
    }

    void row_data()
    {
        QTest::addColumn<int>("index");
        const QList<RuleRow> rows = allRows();
        for (int index = 0; index < rows.size(); ++index)
            QTest::newRow(rows[index].name) << index;
    }
    void row()
    {
        QFETCH(int, index);
        const RuleRow row = allRows().at(index);
        const QList<Problem> problems = problemsOf(row.card);
        QCOMPARE(rulesOf(problems), QStringList{row.rule});
        const Problem &problem = problems.first();
        QCOMPARE(severityName(problem.severity), severityName(row.severity));
        QCOMPARE(problem.range.in(row.card).toString(), row.marked);
        QCOMPARE(describe(problem), row.message);
        QCOMPARE(problem.fixes.isEmpty(), row.fixed.isEmpty());
        if (row.fixed.isEmpty())
            return;
        const FixEdit &edit = problem.fixes.first().edit;
        QCOMPARE(edit.applied(row.card), row.fixed);
        QCOMPARE(edit.revision(), 7u);
    }

    void aFixMendsAndBreaksNothing_data() { row_data(); }
    void aFixMendsAndBreaksNothing()
    {
        QFETCH(int, index);
        const RuleRow row = allRows().at(index);
        const Problem problem = problemsOf(row.card).value(0);
        const bool hidesOthers = row.rule.startsWith("yaml-"_L1) || row.rule.startsWith("block-"_L1);
        for (const Fix &fix : problem.fixes) {
            const QList<Problem> left = problemsOf(fix.edit.applied(row.card));
            for (const Problem &other : left) {
                QVERIFY2(other.rule != problem.rule || other.arguments != problem.arguments, qPrintable(fix.id));
                QVERIFY2(hidesOthers || other.severity == Severity::Advice, qPrintable(fix.id + u' ' + other.rule));
            }
        }
    }

    void bytesThatAreNoText_data()
    {
        QTest::addColumn<bool>("hasBom");
        QTest::addColumn<int>("unfit");
        QTest::addColumn<QString>("rule");
        QTest::newRow("mark") << true << int(CardEncoding::Unfit::None) << u"has-bom"_s;
        QTest::newRow("encoding") << false << int(CardEncoding::Unfit::NotUtf8) << u"not-utf8"_s;
        QTest::newRow("NUL") << false << int(CardEncoding::Unfit::HasNul) << u"has-nul"_s;
    }
    void bytesThatAreNoText()
    {
        QFETCH(bool, hasBom);
        QFETCH(int, unfit);
        QFETCH(QString, rule);
        Snapshot snapshot = snapshotOf(u"---\ntags: [a]\n---\n"_s);
        snapshot.hasBom = hasBom;
        snapshot.unfit = CardEncoding::Unfit(unfit);
        const QList<Problem> problems = analyse({}, snapshot).problems;
        QCOMPARE(rulesOf(problems), QStringList{rule});
        QCOMPARE(problems.first().severity, cardRule(rule).severity);
        QCOMPARE(problems.first().fixes.value(0).dropsBom, hasBom);
    }

    void filesThatCannotBeMadeOut_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, FileFault::Kind kind, const QString &rule, const QString &message) {
            QTest::newRow(name) << int(kind) << rule << message;
        };
        row("unreadable", FileFault::Kind::Unreadable, u"file-unreadable"_s,
            u"“config.json” cannot be read from the disk, so nothing in it counts here."_s);
        row("folder", FileFault::Kind::NotAFile, u"file-is-none"_s,
            u"“config.json” is a folder, or leads out of the model's folder, so nothing in it counts."_s);
        row("too large", FileFault::Kind::TooLarge, u"file-too-large"_s,
            u"“config.json” is larger than any file of that name should be, so it is not read."_s);
        row("encoding", FileFault::Kind::NotUtf8, u"file-not-utf8"_s,
            u"“config.json” is not text in UTF-8, so nothing in it counts."_s);
        row("JSON", FileFault::Kind::NotJson, u"file-not-json"_s,
            u"“config.json” is not a JSON object, so nothing in it counts."_s);
        row("header", FileFault::Kind::BrokenHeader, u"weights-header-broken"_s,
            u"The header of “config.json” makes no sense, so the page will not tell the size of the model."_s);
    }
    void filesThatCannotBeMadeOut()
    {
        QFETCH(int, kind);
        QFETCH(QString, rule);
        ModelFiles files;
        files.faults = {{u"config.json"_s, FileFault::Kind(kind)}};
        Snapshot snapshot = snapshotOf(u"---\ntags: [a]\n---\n"_s);
        snapshot.files = std::make_shared<const ModelFiles>(files);
        const QList<Problem> problems = analyse({}, snapshot).problems;
        QCOMPARE(rulesOf(problems), QStringList{rule});
        QCOMPARE(problems.first().severity, cardRule(rule).severity);
        QVERIFY(problems.first().range.isEmpty());
        QTEST(describe(problems.first()), "message");
        QVERIFY(!explain(rule).isEmpty());
    }

    void formulasThatThePageCouldNotSet()
    {
        Snapshot snapshot = snapshotOf(u"---\ntags: [a]\n---\nSo $$\\foo$$.\n"_s);
        snapshot.formulaFaults = {{{u"\\foo"_s, true}, u"Undefined control sequence: \\foo"_s}};
        const QList<Problem> problems = analyse({}, snapshot).problems;
        QCOMPARE(rulesOf(problems), QStringList{u"math-failed"_s});
        QCOMPARE(problems.first().severity, cardRule(u"math-failed"_s).severity);
        QCOMPARE(describe(problems.first()),
            u"This formula cannot be typeset, so the page shows its source: “Undefined control sequence: \\foo”."_s);
        QVERIFY(!explain(u"math-failed"_s).isEmpty());
    }

    void tagsThatTheFilesGive()
    {
        ModelFiles files;
        files.names = {u"README.md"_s, u"config.json"_s, u"model.onnx"_s};
        files.configs.insert(u"config.json"_s, ModelConfig::parse(R"({"model_type": "bert"})"));
        const auto repeated = [&](const QString &yaml, TagEra era) {
            Snapshot snapshot = snapshotOf(card(yaml));
            snapshot.files = std::make_shared<const ModelFiles>(files);
            snapshot.era = era;
            QStringList tags;
            for (const Problem &problem : analyse({}, snapshot).problems)
                tags.append(problem.rule == u"tag-repeated" ? problem.arguments.join(u" of "_s) : problem.rule);
            return tags;
        };
        QCOMPARE(repeated(u"tags: [bert, a]\n"_s, TagEra::Today), QStringList{u"bert of config.json"_s});
        QCOMPARE(repeated(u"tags: [bert, a]\n"_s, TagEra::Fitted2022), QStringList());
        QCOMPARE(repeated(u"library_name: sentence-transformers\ntags: [bert]\n"_s, TagEra::Today), QStringList());
    }

    void manyFilesOfTheSameFault()
    {
        ModelFiles files;
        for (int i = 0; i < 500; ++i)
            files.faults.append({u"%1.gguf"_s.arg(i), FileFault::Kind::BrokenHeader});
        Snapshot snapshot = snapshotOf(u"---\ntags: [a]\n---\n"_s);
        snapshot.files = std::make_shared<const ModelFiles>(files);
        QVERIFY(analyse({}, snapshot).problems.size() < 50);
    }

    void aliasesOfAliases()
    {
        QString yaml = u"a: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
        for (int i = 1; i < 8; ++i)
            yaml += u"b%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
        QVERIFY(rulesOf(problemsOf(u"---\n"_s + yaml + u"---\n"_s)).contains(u"yaml-alias-bomb"_s));
    }

    void aBlockOfManyMegabytes()
    {
        const QString yaml = u"tags: \""_s + QString(9 * 1024 * 1024, u'x') + u"\"\n"_s;
        QVERIFY(rulesOf(problemsOf(u"---\n"_s + yaml + u"---\n"_s)).contains(u"yaml-too-large"_s));
    }
};

QTEST_APPLESS_MAIN(TestRulesTable)
#include "tst_rules_table.moc"
