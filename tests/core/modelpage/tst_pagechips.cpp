#include "core/modelpage/pagechips.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

using Kind = TagChip::Kind;

ComputedTag tag(const QString &name, const QString &rule = u"card-tags"_s)
{
    return {name, {{rule, u"README.md"_s, {}, {}}}};
}

TagAnswer answerOf(const QStringList &names)
{
    TagAnswer answer;
    for (const QString &name : names)
        answer.tags.append(tag(name));
    return answer;
}

QString shown(const QList<TagChip> &chips)
{
    QStringList labels;
    for (const TagChip &chip : chips)
        labels.append(chip.prefix + chip.label);
    return labels.join(u" | "_s);
}

} // namespace

class TestPageChips : public QObject {
    Q_OBJECT

private slots:
    void chipsStandInTheOrderOfTheTime_data()
    {
        QTest::addColumn<TagEra>("era");
        QTest::addColumn<QString>("row");
        QTest::newRow("today") << TagEra::Today
            << u"Fill-Mask | PyTorch | Transformers | wikipedia | English | doi:10.57967/hf/1 | exbert | arxiv:1810.04805 | License:mit"_s;
        QTest::newRow("2022") << TagEra::Fitted2022
            << u"Fill-Mask | PyTorch | Transformers | wikipedia | en | arxiv:1810.04805 | License:mit | exbert | doi:10.57967/hf/1"_s;
    }

    void chipsStandInTheOrderOfTheTime()
    {
        QFETCH(TagEra, era);
        QFETCH(QString, row);
        TagAnswer answer = answerOf({u"license:mit"_s, u"pytorch"_s, u"fill-mask"_s, u"arxiv:1810.04805"_s, u"exbert"_s,
            u"dataset:wikipedia"_s, u"transformers"_s, u"base_model:a/b"_s, u"region:us"_s, u"doi:10.57967/hf/1"_s});
        answer.pipelineTag = u"fill-mask"_s;
        answer.tags.append(tag(u"en"_s, u"language"_s));
        QCOMPARE(shown(pageChips(answer, era)), row);
    }

    void aTaskThatIsNoTagHasAChip()
    {
        TagAnswer answer = answerOf({u"causal-lm"_s});
        answer.pipelineTag = u"text-generation"_s;
        const QList<TagChip> chips = pageChips(answer);
        QCOMPARE(shown(chips), u"Text Generation | causal-lm"_s);
        QCOMPARE(chips.first().kind, Kind::Task);
    }

    void labelsAreTheHubs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("label");
        QTest::newRow("format") << u"coreml"_s << u"weight-file"_s << u"Core ML"_s;
        QTest::newRow("library of the vocabulary") << u"open_clip"_s << u"card-tags"_s << u"OpenCLIP"_s;
        QTest::newRow("language") << u"no"_s << u"language"_s << u"Norwegian"_s;
        QTest::newRow("unknown language") << u"klingon"_s << u"language"_s << u"klingon"_s;
        QTest::newRow("no language") << u"multilingual"_s << u"language"_s << u"multilingual"_s;
        QTest::newRow("pipeline of diffusers") << u"diffusers:FluxPipeline"_s << u"flag"_s << u"FluxPipeline"_s;
        QTest::newRow("word that is also a code") << u"no"_s << u"card-tags"_s << u"no"_s;
        QTest::newRow("dataset") << u"dataset:rajpurkar/squad"_s << u"dataset"_s << u"rajpurkar/squad"_s;
        QTest::newRow("precision") << u"4-bit"_s << u"flag"_s << u"4-bit precision"_s;
        QTest::newRow("endpoints") << u"endpoints_compatible"_s << u"flag"_s << u"Inference Endpoints"_s;
        QTest::newRow("AutoNLP") << u"autonlp_compatible"_s << u"flag"_s << u"AutoNLP Compatible"_s;
        QTest::newRow("former task") << u"text2text-generation"_s << u"pipeline-tag"_s << u"Text2Text Generation"_s;
        QTest::newRow("unknown task") << u"protein-folding"_s << u"pipeline-tag"_s << u"protein-folding"_s;
        QTest::newRow("task beside the page's") << u"text-classification"_s << u"architecture"_s << u"text-classification"_s;
        QTest::newRow("other") << u"text-generation-inference"_s << u"flag"_s << u"text-generation-inference"_s;
        QTest::newRow("empty dataset") << u"dataset:"_s << u"dataset"_s << QString();
    }

    void labelsAreTheHubs()
    {
        QFETCH(QString, name);
        QFETCH(QString, rule);
        QFETCH(QString, label);
        TagAnswer answer;
        answer.tags = {tag(name, rule)};
        if (rule == u"pipeline-tag")
            answer.pipelineTag = name;
        const QList<TagChip> chips = pageChips(answer);
        QCOMPARE(chips.size(), 1);
        QCOMPARE(chips.first().label, label);
        QCOMPARE(chips.first().tag, name);
    }

    void iconsAreColouredByKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("color");
        QTest::addColumn<QString>("colorOf2022");
        QTest::addColumn<QString>("icon");
        QTest::newRow("task of text") << u"fill-mask"_s << u"pipeline-tag"_s << u"indigo"_s << u"red"_s << u"text"_s;
        QTest::newRow("task of images") << u"image-classification"_s << u"pipeline-tag"_s << u"blue"_s << u"blue"_s << u"image"_s;
        QTest::newRow("task younger than the colours") << u"text-to-video"_s << u"pipeline-tag"_s << u"blue"_s << u"blue"_s << u"image"_s;
        QTest::newRow("unknown task") << u"protein-folding"_s << u"pipeline-tag"_s << u"blue"_s << u"blue"_s << u"other"_s;
        QTest::newRow("dataset") << u"dataset:squad"_s << u"dataset"_s << u"red"_s << u"red"_s << QString();
        QTest::newRow("language") << u"en"_s << u"language"_s << u"green"_s << u"green"_s << QString();
        QTest::newRow("library") << u"transformers"_s << u"library"_s << u"yellow"_s << u"yellow"_s << QString();
        QTest::newRow("other") << u"exbert"_s << u"card-tags"_s << QString() << QString() << QString();
        QTest::newRow("license") << u"license:mit"_s << u"license"_s << QString() << QString() << QString();
    }

    void iconsAreColouredByKind()
    {
        QFETCH(QString, name);
        QFETCH(QString, rule);
        QFETCH(QString, color);
        QFETCH(QString, colorOf2022);
        QFETCH(QString, icon);
        TagAnswer answer;
        answer.tags = {tag(name, rule)};
        if (rule == u"pipeline-tag")
            answer.pipelineTag = name;
        QCOMPARE(pageChips(answer).first().color, color);
        QCOMPARE(pageChips(answer, TagEra::Fitted2022).first().color, colorOf2022);
        QCOMPARE(pageChips(answer).first().icon, icon);
    }

    void severalDatasetsOrLanguagesMakeAGroup_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("ofDatasets");
        QTest::addColumn<QString>("ofLanguages");
        QTest::newRow("two stand by themselves") << 2 << QString() << QString();
        QTest::newRow("three") << 3 << u"3 datasets"_s << u"3 languages"_s;
        QTest::newRow("many") << 94 << u"94 datasets"_s << u"94 languages"_s;
    }

    void severalDatasetsOrLanguagesMakeAGroup()
    {
        QFETCH(int, count);
        QFETCH(QString, ofDatasets);
        QFETCH(QString, ofLanguages);
        TagAnswer answer = answerOf({u"exbert"_s, u"bert"_s, u"pytorch"_s});
        for (int i = 0; i < count; ++i) {
            answer.tags.append(tag(u"dataset:d%1"_s.arg(i), u"dataset"_s));
            answer.tags.append(tag(u"l%1"_s.arg(i), u"language"_s));
        }
        const QList<TagChip> chips = pageChips(answer);
        QCOMPARE(chips.size(), 3 + 2 * count);
        for (const TagChip &chip : chips) {
            const QString expected = chip.kind == Kind::Dataset ? ofDatasets : chip.kind == Kind::Language ? ofLanguages : QString();
            QCOMPARE(chip.group, expected);
        }
    }

    void whatTheHubSetsStandsLastInItsKind()
    {
        TagAnswer answer = answerOf({u"exbert"_s, u"license:mit"_s});
        answer.setByHub = {tag(u"endpoints_compatible"_s, u"flag"_s), tag(u"region:us"_s, u"flag"_s)};
        const QList<TagChip> chips = pageChips(answer);
        QCOMPARE(shown(chips), u"exbert | Inference Endpoints | License:mit"_s);
        QVERIFY(!chips[0].byHub && chips[1].byHub && !chips[2].byHub);
    }

    void everyTagHasAKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("onPage");
        QTest::newRow("task") << u"fill-mask"_s << u"architecture"_s << Kind::Task << true;
        QTest::newRow("another task") << u"translation"_s << u"card-tags"_s << Kind::Other << true;
        QTest::newRow("library") << u"diffusers"_s << u"library"_s << Kind::Library << true;
        QTest::newRow("format") << u"onnx"_s << u"weight-file"_s << Kind::Library << true;
        QTest::newRow("dataset") << u"dataset:x"_s << u"dataset"_s << Kind::Dataset << true;
        QTest::newRow("language") << u"de"_s << u"language"_s << Kind::Language << true;
        QTest::newRow("language of a name") << u"de"_s << u"opus-mt-language"_s << Kind::Language << true;
        QTest::newRow("doi") << u"doi:10.1/2"_s << u"card-tags"_s << Kind::Doi << true;
        QTest::newRow("arxiv") << u"arxiv:1706.03762"_s << u"arxiv"_s << Kind::Arxiv << true;
        QTest::newRow("license") << u"license:mit"_s << u"license"_s << Kind::License << true;
        QTest::newRow("base model") << u"base_model:adapter:a/b"_s << u"base-model"_s << Kind::BaseModel << false;
        QTest::newRow("region") << u"region:us"_s << u"flag"_s << Kind::Region << false;
        QTest::newRow("other") << u"exbert"_s << u"card-tags"_s << Kind::Other << true;
    }

    void everyTagHasAKind()
    {
        QFETCH(QString, name);
        QFETCH(QString, rule);
        QFETCH(Kind, kind);
        QFETCH(bool, onPage);
        TagAnswer answer;
        answer.pipelineTag = u"fill-mask"_s;
        answer.tags = {tag(name, rule)};
        QCOMPARE(kindOf(answer.tags.first(), answer), kind);
        QCOMPARE(isOnPage(kind), onPage);
        const QList<TagChip> chips = pageChips(answer);
        QCOMPARE(std::ranges::any_of(chips, [&](const TagChip &chip) { return chip.tag == name; }), onPage);
    }

    void savedPagesHaveTheSameRow()
    {
        QFile file(QStringLiteral(CARD_SHARED "/data/tags-cases.jsonl"));
        if (QLatin1String(CARD_SHARED).isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("the shared corpus is not here");
        int pages = 0;
        while (!file.atEnd()) {
            const QJsonObject model = QJsonDocument::fromJson(file.readLine()).object();
            if (!model.contains("page_tag_order"_L1))
                continue;
            const QStringList languages{u"en"_s, u"zh"_s}; // `CV` is none
            TagAnswer answer;
            answer.pipelineTag = model["pipeline_tag"_L1].toString();
            for (const QJsonValue &name : model["tags"_L1].toArray())
                answer.tags.append(tag(name.toString(), languages.contains(name.toString()) ? u"language"_s : u"card-tags"_s));
            QStringList expected = model["page_tag_order"_L1].toVariant().toStringList();
            expected.removeIf([](const QString &name) { return name.startsWith(u"base_model:") || name.startsWith(u"region:"); });
            QStringList found;
            for (const TagChip &chip : pageChips(answer))
                found.append(chip.tag);
            QCOMPARE(found.join(u' '), expected.join(u' '));
            ++pages;
        }
        QVERIFY(pages > 0);
    }

    void chipsAreNotWithoutEnd()
    {
        TagAnswer answer;
        answer.pipelineTag = u"fill-mask"_s;
        for (int i = 0; i < 5'000; ++i)
            answer.tags.append(tag(QString::number(i)));
        const QList<TagChip> chips = pageChips(answer);
        QCOMPARE(chips.size(), 1'000);
        QCOMPARE(chips.first().kind, Kind::Task);
    }
};

QTEST_APPLESS_MAIN(TestPageChips)
#include "tst_pagechips.moc"
