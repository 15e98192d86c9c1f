// Shapes of YAML: every value's text, type and style, and its range told by the source it covers.
#include "core/yaml/frontmatter.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class FrontMatterTest : public QObject {
    Q_OBJECT

private slots:
    void readsScalars_data();
    void readsScalars();
    void readsLists_data();
    void readsLists();
    void typesAsTheHub_data();
    void typesAsTheHub();
    void rangesOfEntries();
    void marksWhatIsNotUnderstood_data();
    void marksWhatIsNotUnderstood();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void mendsDuplicates();
    void mendsFieldsWithoutSpace();
    void keepsTheTreeOfABrokenBlock();
    void listsComments();
    void shifts();
    void shiftsWhatLiesBehindAnEdit_data();
    void shiftsWhatLiesBehindAnEdit();
};

namespace {

QString block(const QString &yaml)
{
    return u"---\n"_s + yaml + u"---\nText\n"_s;
}

} // namespace

void FrontMatterTest::readsScalars_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &yaml, const QString &path, const QString &source,
                         const QString &text) { QTest::newRow(name) << yaml << path << source << text; };
    const auto plain = [&](const char *name, const QString &yaml, const QString &path, const QString &text) {
        row(name, yaml, path, text, text);
    };
    plain("plain", u"a: b\n"_s, u"a"_s, u"b"_s);
    plain("trailing comment", u"a: b c  # d\n"_s, u"a"_s, u"b c"_s);
    plain("hash inside", u"a: b#c\n"_s, u"a"_s, u"b#c"_s);
    plain("colon inside", u"a: http://b\n"_s, u"a"_s, u"http://b"_s);
    plain("tab behind the colon", u"a:\tb\n"_s, u"a"_s, u"b"_s);
    plain("blank before the colon", u"a : b\n"_s, u"a"_s, u"b"_s);
    plain("next line", u"a:\n  b\n"_s, u"a"_s, u"b"_s);
    row("plain on lines", u"a: b\n  c\n\n  d # e\nf: g\n"_s, u"a"_s, u"b\n  c\n\n  d"_s, u"b c\nd"_s);
    row("empty", u"a:\nb: c\n"_s, u"a"_s, u""_s, u""_s);
    row("empty with comment", u"a: # c\nb: c\n"_s, u"a"_s, u""_s, u""_s);
    row("single quoted", u"a: 'it''s # b'\n"_s, u"a"_s, u"'it''s # b'"_s, u"it's # b"_s);
    row("single quoted on lines", u"a: 'b  \n   c\n\n  d'\n"_s, u"a"_s, u"'b  \n   c\n\n  d'"_s, u"b c\nd"_s);
    row("double quoted", uR"(a: "b\t\"c\" \u00e9 \x41 \U0001F600 \/" # d)"_s + u'\n', u"a"_s,
        uR"("b\t\"c\" \u00e9 \x41 \U0001F600 \/")"_s, u"b\t\"c\" \u00e9 A \U0001F600 /"_s);
    row("double quoted on lines", u"a: \"b\n  c \\\n   d\\n\n  e\"\n"_s, u"a"_s, u"\"b\n  c \\\n   d\\n\n  e\""_s,
        u"b c d\n e"_s);
    row("quoted key", u"\"a: b\": c\n"_s, u"[\"a: b\"]"_s, u"c"_s, u"c"_s);
    row("literal", u"a: |\n  b\n   c\n\n  d\ne: f\n"_s, u"a"_s, u"|\n  b\n   c\n\n  d"_s, u"b\n c\n\nd\n"_s);
    row("literal stripped", u"a: |-\n  b\n\ne: f\n"_s, u"a"_s, u"|-\n  b"_s, u"b"_s);
    row("literal kept", u"a: |+\n  b\n\ne: f\n"_s, u"a"_s, u"|+\n  b\n"_s, u"b\n\n"_s);
    row("literal indented", u"a: |2\n    b\n  c\n"_s, u"a"_s, u"|2\n    b\n  c"_s, u"  b\nc\n"_s);
    row("literal with comment", u"a: | # d\n  b # c\n"_s, u"a"_s, u"| # d\n  b # c"_s, u"b # c\n"_s);
    row("folded", u"a: >\n  b\n  c\n\n  d\n    e\n  f\n"_s, u"a"_s, u">\n  b\n  c\n\n  d\n    e\n  f"_s,
        u"b c\nd\n  e\nf\n"_s);
    plain("crlf", u"a: b\r\nc: d\r\n"_s, u"a"_s, u"b"_s);
    plain("lone cr", u"a: b\rc: d\r"_s, u"c"_s, u"d"_s);
    row("literal crlf", u"a: |\r\n  b\r\n  c\r\n"_s, u"a"_s, u"|\r\n  b\r\n  c"_s, u"b\nc\n"_s);
    plain("in a list of mappings", u"m:\n- name: a\n  r:\n  - v: 1\n    w: 2\n- name: b\n"_s, u"m[0].r[0].w"_s, u"2"_s);
    plain("second mapping", u"m:\n  - name: a\n\n  # c\n  - name: b\n"_s, u"m[1].name"_s, u"b"_s);
    plain("list in a list", u"m:\n- - a\n  - b\n- - c\n"_s, u"m[0][1]"_s, u"b"_s);
    plain("flow map", u"m: {a: b, c: {d: e f}}\n"_s, u"m.c.d"_s, u"e f"_s);
    plain("flow map on lines", u"m: {\n  a: b, # c\n  \"d\":e\n}\n"_s, u"m.a"_s, u"b"_s);
    plain("json", u"{\"a\": {\"b\": 1}, \"c\": 2}\n"_s, u"a.b"_s, u"1"_s);
    plain("behind comments", u"# a\n\n  # b\na: b\n"_s, u"a"_s, u"b"_s);
    plain("emoji before", u"\U0001f600: x\na: b\n"_s, u"a"_s, u"b"_s);
    plain("document end", u"a: b\n...\n"_s, u"a"_s, u"b"_s);
}

void FrontMatterTest::readsScalars()
{
    QFETCH(QString, yaml);
    QFETCH(QString, path);
    const QString card = block(yaml);
    const FrontMatter metadata = FrontMatter::parse(card);
    QVERIFY2(metadata.readable(), metadata.problems().isEmpty() ? "" : qPrintable(metadata.problems().first().arguments.value(0)));
    const YamlNode *node = metadata.find(FieldPath::parse(path).value());
    QVERIFY(node);
    QVERIFY(node->understood || yaml.contains(u"..."));
    QTEST(node->range.in(card).toString(), "source");
    QTEST(node->text, "text");
}

void FrontMatterTest::readsLists_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const QString &yaml, const QString &source, const QStringList &texts) {
        QTest::newRow(name) << yaml << source << texts;
    };
    const QStringList two{u"b"_s, u"c"_s};
    row("flush", u"a:\n- b\n- c\nd: e\n"_s, u"- b\n- c"_s, two);
    row("indented", u"a:\n  - b # x\n  # y\n  - c # z\n"_s, u"- b # x\n  # y\n  - c"_s, two);
    row("null items", u"a:\n- b\n-\n- null\n- 'c'\n"_s, u"- b\n-\n- null\n- 'c'"_s, two);
    row("mappings left out", u"a:\n- b\n- x: y\n- c\n"_s, u"- b\n- x: y\n- c"_s, two);
    row("flow", u"a: [b, 'c'] # x\n"_s, u"[b, 'c']"_s, two);
    row("flow on lines", u"a: [\n  b, # x\n  c,\n]\n"_s, u"[\n  b, # x\n  c,\n]"_s, two);
    row("flow next line", u"a:\n  [b,c]\n"_s, u"[b,c]"_s, two);
    row("empty flow", u"a: []\n"_s, u"[]"_s, {});
    row("text", u"a: b\n"_s, u"b"_s, {u"b"_s});
    row("null", u"a: ~\n"_s, u"~"_s, {});
    row("mapping", u"a:\n  b: c\n"_s, u"b: c"_s, {});
    row("items on lines", u"a:\n- b\n  d\n- |\n  c\n"_s, u"- b\n  d\n- |\n  c"_s, {u"b d"_s, u"c\n"_s});
}

void FrontMatterTest::readsLists()
{
    QFETCH(QString, yaml);
    const QString card = block(yaml);
    const FrontMatter metadata = FrontMatter::parse(card);
    QVERIFY(metadata.readable());
    const YamlNode *node = metadata.find("a");
    QVERIFY(node && node->understood);
    QTEST(node->range.in(card).toString(), "source");
    QTEST(node->texts(), "texts");
}

void FrontMatterTest::typesAsTheHub_data()
{
    using Type = YamlNode::Type;
    QTest::addColumn<QString>("value");
    QTest::addColumn<YamlNode::Type>("type");
    const auto rows = [](Type type, std::initializer_list<const char *> values) {
        for (const char *value : values)
            QTest::addRow("'%s'", value) << QString::fromUtf8(value) << type;
    };
    rows(Type::Null, {"", "~", "null", "Null", "NULL"});
    rows(Type::Bool, {"true", "True", "TRUE", "false", "False", "FALSE"});
    rows(Type::Int, {"0", "12", "-3", "+4", "0x1F", "0o17", "0b11", "017", "-0x1f"});
    rows(Type::Float, {"1.5", "-1.", ".5", "1e5", "1.0e-3", ".inf", "-.Inf", ".NaN"});
    rows(Type::Text, {"no", "yes", "on", "off", "y", "tRUE", "nULL", "0x", "1_000", "-.5", "1e999", "1.2.3", "12:30", "1e", ".", "-", "'1'",
                         "\"true\"", "2.0.0", "e5", "apache-2.0"});
    rows(Type::List, {"[]", "[1]"});
    rows(Type::Map, {"{}", "{a: 1}"});
}

void FrontMatterTest::typesAsTheHub()
{
    QFETCH(QString, value);
    // a dash alone begins a list where it stands first, so it is looked at as a text
    const QString card = block(value == u"-" ? u"a: '-'\n"_s : u"a: "_s + value + u'\n');
    const FrontMatter metadata = FrontMatter::parse(card);
    QVERIFY(metadata.readable());
    QTEST(metadata.find("a")->type(), "type");
}

void FrontMatterTest::rangesOfEntries()
{
    const QString card = block(u"a: b # c\n'd e':\n- f\n- g: h\n  i: {j: k}\n"_s);
    const FrontMatter metadata = FrontMatter::parse(card);
    QCOMPARE(metadata.block().whole.in(card).toString(), card.left(card.indexOf("Text"_L1)));
    const YamlNode::Entry &a = metadata.root().entries[0];
    QCOMPARE(a.range.in(card).toString(), u"a: b"_s);
    const YamlNode::Entry &d = metadata.root().entries[1];
    QCOMPARE(d.key, u"d e"_s);
    QCOMPARE(d.keyRange.in(card).toString(), u"'d e'"_s);
    QCOMPARE(d.range.in(card).toString(), u"'d e':\n- f\n- g: h\n  i: {j: k}"_s);
    QCOMPARE(d.value.entries[1].range.in(card).toString(), u"- g: h\n  i: {j: k}"_s);
    const YamlNode::Entry &i = d.value.entries[1].value.entries[1];
    QCOMPARE(i.value.entries[0].range.in(card).toString(), u"j: k"_s);
    QCOMPARE(i.value.style, YamlNode::Style::Flow);
}

void FrontMatterTest::marksWhatIsNotUnderstood_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("anchor") << u"a: &x b\nz: 1\n"_s << u"a"_s << u"b"_s;
    QTest::newRow("alias") << u"a: &x b\nc: *x\nz: 1\n"_s << u"c"_s << u"b"_s;
    QTest::newRow("tag") << u"a: !!str b\nz: 1\n"_s << u"a"_s << u"b"_s;
    QTest::newRow("merge") << u"a: &x {b: c}\nd:\n  <<: *x\nz: 1\n"_s << u"d[\"<<\"].b"_s << u"c"_s;
    QTest::newRow("explicit key") << u"? a\n: b\nz: 1\n"_s << u"a"_s << u"b"_s;
    QTest::newRow("anchored map") << u"a: &x\n  b: c\nz: 1\n"_s << u"a"_s << u""_s;
}

void FrontMatterTest::marksWhatIsNotUnderstood()
{
    QFETCH(QString, yaml);
    QFETCH(QString, path);
    const FrontMatter metadata = FrontMatter::parse(block(yaml));
    QVERIFY(metadata.readable());
    const YamlNode *node = metadata.find(FieldPath::parse(path).value());
    QVERIFY(node);
    QVERIFY(!node->understood);
    QTEST(node->text, "text");
    QVERIFY(metadata.root().understood);
    QVERIFY(metadata.find("z")->understood);
}

void FrontMatterTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char *name, const QString &card, const QString &rule, qsizetype at, bool readable) {
        QTest::newRow(name) << card << rule << at << readable;
    };
    const QString valueTwice = u"---\na: \u00e9\U0001f600\r\nb: c: d\n---\n"_s;
    row("position behind wide characters", valueTwice, u"yaml-colon-in-value"_s, valueTwice.indexOf("c: d"_L1), false);
    row("tab", block(u"a:\n\tb: c\n"_s), u"yaml-tab"_s, 7, false);
    row("nul", block(u"a: b"_s + QChar() + u'\n'), u"yaml-control-character"_s, 8, false);
    row("escape character", block(u"a: b\x1b\n"_s), u"yaml-control-character"_s, 8, false);
    row("list", block(u"- a\n"_s), u"yaml-not-a-mapping"_s, 4, false);
    row("text", block(u"# a\nb\n"_s), u"yaml-not-a-mapping"_s, 8, false);
    row("open quote", block(u"a: b\nc: \"d\ne: f\n"_s), u"yaml-open-quote"_s, 12, false);
    row("duplicate", block(u"a: b\nc: d\na: e\n"_s), u"yaml-duplicate-key"_s, 14, true);
    row("duplicate in an item", block(u"a:\n- b: c\n  \"b\": d\n"_s), u"yaml-duplicate-key"_s, 16, true);
    row("two documents", block(u"a: b\n...\nd: e\n"_s), u"yaml-several-documents"_s, 9, false);
}

void FrontMatterTest::saysWhatIsWrong()
{
    QFETCH(QString, card);
    const FrontMatter metadata = FrontMatter::parse(card);
    QCOMPARE(metadata.problems().size(), 1);
    const Problem &problem = metadata.problems().first();
    QTEST(problem.rule, "rule");
    QCOMPARE(problem.severity, Severity::Rejects);
    QTEST(problem.range.start, "at");
    QTEST(metadata.readable(), "readable");
}

void FrontMatterTest::mendsDuplicates()
{
    const QString card = block(u"a: b\nc:\n- d: e\n  d: f # x\na:\n- c\nz: 1\n"_s);
    const QList<Problem> problems = FrontMatter::parse(card).problems();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].field, u"c"_s);
    QCOMPARE(problems[0].fixes.first().edit.applied(card), block(u"a: b\nc:\n- d: e\na:\n- c\nz: 1\n"_s));
    QCOMPARE(problems[1].fixes.first().edit.applied(card), block(u"a: b\nc:\n- d: e\n  d: f # x\nz: 1\n"_s));
}

void FrontMatterTest::mendsFieldsWithoutSpace()
{
    const QString card = block(u"license:mit\nlanguage:en\n"_s);
    const FrontMatter metadata = FrontMatter::parse(card);
    QVERIFY(metadata.parses());
    QCOMPARE(metadata.problems().size(), 1);
    QCOMPARE(metadata.problems().first().rule, u"yaml-not-a-mapping"_s);
    QCOMPARE(metadata.problems().first().fixes.first().edit.applied(card), block(u"license: mit\nlanguage: en\n"_s));
}

void FrontMatterTest::keepsTheTreeOfABrokenBlock()
{
    const FrontMatter metadata = FrontMatter::parse(block(u"license: mit\ntags: [a, b\nz: 1\n"_s));
    QVERIFY(!metadata.readable());
    QCOMPARE(metadata.find("license")->text, u"mit"_s);
}

void FrontMatterTest::listsComments()
{
    const QString card = block(u"# a\nb: 'c # d' # e\nf: g#h\ni: | # j\n  # k\n&l m: n # o\n"_s);
    const FrontMatter metadata = FrontMatter::parse(card);
    QStringList comments;
    for (const TextRange comment : metadata.comments())
        comments.append(comment.in(card).toString());
    QCOMPARE(comments, (QStringList{u"# a"_s, u"# e"_s, u"# j"_s, u"# o"_s}));
}

void FrontMatterTest::shifts()
{
    const QString card = u"---\na: b\na: c\n---\nText"_s;
    const FrontMatter metadata = FrontMatter::parse(card);
    const FrontMatter same = metadata.shifted(metadata.block().whole.end, 5);
    QCOMPARE(same.find("a")->range, metadata.find("a")->range);
    QCOMPARE(same.block().whole, metadata.block().whole);
    const FrontMatter moved = metadata.shifted(0, 3);
    const QString after = u"\n\n\n"_s + card;
    QCOMPARE(moved.find("a")->range.in(after).toString(), u"b"_s);
    QCOMPARE(moved.problems().first().range.in(after).toString(), u"a"_s);
    QCOMPARE(moved.block().yaml.in(after).toString(), u"a: b\na: c\n"_s);
}

void FrontMatterTest::shiftsWhatLiesBehindAnEdit_data()
{
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<QString>("inserted");
    const auto row = [](const char *name, TextRange range, const QString &inserted) {
        QTest::newRow(name) << range << inserted;
    };
    row("a longer value", {7, 8}, u"bbb"_s);
    row("within a value", {16, 17}, u"xyz"_s);
    row("a new entry", {9, 9}, u"new: x\n"_s);
    row("within a flow list", {23, 24}, {});
    row("in the closing fence", {39, 39}, u" "_s);
}

void FrontMatterTest::shiftsWhatLiesBehindAnEdit()
{
    // "long" begins at 9, "c" at 19, "f" at 31, the closing fence at 36
    const QString card = u"---\na: b\nlong: mit\nc: [ d, e ]\nf: g\n---\nText"_s;
    QFETCH(TextRange, range);
    QFETCH(QString, inserted);
    QString after = card;
    after.replace(range.start, range.length(), inserted);
    const FrontMatter shifted = FrontMatter::parse(card).shifted(range.end, inserted.size() - range.length());
    const FrontMatter parsed = FrontMatter::parse(after);
    QCOMPARE(shifted.block().yaml, parsed.block().yaml);
    QCOMPARE(shifted.block().whole, parsed.block().whole);
    QCOMPARE(shifted.root().range, parsed.root().range);
    for (const YamlNode::Entry &entry : shifted.root().entries) {
        const YamlNode::Entry *same = nullptr;
        for (const YamlNode::Entry &other : parsed.root().entries) {
            if (other.key == entry.key)
                same = &other;
        }
        QVERIFY(same);
        QCOMPARE(entry.keyRange, same->keyRange);
        QCOMPARE(entry.range, same->range);
        QCOMPARE(entry.value.range, same->value.range);
    }
    QCOMPARE(shifted.find("c")->entries.last().value.range, parsed.find("c")->entries.last().value.range);
}

QTEST_APPLESS_MAIN(FrontMatterTest)
#include "tst_frontmatter.moc"
