#include "core/card/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestVocabulary : public QObject {
    Q_OBJECT

private slots:
    void bundledLists_data()
    {
        QTest::addColumn<VocabularyId>("id");
        QTest::addColumn<int>("terms");
        QTest::addColumn<int>("common");
        QTest::newRow("licenses") << VocabularyId::Licenses << 83 << 20;
        QTest::newRow("languages") << VocabularyId::Languages << 8188 << 186;
        QTest::newRow("tasks") << VocabularyId::Tasks << 57 << 52;
        QTest::newRow("libraries") << VocabularyId::Libraries << 257 << 35;
        QTest::newRow("metrics") << VocabularyId::Metrics << 65 << 12;
        QTest::newRow("datasets") << VocabularyId::Datasets << 822 << 30;
    }
    void bundledLists()
    {
        QFETCH(VocabularyId, id);
        const Vocabulary &list = vocabulary(id);
        QTEST(int(list.terms().size()), "terms");
        QVERIFY(!list.source().isEmpty());
        QVERIFY(list.date().isValid());
        QSet<QString> ids;
        int common = 0;
        for (const Term &term : list.terms()) {
            QVERIFY(!term.id.isEmpty());
            QVERIFY(!term.name.isEmpty());
            ids.insert(term.id);
            common += term.common;
            QCOMPARE(list.find(term.id), &term);
        }
        QCOMPARE(ids.size(), list.terms().size());
        QTEST(common, "common");
    }

    void noneIsEmpty()
    {
        QVERIFY(vocabulary(VocabularyId::None).terms().isEmpty());
        QVERIFY(vocabulary(VocabularyId::None).suggestions(u"mit"_s).isEmpty());
    }

    void termsSayWhatPeopleRead()
    {
        QCOMPARE(vocabulary(VocabularyId::Licenses).find(u"apache-2.0"_s)->name, u"Apache license 2.0"_s);
        const Term *norwegian = vocabulary(VocabularyId::Languages).find(u"no"_s);
        QCOMPARE(norwegian->name, u"Norwegian"_s);
        QCOMPARE(norwegian->group, u"Norsk"_s);
        QVERIFY(!vocabulary(VocabularyId::Languages).find(u"nor"_s)->common);
        QCOMPARE(vocabulary(VocabularyId::Tasks).find(u"fill-mask"_s)->group, u"Natural Language Processing"_s);
        QCOMPARE(vocabulary(VocabularyId::Libraries).find(u"transformers"_s)->name, u"Transformers"_s);
        QCOMPARE(vocabulary(VocabularyId::Metrics).find(u"f1"_s)->name, u"f1"_s);
    }

    void findIsExact()
    {
        QVERIFY(!vocabulary(VocabularyId::Licenses).find(u"MIT"_s));
        QVERIFY(!vocabulary(VocabularyId::Licenses).find(QString()));
    }

    // Whoever computes a model's task takes the first of several.
    void tasksStandInTheHubsOrder()
    {
        const QList<Term> &tasks = vocabulary(VocabularyId::Tasks).terms();
        QCOMPARE(tasks.first().id, u"text-classification"_s);
        QCOMPARE(tasks.at(8).id, u"text-generation"_s);
        QCOMPARE(tasks.last().id, u"other"_s);
    }

    void suggestions_data()
    {
        QTest::addColumn<VocabularyId>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first"); // empty: nothing is worth offering
        const auto row = [](VocabularyId id, const char *text, const char *first) {
            QTest::newRow(text) << id << QString::fromUtf8(text) << QString::fromUtf8(first);
        };
        using enum VocabularyId;
        row(Licenses, "MIT", "mit");
        row(Licenses, "The MIT License", "mit");
        row(Licenses, "Apache 2.0", "apache-2.0");
        row(Licenses, "apache2", "apache-2.0");
        row(Licenses, "Apache License", "apache-2.0");
        row(Licenses, "apache license version 2.0", "apache-2.0");
        row(Licenses, "appache-2.0", "apache-2.0");
        row(Licenses, "apahce-2.0", "apache-2.0");
        row(Licenses, "gpl-v3", "gpl-3.0");
        row(Licenses, "GPLv3", "gpl-3.0");
        row(Licenses, "AGPL-3.0-or-later", "agpl-3.0");
        row(Licenses, "cc-by-nc", "cc-by-nc-4.0");
        row(Licenses, "CC BY-SA 4.0", "cc-by-sa-4.0");
        row(Licenses, "llama-3", "llama3");
        row(Licenses, "my-own-terms", "");
        row(Licenses, "", "");
        row(Licenses, "---", "");
        row(Languages, "English", "en");
        row(Languages, "portugese", "pt");
        row(Languages, "zh-CN", "zh");
        row(Languages, "en_US", "en");
        row(Languages, "Chinese (Simplified)", "zh");
        row(Languages, "noinfo", "");
        row(Tasks, "text_classification", "text-classification");
        row(Tasks, "Fill Mask", "fill-mask");
        row(Tasks, "text-clasification", "text-classification");
        row(Libraries, "Transformers", "transformers");
        row(Libraries, "pyannote", "pyannote-audio");
        row(Metrics, "Accuracy", "accuracy");
        row(Metrics, "F1", "f1");
        row(Metrics, "ROC AUC", "roc_auc");
        row(Datasets, "Wikipedia", "wikipedia");
    }
    void suggestions()
    {
        QFETCH(VocabularyId, id);
        QFETCH(QString, text);
        const QStringList offered = vocabulary(id).suggestions(text);
        QTEST(offered.value(0), "first");
        QVERIFY(offered.size() <= 3);
    }

    void misspeltIsCloserThanSuggested_data()
    {
        QTest::addColumn<VocabularyId>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        const auto row = [](VocabularyId id, const char *text, const char *meant) {
            QTest::newRow(text) << id << QString::fromUtf8(text) << QString::fromUtf8(meant);
        };
        using enum VocabularyId;
        row(Datasets, "Common Voice", "common_voice");
        row(Datasets, "wikipeda", "wikipedia");
        row(Datasets, "common_voice_99", "");
        row(Datasets, "mozilla-foundation/common_voice_11_0", ""); // another version is another dataset
        row(Datasets, "glue-mrpc", "");
        row(Metrics, "Recal", "recall");
    }
    void misspeltIsCloserThanSuggested()
    {
        QFETCH(VocabularyId, id);
        QFETCH(QString, text);
        QTEST(vocabulary(id).misspelt(text), "meant");
    }

    void readsItsFileFormat()
    {
        const Vocabulary list = Vocabulary::fromJson(
            R"({"source":"here","date":"2026-01-02","replacements":{"old":"a"},"terms":["a|A|first|common","b"]})");
        QCOMPARE(list.source(), u"here"_s);
        QCOMPARE(list.date(), QDate(2026, 1, 2));
        QCOMPARE(list.find(u"a"_s)->group, u"first"_s);
        QCOMPARE(list.find(u"b"_s)->name, u"b"_s);
        QVERIFY(!list.find(u"b"_s)->common);
        QCOMPARE(list.replacement(u"old"_s), u"a"_s);
        QVERIFY(list.replacement(u"a"_s).isEmpty());
        QVERIFY(Vocabulary::fromJson("no JSON").terms().isEmpty());
    }

    void longTextsCostLittle()
    {
        const QString prose(200'000, u'x');
        QVERIFY(vocabulary(VocabularyId::Languages).suggestions(prose).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
