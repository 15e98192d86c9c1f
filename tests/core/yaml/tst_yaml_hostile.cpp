// Hostile blocks: a problem or a tree within bounded time, never a crash.
#include "core/edit/yamledit.h"

#include <QTest>

#include <ctime>

using namespace cardwright;
using namespace Qt::StringLiterals;

class YamlHostileTest : public QObject {
    Q_OBJECT

private slots:
    void staysBounded_data();
    void staysBounded();
    void readsAroundABomb();
    void refusesTooLarge();
    void survivesCutAndGarbledText();
};

namespace {

constexpr double kMostSeconds = 2;
constexpr int kLevels = 100'000;

/// Of this process' own time: other work on the machine must not fail the test.
double secondsSince(std::clock_t start)
{
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

QString block(const QString &yaml)
{
    return u"---\n"_s + yaml + u"\n---\n"_s;
}

QString aliasBomb()
{
    QString yaml = u"a0: &a0 [x, x, x, x, x, x, x, x, x]\n"_s;
    for (int level = 1; level < 40; ++level) {
        const QString below = u"*a%1"_s.arg(level - 1);
        yaml += u"a%1: &a%1 [%2]\n"_s.arg(level).arg(QStringList(9, below).join(u", "_s));
    }
    return yaml;
}

} // namespace

void YamlHostileTest::staysBounded_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char *name, const QString &yaml, bool readable) {
        QTest::newRow(name) << block(yaml) << readable;
    };
    row("brackets", QString(kLevels, u'['), false);
    row("braces", u"{a: "_s.repeated(kLevels), false);
    row("balanced brackets", QString(kLevels, u'[') + QString(kLevels, u']'), false);
    row("dashes", u"- "_s.repeated(kLevels), false);
    row("questions", u"? "_s.repeated(kLevels), false);
    row("tags", u"a: "_s + u"!x "_s.repeated(kLevels), false);
    row("anchors on lines", u"a:\n"_s + u"  &x\n"_s.repeated(kLevels), false);
    row("colons", u"a: "_s.repeated(kLevels), false);
    row("99 levels", QString(99, u'[').prepend(u"a: "_s) + QString(99, u']'), true);
    row("100 levels", QString(100, u'[').prepend(u"a: "_s) + QString(100, u']'), false);
    row("alias bomb", aliasBomb(), true);
    row("cyclic alias", u"a: &a [*a, b]\nc: d"_s, true);
    row("nul", u"a: b"_s + QChar() + u"c"_s, false);
    row("lone surrogate", u"a: b"_s + QChar(0xd800), false);
    row("large scalar", u"a: \""_s + QString(7 * 1024 * 1024, u'x') + u'"', true);
    row("open quote", u"a: \""_s + u"x\n"_s.repeated(1'000'000), false);
    row("open quotes", u"\"\n"_s.repeated(kLevels), false);
    row("comment lines", u"#\n"_s.repeated(500'000) + u"a: b"_s, true);
    row("commas", u"a: ["_s + QString(kLevels, u','), false);
    row("aliases on a line", u"a: ["_s + u"*a, "_s.repeated(kLevels), false);
    row("open lists behind a fault", u"a: @\n"_s + u"a: [b\n"_s.repeated(kLevels), false);
    row("open quotes behind a fault", u"a: @\n"_s + u"- \"b\n"_s.repeated(kLevels), false);
    row("lines without colons", u"a: b\n"_s + u"c\n"_s.repeated(kLevels), false);
    row("question marks in a bracket", u"["_s + u"? "_s.repeated(kLevels), false);
    row("anchors of anchors", u"a: &x b\n"_s + u"? &x [*x]\n"_s.repeated(10'000), false);
    row("blank lines", u"a: b"_s + QString(1'000'000, u'\n'), true);
    row("indents", u"a:\n"_s + QString(200'000, u' ') + u"b: c"_s, true);
    QString keys;
    for (int i = 0; i < 50'000; ++i)
        keys += u"key%1: %1\n"_s.arg(i);
    row("keys", keys, true);
    QTest::newRow("fences") << u"---x\n"_s.repeated(200'000) << false;
    QTest::newRow("stray fences") << u"Text\n"_s + u"---\na: b\nc\n"_s.repeated(20'000) << false;
}

void YamlHostileTest::staysBounded()
{
    QFETCH(QString, card);
    const std::clock_t start = std::clock();
    const FrontMatter metadata = FrontMatter::parse(card);
    const double seconds = secondsSince(start);
    QTEST(metadata.readable(), "readable");
    QVERIFY2(seconds < kMostSeconds, qPrintable(QString::number(seconds)));
}

void YamlHostileTest::readsAroundABomb()
{
    const QString card = block(aliasBomb() + u"license: mit"_s);
    const std::clock_t start = std::clock();
    const Result<TextEdit> edit = setValue(1, card, FrontMatter::parse(card), "license", u"gpl"_s);
    QVERIFY(edit.ok());
    QVERIFY(edit->applied(card).contains(u"license: gpl"_s));
    QVERIFY(secondsSince(start) < kMostSeconds);
}

void YamlHostileTest::refusesTooLarge()
{
    const FrontMatter metadata = FrontMatter::parse(block(u"a: "_s + QString(10 * 1024 * 1024, u'x')));
    QVERIFY(!metadata.readable());
    QCOMPARE(metadata.problems().value(0).rule, u"yaml-too-large"_s);
}

void YamlHostileTest::survivesCutAndGarbledText()
{
    const QString yaml = u"a: &x |2-\n   b\n? c\n: [d, {e: 'f', \"g\\x41\": !h i}]\nj:\n- - k\n  - >+\n   l\n\n\tm\n*x : n # o\n"_s;
    const QString odd = u"[]{}:,-?#&*!|>'\"%@`\n\r\t \\x"_s;
    for (qsizetype cut = 0; cut <= yaml.size(); ++cut) {
        FrontMatter::parse(block(yaml.left(cut)));
        for (const QChar c : odd) {
            const QString card = block(yaml.left(cut) + c + yaml.mid(cut));
            const FrontMatter metadata = FrontMatter::parse(card);
            const TextRange root = metadata.root().range;
            QVERIFY(root.start >= 0 && root.start <= root.end && root.end <= card.size());
        }
    }
}

QTEST_APPLESS_MAIN(YamlHostileTest)
#include "tst_yaml_hostile.moc"
