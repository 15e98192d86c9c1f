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
