// What breaks a block: for each reason the rule, the place and the first fix, which makes the block parse.
#include "core/yaml/frontmatter.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class YamlFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void saysAndMends_data();
    void saysAndMends();
    void namesWhatItIsAbout_data();
    void namesWhatItIsAbout();
    void offersNothingThatDoesNotParse();
    void keepsWhatStandsAround_data();
    void keepsWhatStandsAround();
    void keepsQuotedKeysBehindAFault();
    void tellsOfAliases();
};

namespace {

QString block(const QString &yaml)
{
    return u"---\n"_s + yaml + u"---\nText\n"_s;
}

} // namespace

void YamlFaultsTest::saysAndMends_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("mended"); // empty: no fix
    const auto row = [](const char *name, const QString &yaml, const QString &rule, const QString &marked,
                         const QString &mended) { QTest::newRow(name) << yaml << rule << marked << mended; };
    row("tab", u"a:\n\tb: c\n"_s, u"yaml-tab"_s, u"\t"_s, u"a:\n  b: c\n"_s);
    row("tabs", u"a:\n\tb: c\n\td:\n\t\te: f\n"_s, u"yaml-tab"_s, u"\t"_s, u"a:\n  b: c\n  d:\n    e: f\n"_s);
    row("tab behind spaces", u"a:\n  b: c\n\td: e\n"_s, u"yaml-tab"_s, u"\t"_s, u"a:\n  b: c\n  d: e\n"_s);
    row("tab behind a dash", u"a:\n-\tb: c\n"_s, u"yaml-tab"_s, u"\t"_s, u"a:\n- b: c\n"_s);
    row("tabs in a list", u"tags:\n\t- b\n\t- c\n"_s, u"yaml-tab"_s, u"\t"_s, u"tags:\n  - b\n  - c\n"_s);
    row("open double quote", u"a: b\nc: \"d\ne: f\n"_s, u"yaml-open-quote"_s, u"\"d"_s, u"a: b\nc: \"d\"\ne: f\n"_s);
    row("open single quote", u"a: 'b # c\nd: e\n"_s, u"yaml-open-quote"_s, u"'b"_s, u"a: 'b' # c\nd: e\n"_s);
    row("quote closed by another", u"a: \"b\nc: \"d\"\n"_s, u"yaml-open-quote"_s, u"\"b"_s, u"a: \"b\"\nc: \"d\"\n"_s);
    row("open quote in a list", u"a: [\"b, c]\nd: e\n"_s, u"yaml-open-quote"_s, u"\"b, c]"_s, u"a: [\"b\", c]\nd: e\n"_s);
    row("colon in a value", u"a: b: c # d\ne: f\n"_s, u"yaml-colon-in-value"_s, u"b: c"_s, u"a: 'b: c' # d\ne: f\n"_s);
    row("colons in values", u"a: b: c\nd: e: f\n"_s, u"yaml-colon-in-value"_s, u"b: c"_s, u"a: 'b: c'\nd: 'e: f'\n"_s);
    row("apostrophe and colon", u"a: it's: c\n"_s, u"yaml-colon-in-value"_s, u"it's: c"_s, u"a: 'it''s: c'\n"_s);
    row("at", u"a: @b # c\n"_s, u"yaml-reserved-start"_s, u"@b"_s, u"a: '@b' # c\n"_s);
    row("backtick", u"a: `b` c\n"_s, u"yaml-reserved-start"_s, u"`b` c"_s, u"a: '`b` c'\n"_s);
    row("percent", u"a:\n- %b\n"_s, u"yaml-reserved-start"_s, u"%b"_s, u"a:\n- '%b'\n"_s);
    row("at before a key", u"a: b\n@c: d\n"_s, u"yaml-reserved-start"_s, u"@c: d"_s, u"a: b\n'@c': d\n"_s);
    row("at in brackets", u"a: [@b, c]\n"_s, u"yaml-reserved-start"_s, u"@b"_s, u"a: ['@b', c]\n"_s);
    row("key too deep", u"a: b\n  c: d\n"_s, u"yaml-indentation"_s, u"c: d"_s, u"a: b\nc: d\n"_s);
    row("key not deep enough", u"a:\n    b: c\n  d: e\n"_s, u"yaml-indentation"_s, u"d: e"_s, u"a:\n    b: c\n    d: e\n"_s);
    row("item not deep enough", u"a:\n  - b\n - c\nd: e\n"_s, u"yaml-indentation"_s, u"- c"_s, u"a:\n  - b\n  - c\nd: e\n"_s);
    row("open list", u"a: [b, c\nd: e\n"_s, u"yaml-open-bracket"_s, u"[b, c"_s, u"a: [b, c]\nd: e\n"_s);
    row("open mapping", u"a: {b: c # d\ne: f\n"_s, u"yaml-open-bracket"_s, u"{b: c"_s, u"a: {b: c} # d\ne: f\n"_s);
    row("open list on lines", u"a: [\n  b,\n  c\nd: e\n"_s, u"yaml-open-bracket"_s, u"["_s, u"a: [\n  b,\n  c]\nd: e\n"_s);
    row("open list in a list", u"a: [[b, c\nd: e\n"_s, u"yaml-open-bracket"_s, u"[b, c"_s, u"a: [[b, c]]\nd: e\n"_s);
    row("bracket first", u"a: ]b\n"_s, u"yaml-stray-bracket"_s, u"]b"_s, u"a: ']b'\n"_s);
    row("wrong bracket", u"a: [b}\n"_s, u"yaml-stray-bracket"_s, u"}"_s, u"a: [b]\n"_s);
    row("no comma", u"a: ['b' 'c']\n"_s, u"yaml-missing-comma"_s, u"'c'"_s, u"a: ['b', 'c']\n"_s);
    row("two commas", u"a: [b,, c]\n"_s, u"yaml-extra-comma"_s, u","_s, u"a: [b, c]\n"_s);
    row("no space", u"a: b\nc:d\n"_s, u"yaml-missing-space"_s, u"c:d"_s, u"a: b\nc: d\n"_s);
    row("no space behind a quoted key", u"\"a\":b\n"_s, u"yaml-missing-space"_s, u"\"a\":b"_s, u"\"a\": b\n"_s);
    row("no colon", u"a: b\nfoo bar\nc: d\n"_s, u"yaml-missing-colon"_s, u"foo bar"_s, u"a: b\n  foo bar\nc: d\n"_s);
    row("item among keys", u"a: b\n- c\n"_s, u"yaml-list-item"_s, u"- c"_s, {});
    row("item behind its key", u"a: - b\n   - c\n"_s, u"yaml-nested-value"_s, u"- b"_s, u"a:\n   - b\n   - c\n"_s);
    row("text behind quotes", u"a: \"b\" c\n"_s, u"yaml-several-values"_s, u"c"_s, u"a: '\"b\" c'\n"_s);
    row("apostrophe in quotes", u"a: 'it's'\n"_s, u"yaml-several-values"_s, u"s'"_s, u"a: \"it's\"\n"_s);
    row("text behind brackets", u"a: [b] c\n"_s, u"yaml-several-values"_s, u"c"_s, u"a: '[b] c'\n"_s);
    row("key over lines", u"a: b\n\"c\n d\": e\n"_s, u"yaml-multiline-key"_s, u"\"c"_s, {});
    row("list of lists as key", u"[[a]]: b\n"_s, u"yaml-key"_s, u"[[a]]"_s, {});
    row("escape", u"a: \"\\d \\e \\w\"\n"_s, u"yaml-escape"_s, u"\\d"_s, u"a: \"\\\\d \\e \\\\w\"\n"_s);
    row("literal with text", u"a: |b\nc: d\n"_s, u"yaml-block-header"_s, u"|b"_s, u"a: '|b'\nc: d\n"_s);
    row("unknown alias", u"a: *b\n"_s, u"yaml-unknown-anchor"_s, u"*b"_s, u"a: '*b'\n"_s);
    row("bold", u"a: **b** c\n"_s, u"yaml-unknown-anchor"_s, u"**b**"_s, u"a: '**b** c'\n"_s);
    row("own tag", u"a: !b c\n"_s, u"yaml-unknown-tag"_s, u"!b"_s, u"a: '!b c'\n"_s);
    row("tag of python", u"a: !!python/tuple [b]\n"_s, u"yaml-unknown-tag"_s, u"!!python/tuple"_s, u"a: [b]\n"_s);
    row("tag that does not fit", u"a: !!int b\n"_s, u"yaml-tag-value"_s, u"!!int b"_s, u"a: b\n"_s);
    row("ampersand", u"a: & b\n"_s, u"yaml-anchor"_s, u"&"_s, u"a: '& b'\n"_s);
    row("directive", u"%YAML 1.2\na: b\n"_s, u"yaml-directive"_s, u"%YAML 1.2"_s, u"a: b\n"_s);
    row("control character", u"a: b\x07\n"_s, u"yaml-control-character"_s, u"\x07"_s, u"a: b\n"_s);
    row("several documents", u"a: b\n...\nc: d\n"_s, u"yaml-several-documents"_s, u"..."_s, u"a: b\nc: d\n"_s);
    row("too deep", u"a: "_s + QString(100, u'[') + QString(100, u']') + u'\n', u"yaml-too-deep"_s,
        u"["_s + QString(100, u']'), {});
    row("question mark behind a key", u"a: ? b\n"_s, u"yaml-syntax"_s, u"? b"_s, u"a: '? b'\n"_s);
    row("crlf", u"a: [b\r\nc: d\r\n"_s, u"yaml-open-bracket"_s, u"[b"_s, u"a: [b]\r\nc: d\r\n"_s);
}

void YamlFaultsTest::saysAndMends()
{
    QFETCH(QString, yaml);
    QFETCH(QString, mended);
    const QString card = block(yaml);
    const FrontMatter metadata = FrontMatter::parse(card);
    QVERIFY(!metadata.parses());
    QVERIFY(!metadata.readable());
    QCOMPARE(metadata.problems().size(), 1);
    const Problem &problem = metadata.problems().first();
    QTEST(problem.rule, "rule");
    QCOMPARE(problem.severity, Severity::Rejects);
    QTEST(problem.range.in(card).toString(), "marked");
    QVERIFY(!problem.arguments.value(0).isEmpty());
    QCOMPARE(problem.fixes.isEmpty(), mended.isEmpty());
    if (problem.fixes.isEmpty())
        return;
    const QString after = problem.fixes.first().edit.applied(card);
    QCOMPARE(after, block(mended));
    QVERIFY(FrontMatter::parse(after).parses());
    QVERIFY(FrontMatter::parse(after).problems().isEmpty());
}

void YamlFaultsTest::namesWhatItIsAbout_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::newRow("line behind a tab") << u"a:\n\tb: c # d\n"_s << QStringList{u"b: c"_s} << QString();
    QTest::newRow("sign") << u"a: @b\n"_s << QStringList{u"@b"_s, u"@"_s} << u"a"_s;
    QTest::newRow("key") << u"a: b\nc:d\n"_s << QStringList{u"c:d"_s, u"c"_s} << u"a"_s;
    QTest::newRow("alias") << u"a: *b c\n"_s << QStringList{u"b"_s} << u"a"_s;
    QTest::newRow("tag") << u"a: !!int b\n"_s << QStringList{u"b"_s, u"!!int"_s} << u"a"_s;
    QTest::newRow("character") << u"a: b\x07\n"_s << QStringList{u"U+0007"_s} << u"a"_s;
    QTest::newRow("cut") << u"a: b: "_s + QString(200, u'c') + u'\n'
                         << QStringList{u"b: "_s + QString(117, u'c') + u'\u2026'} << u"a"_s;
}

void YamlFaultsTest::namesWhatItIsAbout()
{
    QFETCH(QString, yaml);
    const QList<Problem> problems = FrontMatter::parse(block(yaml)).problems();
    QCOMPARE(problems.size(), 1);
    QTEST(problems.first().arguments, "arguments");
    QTEST(problems.first().field, "field");
}

void YamlFaultsTest::offersNothingThatDoesNotParse()
{
    const QList<Problem> problems = FrontMatter::parse(block(u"a: @b\nc: [[d]]: e\n[[f]]: g\n"_s)).problems();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().fixes.isEmpty());
}

void YamlFaultsTest::keepsWhatStandsAround_data()
{
    QTest::addColumn<QString>("broken");
    QTest::newRow("open bracket") << u"x: [a, b\n"_s;
    QTest::newRow("open brace") << u"x: {a: b\n"_s;
    QTest::newRow("open quote") << u"x: \"a\n"_s;
    QTest::newRow("colon") << u"x: a: b\n"_s;
    QTest::newRow("at") << u"x: @a\n"_s;
    QTest::newRow("deeper line") << u"x: a\n    b: c\n"_s;
    QTest::newRow("no colon") << u"x a\n"_s;
    QTest::newRow("item") << u"- x\n"_s;
    QTest::newRow("unknown alias") << u"x: *a\n"_s;
    QTest::newRow("unknown tag") << u"x: !a b\n"_s;
    QTest::newRow("wrong bracket") << u"x: [a}\n"_s;
    QTest::newRow("escape") << u"x: \"\\d\"\n"_s;
}

void YamlFaultsTest::keepsWhatStandsAround()
{
    QFETCH(QString, broken);
    const QString card = block(u"first: a # c\n"_s + broken + u"last:\n- b\n"_s);
    const FrontMatter metadata = FrontMatter::parse(card);
    QVERIFY(!metadata.parses());
    QVERIFY(metadata.find("first") && metadata.find("last"));
    QCOMPARE(metadata.find("first")->range.in(card).toString(), u"a"_s);
    QCOMPARE(metadata.find("last")->range.in(card).toString(), u"- b"_s);
    QVERIFY(metadata.find("last")->understood);
}

void YamlFaultsTest::keepsQuotedKeysBehindAFault()
{
    const QString card = block(u"a: @b\n\"c\": d\n'e': [f]\n"_s);
    const FrontMatter metadata = FrontMatter::parse(card);
    QVERIFY(metadata.find("c") && metadata.find("e"));
    QCOMPARE(metadata.find("c")->text, u"d"_s);
    QCOMPARE(metadata.find("e")->texts(), QStringList{u"f"_s});
}

void YamlFaultsTest::tellsOfAliases()
{
    const FrontMatter metadata = FrontMatter::parse(block(u"a: &x [*x, b]\n"_s));
    QVERIFY(metadata.parses());
    QCOMPARE(metadata.problems().size(), 1);
    QCOMPARE(metadata.problems().first().rule, u"yaml-alias-cycle"_s);
    QCOMPARE(metadata.problems().first().severity, Severity::Lost);
}

QTEST_APPLESS_MAIN(YamlFaultsTest)
#include "tst_yamlfaults.moc"
