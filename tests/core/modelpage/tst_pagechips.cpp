#include "core/modelpage/pagechips.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

ComputedTag tag(const QString &name, const QString &rule = u"card-tags"_s)
{
    return {name, {{rule, u"README.md"_s, {}, {}}}};
}

} // namespace

class TestPageChips : public QObject {
    Q_OBJECT

private slots:
    void chipsStandInThePagesOrder()
    {
        TagAnswer answer;
        answer.pipelineTag = u"fill-mask"_s;
        for (const QString &name : {u"license:mit"_s, u"pytorch"_s, u"fill-mask"_s, u"arxiv:1810.04805"_s, u"exbert"_s,
                                    u"dataset:wikipedia"_s, u"transformers"_s, u"base_model:a/b"_s})
            answer.tags.append(tag(name));
        answer.tags.append(tag(u"en"_s, u"language"_s));
        QStringList labels;
        for (const TagChip &chip : pageChips(answer))
            labels.append(chip.prefix + chip.label);
        QCOMPARE(labels.join(u" | "), u"Fill-Mask | PyTorch | Transformers | wikipedia | English | exbert | arxiv:1810.04805 | License:mit"_s);
    }

    void aTaskThatIsNoTagHasAChip()
    {
        TagAnswer answer;
        answer.pipelineTag = u"text-generation"_s;
        answer.tags = {tag(u"causal-lm"_s)};
        const QList<TagChip> chips = pageChips(answer);
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips.first().kind, TagChip::Kind::Task);
        QCOMPARE(chips.first().label, u"Text Generation"_s);
    }

    void iconsAreColouredByKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("color");
        QTest::newRow("task") << u"translation"_s << u"pipeline-tag"_s << u"green"_s;
        QTest::newRow("task younger than the colours") << u"depth-estimation"_s << u"pipeline-tag"_s << u"blue"_s;
        QTest::newRow("dataset") << u"dataset:squad"_s << u"dataset"_s << u"red"_s;
        QTest::newRow("language") << u"en"_s << u"language"_s << u"green"_s;
        QTest::newRow("unknown language") << u"klingon"_s << u"language"_s << u"green"_s;
        QTest::newRow("other") << u"exbert"_s << u"card-tags"_s << QString();
        QTest::newRow("license") << u"license:mit"_s << u"license"_s << QString();
    }

    void iconsAreColouredByKind()
    {
        QFETCH(QString, name);
        QFETCH(QString, rule);
        QFETCH(QString, color);
        TagAnswer answer;
        answer.tags = {tag(name, rule)};
        if (rule == u"pipeline-tag")
            answer.pipelineTag = name;
        QCOMPARE(pageChips(answer).first().color, color);
    }
};

QTEST_APPLESS_MAIN(TestPageChips)
#include "tst_pagechips.moc"
