#include "core/card/cardschema.h"

#include <QSet>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestCardSchema : public QObject {
    Q_OBJECT

    static QStringList keysOf(FieldSpec::Group group)
    {
        QStringList keys;
        for (const FieldSpec *field : formFields(group))
            keys.append(field->key);
        return keys;
    }

private slots:
    void everyKeyOnce()
    {
        QSet<QString> keys;
        for (const FieldSpec &field : cardSchema()) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            QCOMPARE(fieldSpec(field.key), &field);
        }
        QCOMPARE(usualFieldOrder().size(), cardSchema().size());
        QVERIFY(!fieldSpec(u"licence"_s));
    }

    void usualOrderIsTheSpecifications()
    {
        const QStringList order = usualFieldOrder();
        QVERIFY(order.indexOf(u"language"_s) < order.indexOf(u"license"_s));
        QVERIFY(order.indexOf(u"license"_s) < order.indexOf(u"license_name"_s));
        QVERIFY(order.indexOf(u"tags"_s) < order.indexOf(u"datasets"_s));
        QVERIFY(order.indexOf(u"metrics"_s) < order.indexOf(u"base_model"_s));
    }

    void formGroups()
    {
        using enum FieldSpec::Group;
        QCOMPARE(keysOf(Identity), (QStringList{u"pipeline_tag"_s, u"library_name"_s, u"license"_s, u"license_name"_s,
                                                u"license_link"_s, u"tags"_s}));
        QCOMPARE(keysOf(DataAndLanguages), (QStringList{u"language"_s, u"datasets"_s, u"metrics"_s}));
        QCOMPARE(keysOf(BaseModel), (QStringList{u"base_model"_s, u"new_version"_s}));
        QCOMPARE(keysOf(Presentation), (QStringList{u"thumbnail"_s}));
        QCOMPARE(fieldSpec(u"license_name"_s)->onlyWhen, u"license=other"_s);
    }

    void partsAreFoundByTheirPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("key"); ///< of the row; empty: none
        QTest::newRow("field") << u"license"_s << u"license"_s;
        QTest::newRow("part of an item") << u"model-index[0].results[2].metrics[1].value"_s << u"value"_s;
        QTest::newRow("any key") << u"extra_gated_fields[\"I agree\"]"_s << u"*"_s;
        QTest::newRow("part of any key") << u"extra_gated_fields.Use.options"_s << u"options"_s;
        QTest::newRow("unknown part") << u"model-index[0].result"_s << QString();
        QTest::newRow("unknown field") << u"model_type.a"_s << QString();
    }
    void partsAreFoundByTheirPath()
    {
        QFETCH(QString, path);
        const FieldSpec *spec = fieldSpec(*FieldPath::parse(path));
        QTEST(spec ? spec->key : QString(), "key");
    }

    void wordsAreFoundByTheKeyWithoutIndices()
    {
        QCOMPARE(schemaKey(*FieldPath::parse(u"model-index[0].results[2].task.type")), u"model-index.results.task.type"_s);
    }

    void misspeltParts()
    {
        const FieldSpec *result = fieldSpec(*FieldPath::parse(u"model-index[0].results[0]"));
        QVERIFY(result);
        QCOMPARE(intendedPart(*result, u"metric"_s), u"metrics"_s);
        QCOMPARE(intendedPart(*result, u"Dataset"_s), u"dataset"_s);
        QCOMPARE(intendedPart(*result, u"notes"_s), QString());
    }

    void whatTheFormShowsItCanEdit()
    {
        for (const FieldSpec &field : cardSchema()) {
            const bool editable = field.shape == FieldSpec::Shape::Text || field.shape == FieldSpec::Shape::TextOrList
                || field.shape == FieldSpec::Shape::TextList;
            QVERIFY2(field.group == FieldSpec::Group::None || editable, qPrintable(field.key));
            const bool listed = field.check == FieldSpec::Check::MustBeListed
                || field.check == FieldSpec::Check::ShouldBeListed;
            QVERIFY2(!listed || field.vocabulary != VocabularyId::None, qPrintable(field.key));
        }
    }

    void intendedKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *key, const char *meant) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(meant);
        };
        row("licence", "license");
        row("liscence", "license");
        row("License", "license");
        row("Datasets", "datasets");
        row("dataset", "datasets");
        row("Tags", "tags");
        row("pipeline-tag", "pipeline_tag");
        row("model_index", "model-index");
        row("mask-token", "mask_token");
        row("LANGUAGES", "language");
        row("license", "");
        row("model_type", "");
        row("", "");
    }
    void intendedKey()
    {
        QFETCH(QString, key);
        QTEST(cardwright::intendedKey(key), "meant");
    }
};

QTEST_APPLESS_MAIN(TestCardSchema)
#include "tst_cardschema.moc"
