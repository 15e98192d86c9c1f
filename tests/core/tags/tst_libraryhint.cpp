// What a card should say for the library that hubs no longer infer from config.json.
#include "core/tags/libraryhint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

class TestLibraryHint : public QObject {
    Q_OBJECT

    static std::optional<LibraryHint> hintFor(const QString &card, TagEra era = TagEra::Today, QDate created = {},
        const QByteArray &config = R"({"architectures": ["BertForMaskedLM"], "model_type": "bert"})")
    {
        ModelFiles files;
        files.names = {u"config.json"_s};
        files.configs.insert(u"config.json"_s, ModelConfig::parse(config));
        const TagEvidence evidence(era, std::make_shared<const ModelFiles>(files), created);
        const FrontMatter metadata = FrontMatter::parse(card);
        return libraryHint(evidence, metadata, computeTags(evidence, metadata, card));
    }

private slots:
    void aNewRepositoryIsToldWhatItMisses()
    {
        const auto hint = hintFor(u"---\nlicense: mit\n---\n"_s);
        QVERIFY(hint);
        QCOMPARE(hint->library, u"transformers"_s);
        QCOMPARE(hint->task, u"fill-mask"_s);
        QVERIFY(hint->tags.contains(u"transformers"_s) && hint->tags.contains(u"fill-mask"_s));
        QVERIFY(!hint->tags.contains(u"bert"_s)); // it is there without a library
    }

    void whatItPromisesComesTrue()
    {
        const auto hint = hintFor(u"---\nlicense: mit\n---\n"_s);
        ModelFiles files;
        files.names = {u"config.json"_s};
        files.configs.insert(u"config.json"_s, ModelConfig::parse(R"({"architectures": ["BertForMaskedLM"], "model_type": "bert"})"));
        const QString card = u"---\nlicense: mit\nlibrary_name: %1\n---\n"_s.arg(hint->library);
        const TagAnswer answer =
            computeTags(TagEvidence(TagEra::Today, std::make_shared<const ModelFiles>(files)), FrontMatter::parse(card), card);
        QCOMPARE(answer.pipelineTag, hint->task);
        for (const QString &promised : hint->tags)
            QVERIFY(std::ranges::any_of(answer.tags, [&](const ComputedTag &tag) { return tag.tag == promised; }));
    }

    void aTaskThatIsThereIsNotPromised()
    {
        const auto hint = hintFor(u"---\npipeline_tag: text-classification\n---\n"_s);
        QVERIFY(hint);
        QVERIFY(hint->task.isEmpty());
    }

    void nothingIsToldWhereNothingIsMissing()
    {
        QVERIFY(!hintFor(u"---\nlibrary_name: timm\n---\n"_s));
        QVERIFY(!hintFor(u"---\nlicense: mit\n---\n"_s, TagEra::Today, QDate(2023, 5, 1)));
        QVERIFY(!hintFor(u"---\nlicense: mit\n---\n"_s, TagEra::Fitted2022));
        QVERIFY(!hintFor(u"---\nlicense: mit\n---\n"_s, TagEra::Today, {}, "not json"));
    }
};

QTEST_APPLESS_MAIN(TestLibraryHint)
#include "tst_libraryhint.moc"
