// However large or odd a card is, its side column is small and soon there.
#include "tests/core/modelpage/sideof.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

constexpr int kMany = 5'000;
constexpr qsizetype kMostText = 4'000;

QString repeated(const QString &line)
{
    QString lines;
    for (int i = 0; i < kMany; ++i)
        lines += line.arg(i);
    return lines;
}

qsizetype size(const QString &text) { return text.size(); }

/// Of all texts that a drawn page would carry.
qsizetype weight(const SideColumn &side)
{
    qsizetype sum = 0;
    const auto add = [&sum](const QStringList &texts) {
        for (const QString &text : texts)
            sum += size(text) + 1;
    };
    if (side.gate) {
        add({side.gate->heading, side.gate->description, side.gate->prompt, side.gate->button});
        for (const GateNotice::Field &field : side.gate->fields)
            add(QStringList{field.label, field.kind} + field.options);
    }
    if (side.newVersion)
        add({side.newVersion->id});
    if (side.widget) {
        for (const WidgetExample &example : side.widget->examples) {
            add({example.title, example.group});
            for (const WidgetInput &input : example.inputs) {
                add({input.name, input.text});
                for (const QStringList &row : input.table)
                    add(row);
            }
            for (const WidgetOutput &output : example.outputs)
                add({output.label, output.text, output.url});
        }
    }
    if (side.tree) {
        for (const ModelTree::Base &base : side.tree->bases)
            add({base.id});
    }
    for (const LinkedId &dataset : side.datasets)
        add({dataset.id});
    for (const EvaluationBox &box : side.evaluations) {
        add({box.task, box.dataset, box.source, box.sourceUrl});
        for (const EvaluationBox::Metric &metric : box.metrics)
            add({metric.name, metric.value});
    }
    if (side.emissions)
        add({side.emissions->grams, side.emissions->source});
    return sum;
}

using Count = std::function<std::pair<qsizetype, qsizetype>(const SideColumn &)>; ///< given, left out

} // namespace

class TestSideLimits : public QObject {
    Q_OBJECT

private slots:
    void longListsAreCutAndCounted_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<Count>("count");
        QTest::addColumn<int>("all");
        const auto row = [](const char *name, const QString &yaml, const Count &count, int all = kMany) {
            QTest::newRow(name) << yaml << count << all;
        };
        row("datasets", u"datasets:\n"_s + repeated(u"- d%1\n"_s),
            [](const SideColumn &side) { return std::pair(side.datasets.size(), side.datasets.more); });
        row("bases", u"base_model:\n"_s + repeated(u"- a/b%1\n"_s),
            [](const SideColumn &side) { return std::pair(side.tree->bases.size(), side.tree->bases.more); });
        row("examples", u"pipeline_tag: fill-mask\nwidget:\n"_s + repeated(u"- text: t%1\n"_s),
            [](const SideColumn &side) { return std::pair(side.widget->examples.size(), side.widget->examples.more); });
        row("rows", u"pipeline_tag: tabular-regression\nwidget:\n- table:\n    a:\n"_s + repeated(u"    - %1\n"_s),
            [](const SideColumn &side) {
                const auto &table = side.widget->examples[0].inputs[0].table;
                return std::pair(table.size() - 1, table.more);
            });
        row("results", u"model-index:\n- results:\n"_s + repeated(u"  - {dataset: {name: d%1}, metrics: [{type: t, value: 1}]}\n"_s),
            [](const SideColumn &side) { return std::pair(side.evaluations.size(), side.moreMetrics); });
        row("metrics", u"model-index:\n- results:\n  - metrics:\n"_s + repeated(u"    - {type: t%1}\n"_s),
            [](const SideColumn &side) { return std::pair(side.evaluations[0].metrics.size(), side.moreMetrics); });
        row("gate fields", u"extra_gated_fields:\n"_s + repeated(u"  f%1: text\n"_s),
            [](const SideColumn &side) { return std::pair(side.gate->fields.size(), side.gate->fields.more); });
        row("gate options", u"extra_gated_fields:\n  f:\n    type: select\n    options:\n"_s + repeated(u"    - o%1\n"_s),
            [](const SideColumn &side) {
                const auto &options = side.gate->fields[0].options;
                return std::pair(options.size(), options.more);
            });
    }

    void longListsAreCutAndCounted()
    {
        QFETCH(QString, yaml);
        QFETCH(Count, count);
        QFETCH(int, all);
        const SideColumn side = sideOfFields(yaml);
        const auto [given, more] = count(side);
        QVERIFY2(given > 0 && given <= 300, qPrintable(QString::number(given)));
        QCOMPARE(given + more, all);
    }

    void longTextsAreCut_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::newRow("example") << u"pipeline_tag: fill-mask\nwidget: [{text: %1, example_title: %1, output: {text: %1}}]"_s;
        QTest::newRow("cells") << u"pipeline_tag: fill-mask\nwidget: [{table: {a: [%1]}}]"_s;
        QTest::newRow("chat") << u"pipeline_tag: fill-mask\nwidget: [{messages: [{role: %1, content: %1}]}]"_s;
        QTest::newRow("dataset") << u"datasets: %1"_s;
        QTest::newRow("base model") << u"base_model: %1"_s;
        QTest::newRow("new version") << u"new_version: %1"_s;
        QTest::newRow("metric") << u"model-index: [{results: [{task: {type: %1}, metrics: [{type: %1, value: %1}]}]}]"_s;
        QTest::newRow("metric's list") << u"model-index: [{results: [{metrics: [{type: a, value: [%1, %1]}]}]}]"_s;
        QTest::newRow("gate") << u"extra_gated_prompt: %1\nextra_gated_fields: {a: {type: select, options: [%1]}}"_s;
        QTest::newRow("emissions") << u"co2_eq_emissions: {emissions: 1, source: %1}"_s;
    }

    void longTextsAreCut()
    {
        QFETCH(QString, yaml);
        const SideColumn side = sideOfFields(yaml.arg(QString(300'000, u'x')));
        const qsizetype found = weight(side);
        QVERIFY2(found > kMostText / 2 && found < 4 * kMostText, qPrintable(QString::number(found)));
    }

    void manyAliasesOfALongTextWeighLittle()
    {
        QString yaml = u"pipeline_tag: fill-mask\nx: &x %1\nwidget:\n"_s.arg(QString(10'000, u'x'));
        for (int i = 0; i < 90; ++i)
            yaml += u"- {text: *x}\n"_s;
        QVERIFY(weight(sideOfFields(yaml)) < 100 * kMostText);
    }

    void oddLinesCostNoMoreThanThemselves_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("gone") << QString();
        QTest::newRow("text") << u"odd"_s;
        QTest::newRow("number") << u"-1e999"_s;
        QTest::newRow("bool") << u"false"_s;
        QTest::newRow("list") << u"[[], [a], {a: [b]}]"_s;
        QTest::newRow("mapping") << u"{a: {b: c}, text: [d], type: {e: f}}"_s;
        QTest::newRow("alias") << u"*all"_s;
        QTest::newRow("broken") << u"["_s;
    }

    /// Each line of a card that says all a page shows, in turn, with another value.
    void oddLinesCostNoMoreThanThemselves()
    {
        QFETCH(QString, value);
        const QStringList lines = u"all: &all\n  pipeline_tag: text-to-image\n  widget: [{text: A}]\n"
            "pipeline_tag: text-to-image\nlanguage: [de, fr]\ntags:\n- not-for-all-audiences\nnew_version: a/b\n"
            "base_model:\n- a/c\nbase_model_relation: adapter\ndatasets:\n- a/d\ninference: false\nmask_token: '[M]'\n"
            "co2_eq_emissions:\n  emissions: 1\n  source: me\nextra_gated_prompt: Ask\nextra_gated_fields:\n  Name: text\n"
            "  Use:\n    type: select\n    options:\n    - One\n    - label: Two\nwidget:\n- text: A\n  example_title: T\n"
            "  output:\n    url: a.png\n- messages:\n  - role: user\n    content: Hi\n- table:\n    a:\n    - 1\n    b:\n    - 2\n"
            "model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      config: c\n"
            "    metrics:\n    - type: acc\n      value: 1\n      verified: true\n    source:\n      url: https://x.org"_s.split(u'\n');
        int readable = 0;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            QStringList changed = lines;
            const QString &line = lines[at];
            const qsizetype end = line.indexOf(u": ") > 0 ? line.indexOf(u": ") + 2 : line.lastIndexOf(u"- ") + 2;
            changed[at] = line.endsWith(u':') ? line + u' ' + value : line.left(end) + value;
            const SideColumn side = sideOfFields(changed.join(u'\n'));
            QVERIFY2(weight(side) < 2'000, qPrintable(changed[at]));
            const int lineCount = int(lines.size()) + 2;
            for (const EvaluationBox &box : side.evaluations)
                QVERIFY(std::ranges::all_of(box.metrics, [=](const auto &metric) { return metric.line > 1 && metric.line <= lineCount; }));
            readable += side.datasets.size() + side.evaluations.size() > 0;
        }
        QVERIFY2(value == u"[" ? readable == 0 : readable > lines.size() / 2, qPrintable(QString::number(readable)));
    }

    void aLongModelIndexIsSoonRead()
    {
        QString card = u"---\nmodel-index:\n- results:\n"_s;
        for (int i = 0; card.size() < 200'000; ++i)
            card += u"  - task: {type: t}\n    dataset: {name: d%1, type: d}\n    metrics:\n    - {type: acc, value: %1}\n"_s.arg(i);
        card += u"---\n"_s;
        const FrontMatter metadata = FrontMatter::parse(card);
        QVERIFY(metadata.readable());
        const LineIndex lines(card);
        QElapsedTimer timer;
        timer.start();
        constexpr int kTimes = 20;
        for (int i = 0; i < kTimes; ++i)
            QVERIFY(sideColumn(metadata, lines, {}, {}).moreMetrics > 0);
        const qint64 microseconds = timer.nsecsElapsed() / 1'000 / kTimes;
        qInfo("%lld microseconds", microseconds);
        QVERIFY2(microseconds < 50'000, qPrintable(QString::number(microseconds))); // some hundred, on a machine at rest
    }

    void realCardsHaveSmallColumns()
    {
        const QDir folder(QStringLiteral(CARD_SHARED "/corpus/cards"));
        if (QLatin1String(CARD_SHARED).isEmpty() || !folder.exists())
            QSKIP("the shared corpus is not here");
        int widgets = 0;
        int evaluated = 0;
        qint64 nanoseconds = 0;
        const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString card = QString::fromUtf8(file.readAll());
            const FrontMatter metadata = FrontMatter::parse(card);
            const LineIndex lines(card);
            const TagAnswer tags = computeTags(TagEvidence(TagEra::Today), metadata, card);
            QElapsedTimer timer;
            timer.start();
            const SideColumn side = sideColumn(metadata, lines, tags, {});
            nanoseconds += timer.nsecsElapsed();
            QVERIFY2(weight(side) < 200'000, qPrintable(name));
            widgets += side.widget.has_value();
            evaluated += !side.evaluations.isEmpty();
            if (side.widget) {
                for (const WidgetExample &example : side.widget->examples)
                    QVERIFY2(example.line >= 0 && example.line <= lines.lineCount(), qPrintable(name));
            }
        }
        QVERIFY(widgets > 100 && evaluated > 50);
        qInfo("%lld cards, %lld microseconds each, %d widgets, %d with results", qint64(names.size()),
            nanoseconds / 1'000 / names.size(), widgets, evaluated);
    }
};

QTEST_APPLESS_MAIN(TestSideLimits)
#include "tst_sidelimits.moc"
