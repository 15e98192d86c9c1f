// Entries come, go, move and change their keys, with their comments and nothing else.
#include "core/edit/yamledit.h"

#include <QTest>

#include <functional>

using namespace cardwright;
using namespace Qt::StringLiterals;

class YamlEntriesTest : public QObject {
    Q_OBJECT

private slots:
    void adds_data();
    void adds();
    void inserts_data();
    void inserts();
    void moves_data();
    void moves();
    void removes_data();
    void removes();
    void renames_data();
    void renames();
    void declines_data();
    void declines();
};

namespace {

QString block(const QString &yaml)
{
    return u"---\n"_s + yaml + u"---\n\n# Title\n"_s;
}

FieldPath pathOf(const QString &source)
{
    return FieldPath::parse(source).value();
}

FieldValue typed(const QString &yaml)
{
    return FieldValue::fromYaml(yaml).value();
}

void compare(const Result<TextEdit> &edit, const QString &before, const QString &after)
{
    QVERIFY2(edit.ok(), qPrintable(edit ? QString() : edit.error().detail));
    QCOMPARE(edit->applied(before), after);
}

} // namespace

void YamlEntriesTest::adds_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("after");
    const auto in = [](const char *name, const QString &before, const QString &path, const QString &item,
                        const QString &after) { QTest::newRow(name) << block(before) << path << item << block(after); };
    in("flush", u"tags:\n- a # one\nz: 1\n"_s, u"tags"_s, u"no"_s, u"tags:\n- a # one\n- 'no'\nz: 1\n"_s);
    in("indented", u"tags:\n  - a\nz: 1\n"_s, u"tags"_s, u"b"_s, u"tags:\n  - a\n  - b\nz: 1\n"_s);
    in("quotes of the list", u"tags:\n- \"a\"\n- \"b\"\n"_s, u"tags"_s, u"c"_s, u"tags:\n- \"a\"\n- \"b\"\n- \"c\"\n"_s);
    in("flow", u"tags: [a, b] # c\n"_s, u"tags"_s, u"x, y"_s, u"tags: [a, b, 'x, y'] # c\n"_s);
    in("flow on lines", u"tags: [\n  a,\n  b,\n]\n"_s, u"tags"_s, u"c"_s, u"tags: [\n  a,\n  b,\n  c,\n]\n"_s);
    in("empty flow", u"tags: []\n"_s, u"tags"_s, u"c"_s, u"tags: [c]\n"_s);
    in("a text becomes the first item", u"license: mit # c\n"_s, u"license"_s, u"gpl"_s, u"license: # c\n- mit\n- gpl\n"_s);
    in("nothing becomes a list", u"tags:\nz: 1\n"_s, u"tags"_s, u"a"_s, u"tags:\n- a\nz: 1\n"_s);
    in("absent", u"license: mit\n"_s, u"tags"_s, u"a"_s, u"license: mit\ntags:\n- a\n"_s);
    in("mapping", u"m:\n- k: v\n"_s, u"m"_s, u"{k: w, l: [1]}"_s, u"m:\n- k: v\n- k: w\n  l:\n  - 1\n"_s);
    in("deep", u"m:\n  - r:\n      - k: v\n        # end\nz: 1\n"_s, u"m[0].r"_s, u"{k: w}"_s,
        u"m:\n  - r:\n      - k: v\n      - k: w\n        # end\nz: 1\n"_s);
    in("missing parents", u"a: b\n"_s, u"m[0].r"_s, u"{k: w}"_s, u"a: b\nm:\n- r:\n  - k: w\n"_s);
    in("crlf", u"tags:\r\n- a\r\nz: 1\r\n"_s, u"tags"_s, u"b"_s, u"tags:\r\n- a\r\n- b\r\nz: 1\r\n"_s);
}

void YamlEntriesTest::adds()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, item);
    QFETCH(QString, after);
    compare(addItem(1, before, FrontMatter::parse(before), pathOf(path), typed(item)), before, after);
}

void YamlEntriesTest::inserts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("after");
    const auto in = [](const char *name, const QString &before, const QString &path, const QString &item,
                        const QString &after) { QTest::newRow(name) << block(before) << path << item << block(after); };
    in("first", u"tags:\n  - a\n  - b\n"_s, u"tags[0]"_s, u"x"_s, u"tags:\n  - x\n  - a\n  - b\n"_s);
    in("middle", u"tags:\n- a # one\n# two\n- b\n"_s, u"tags[1]"_s, u"x"_s, u"tags:\n- a # one\n- x\n# two\n- b\n"_s);
    in("behind the last", u"tags:\n- a\n- b\n"_s, u"tags[2]"_s, u"x"_s, u"tags:\n- a\n- b\n- x\n"_s);
    in("flow first", u"tags: [a, b]\n"_s, u"tags[0]"_s, u"x"_s, u"tags: [x, a, b]\n"_s);
    in("flow middle", u"tags: [a,b]\n"_s, u"tags[1]"_s, u"x"_s, u"tags: [a,x,b]\n"_s);
    in("into nothing", u"tags:\n"_s, u"tags[0]"_s, u"x"_s, u"tags:\n- x\n"_s);
    in("mapping", u"m:\n- k: v\n- k: w\n"_s, u"m[1]"_s, u"{k: x, l: 1}"_s, u"m:\n- k: v\n- k: x\n  l: 1\n- k: w\n"_s);
    in("list in a list", u"m:\n- - a\n  - b\n"_s, u"m[0][0]"_s, u"x"_s, u"m:\n- - x\n  - a\n  - b\n"_s);
    in("crlf", u"tags:\r\n- a\r\n- b\r\n"_s, u"tags[1]"_s, u"x"_s, u"tags:\r\n- a\r\n- x\r\n- b\r\n"_s);
}

void YamlEntriesTest::inserts()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, item);
    QFETCH(QString, after);
    compare(insertItem(1, before, FrontMatter::parse(before), pathOf(path), typed(item)), before, after);
}

void YamlEntriesTest::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    const auto in = [](const char *name, const QString &before, const QString &path, int to, const QString &after) {
        QTest::newRow(name) << block(before) << path << to << block(after);
    };
    in("item down", u"tags:\n- a # one\n- b\n- c\nz: 1\n"_s, u"tags[0]"_s, 1, u"tags:\n- b\n- a # one\n- c\nz: 1\n"_s);
    in("item to the end", u"tags:\n- a # one\n- b\n- c\nz: 1\n"_s, u"tags[0]"_s, 2, u"tags:\n- b\n- c\n- a # one\nz: 1\n"_s);
    in("item up", u"tags:\n  - a\n  - b\n  - c # three\n"_s, u"tags[2]"_s, 0, u"tags:\n  - c # three\n  - a\n  - b\n"_s);
    in("item to where it is", u"tags:\n- a\n- b\n"_s, u"tags[1]"_s, 1, u"tags:\n- a\n- b\n"_s);
    in("with its comment", u"tags:\n- a\n\n# about b\n- b\n\n# about c\n- c\n"_s, u"tags[1]"_s, 0,
        u"tags:\n# about b\n- b\n- a\n\n\n# about c\n- c\n"_s);
    in("commented entries", u"# about a\na: 1\n# about b\nb: 2\n"_s, u"b"_s, 0, u"# about b\nb: 2\n# about a\na: 1\n"_s);
    in("key", u"a: 1\nb:\n- x\n- y\nc: 3\n"_s, u"b"_s, 0, u"b:\n- x\n- y\na: 1\nc: 3\n"_s);
    in("mapping of a list", u"m:\n- k: v\n  l: 1\n- k: w\nz: 1\n"_s, u"m[0]"_s, 1, u"m:\n- k: w\n- k: v\n  l: 1\nz: 1\n"_s);
    in("first key behind a dash", u"m:\n- k: v # c\n  l: 1\n  n: 2\n"_s, u"m[0].k"_s, 1, u"m:\n- l: 1\n  k: v # c\n  n: 2\n"_s);
    in("to the place behind a dash", u"m:\n- k: v\n  l:\n    - 1\n"_s, u"m[0].l"_s, 0, u"m:\n- l:\n    - 1\n  k: v\n"_s);
    in("flow", u"tags: [a, 'b', c] # d\n"_s, u"tags[2]"_s, 0, u"tags: [c, a, 'b'] # d\n"_s);
    in("flow mapping", u"a: {k: v, l: 1}\n"_s, u"a.k"_s, 1, u"a: {l: 1, k: v}\n"_s);
    in("crlf", u"a: 1\r\nb: 2\r\n"_s, u"a"_s, 1, u"b: 2\r\na: 1\r\n"_s);
}

void YamlEntriesTest::moves()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(int, to);
    QFETCH(QString, after);
    compare(moveEntry(1, before, FrontMatter::parse(before), pathOf(path), to), before, after);
}

void YamlEntriesTest::removes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("after");
    const auto in = [](const char *name, const QString &before, const QString &path, const QString &after) {
        QTest::newRow(name) << block(before) << path << block(after);
    };
    in("entry", u"a: b\nlicense: mit # c\nz: 1\n"_s, u"license"_s, u"a: b\nz: 1\n"_s);
    in("first entry", u"license: mit # c\nz: 1\n"_s, u"license"_s, u"z: 1\n"_s);
    in("last entry", u"a: b\nlicense: mit # c\n"_s, u"license"_s, u"a: b\n"_s);
    in("list", u"tags:\n- a\n# c\n- b\nz: 1\n"_s, u"tags"_s, u"z: 1\n"_s);
    in("literal", u"a: |+\n  x\n\nz: 1\n"_s, u"a"_s, u"z: 1\n"_s);
    in("its own comment", u"a: b\n\n# about the license\nlicense: mit\n\nz: 1\n"_s, u"license"_s, u"a: b\n\n\nz: 1\n"_s);
    in("a group's comment", u"a: b\n# group\nlicense: other\nlicense_name: x\n"_s, u"license"_s,
        u"a: b\n# group\nlicense_name: x\n"_s);
    in("the block's comment", u"# generated\nlicense: mit\n\nz: 1\n"_s, u"license"_s, u"# generated\n\nz: 1\n"_s);
    in("first of commented entries", u"# about a\na: 1\n# about b\nb: 2\n"_s, u"a"_s, u"# about b\nb: 2\n"_s);
    in("item", u"tags:\n- a\n- b # c\n- d\n"_s, u"tags[1]"_s, u"tags:\n- a\n- d\n"_s);
    in("last item", u"tags: # c\n- a\nz: 1\n"_s, u"tags[0]"_s, u"tags: [] # c\nz: 1\n"_s);
    in("only key", u"a: # c\n  k: v\nz: 1\n"_s, u"a.k"_s, u"a: {} # c\nz: 1\n"_s);
    in("only key of an item", u"m:\n- k: v # c\n- l: 1\n"_s, u"m[0].k"_s, u"m:\n- {} # c\n- l: 1\n"_s);
    in("first key of an item", u"m:\n- name: a\n  type: b\n"_s, u"m[0].name"_s, u"m:\n- type: b\n"_s);
    in("first key of an item, comments", u"m:\n- name: a # one\n  # about the type\n  type: b\n"_s, u"m[0].name"_s,
        u"m:\n- # about the type\n  type: b\n"_s);
    in("metric", u"m:\n- r:\n  - k: 1\n  - k: 2\n    v: 0.9\n  - k: 3\n"_s, u"m[0].r[1]"_s, u"m:\n- r:\n  - k: 1\n  - k: 3\n"_s);
    in("flow item", u"tags: [a, b, c]\n"_s, u"tags[1]"_s, u"tags: [a, c]\n"_s);
    in("last flow item", u"tags: [a, b]\n"_s, u"tags[1]"_s, u"tags: [a]\n"_s);
    in("only flow item", u"tags: [a]\n"_s, u"tags[0]"_s, u"tags: []\n"_s);
    in("flow key", u"a: {k: v, l: 1}\n"_s, u"a.k"_s, u"a: {l: 1}\n"_s);
    in("only entry with a comment", u"# keep\nlicense: mit\n"_s, u"license"_s, u"# keep\n{}\n"_s);
    in("absent", u"a: b\n"_s, u"license"_s, u"a: b\n"_s);
    in("absent below", u"a: b\n"_s, u"license.x[0]"_s, u"a: b\n"_s);
    in("beside an alias", u"a: &x 1\nb: *x\nc: 2\nd: 3\n"_s, u"c"_s, u"a: &x 1\nb: *x\nd: 3\n"_s);
    in("crlf", u"a: b\r\nlicense: mit\r\nz: 1\r\n"_s, u"license"_s, u"a: b\r\nz: 1\r\n"_s);
    QTest::newRow("whole block") << u"---\nlicense: mit\n---\n\n# Title\n"_s << u"license"_s << u"\n# Title\n"_s;
}

void YamlEntriesTest::removes()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, after);
    compare(removeValue(1, before, FrontMatter::parse(before), pathOf(path)), before, after);
}

void YamlEntriesTest::renames_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("after");
    QTest::newRow("plain") << u"licence: mit # c\n"_s << u"licence"_s << u"license"_s << u"license: mit # c\n"_s;
    QTest::newRow("list") << u"tag:\n- a\n"_s << u"tag"_s << u"tags"_s << u"tags:\n- a\n"_s;
    QTest::newRow("quoted") << u"\"a\": b\n"_s << u"a"_s << u"c"_s << u"\"c\": b\n"_s;
    QTest::newRow("nested") << u"m:\n- nam: a\n"_s << u"m[0].nam"_s << u"name"_s << u"m:\n- name: a\n"_s;
    QTest::newRow("flow") << u"m: {nam: a, 'b': c}\n"_s << u"m.nam"_s << u"x, y"_s << u"m: {'x, y': a, 'b': c}\n"_s;
    QTest::newRow("needs quotes") << u"a: b\n"_s << u"a"_s << u"no"_s << u"'no': b\n"_s;
    QTest::newRow("to itself") << u"a: b\n"_s << u"a"_s << u"a"_s << u"a: b\n"_s;
    QTest::newRow("crlf") << u"a:\r\n- b\r\n"_s << u"a"_s << u"c"_s << u"c:\r\n- b\r\n"_s;
}

void YamlEntriesTest::renames()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, key);
    QFETCH(QString, after);
    const QString card = block(before);
    compare(renameKey(1, card, FrontMatter::parse(card), pathOf(path), key), card, block(after));
}

void YamlEntriesTest::declines_data()
{
    using Edit = std::function<Result<TextEdit>(const QString &, const FrontMatter &)>;
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("reason");
    const auto in = [](const char *name, const QString &yaml, const QString &reason, const Edit &edit) {
        QTest::newRow(name) << yaml << edit << reason;
    };
    const auto add = [](const QString &path) -> Edit {
        return [=](const QString &card, const FrontMatter &metadata) { return addItem(1, card, metadata, pathOf(path), u"x"_s); };
    };
    const auto insert = [](const QString &path) -> Edit {
        return [=](const QString &card, const FrontMatter &metadata) { return insertItem(1, card, metadata, pathOf(path), u"x"_s); };
    };
    const auto move = [](const QString &path, int to) -> Edit {
        return [=](const QString &card, const FrontMatter &metadata) { return moveEntry(1, card, metadata, pathOf(path), to); };
    };
    const auto remove = [](const QString &path) -> Edit {
        return [=](const QString &card, const FrontMatter &metadata) { return removeValue(1, card, metadata, pathOf(path)); };
    };
    const auto rename = [](const QString &path, const QString &key) -> Edit {
        return [=](const QString &card, const FrontMatter &metadata) { return renameKey(1, card, metadata, pathOf(path), key); };
    };
    in("add to a mapping", u"a: {b: c}\n"_s, u"no-place"_s, add(u"a"_s));
    in("insert at a key", u"a: b\n"_s, u"no-place"_s, insert(u"a"_s));
    in("insert beyond the end", u"a: [b]\n"_s, u"no-place"_s, insert(u"a[3]"_s));
    in("insert into a text", u"a: b\n"_s, u"no-place"_s, insert(u"a[0]"_s));
    in("move what is not there", u"a: b\n"_s, u"no-place"_s, move(u"c"_s, 0));
    in("move beyond the end", u"a: b\nc: d\n"_s, u"no-place"_s, move(u"a"_s, 2));
    in("move before the first", u"a: b\nc: d\n"_s, u"no-place"_s, move(u"a"_s, -1));
    in("move an anchor behind its alias", u"a: &x b\nc: *x\n"_s, u"construct"_s, move(u"a"_s, 1));
    in("remove an anchor", u"a: &x b\nc: *x\n"_s, u"construct"_s, remove(u"a"_s));
    in("remove a repeated key", u"a: b\na: c\n"_s, u"repeated-key"_s, remove(u"a"_s));
    in("remove from a list with comments in it", u"a: [b, # c\n  d]\n"_s, u"comment"_s, remove(u"a[1]"_s));
    in("rename to a key that is there", u"a: b\nc: d\n"_s, u"key-there"_s, rename(u"a"_s, u"c"_s));
    in("rename what is not there", u"a: b\n"_s, u"no-place"_s, rename(u"c"_s, u"d"_s));
    in("rename an item", u"a: [b]\n"_s, u"no-place"_s, rename(u"a[0]"_s, u"d"_s));
}

void YamlEntriesTest::declines()
{
    using Edit = std::function<Result<TextEdit>(const QString &, const FrontMatter &)>;
    QFETCH(QString, yaml);
    QFETCH(Edit, edit);
    const QString card = block(yaml);
    const Result<TextEdit> result = edit(card, FrontMatter::parse(card));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, Error::Code::NotEditable);
    QTEST(result.error().detail, "reason");
}

QTEST_APPLESS_MAIN(YamlEntriesTest)
#include "tst_yamlentries.moc"
