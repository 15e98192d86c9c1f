#include "core/edit/yamledit.h"
#include "core/yaml/scalarsource.h"

#include <QTest>

#include <ctime>

using namespace cardwright;
using namespace Qt::StringLiterals;

class YamlEditTest : public QObject {
    Q_OBJECT

private slots:
    void sets_data();
    void sets();
    void setsTrees_data();
    void setsTrees();
    void declines_data();
    void declines();
    void editsHostileBlocksInTime_data();
    void editsHostileBlocksInTime();
    void setToItselfIsNoEdit_data();
    void setToItselfIsNoEdit();
    void quotesWhatReadersDiffer_data();
    void quotesWhatReadersDiffer();

private:
    static void row(const char *name, const QString &before, const QString &path, const FieldValue &value,
        const QString &after)
    {
        QTest::newRow(name) << before << path << value << after;
    }
};

Q_DECLARE_METATYPE(cardwright::FieldValue)

namespace {

const QStringList kOrder{u"language"_s, u"license"_s, u"tags"_s, u"datasets"_s};

QString block(const QString &yaml)
{
    return u"---\n"_s + yaml + u"---\n\n# Title\n"_s;
}

FieldPath pathOf(const QString &source)
{
    return FieldPath::parse(source).value();
}

QStringList list(std::initializer_list<QString> items)
{
    return QStringList(items);
}

} // namespace

void YamlEditTest::sets_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("after");
    const auto in = [](const char *name, const QString &before, const QString &path, const FieldValue &value,
                        const QString &after) { row(name, block(before), path, value, block(after)); };

    in("plain", u"license: mit\n"_s, u"license"_s, u"apache-2.0"_s, u"license: apache-2.0\n"_s);
    in("trailing comment", u"license: mit # ours\n"_s, u"license"_s, u"gpl"_s, u"license: gpl # ours\n"_s);
    in("norwegian", u"language: en\n"_s, u"language"_s, u"no"_s, u"language: 'no'\n"_s);
    in("double quotes stay", u"license: \"mit\"\n"_s, u"license"_s, u"a\"b"_s, u"license: \"a\\\"b\"\n"_s);
    in("single quotes stay", u"license: 'mit'\n"_s, u"license"_s, u"it's"_s, u"license: 'it''s'\n"_s);
    in("no value", u"license:\n"_s, u"license"_s, u"mit"_s, u"license: mit\n"_s);
    in("no value, a blank", u"license: \ntags: x\n"_s, u"license"_s, u"mit"_s, u"license: mit\ntags: x\n"_s);
    in("no value, comment", u"license: # later\n"_s, u"license"_s, u"mit"_s, u"license: mit # later\n"_s);
    in("null word", u"license: null\n"_s, u"license"_s, u"null"_s, u"license: 'null'\n"_s);
    in("text where a number stands", u"version: 2023 # year\n"_s, u"version"_s, u"2023"_s,
        u"version: '2023' # year\n"_s);
    in("text where a truth value stands", u"a: {b: true}\n"_s, u"a.b"_s, u"true"_s, u"a: {b: 'true'}\n"_s);
    in("text where a number stands in a list", u"tags:\n- a\n- 2023 # year\n"_s, u"tags[1]"_s, u"2023"_s,
        u"tags:\n- a\n- '2023' # year\n"_s);
    in("number in a list that is about others", u"tags: [a, 1.0, b]\n"_s, u"tags"_s,
        list({u"a"_s, u"1.0"_s, u"2.0"_s}), u"tags: [a, 1.0, '2.0']\n"_s);
    in("empty text", u"license: mit\n"_s, u"license"_s, u""_s, u"license: ''\n"_s);
    in("several lines", u"a: one\n  two\nb: c\n"_s, u"a"_s, u"x"_s, u"a: x\nb: c\n"_s);
    in("literal", u"a: |\n  one\n  two\nb: c\n"_s, u"a"_s, u"x\ny\n"_s, u"a: |\n  x\n  y\nb: c\n"_s);
    in("literal, other end", u"a: |\n    one\nb: c\n"_s, u"a"_s, u"x"_s, u"a: |-\n    x\nb: c\n"_s);
    in("becomes several lines", u"a: one\nb: c\n"_s, u"a"_s, u"x\ny"_s, u"a: |-\n  x\n  y\nb: c\n"_s);
    in("tab", u"a: one\n"_s, u"a"_s, u"x\ty"_s, u"a: \"x\\ty\"\n"_s);
    in("nested", u"m:\n- name: a\n  r:\n    - v: 1.0 # top\n"_s, u"m[0].r[0].v"_s, u"x"_s,
        u"m:\n- name: a\n  r:\n    - v: x # top\n"_s);
    in("in flow map", u"a: {b: c, d: e}\n"_s, u"a.b"_s, u"x, y"_s, u"a: {b: 'x, y', d: e}\n"_s);
    in("item", u"tags:\n- a\n- b # two\n"_s, u"tags[1]"_s, u"x"_s, u"tags:\n- a\n- x # two\n"_s);

    in("flush list", u"tags:\n- a\n- b\nz: 1\n"_s, u"tags"_s, list({u"a"_s, u"b"_s, u"c"_s}),
        u"tags:\n- a\n- b\n- c\nz: 1\n"_s);
    in("indented list", u"tags:\n  - a\n  - b\n"_s, u"tags"_s, list({u"a"_s, u"x"_s, u"b"_s}),
        u"tags:\n  - a\n  - x\n  - b\n"_s);
    in("first item", u"tags:\n  - b\n"_s, u"tags"_s, list({u"a"_s, u"b"_s}), u"tags:\n  - a\n  - b\n"_s);
    in("item comments stay", u"tags:\n- a # one\n# about b\n- b\n- c # three\n"_s, u"tags"_s,
        list({u"a"_s, u"c"_s, u"no"_s}), u"tags:\n- a # one\n# about b\n- c # three\n- 'no'\n"_s);
    in("item replaced", u"tags:\n- 'a' # one\n- b\n"_s, u"tags"_s, list({u"x"_s, u"b"_s}),
        u"tags:\n- 'x' # one\n- b\n"_s);
    in("shared quotes", u"tags:\n- \"a\"\n- \"b\"\n"_s, u"tags"_s, list({u"a"_s, u"b"_s, u"c"_s}),
        u"tags:\n- \"a\"\n- \"b\"\n- \"c\"\n"_s);
    in("emptied", u"tags: # all\n- a\n- b\nz: 1\n"_s, u"tags"_s, QStringList(), u"tags: [] # all\nz: 1\n"_s);
    in("null items", u"datasets:\n- null\n-\n- a\n"_s, u"datasets"_s, list({u"a"_s, u"b"_s}),
        u"datasets:\n- a\n- b\n"_s);
    in("empty item", u"datasets:\n-\n"_s, u"datasets"_s, list({u"a"_s}), u"datasets:\n- a\n"_s);
    in("flow", u"tags: [a, b] # two\n"_s, u"tags"_s, list({u"a"_s, u"x"_s, u"b"_s}), u"tags: [a, x, b] # two\n"_s);
    in("flow, fewer", u"tags: [ a, \"b\", c ]\n"_s, u"tags"_s, list({u"b"_s, u"c"_s}),
        u"tags: [ \"b\", c ]\n"_s);
    in("flow on lines", u"tags: [\n  a,\n  b\n]\n"_s, u"tags"_s, list({u"a"_s, u"b"_s, u"c,d"_s}),
        u"tags: [\n  a,\n  b,\n  'c,d'\n]\n"_s);
    in("flow emptied", u"tags: [a, b]\n"_s, u"tags"_s, QStringList(), u"tags: []\n"_s);
    in("flow filled", u"tags: []\n"_s, u"tags"_s, list({u"a"_s, u"b"_s}), u"tags: [a, b]\n"_s);

    in("text to list", u"license: mit # c\nz: 1\n"_s, u"license"_s, list({u"mit"_s, u"gpl"_s}),
        u"license: # c\n- mit\n- gpl\nz: 1\n"_s);
    in("text to list as neighbours", u"tags:\n  - a\nlicense: mit\n"_s, u"license"_s, list({u"x"_s}),
        u"tags:\n  - a\nlicense:\n  - x\n"_s);
    in("text to flow list", u"tags: [a]\nlicense: mit\n"_s, u"license"_s, list({u"x"_s}),
        u"tags: [a]\nlicense: [x]\n"_s);
    in("nothing to list", u"tags:\nz: 1\n"_s, u"tags"_s, list({u"a"_s}), u"tags:\n- a\nz: 1\n"_s);
    in("list to text", u"license: # c\n- mit\n- gpl # d\nz: 1\n"_s, u"license"_s, u"mit"_s,
        u"license: mit # c\nz: 1\n"_s);
    in("flow list to text", u"license: [mit, gpl] # c\n"_s, u"license"_s, u"mit"_s, u"license: mit # c\n"_s);

    in("mappings to texts", u"a: # c\n- b: c\n  d: e\nz: 1\n"_s, u"a"_s, list({u"x"_s}), u"a: # c\n- x\nz: 1\n"_s);
    in("missing parent", u"a: b\n"_s, u"c.d"_s, u"x"_s, u"a: b\nc:\n  d: x\n"_s);

    in("new key by order", u"language: en # c\ndatasets:\n- a\n"_s, u"license"_s, u"mit"_s,
        u"language: en # c\nlicense: mit\ndatasets:\n- a\n"_s);
    in("new key first", u"tags:\n- a\n"_s, u"language"_s, u"no"_s, u"language: 'no'\ntags:\n- a\n"_s);
    in("new key last", u"tags:\n- a # c\n"_s, u"extra"_s, u"x"_s, u"tags:\n- a # c\nextra: x\n"_s);
    in("new list", u"tags:\n  - a\n"_s, u"datasets"_s, list({u"x"_s, u"w"_s}),
        u"tags:\n  - a\ndatasets:\n  - x\n  - w\n"_s);
    in("new key behind a literal", u"license: |+\n  a\n\nz: 1\n"_s, u"tags"_s, u"x"_s,
        u"license: |+\n  a\n\ntags: x\nz: 1\n"_s);
    in("new nested key", u"m:\n- name: a\n  type: b\n"_s, u"m[0].x"_s, u"w"_s, u"m:\n- name: a\n  type: b\n  x: w\n"_s);
    in("new item", u"tags:\n- a\n"_s, u"tags[1]"_s, u"b"_s, u"tags:\n- a\n- b\n"_s);
    in("new key in flow", u"a: {b: c}\n"_s, u"a.d"_s, u"e"_s, u"a: {b: c, d: e}\n"_s);
    in("empty mapping", u"{}\n"_s, u"license"_s, u"mit"_s, u"license: mit\n"_s);
    in("only a comment", u"# later\n"_s, u"license"_s, u"mit"_s, u"# later\nlicense: mit\n"_s);
    in("blank block", u"\n"_s, u"license"_s, u"mit"_s, u"license: mit\n"_s);
    in("odd key", u"a: b\n"_s, u"[\"x: y\"]"_s, u"z"_s, u"a: b\n'x: y': z\n"_s);

    row("no block", u"# Title\n"_s, u"license"_s, u"mit"_s, u"---\nlicense: mit\n---\n\n# Title\n"_s);
    row("no block, blank line", u"\n# Title\n"_s, u"tags"_s, list({u"a"_s}), u"---\ntags:\n- a\n---\n\n# Title\n"_s);
    row("no text", u""_s, u"license"_s, u"mit"_s, u"---\nlicense: mit\n---\n"_s);
    row("no block, crlf", u"# Title\r\n"_s, u"license"_s, u"mit"_s, u"---\r\nlicense: mit\r\n---\r\n\r\n# Title\r\n"_s);
    row("fences only", u"---\n---\nText"_s, u"license"_s, u"mit"_s, u"---\nlicense: mit\n---\nText"_s);
    row("behind a blank line", u"\n---\nlicense: mit\n---\nText"_s, u"license"_s, u"x"_s,
        u"\n---\nlicense: x\n---\nText"_s);
    row("crlf", u"---\r\ntags:\r\n- a\r\nz: 1\r\n---\r\n"_s, u"tags"_s, list({u"a"_s, u"b"_s}),
        u"---\r\ntags:\r\n- a\r\n- b\r\nz: 1\r\n---\r\n"_s);
    row("odd line end", u"---\na: b\r\nc: d\n---\n"_s, u"a"_s, list({u"x"_s}), u"---\na:\r\n- x\r\nc: d\n---\n"_s);
}

void YamlEditTest::sets()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(FieldValue, value);
    const Result<TextEdit> edit = setValue(7, before, FrontMatter::parse(before), pathOf(path), value, kOrder);
    QVERIFY2(edit.ok(), qPrintable(edit ? QString() : edit.error().detail));
    QTEST(edit->applied(before), "after");
    QCOMPARE(edit->revision(), 7u);
}

void YamlEditTest::setsTrees_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");
    const auto in = [](const char *name, const QString &before, const QString &path, const QString &value,
                        const QString &after) { QTest::newRow(name) << block(before) << path << value << block(after); };

    in("number", u"a: 1.0 # c\n"_s, u"a"_s, u"0.93"_s, u"a: 0.93 # c\n"_s);
    in("number where a text stands", u"a: 'x'\n"_s, u"a"_s, u"12.50"_s, u"a: 12.50\n"_s);
    in("truth value", u"a: x\n"_s, u"a"_s, u"true"_s, u"a: true\n"_s);
    in("null", u"a: x # c\n"_s, u"a"_s, u"null"_s, u"a: null # c\n"_s);
    in("nothing", u"a: x # c\nb: c\n"_s, u"a"_s, u""_s, u"a: # c\nb: c\n"_s);
    in("truth as text", u"a: x\n"_s, u"a"_s, u"'true'"_s, u"a: 'true'\n"_s);
    in("metric value", u"m:\n- r:\n  - v:\n      - {t: acc, value: 0.90}\n"_s, u"m[0].r[0].v[0].value"_s, u"0.91"_s,
        u"m:\n- r:\n  - v:\n      - {t: acc, value: 0.91}\n"_s);

    in("text to mapping", u"a: x # c\nb: c\n"_s, u"a"_s, u"{k: v, l: 1}"_s, u"a: # c\n  k: v\n  l: 1\nb: c\n"_s);
    in("mapping to text", u"a: # c\n  k: v # d\n  l: 1\nb: c\n"_s, u"a"_s, u"x"_s, u"a: x # c\nb: c\n"_s);
    in("list to mapping", u"a:\n- x\n- y\nb: c\n"_s, u"a"_s, u"{k: v}"_s, u"a:\n  k: v\nb: c\n"_s);
    in("flow list to mapping", u"a: [x, y] # c\n"_s, u"a"_s, u"{k: v}"_s, u"a: # c\n  k: v\n"_s);
    in("mapping to list", u"a:\n    k: v\nb:\n  - c\n"_s, u"a"_s, u"[x, 'no']"_s, u"a:\n  - x\n  - 'no'\nb:\n  - c\n"_s);
    in("literal to list", u"a: |\n  x\n  y\nb: c\n"_s, u"a"_s, u"[x]"_s, u"a:\n- x\nb: c\n"_s);
    in("literal with a comment to text", u"a: | # c\n  x\nb: c\n"_s, u"a"_s, u"[1]"_s, u"a: # c\n- 1\nb: c\n"_s);
    in("value on its own line to list", u"a:\n  x # c\nb: c\n"_s, u"a"_s, u"[v]"_s, u"a: # c\n- v\nb: c\n"_s);
    in("emptied mapping", u"a: # c\n  k: v\nb: c\n"_s, u"a"_s, u"{}"_s, u"a: {} # c\nb: c\n"_s);
    in("filled mapping", u"a: {}\nb:\n    c: d\n"_s, u"a"_s, u"{k: v}"_s, u"a: {k: v}\nb:\n    c: d\n"_s);
    in("item to mapping", u"a:\n- x # c\n- y\n"_s, u"a[0]"_s, u"{k: v, l: [w]}"_s, u"a:\n- k: v # c\n  l:\n  - w\n- y\n"_s);
    in("wide item to mapping", u"a:\n-   x\n"_s, u"a[0]"_s, u"{k: v, l: w}"_s, u"a:\n-   k: v\n    l: w\n"_s);
    in("mapping item to text", u"a:\n- k: v\n  l: w # c\n- y\n"_s, u"a[0]"_s, u"x"_s, u"a:\n- x # c\n- y\n"_s);
    in("mapping in a flow list", u"a: [x, y]\n"_s, u"a[1]"_s, u"{k: v}"_s, u"a: [x, {k: v}]\n"_s);

    in("what differs in a mapping", u"a:\n  k: v # one\n  # two\n  l: 1.50\n  m: [x]\n"_s, u"a"_s, u"{k: w, l: 1.50, m: [x]}"_s,
        u"a:\n  k: w # one\n  # two\n  l: 1.50\n  m: [x]\n"_s);
    in("a key goes, another comes", u"a:\n  k: v # one\n  l: 2\n  m: 3 # three\n"_s, u"a"_s, u"{k: v, w: 4, m: 3}"_s,
        u"a:\n  k: v # one\n  w: 4\n  m: 3 # three\n"_s);
    in("order of keys is no difference", u"a:\n  k: v\n  l: 2\n"_s, u"a"_s, u"{l: 2, k: v}"_s, u"a:\n  k: v\n  l: 2\n"_s);
    in("first key of an item goes", u"a:\n- k: v\n  l: 2\n  m: 3\n"_s, u"a[0]"_s, u"{m: 3}"_s, u"a:\n- m: 3\n"_s);
    in("last keys go", u"a:\n  k: v\n  l: 2\n  m: 3\nb: c\n"_s, u"a"_s, u"{k: v}"_s, u"a:\n  k: v\nb: c\n"_s);
    in("flow mapping", u"a: { k: v, l: 2 } # c\n"_s, u"a"_s, u"{k: v, l: 3, m: 'no'}"_s, u"a: { k: v, l: 3, m: 'no' } # c\n"_s);
    in("all keys differ", u"a:\n  k: v\nb: c\n"_s, u"a"_s, u"{l: 2, m: 3}"_s, u"a:\n  l: 2\n  m: 3\nb: c\n"_s);
    in("deep in a list of mappings", u"a:\n- k: v\n  # two\n  l:\n    - m: 1 # one\n- k: w\n"_s, u"a"_s,
        u"[{k: v, l: [{m: 2}]}, {k: w}]"_s, u"a:\n- k: v\n  # two\n  l:\n    - m: 2 # one\n- k: w\n"_s);
    in("mapping before another", u"a:\n- k: w # c\n"_s, u"a"_s, u"[{k: v}, {k: w}]"_s, u"a:\n- k: v\n- k: w # c\n"_s);
    in("first of two mappings goes", u"a:\n- k: v\n  l: 1\n- k: w # c\n"_s, u"a"_s, u"[{k: w}]"_s, u"a:\n- k: w # c\n"_s);

    in("new mapping", u"a:\n    k: v\n"_s, u"b"_s, u"{l: {m: 1}}"_s, u"a:\n    k: v\nb:\n    l:\n        m: 1\n"_s);
    in("new list of mappings, indented", u"a:\n  - x\n"_s, u"b"_s, u"[{k: v, l: [1]}, {}]"_s,
        u"a:\n  - x\nb:\n  - k: v\n    l:\n      - 1\n  - {}\n"_s);
    in("new list of lists", u"a: b\n"_s, u"c"_s, u"[[1, 2], [3]]"_s, u"a: b\nc:\n- [1, 2]\n- [3]\n"_s);
    in("new flow list as neighbours", u"a: [x]\nb:\n- k: v\n"_s, u"c"_s, u"[1, 2]"_s, u"a: [x]\nb:\n- k: v\nc: [1, 2]\n"_s);
    in("mappings stay in lines beside a flow list", u"a: [x]\n"_s, u"c"_s, u"[{k: v}]"_s, u"a: [x]\nc:\n- k: v\n"_s);
    in("missing parents", u"license: mit\n"_s, u"model-index[0].results[0].task.type"_s, u"x"_s,
        u"license: mit\nmodel-index:\n- results:\n  - task:\n      type: x\n"_s);
    in("missing parents where nothing stands", u"a: # c\nb: c\n"_s, u"a.k.l"_s, u"1"_s, u"a: # c\n  k:\n    l: 1\nb: c\n"_s);
    in("missing parents in flow", u"a: {k: v}\n"_s, u"a.l.m[0]"_s, u"1"_s, u"a: {k: v, l: {m: [1]}}\n"_s);
    in("texts in the neighbours' quotes", u"a: \"x\"\nb: \"y\"\n"_s, u"c"_s, u"[z, 1]"_s, u"a: \"x\"\nb: \"y\"\nc:\n- \"z\"\n- 1\n"_s);
    in("needed quotes as the neighbours'", u"a: x\nb: \"no\"\n"_s, u"c"_s, u"yes"_s, u"a: x\nb: \"no\"\nc: \"yes\"\n"_s);
    in("keys quoted as the neighbours'", u"\"a\": 1\n"_s, u"c"_s, u"2"_s, u"\"a\": 1\n\"c\": 2\n"_s);
    in("a text of lines in a list", u"a:\n- x\n"_s, u"a[1]"_s, u"\"y\\nz\""_s, u"a:\n- x\n- |-\n  y\n  z\n"_s);

    QTest::newRow("crlf") << u"---\r\na: x\r\nb: c\r\n---\r\n"_s << u"a"_s << u"[{k: v, l: w}]"_s
                          << u"---\r\na:\r\n- k: v\r\n  l: w\r\nb: c\r\n---\r\n"_s;
    QTest::newRow("cr") << u"---\ra: x\rb: c\r---\n"_s << u"a"_s << u"{k: v}"_s << u"---\ra:\r  k: v\rb: c\r---\n"_s;
    QTest::newRow("no block") << u"# T\n"_s << u"model-index[0].name"_s << u"x"_s << u"---\nmodel-index:\n- name: x\n---\n\n# T\n"_s;
}

void YamlEditTest::setsTrees()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const Result<FieldValue> typed = FieldValue::fromYaml(value);
    QVERIFY(typed.ok());
    const Result<TextEdit> edit = setValue(7, before, FrontMatter::parse(before), pathOf(path), *typed, kOrder);
    QVERIFY2(edit.ok(), qPrintable(edit ? QString() : edit.error().detail));
    QTEST(edit->applied(before), "after");
}

void YamlEditTest::declines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldValue>("value");
    const auto in = [](const char *name, const QString &before, const QString &path, const FieldValue &value) {
        QTest::newRow(name) << block(before) << path << value;
    };
    in("duplicate key", u"a: b\na: c\n"_s, u"a"_s, u"x"_s);
    in("anchor", u"a: &x b\nc: *x\n"_s, u"a"_s, u"x"_s);
    in("alias", u"a: &x b\nc: *x\n"_s, u"c"_s, u"x"_s);
    in("tag", u"a: !!str 12\n"_s, u"a"_s, u"x"_s);
    in("merge", u"a: &x {b: c}\nd:\n  <<: *x\n"_s, u"d[\"<<\"]"_s, u"x"_s);
    in("inside an anchored map", u"a: &x\n  b: c\nd: *x\n"_s, u"a.b"_s, u"x"_s);
    in("explicit key", u"? a\n: b\n"_s, u"a"_s, u"x"_s);
    in("does not parse", u"a: [\nb: c\n"_s, u"b"_s, u"x"_s);
    in("no mapping", u"- a\n"_s, u"b"_s, u"x"_s);
    in("key in a text", u"a: b\n"_s, u"a.d"_s, u"x"_s);
    in("index beyond", u"a:\n- b\n"_s, u"a[5]"_s, u"x"_s);
    QTest::newRow("unclosed block") << u"---\nlicense: mit\n"_s << u"license"_s << FieldValue(u"x"_s);
}

void YamlEditTest::declines()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(FieldValue, value);
    const Result<TextEdit> edit = setValue(1, before, FrontMatter::parse(before), pathOf(path), value);
    QVERIFY(!edit.ok());
    QCOMPARE(edit.error().code, Error::Code::NotEditable);
    QCOMPARE(pathOf(edit.error().subject), pathOf(path));
    QVERIFY(!edit.error().detail.isEmpty());
}

void YamlEditTest::editsHostileBlocksInTime_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("applied");
    const auto in = [](const char *name, const QString &yaml, const QString &path, bool applied) {
        QTest::newRow(name) << yaml << path << applied;
    };
    constexpr int kLevels = 100'000;
    in("100,000 levels", u"a: "_s + QString(kLevels, u'[') + QString(kLevels, u']') + u"\nb: c\n"_s, u"b"_s, false);
    in("80 levels", u"a: "_s + QString(80, u'[') + QString(80, u']') + u"\nb: c\n"_s, u"a"_s + u"[0]"_s.repeated(79), true);
    QString bomb = u"a0: &a0 [x, x, x, x, x, x, x, x, x]\n"_s;
    for (int level = 1; level < 40; ++level)
        bomb += u"a%1: &a%1 [%2]\n"_s.arg(level).arg(QStringList(9, u"*a%1"_s.arg(level - 1)).join(u", "_s));
    in("beside an alias bomb", bomb + u"b: c\n"_s, u"b"_s, true);
    in("in an alias bomb", bomb + u"b: c\n"_s, u"a7"_s, false);
    in("beside a cycle", u"a: &a [*a, b]\nb: c\n"_s, u"b"_s, true);
    QString keys;
    for (int i = 0; i < 50'000; ++i)
        keys += u"key%1: %1\n"_s.arg(i);
    in("50,000 keys", keys, u"key25000"_s, true);
    in("a key more than 50,000", keys, u"b"_s, true);
    in("a large text", u"a: "_s + QString(7 * 1024 * 1024, u'x') + u"\nb: c\n"_s, u"b"_s, true);
    in("in the place of a large text", u"a: "_s + QString(7 * 1024 * 1024, u'x') + u"\nb: c\n"_s, u"a"_s, true);
    in("too large a text", u"a: "_s + QString(10 * 1024 * 1024, u'x') + u"\nb: c\n"_s, u"b"_s, false);
    in("50,000 items", u"a:\n"_s + u"- b\n"_s.repeated(50'000), u"a[25000]"_s, true);
    in("lines of comments", u"a: b\n"_s + u"# c\n"_s.repeated(200'000) + u"b: c\n"_s, u"b"_s, true);
}

void YamlEditTest::editsHostileBlocksInTime()
{
    QFETCH(QString, yaml);
    QFETCH(QString, path);
    constexpr double kMostSeconds = 8; // a debug build on a machine of little room; a release build takes a fourth
    const QString card = block(yaml);
    const FrontMatter metadata = FrontMatter::parse(card);
    const std::clock_t start = std::clock();
    const Result<TextEdit> edit = setValue(1, card, metadata, pathOf(path), u"no"_s);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QTEST(edit.ok(), "applied");
    if (edit)
        QVERIFY(FrontMatter::parse(edit->applied(card)).find(pathOf(path))->text == "no"_L1);
    QVERIFY2(seconds < kMostSeconds, qPrintable(QString::number(seconds)));
}

void YamlEditTest::setToItselfIsNoEdit_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<FieldValue>("value");
    QTest::newRow("plain no") << u"a: no\n"_s << FieldValue(u"no"_s);
    QTest::newRow("quoted number") << u"a: '1.10'\n"_s << FieldValue(u"1.10"_s);
    QTest::newRow("folded") << u"a: >\n  b\n  c\n"_s << FieldValue(u"b c\n"_s);
    QTest::newRow("list") << u"a: [b , 'c']\n"_s << FieldValue(list({u"b"_s, u"c"_s}));
    QTest::newRow("list with null") << u"a:\n- b\n-\n"_s << FieldValue(list({u"b"_s}));
    QTest::newRow("empty list") << u"a: []\n"_s << FieldValue(QStringList());
}

void YamlEditTest::setToItselfIsNoEdit()
{
    QFETCH(QString, yaml);
    QFETCH(FieldValue, value);
    const QString card = block(yaml);
    const Result<TextEdit> edit = setValue(1, card, FrontMatter::parse(card), "a", value);
    QVERIFY(edit.ok());
    QVERIFY(edit->isEmpty());
}

void YamlEditTest::quotesWhatReadersDiffer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plain");
    for (const char *text : {"mit", "apache-2.0", "a b", "http://x.org/a#b", "-a", "a:b", "it's", "C#", "<mask>", "no way",
             "nb-NO", "[MASK]x"})
        QTest::newRow(text) << QString::fromUtf8(text) << (text[0] != '[');
    QTest::newRow("emoji") << u"\U0001f600 ok"_s << true;
    for (const char *text : {"", " a", "a ", "no", "No", "NO", "n", "y", "yes", "on", "off", "true", "False", "null", "~",
             "Null", "1", "-1", "+1", "1.0", "1.", ".5", "1e5", "1_000", "017", "0o17", "0x1F", "0b11", "12:30", "190:20:30.15",
             ".inf", "-.INF", ".nan", "2024-01-01", "2001-12-14t21:59:43.10-05:00", "a: b", "a #b", "a:", "- a", "-", "? a",
             ": a", "[a]", "{a}", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "'a", "\"a", "#a", ",a", "=", "<<", "---",
             "a\nb", "a\tb", "a\x01", "\xc2\x85"})
        QTest::addRow("quoted %s", text) << QString::fromUtf8(text) << false;
}

void YamlEditTest::quotesWhatReadersDiffer()
{
    QFETCH(QString, text);
    QFETCH(bool, plain);
    const QString source = yamlScalar(text);
    QCOMPARE(source == text, plain);
    const FrontMatter metadata = FrontMatter::parse(block(u"a: "_s + source + u'\n'));
    QVERIFY(metadata.readable());
    const YamlNode *node = metadata.find("a");
    QVERIFY(node && node->understood);
    QCOMPARE(node->text, text);
    QCOMPARE(node->type(), YamlNode::Type::Text);
}

QTEST_APPLESS_MAIN(YamlEditTest)
#include "tst_yamledit.moc"
