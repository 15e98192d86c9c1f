// Where the block is, and what is said about one the hub will not see.
#include "core/yaml/frontmatter.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class BlockTest : public QObject {
    Q_OBJECT

private slots:
    void findsAsTheHub_data();
    void findsAsTheHub();
    void saysWhyNot_data();
    void saysWhyNot();
};

void BlockTest::findsAsTheHub_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("body");
    const auto found = [](const char *name, const QString &card, const QString &yaml, const QString &body) {
        QTest::newRow(name) << card << true << yaml << body;
    };
    const auto none = [](const char *name, const QString &card) {
        QTest::newRow(name) << card << false << QString() << card;
    };
    found("plain", u"---\na: b\n---\nText"_s, u"a: b\n"_s, u"Text"_s);
    found("no text", u"---\na: b\n---"_s, u"a: b\n"_s, u""_s);
    found("blank lines before", u"\n \n---\na: b\n---\nText"_s, u"a: b\n"_s, u"Text"_s);
    found("indented fence", u"  ---\na: b\n---\nText"_s, u"a: b\n"_s, u"Text"_s);
    found("blanks behind closing", u"---\na: b\n--- \t\nText"_s, u"a: b\n"_s, u"Text"_s);
    found("crlf", u"---\r\na: b\r\n---\r\nText"_s, u"a: b\r\n"_s, u"Text"_s);
    found("lone cr inside", u"---\ra: b\r---\nText"_s, u"a: b\r"_s, u"Text"_s);
    found("blank block", u"---\n\n---\nText"_s, u"\n"_s, u"Text"_s);
    found("first of two closings", u"---\na: b\n---\nText\n---\n"_s, u"a: b\n"_s, u"Text\n---\n"_s);
    found("ragged line inside", u"---\na: b\n---x: y\n---\nText"_s, u"a: b\n---x: y\n"_s, u"Text"_s);
    none("empty", u""_s);
    none("only a fence", u"---"_s);
    none("blanks behind opening", u"--- \na: b\n---\n"_s);
    none("four dashes", u"----\na: b\n---\n"_s);
    none("no line between fences", u"---\n---\n"_s);
    none("text before", u"# Title\n---\na: b\n---\n"_s);
    none("unclosed", u"---\na: b\n"_s);
    none("ragged closing", u"---\na: b\n---oops\n"_s);
    none("indented closing", u"---\na: b\n ---\n"_s);
}

void BlockTest::findsAsTheHub()
{
    QFETCH(QString, card);
    QFETCH(bool, present);
    const MetadataBlock block = findMetadataBlock(card);
    QCOMPARE(block.isPresent(), present);
    QTEST(block.yaml.in(card).toString(), "yaml");
    QTEST(card.mid(block.whole.end), "body");
}

void BlockTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("mended"); // null where no fix is offered
    const auto row = [](const char *name, const QString &card, const QString &rule, const QString &marked,
                         const QString &mended = {}) { QTest::newRow(name) << card << rule << marked << mended; };
    row("text only", u"# Title\n\nText\n"_s, {}, {});
    row("rules in text", u"Text\n\n---\n\nMore: text\n\n---\n"_s, {}, {});
    row("starts with a rule", u"---\n\n# Title\n"_s, {}, {});
    row("unclosed", u"---\nlicense: mit\ntags:\n- a\n\n# Title\n"_s, u"block-unclosed"_s, u"---"_s,
        u"---\nlicense: mit\ntags:\n- a\n---\n\n# Title\n"_s);
    row("unclosed to the end", u"---\nlicense: mit"_s, u"block-unclosed"_s, u"---"_s, u"---\nlicense: mit\n---\n"_s);
    row("unclosed before prose", u"---\nlicense: mit\nprose: [\n\n# Title\n"_s, u"block-unclosed"_s, u"---"_s);
    row("blank behind opening", u"--- \nlicense: mit\n---\nText"_s, u"block-ragged-fence"_s, u"--- "_s,
        u"---\nlicense: mit\n---\nText"_s);
    row("four dashes", u"----\nlicense: mit\n----\nText"_s, u"block-ragged-fence"_s, u"----"_s,
        u"---\nlicense: mit\n---\nText"_s);
    row("two dashes", u"---\nlicense: mit\n--\nText"_s, u"block-ragged-fence"_s, u"--"_s,
        u"---\nlicense: mit\n---\nText"_s);
    row("words behind closing", u"---\nlicense: mit\n---oops\nText"_s, u"block-ragged-fence"_s, u"---oops"_s,
        u"---\nlicense: mit\n---\nText"_s);
    row("long dashes", u"\u2014\nlicense: mit\n\u2014\nText"_s, u"block-ragged-fence"_s, u"\u2014"_s,
        u"---\nlicense: mit\n---\nText"_s);
    row("crlf kept", u"---\r\nlicense: mit\r\n--\r\nText"_s, u"block-ragged-fence"_s, u"--"_s,
        u"---\r\nlicense: mit\r\n---\r\nText"_s);
    row("lower", u"# Title\n\n---\nlicense: mit\n---\n\nText"_s, u"block-lower"_s, u"---\nlicense: mit\n---"_s,
        u"---\nlicense: mit\n---\n\n# Title\n\n\nText"_s);
    row("lower in code", u"# Title\n\n```\n---\nlicense: mit\n---\n```\n"_s, {}, {});
    row("no line between fences", u"---\n---\nText"_s, u"block-empty"_s, u"---\n---"_s);
    row("blank", u"---\n\n---\nText"_s, u"block-empty"_s, u"\n"_s);
    row("only a comment", u"---\n# later\n---\nText"_s, u"block-empty"_s, u"# later\n"_s);
}

void BlockTest::saysWhyNot()
{
    QFETCH(QString, card);
    QFETCH(QString, rule);
    QFETCH(QString, mended);
    const QList<Problem> problems = FrontMatter::parse(card).problems();
    QCOMPARE(problems.size(), rule.isEmpty() ? 0 : 1);
    if (problems.isEmpty())
        return;
    QCOMPARE(problems.first().rule, rule);
    QTEST(problems.first().range.in(card).toString(), "marked");
    QCOMPARE(problems.first().fixes.isEmpty(), mended.isNull());
    if (mended.isNull())
        return;
    const QString after = problems.first().fixes.first().edit.applied(card);
    QCOMPARE(after, mended);
    QVERIFY(FrontMatter::parse(after).readable());
}

QTEST_APPLESS_MAIN(BlockTest)
#include "tst_block.moc"
