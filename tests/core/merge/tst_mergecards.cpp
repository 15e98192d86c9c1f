// Merging cards: what becomes of three versions, case by case (tests/data/merge/cases.txt), and what is asked where only a
// person can decide.
#include "core/merge/mergecards.h"
#include "core/yaml/frontmatter.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString name;
    QMap<QString, QString> parts;
};

/// As the cards stand in the file of cases.
QString card(QString lines)
{
    return lines.replace(u"␍\n"_s, u"\r\n"_s).replace(u"⌫\n"_s, QString()).replace(u'⇤', QChar(0xFEFF));
}

QList<Case> readCases()
{
    QFile file(QStringLiteral(CARD_TEST_DATA) + u"/merge/cases.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Case> cases;
    QString part;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"#### ")) {
            // the blank line before the next case is none of a card's
            if (!cases.isEmpty())
                cases.last().parts[part].chop(1);
            cases.append({line.mid(5), {}});
            part.clear();
        } else if (line.startsWith(u">> ")) {
            part = line.mid(3);
            cases.last().parts.insert(part, QString());
        } else if (!part.isEmpty()) {
            cases.last().parts[part] += line + u'\n';
        }
    }
    cases.last().parts[part].chop(1);
    return cases;
}

QString told(const MergeConflict &conflict)
{
    const QString part = conflict.part == MergeConflict::Part::Metadata ? u"metadata"_s : u"text"_s;
    const QString kind = conflict.kind == MergeConflict::Kind::BothChanged ? u"changed"_s
        : conflict.kind == MergeConflict::Kind::DeletedByMine              ? u"deleted-by-mine"_s
                                                                           : u"deleted-by-theirs"_s;
    return (part + u' ' + kind + (conflict.canBeBoth() ? u" both "_s : u" one "_s) + conflict.where).trimmed() + u'\n';
}

QString told(const QList<MergeConflict> &conflicts)
{
    QString lines;
    for (const MergeConflict &conflict : conflicts)
        lines += told(conflict);
    return lines;
}

CardMerge merged(const Case &of)
{
    return mergeCards(card(of.parts[u"base"_s]), card(of.parts[u"mine"_s]), card(of.parts[u"theirs"_s]));
}

QString chosen(const CardMerge &merge, MergeChoice choice)
{
    return merge.edit(0, QList<MergeChoice>(merge.conflicts.size(), choice)).applied(merge.text);
}

void rows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < readCases().size(); ++i)
        QTest::newRow(qPrintable(readCases()[i].name)) << i;
}

} // namespace

class TestMergeCards : public QObject {
    Q_OBJECT

private slots:
    void thereAreManyCases() { QVERIFY(readCases().size() >= 60); }

    void cases_data() { rows(); }
    void cases()
    {
        QFETCH(int, index);
        const Case of = readCases()[index];
        const CardMerge merge = merged(of);
        QCOMPARE(merge.text, card(of.parts[u"result"_s]));
        QCOMPARE(told(merge.conflicts), of.parts.value(u"conflicts"_s));
    }

    // ---- what holds for every case

    void equalSidesAreMine_data() { rows(); }
    void equalSidesAreMine()
    {
        QFETCH(int, index);
        const Case of = readCases()[index];
        const QString base = card(of.parts[u"base"_s]);
        const QString mine = card(of.parts[u"mine"_s]);
        QCOMPARE(mergeCards(base, mine, mine).text, mine);
        QCOMPARE(mergeCards(base, mine, base).text, mine);
        const CardMerge theirs = mergeCards(base, base, mine);
        QString same = mine;
        if (!base.isEmpty()) {
            same.remove(QChar(0xFEFF)).remove(u'\r');
            if (base.contains(u'\r'))
                same.replace(u'\n', u"\r\n"_s);
        }
        QCOMPARE(theirs.text, same);
        QVERIFY(theirs.isClean());
    }

    void swappedSidesHaveAsManyConflicts_data() { rows(); }
    void swappedSidesHaveAsManyConflicts()
    {
        QFETCH(int, index);
        const Case of = readCases()[index];
        const CardMerge swapped = mergeCards(card(of.parts[u"base"_s]), card(of.parts[u"theirs"_s]), card(of.parts[u"mine"_s]));
        QCOMPARE(swapped.conflicts.size(), merged(of).conflicts.size());
    }

    void mergedAgainItStays_data() { rows(); }
    void mergedAgainItStays()
    {
        QFETCH(int, index);
        const Case of = readCases()[index];
        const CardMerge merge = merged(of);
        QCOMPARE(mergeCards(card(of.parts[u"base"_s]), merge.text, card(of.parts[u"theirs"_s])).text, merge.text);
    }

    void conflictsKnowTheirPlace_data() { rows(); }
    void conflictsKnowTheirPlace()
    {
        QFETCH(int, index);
        const CardMerge merge = merged(readCases()[index]);
        qsizetype end = 0;
        for (const MergeConflict &conflict : merge.conflicts) {
            QVERIFY(conflict.range.start >= end);
            QCOMPARE(conflict.range.in(merge.text).toString(), conflict.mine);
            QVERIFY(conflict.mine != conflict.theirs);
            end = conflict.range.end;
        }
        QCOMPARE(chosen(merge, MergeChoice::Mine), merge.text);
    }

    // ---- choices

    void theirsCanBeChosen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("both");
        const auto row = [](const char *name, const QString &theirs, const QString &both) {
            QTest::newRow(name) << QString::fromUtf8(name) << theirs << both;
        };
        row("both give another license", u"---\nlicense: gpl-3.0\n---\n"_s, u"---\nlicense:\n- apache-2.0\n- gpl-3.0\n---\n"_s);
        row("mine deletes what theirs edits", u"---\nlicense: mit\nthumbnail: https://a.example/b.png\n---\n"_s, {});
        row("theirs deletes what mine edits", u"---\nlicense: mit\n---\n"_s, {});
        row("mine deletes tags that theirs adds to", u"---\nlicense: mit\ntags:\n- a\n- b\n---\n"_s, {});
        row("mine takes the block away that theirs edits", u"---\nlicense: apache-2.0\n---\n# Title\n"_s, {});
        row("theirs takes the block away that mine edits", u"# Title\n"_s, {});
        row("one example edited by both", u"---\nwidget:\n- text: one of theirs\n  example_title: One\n---\n"_s, {});
        row("two conflicts on one line", u"---\ninference: {parameters: {temperature: 3, top_k: 30}}\nlicense: mit\n---\n"_s, {});
        row("a comment that both changed", u"---\nlicense: mit # theirs\n---\n"_s, {});
        row("a conflict has the line ends of mine", u"---\r\nlicense: mit\r\n---\r\nOne of theirs.\r\n"_s,
            u"---\r\nlicense: mit\r\n---\r\nOne of mine.\r\nOne of theirs.\r\n"_s);
        row("mine deletes the section that theirs edits", u"# Title\n\n## A\n\nOf A, by theirs.\n\n## B\n\nOf B.\n"_s, {});
        row("moved and edited by both", u"# Title\n\n## B\n\nOf B.\n\n## A\n\nOf A, by theirs.\n"_s,
            u"# Title\n\n## B\n\nOf B.\n\n## A\n\nOf A, by mine.\nOf A, by theirs.\n"_s);
    }

    void theirsCanBeChosen()
    {
        QFETCH(QString, name);
        QFETCH(QString, both);
        const QList<Case> all = readCases();
        const auto found = std::ranges::find(all, name, &Case::name);
        QVERIFY(found != all.end());
        const CardMerge merge = merged(*found);
        QVERIFY(!merge.isClean());
        QTEST(chosen(merge, MergeChoice::Theirs), "theirs");
        QCOMPARE(chosen(merge, MergeChoice::Both), both.isEmpty() ? merge.text : both);
    }

    void markersStandAsInGit()
    {
        const CardMerge merge = mergeCards(u"---\nlicense: mit\n---\nOne.\n\nTwo.", u"---\nlicense: gpl\n---\nOne.\n\nTwo, mine.",
            u"---\nlicense: bsd\n---\nOne.\n\nTwo, theirs.");
        QCOMPARE(merge.conflicts.size(), 2);
        QCOMPARE(merge.withMarkers(u"mine"_s, u"theirs"_s),
            u"---\n<<<<<<< mine\nlicense: gpl\n=======\nlicense: bsd\n>>>>>>> theirs\n---\nOne.\n\n"
            "<<<<<<< mine\nTwo, mine.\n=======\nTwo, theirs.\n>>>>>>> theirs\n"_s);
        const CardMerge deleted = mergeCards(u"a: 1\r\n", u"", u"a: 2\r\n");
        QCOMPARE(deleted.withMarkers(u"A"_s, u"B"_s), u"<<<<<<< A\r\n=======\r\na: 2\r\n>>>>>>> B\r\n"_s);
    }

    void whatWasTakenIsCounted()
    {
        const CardMerge merge = mergeCards(u"---\nlicense: mit\ntags: [a]\n---\nOne.\n\nTwo.\n",
            u"---\nlicense: mit\ntags: [a, mine]\n---\nOne.\n\nTwo.\n", u"---\nlicense: bsd\ntags: [a, b]\nlanguage: en\n---\nOne.\n\nTwo, theirs.\n");
        QVERIFY(merge.isClean());
        QCOMPARE(merge.fieldsTaken, 3);
        QCOMPARE(merge.piecesTaken, 1);
    }
};

QTEST_APPLESS_MAIN(TestMergeCards)
#include "tst_mergecards.moc"
