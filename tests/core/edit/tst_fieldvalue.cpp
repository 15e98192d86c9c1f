// Values as people type them, and when two values are the same.
#include "core/edit/fieldvalue.h"
#include "core/yaml/frontmatter.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;
using Type = YamlNode::Type;

class FieldValueTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void readsTrees();
    void refuses_data();
    void refuses();
    void knowsItselfInATree_data();
    void knowsItselfInATree();
};

Q_DECLARE_METATYPE(cardwright::YamlNode::Type)

void FieldValueTest::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *typed, Type type, const char *text = nullptr) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << type << QString::fromUtf8(text ? text : typed);
    };
    for (const char *text : {"mit", "a b", "no", "No", "on", "yes", "y", "1_000", "0123", "0o17", "0b11", "12:30", "1e5", "1.5e3", "-.5",
             "2024-01-01", "=", "it's", "http://x.org/a#b"})
        row(text, Type::Text);
    for (const char *number : {"0", "12", "-3", "+4", "0x1F"})
        row(number, Type::Int);
    for (const char *number : {"0.93", "12.50", "1.", ".5", "1.0e-5", "-.inf", ".nan"})
        row(number, Type::Float);
    for (const char *word : {"true", "False", "TRUE"})
        row(word, Type::Bool);
    row("null", Type::Null);
    row("~", Type::Null);
    row("", Type::Null);
    row("'12'", Type::Text, "12");
    row("\"a\\nb\"", Type::Text, "a\nb");
    row("  padded # and commented", Type::Text, "padded");
    row("|\n  lines\n  more", Type::Text, "lines\nmore\n");
}

void FieldValueTest::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    const Result<FieldValue> value = FieldValue::fromYaml(typed);
    QVERIFY(value.ok());
    QTEST(value->tree().type(), "type");
    QTEST(value->tree().text, "text");
}

void FieldValueTest::readsTrees()
{
    const Result<FieldValue> value = FieldValue::fromYaml(u"{a: [no, 1, 0123], b: {c: null}}");
    QVERIFY(value.ok());
    const YamlNode &list = value->tree().entries[0].value;
    QCOMPARE(list.entries.size(), 3);
    QCOMPARE(list.entries[0].value.type(), Type::Text);
    QCOMPARE(list.entries[1].value.type(), Type::Int);
    QVERIFY(list.entries[2].value.style != YamlNode::Style::Plain); // to be written quoted
    QCOMPARE(value->tree().find(FieldPath::parse(u"b.c").value())->type(), Type::Null);
    QVERIFY(FieldValue::fromYaml(u"a: 1\nb: 2")->tree().kind == YamlNode::Kind::Map);
}

void FieldValueTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("open bracket") << u"[a, b"_s;
    QTest::newRow("open quote") << u"\"a"_s;
    QTest::newRow("key in a value") << u"a: b: c"_s;
    QTest::newRow("tab") << u"a:\n\tb: c"_s;
    QTest::newRow("anchor") << u"&x a"_s;
    QTest::newRow("tag") << u"!!str 1"_s;
    QTest::newRow("unknown alias") << u"*x"_s;
    QTest::newRow("fence") << u"a\n---\nb"_s;
    QTest::newRow("control character") << u"a\x01"_s;
}

void FieldValueTest::refuses()
{
    QFETCH(QString, typed);
    const Result<FieldValue> value = FieldValue::fromYaml(typed);
    QVERIFY(!value.ok());
    QCOMPARE(value.error().code, Error::Code::NotEditable);
    QVERIFY(!value.error().detail.isEmpty());
}

void FieldValueTest::knowsItselfInATree_data()
{
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<bool>("same");
    const auto typed = [](const QString &yaml) { return FieldValue::fromYaml(yaml).value(); };
    QTest::newRow("text") << FieldValue(u"1"_s) << u"'1'"_s << true;
    QTest::newRow("text, but a number stands there") << FieldValue(u"1"_s) << u"1"_s << false;
    QTest::newRow("number") << typed(u"1.0"_s) << u"1.0"_s << true;
    QTest::newRow("number of other digits") << typed(u"1.0"_s) << u"1.00"_s << false;
    QTest::newRow("nulls") << typed(u"~"_s) << u"null"_s << true;
    QTest::newRow("list in another style") << typed(u"[a, 1]"_s) << u"\n- 'a'\n- 1"_s << true;
    QTest::newRow("list in another order") << typed(u"[a, b]"_s) << u"[b, a]"_s << false;
    QTest::newRow("mapping in another order") << typed(u"{a: 1, b: {c: d}}"_s) << u"{b: {c: d}, a: 1}"_s << true;
    QTest::newRow("mapping with another value") << typed(u"{a: 1, b: 2}"_s) << u"{b: 1, a: 2}"_s << false;
    QTest::newRow("texts as a form shows them") << FieldValue(QStringList{u"a"_s, u"1"_s}) << u"[a, 1, ~]"_s << true;
    QTest::newRow("one text is no list") << FieldValue(QStringList{u"a"_s}) << u"a"_s << false;
}

void FieldValueTest::knowsItselfInATree()
{
    QFETCH(FieldValue, value);
    QFETCH(QString, yaml);
    const FrontMatter metadata = FrontMatter::parse(u"---\nk: "_s + yaml + u"\n---\n"_s);
    QVERIFY(metadata.find("k"));
    QTEST(value.isReadIn(*metadata.find("k")), "same");
}

QTEST_APPLESS_MAIN(FieldValueTest)
#include "tst_fieldvalue.moc"
