// What a change of a card means, as data, in words and as a title for its commit.
#include "core/diff/cardchange.h"
#include "core/words/words.h"

#include <QSet>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;
using Kind = CardChange::Kind;
using Changes = QList<CardChange>;

namespace {

CardVersion version(const QString &text)
{
    const FrontMatter metadata = FrontMatter::parse(text);
    return {metadata, computeTags(TagEvidence(), metadata, text), text};
}

Changes changes(const QString &before, const QString &after)
{
    return compareCards(version(before), version(after));
}

QString block(const QString &yaml, const QString &body = {})
{
    return u"---\n"_s + yaml + u"---\n"_s + body;
}

const QString kResult = u"model-index:\n- name: m\n  results:\n  - task: {type: t}\n    dataset: {type: imdb, name: IMDb, split: test}\n"
                        "    metrics:\n    - {type: accuracy, value: %1}\n"_s;

} // namespace

class TestCardChange : public QObject {
    Q_OBJECT

private slots:
    void meanings_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<Changes>("told");
        const auto row = [](const char *name, const QString &before, const QString &after, const Changes &told) {
            QTest::newRow(name) << before << after << told;
        };
        row("nothing", block(u"license: mit\n"_s), block(u"license: mit\n"_s), {});
        row("looks", block(u"license: mit\ntags: [a, b]\n"_s), block(u"# c\ntags:\n- a\n- 'b'\nlicense: 'mit' # d\n"_s), {});
        row("a license changes", block(u"license: mit\n"_s), block(u"license: apache-2.0\n"_s),
            {{Kind::FieldChanged, u"license"_s, u"mit"_s, u"apache-2.0"_s}});
        row("a license comes", block(u"x: 1\n"_s), block(u"x: 1\nlicense: mit\n"_s), {{Kind::FieldAdded, u"license"_s, {}, u"mit"_s}});
        row("a task goes", block(u"x: 1\npipeline_tag: fill-mask\n"_s), block(u"x: 1\n"_s),
            {{Kind::FieldRemoved, u"pipeline_tag"_s, u"fill-mask"_s, {}}});
        row("languages", block(u"language: [en, de]\n"_s), block(u"language: [fr, en]\n"_s),
            {{Kind::ItemRemoved, u"language"_s, u"de"_s, {}}, {Kind::ItemAdded, u"language"_s, {}, u"fr"_s}});
        row("a text becomes a list", block(u"datasets: a/b\n"_s), block(u"datasets: [a/b, c/d]\n"_s),
            {{Kind::ItemAdded, u"datasets"_s, {}, u"c/d"_s}});
        row("a tag comes", block(u"tags: [a]\n"_s), block(u"tags: [a, lora]\n"_s), {{Kind::TagAdded, u"lora"_s}});
        row("a tag goes", block(u"tags: [a, lora]\n"_s), block(u"tags: [a]\n"_s), {{Kind::TagRemoved, u"lora"_s}});
        row("a tag from the text", block(u"x: 1\n"_s, u"Text\n"_s), block(u"x: 1\n"_s, u"Text https://arxiv.org/abs/1910.01108\n"_s),
            {{Kind::TagAdded, u"arxiv:1910.01108"_s}, {Kind::SectionChanged, {}}});
        row("a result comes", block(kResult.arg(1) + u"x: 1\n"_s), block(kResult.arg(1) + u"    - {type: f1, value: 2}\nx: 1\n"_s),
            {{Kind::ResultAdded, u"f1 on IMDb (test)"_s, {}, u"2"_s}});
        row("a result changes", block(kResult.arg(u"0.9"_s)), block(kResult.arg(u"0.91"_s)),
            {{Kind::ResultChanged, u"accuracy on IMDb (test)"_s, u"0.9"_s, u"0.91"_s}});
        row("access", block(u"x: 1\n"_s), block(u"x: 1\nextra_gated_prompt: Agree.\nextra_gated_fields: {Name: text}\n"_s), {{Kind::AccessAsked}});
        row("free access", block(u"x: 1\nextra_gated_prompt: Agree.\n"_s), block(u"x: 1\n"_s), {{Kind::AccessFreed}});
        row("another field", block(u"widget:\n- text: a\n"_s), block(u"widget:\n- text: b\n"_s), {{Kind::FieldChanged, u"widget"_s}});
        row("the block goes", block(u"license: mit\n"_s, u"Text\n"_s), u"Text\n"_s,
            {{Kind::MetadataRemoved}, {Kind::TagRemoved, u"license:mit"_s}});
        row("the block breaks", block(u"x: 1\n"_s), block(u"x: [1\n"_s), {{Kind::MetadataUnreadable}});
        row("the block is mended", block(u"x: [1\n"_s), block(u"x: 1\n"_s), {{Kind::MetadataReadable}});
        row("sections", u"# A\n\na\n\n# B\n\nb\n\n# C\n\nc\n"_s, u"# C\n\nc\n\n# A\n\nanother\n\n# D\n\nd\n"_s,
            {{Kind::SectionRemoved, u"B"_s}, {Kind::SectionMoved, u"A"_s}, {Kind::SectionChanged, u"A"_s}, {Kind::SectionAdded, u"D"_s}});
        row("another title", u"# Old\n\na\n\n## B\n\nb\n"_s, u"# New\n\na\n\n## B\n\nb\n"_s,
            {{Kind::SectionRemoved, u"Old"_s}, {Kind::SectionAdded, u"New"_s}});
    }

    void meanings()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(Changes, told);
        const Changes found = changes(before, after);
        QStringList words;
        for (const CardChange &change : found)
            words.append(describe(change));
        QVERIFY2(found.size() == told.size(), qPrintable(words.join(u'\n')));
        for (const CardChange &change : told)
            QVERIFY2(found.contains(change), qPrintable(describe(change) + u"\nnot in\n"_s + words.join(u'\n')));
        for (const QString &sentence : words)
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    }

    void titles_data()
    {
        QTest::addColumn<Changes>("told");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const Changes &told, const char *title) {
            QTest::newRow(name) << told << QString::fromUtf8(title);
        };
        const CardChange result{Kind::ResultAdded, u"f1 on IMDb"_s, {}, u"1"_s};
        row("nothing", {}, "Update the card");
        row("a license", {{Kind::FieldChanged, u"license"_s, u"mit"_s, u"apache-2.0"_s}}, "Change the licence to apache-2.0");
        row("a language and results", {{Kind::ItemAdded, u"language"_s, {}, u"de"_s}, result, result, result, result},
            "Add language de and 4 evaluation results");
        row("tags", {{Kind::TagAdded, u"a"_s}, {Kind::TagAdded, u"b"_s}, {Kind::TagRemoved, u"c"_s}}, "Add 2 tags and remove tag c");
        row("a section", {{Kind::SectionChanged, u"Use"_s}}, "Edit section Use");
        row("a field of its own", {{Kind::FieldChanged, u"widget"_s}}, "Update field widget");
        row("too long to tell", {{Kind::SectionAdded, QString(100, u'x')}}, "Update the card");
        row("as much as there is room for",
            {{Kind::FieldChanged, u"license"_s, u"mit"_s, QString(50, u'x')}, {Kind::TagAdded, u"lora"_s}},
            "Change the licence to xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    }

    void titles()
    {
        QFETCH(Changes, told);
        const QString title = suggestedTitle(told);
        QVERIFY(title.size() <= 72);
        QTEST(title, "title");
    }
};

QTEST_APPLESS_MAIN(TestCardChange)
#include "tst_cardchange.moc"
