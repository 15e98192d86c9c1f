#include "core/analysis/analysis.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

const QString kCard = uR"(---
language: en
license: appache-2.0
tags:
- one
- two
datasets:
- squad
---
# Title

Some text with \\( x^2 \\) and [a link](missing.txt).

$$
y = x
$$

| a | b |
|---|---|
| 1 | 2 |

See arxiv.org/abs/1810.04805 for more.

- item

<div>raw</div>
)"_s;

Snapshot snapshotOf(const QString &text, quint64 revision = 1)
{
    ModelFiles files;
    files.names = {u"README.md"_s, u"pytorch_model.bin"_s};
    Snapshot snapshot;
    snapshot.revision = revision;
    snapshot.text = text;
    snapshot.changed = {0, text.size()};
    snapshot.files = std::make_shared<const ModelFiles>(files);
    return snapshot;
}

Snapshot edited(const Snapshot &before, TextRange range, const QString &inserted)
{
    Snapshot after = before;
    ++after.revision;
    after.text.replace(range.start, range.length(), inserted);
    after.changed = {range.start, range.start + inserted.size()};
    after.removed = range.length();
    return after;
}

/// All of an analysis that shows, in words that QCOMPARE can print; but for tags that only stay from an earlier state.
QStringList shown(const Analysis &analysis)
{
    QStringList lines;
    for (const Problem &problem : analysis.problems)
        lines.append(u"%1 %2-%3 %4"_s.arg(problem.rule).arg(problem.range.start).arg(problem.range.end).arg(problem.arguments.join(u',')));
    const bool ownTags = analysis.metadata.readable() || !analysis.metadata.block().isPresent();
    for (const ComputedTag &tag : ownTags ? analysis.tags.tags : QList<ComputedTag>()) {
        for (const TagCause &cause : tag.causes)
            lines.append(u"%1 %2 %3 %4-%5"_s.arg(tag.tag, cause.rule, cause.key).arg(cause.range.start).arg(cause.range.end));
    }
    for (const PlacedBlock &placed : analysis.body.blocks)
        lines.append(u"%1-%2 %3"_s.arg(placed.firstLine).arg(placed.lastLine).arg(placed.block->html));
    for (const Heading &heading : analysis.body.outline)
        lines.append(u"%1 %2"_s.arg(heading.anchor).arg(heading.line));
    const MetadataBlock &block = analysis.metadata.block();
    lines.append(u"%1-%2 %3"_s.arg(block.yaml.start).arg(block.whole.end).arg(analysis.metadata.readable()));
    for (const YamlNode::Entry &entry : analysis.metadata.root().entries)
        lines.append(u"%1 %2 %3-%4"_s.arg(entry.key, entry.value.text).arg(entry.range.start).arg(entry.range.end));
    return lines;
}

} // namespace

class TestAnalysis : public QObject {
    Q_OBJECT

private slots:
    void everythingIsThere()
    {
        const Analysis analysis = analyse({}, snapshotOf(kCard, 7));
        QCOMPARE(analysis.revision, 7u);
        QVERIFY(analysis.metadata.readable());
        QCOMPARE(analysis.tags.tags.first().tag, u"pytorch"_s);
        QCOMPARE(analysis.chips.size(), analysis.tags.tags.size());
        QCOMPARE(analysis.body.outline.first().text, u"Title"_s);
        QCOMPARE(analysis.body.outline.first().line, 10);
        QCOMPARE(analysis.lines.lineCount(), int(kCard.count(u'\n')) + 1);
    }

    // While a key is typed the metadata cannot be read now and then; the page does not lose its tags each time.
    void tagsStayWhileTheMetadataCannotBeRead()
    {
        const QString card = u"---\ntags: [a]\nlicense: mit\n---\n# T\n"_s;
        const auto names = [](const Analysis &analysis) {
            QStringList result;
            for (const ComputedTag &tag : analysis.tags.tags)
                result.append(tag.tag);
            return result;
        };
        const Snapshot before = snapshotOf(card);
        const Analysis readable = analyse({}, before);
        QCOMPARE(names(readable), (QStringList{u"pytorch"_s, u"a"_s, u"license:mit"_s}));

        const Snapshot typed = edited(before, {13, 13}, u"\nlang"_s);
        const Analysis broken = analyse(readable, typed);
        QVERIFY(!broken.metadata.readable());
        QCOMPARE(names(broken), names(readable));
        QCOMPARE(broken.chips.size(), readable.chips.size());
        const TextRange license = broken.tags.tags.last().causes.first().range;
        QCOMPARE(typed.text.mid(license.start, license.length()), u"mit"_s);

        const Analysis whole = analyse(broken, edited(typed, {18, 18}, u"uage: en"_s));
        QCOMPARE(names(whole), (QStringList{u"pytorch"_s, u"a"_s, u"en"_s, u"license:mit"_s}));

        Snapshot without = edited(typed, {0, typed.text.indexOf(u"# T")}, QString());
        QCOMPARE(names(analyse(broken, without)), QStringList{u"pytorch"_s});
        QCOMPARE(names(analyse({}, typed)), QStringList{u"pytorch"_s});
    }

    void problemsAreSortedByPosition()
    {
        Snapshot snapshot = snapshotOf(kCard);
        snapshot.hasBom = true;
        const Analysis analysis = analyse({}, snapshot);
        QStringList rules;
        for (const Problem &problem : analysis.problems)
            rules.append(problem.rule);
        QCOMPARE(rules.first(), u"has-bom"_s);
        QVERIFY(rules.contains(u"license-unknown"_s));
        QVERIFY(rules.contains(u"file-missing"_s));
        QVERIFY(std::ranges::is_sorted(analysis.problems, {}, [](const Problem &problem) { return problem.range.start; }));
    }

    void bytesThatAreNoTextAreTold()
    {
        Snapshot snapshot = snapshotOf(kCard);
        snapshot.unfit = CardEncoding::Unfit::NotUtf8;
        QCOMPARE(analyse({}, snapshot).problems.first().rule, u"not-utf8"_s);
        snapshot.unfit = CardEncoding::Unfit::HasNul;
        QCOMPARE(analyse({}, snapshot).problems.first().rule, u"has-nul"_s);
    }

    void theEraIsTheSnapshots()
    {
        Snapshot snapshot = snapshotOf(kCard);
        snapshot.era = TagEra::Fitted2022;
        const QList<ComputedTag> in2022 = analyse({}, snapshot).tags.tags;
        snapshot.era = TagEra::Today;
        const QList<ComputedTag> today = analyse({}, snapshot).tags.tags;
        // Today the card's own tags stand before the language.
        const auto place = [](const QList<ComputedTag> &tags, const QString &tag) {
            return std::ranges::find(tags, tag, &ComputedTag::tag) - tags.begin();
        };
        QVERIFY(place(in2022, u"en"_s) < place(in2022, u"one"_s));
        QVERIFY(place(today, u"en"_s) > place(today, u"one"_s));
    }

    void untouchedBlocksAreShared()
    {
        const Snapshot before = snapshotOf(kCard);
        const Analysis first = analyse({}, before);
        const qsizetype at = kCard.indexOf(u"Some text");
        const Analysis second = analyse(first, edited(before, {at, at}, u"x"_s));
        QCOMPARE(second.body.blocks.size(), first.body.blocks.size());
        int shared = 0;
        for (qsizetype i = 0; i < first.body.blocks.size(); ++i)
            shared += first.body.blocks[i].block == second.body.blocks[i].block;
        QCOMPARE(shared, int(first.body.blocks.size()) - 1);
    }

    void anEditRightAfterTheFenceIsSeen_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("the fence's line goes on") << u"---\nlicense: mit\n---"_s << u"x"_s;
        QTest::newRow("its line end becomes another") << u"---\nlicense: mit\n---\n"_s << u"\nmore"_s;
        QTest::newRow("a second fence") << u"---\nlicense: mit\n---\n"_s << u"---\n"_s;
    }

    void anEditRightAfterTheFenceIsSeen()
    {
        QFETCH(QString, card);
        QFETCH(QString, inserted);
        const Snapshot before = snapshotOf(card);
        const Snapshot after = edited(before, {card.size(), card.size()}, inserted);
        QCOMPARE(shown(analyse(analyse({}, before), after)), shown(analyse({}, after)));
    }

    void analysisAfterEditsEqualsAnalysisFromNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void analysisAfterEditsEqualsAnalysisFromNothing()
    {
        QFETCH(quint32, seed);
        static const QStringList pieces{u"---\n"_s, u"\n"_s, u"x"_s, u" "_s, u"$$"_s, u"```\n"_s, u"<div>"_s, u"</div>\n"_s, u"\n\n"_s,
            u"license: mit\n"_s, u"arxiv.org/abs/1910.01108 "_s, u"# H\n"_s, u"[a](b)"_s, u"\\\\("_s, u"|"_s, u"- "_s, u":"_s, u""_s};
        QRandomGenerator random(seed);
        Snapshot snapshot = snapshotOf(kCard);
        Analysis analysis = analyse({}, snapshot);
        for (int step = 0; step < 40; ++step) {
            const qsizetype start = random.bounded(int(snapshot.text.size()) + 1);
            const qsizetype end = std::min<qsizetype>(snapshot.text.size(), start + random.bounded(12));
            snapshot = edited(snapshot, {start, end}, pieces[random.bounded(int(pieces.size()))]);
            analysis = analyse(analysis, snapshot);
            QCOMPARE(shown(analysis), shown(analyse({}, snapshot)));
        }
    }
};

QTEST_APPLESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
