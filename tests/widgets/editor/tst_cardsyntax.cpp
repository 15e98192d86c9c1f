// What each character of a line is taken for, and what a line leaves open.
#include "widgets/editor/cardsyntax.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

Q_DECLARE_METATYPE(cardwright::LineKind)

namespace {

const QStringList inkNames{u"key"_s, u"string"_s, u"number"_s, u"comment"_s, u"heading"_s, u"strong"_s, u"emphasis"_s,
    u"struck"_s, u"code"_s, u"link"_s, u"address"_s, u"quote"_s, u"marker"_s, u"tag"_s, u"math"_s};

/// The inks of the last of `lines`, each as "ink:text".
QStringList inksOf(const QStringList &lines, LineKind kind)
{
    LineState state;
    QList<InkSpan> spans;
    for (const QString &line : lines) {
        spans.clear();
        state = inkLine(line, kind, state, &spans);
    }
    QStringList inks;
    for (const InkSpan &span : std::as_const(spans))
        inks += inkNames[int(span.ink)] + u':' + lines.last().mid(span.start, span.length);
    return inks;
}

} // namespace

class TestCardSyntax : public QObject {
    Q_OBJECT

private slots:
    void inks_data();
    void inks();
    void longLinesStayLinear_data();
    void longLinesStayLinear();
    void everyRealCard();
};

void TestCardSyntax::inks_data()
{
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<QString>("text"); // the inks are those of its last line
    QTest::addColumn<QStringList>("expected");
    const auto yaml = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << LineKind::Yaml << text << expected;
    };
    const auto markdown = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << LineKind::Markdown << text << expected;
    };

    QTest::newRow("fence of the block") << LineKind::BlockFence << u"---"_s << QStringList{u"comment:---"_s};
    yaml("plain value", u"license: mit"_s, {u"key:license"_s, u"string:mit"_s});
    yaml("colon in a value", u"thumbnail: https://a.b/c"_s, {u"key:thumbnail"_s, u"string:https://a.b/c"_s});
    yaml("flow list", u"language: [en, \"no\"]"_s, {u"key:language"_s, u"string:en"_s, u"string:\"no\""_s});
    yaml("flow mapping", u"a: {b: 1}"_s, {u"key:a"_s, u"key:b"_s, u"number:1"_s});
    yaml("number", u"value: 83.2"_s, {u"key:value"_s, u"number:83.2"_s});
    yaml("version is a string", u"v: 1.2.3"_s, {u"key:v"_s, u"string:1.2.3"_s});
    yaml("truth value", u"inference: false"_s, {u"key:inference"_s, u"number:false"_s});
    yaml("comment alone", u"  # why"_s, {u"comment:# why"_s});
    yaml("comment after a value", u"a: b # why"_s, {u"key:a"_s, u"string:b "_s, u"comment:# why"_s});
    yaml("hash within a value", u"a: b#c"_s, {u"key:a"_s, u"string:b#c"_s});
    yaml("list item", u"- sst2"_s, {u"marker:-"_s, u"string:sst2"_s});
    yaml("mapping in a list", u"- name: x"_s, {u"marker:-"_s, u"key:name"_s, u"string:x"_s});
    yaml("quoted key", u"\"a b\": c"_s, {u"key:\"a b\""_s, u"string:c"_s});
    yaml("escaped quote", u"a: \"b\\\"c\" # d"_s, {u"key:a"_s, u"string:\"b\\\"c\""_s, u"comment:# d"_s});
    yaml("doubled quote", u"a: 'it''s' # d"_s, {u"key:a"_s, u"string:'it''s'"_s, u"comment:# d"_s});
    yaml("block scalar", u"a: |\n  b: c"_s, {u"string:  b: c"_s});
    yaml("block scalar ends", u"a: |\n  b\nc: d"_s, {u"key:c"_s, u"string:d"_s});
    yaml("block scalar in a list", u"- text: >-\n    b: c"_s, {u"string:    b: c"_s});
    yaml("quotes over lines", u"a: \"b\n  c: d\" # e"_s, {u"string:  c: d\""_s, u"comment:# e"_s});

    markdown("heading", u"## Results"_s, {u"heading:## Results"_s});
    markdown("seven signs are no heading", u"####### x"_s, {});
    markdown("hash tag is no heading", u"#tag"_s, {});
    markdown("emphasis", u"a **b** *c* _d_ ~~e~~"_s,
        {u"strong:**b**"_s, u"emphasis:*c*"_s, u"emphasis:_d_"_s, u"struck:~~e~~"_s});
    markdown("underscores in a name", u"a snake_case_name"_s, {});
    markdown("star between blanks", u"2 * 3 * 4"_s, {});
    markdown("code span", u"a `b*c*` d"_s, {u"code:`b*c*`"_s});
    markdown("code span of two", u"``a`b``"_s, {u"code:``a`b``"_s});
    markdown("link", u"[a](b \"c\") d"_s, {u"link:[a]"_s, u"address:(b \"c\")"_s});
    markdown("double brackets", u"[[Mitchell, 2018]](u)"_s, {u"link:[[Mitchell, 2018]]"_s, u"address:(u)"_s});
    markdown("definition", u"[a]: b"_s, {u"link:[a]"_s, u"address:: b"_s});
    markdown("footnote", u"x[^1]"_s, {u"link:[^1]"_s});
    markdown("bare address", u"see https://a.b/c_d_e, f"_s, {u"address:https://a.b/c_d_e,"_s});
    markdown("address in angles", u"<https://a.b>"_s, {u"address:<https://a.b>"_s});
    markdown("html tag", u"<br/> a < b"_s, {u"tag:<br/>"_s});
    markdown("quote", u"> a"_s, {u"quote:> a"_s});
    markdown("task", u"- [ ] a"_s, {u"marker:- [ ] "_s});
    markdown("numbered", u"10. a"_s, {u"marker:10. "_s});
    markdown("table", u"| a | b |"_s, {u"comment:|"_s, u"comment:|"_s, u"comment:|"_s});
    markdown("table's rule", u"|:--|--:|"_s, {u"comment:|:--|--:|"_s});
    markdown("rule", u"* * *"_s, {u"comment:* * *"_s});
    markdown("display math", u"a $$x$$ b"_s, {u"math:$$x$$"_s});
    markdown("display math over lines", u"$$\nx_1\n$$ *a*"_s, {u"math:$$"_s, u"emphasis:*a*"_s});
    markdown("inline math", u"a \\\\(x_1\\\\) b"_s, {u"math:\\\\(x_1\\\\)"_s});
    markdown("one backslash is no math", u"a \\(x\\) b"_s, {});
    markdown("math within code is code", u"`$$` a"_s, {u"code:`$$`"_s});
    markdown("comment over lines", u"a <!-- b\n*c*\nd --> *e*"_s, {u"comment:d -->"_s, u"emphasis:*e*"_s});
    markdown("fence", u"```python\n# no heading"_s, {u"code:# no heading"_s});
    markdown("rule within a fence", u"```\n---"_s, {u"code:---"_s});
    markdown("shorter fence does not close", u"````\n```\n# x"_s, {u"code:# x"_s});
    markdown("other fence does not close", u"~~~\n```\n# x"_s, {u"code:# x"_s});
    markdown("fence closes", u"```\na\n```\n# x"_s, {u"heading:# x"_s});
    markdown("three ticks of a code span are no fence", u"```a```\n# x"_s, {u"heading:# x"_s});
}

void TestCardSyntax::inks()
{
    QFETCH(LineKind, kind);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(inksOf(text.split(u'\n'), kind), expected);
}

void TestCardSyntax::longLinesStayLinear_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"*a ", "_a *b ", "`", "``a`", "[", "<a", "$$", "\\\\(", "![", "[]", "{", "a: ", "\"", "- ", "|", "<!-"})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void TestCardSyntax::longLinesStayLinear()
{
    QFETCH(QString, unit);
    const QString line = unit.repeated(10'000 / unit.size());
    QElapsedTimer clock;
    clock.start();
    QList<InkSpan> spans;
    inkLine(line, LineKind::Markdown, {}, &spans);
    inkLine(line, LineKind::Yaml, {}, &spans);
    QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
}

void TestCardSyntax::everyRealCard()
{
    if (QString::fromUtf8(CARD_SHARED).isEmpty())
        QSKIP("the shared corpus is not here");
    int cards = 0;
    for (QDirIterator it(QString::fromUtf8(CARD_SHARED "/corpus/cards"), {u"*.md"_s}, QDir::Files); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        LineState asYaml;
        LineState asMarkdown;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            QList<InkSpan> spans;
            asYaml = inkLine(line, LineKind::Yaml, asYaml, &spans);
            asMarkdown = inkLine(line, LineKind::Markdown, asMarkdown, &spans);
            for (const InkSpan &span : std::as_const(spans)) {
                QVERIFY2(span.start >= 0 && span.length > 0 && span.start + span.length <= line.size(),
                    qPrintable(file.fileName() + u": "_s + line.left(200).toString()));
            }
        }
        ++cards;
    }
    qInfo("%d cards", cards);
    QVERIFY(cards >= 817);
}

QTEST_APPLESS_MAIN(TestCardSyntax)
#include "tst_cardsyntax.moc"
