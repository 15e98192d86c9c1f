// Side columns to draw: one as cards have them, and one that is as bad as a card can make it.
#pragma once

#include "core/modelpage/pagechips.h"
#include "core/modelpage/sidecolumn.h"

namespace cardwright {

inline TagChip chip(TagChip::Kind kind, const QString &tag, const QString &label, const QString &color = {})
{
    TagChip made;
    made.kind = kind;
    made.tag = tag;
    made.label = label;
    made.color = color;
    return made;
}

inline QList<TagChip> chipsOfOneKind(TagChip::Kind kind, int count, const QString &group = {})
{
    QList<TagChip> chips;
    for (int i = 0; i < count; ++i) {
        chips.append(chip(kind, QStringLiteral("t%1").arg(i), QStringLiteral("Tag %1").arg(i)));
        chips.last().group = group;
    }
    return chips;
}

inline WidgetInput input(const QString &name, const QString &text, WidgetInput::Kind kind = WidgetKind::Text)
{
    WidgetInput made;
    made.kind = kind;
    made.name = name;
    made.text = text;
    return made;
}

inline WidgetOutput output(const QString &label, double score)
{
    WidgetOutput made;
    made.label = label;
    made.score = score;
    return made;
}

inline WidgetOutput output(const QString &text, const QString &url = {}, WidgetKind kind = WidgetKind::Text)
{
    WidgetOutput made;
    made.text = text;
    made.url = url;
    made.kind = kind;
    return made;
}

inline WidgetExample example(const QString &title, const QList<WidgetInput> &inputs, const QList<WidgetOutput> &outputs, int line)
{
    return {title, {}, inputs, outputs, line};
}

inline WidgetBox textWidget()
{
    WidgetBox box;
    box.task = QStringLiteral("text-classification");
    box.taskName = QStringLiteral("Text Classification");
    box.color = QStringLiteral("orange");
    box.icon = QStringLiteral("text");
    box.origin = WidgetBox::Examples::OfTheCard;
    box.examples.append(example(QStringLiteral("Praise"), {input(QStringLiteral("text"), QStringLiteral("A gripping, generous film."))},
        {output(QStringLiteral("positive"), 0.98), output(QStringLiteral("negative"), 0.02)}, 9));
    box.examples.append(example(QStringLiteral("Blame"), {input(QStringLiteral("text"), QStringLiteral("Two hours I shall not get back."))}, {}, 14));
    return box;
}

inline SideColumn ordinarySide()
{
    SideColumn side;
    WeightsBox weights;
    weights.parameters = 4'386'178;
    weights.types = {{QStringLiteral("F32"), 4'385'666}, {QStringLiteral("I64"), 512}};
    side.weights = {weights};
    side.widget = textWidget();
    side.tree = ModelTree{QStringLiteral("finetune"), QStringLiteral("my-org/bert-tiny-sentiment"), {}};
    side.tree->bases.append({QStringLiteral("prajjwal1/bert-tiny"), 11});
    side.datasets.append({QStringLiteral("stanfordnlp/sst2"), 7});
    side.evaluations = {{QStringLiteral("Text Classification"), QStringLiteral("SST-2 (validation)"), {}, {},
        {{QStringLiteral("accuracy"), QStringLiteral("0.832"), false, 30}, {QStringLiteral("f1"), QStringLiteral("0.830"), true, 33}}}};
    side.emissions = EmissionsBox{QStringLiteral("12.5"), QStringLiteral("codecarbon"), QStringLiteral("fine-tuning"),
        QStringLiteral("Paris, France"), QStringLiteral("1 A100"), 40};
    return side;
}

/// `word` wherever the card has a say.
inline SideColumn sideOfNothingBut(const QString &word)
{
    SideColumn side;
    GateNotice gate;
    gate.heading = gate.description = gate.prompt = gate.button = word;
    GateNotice::Field field;
    field.label = field.kind = word;
    field.options.append(word);
    gate.fields.append(field);
    side.gate = gate;
    side.newVersion = LinkedId{word, 1};
    side.notForAllAudiences = 1;

    WeightsBox weights;
    weights.format = WeightHeader::Format::Gguf;
    weights.parameters = 1;
    weights.types = {{word, 1}};
    weights.architecture = word;
    weights.quantizations = {{4, word, 1}};
    side.weights = {weights};

    WidgetBox widget;
    widget.task = widget.taskName = widget.color = widget.icon = widget.maskToken = word;
    widget.origin = WidgetBox::Examples::OfTheTask;
    widget.language = word;
    WidgetInput table = input(word, {}, WidgetKind::Table);
    table.table.append({word, word});
    table.table.append({word, word});
    QList<WidgetInput> inputs{input(word, word), input(QStringLiteral("assistant"), word), table};
    for (const auto kind : {WidgetKind::Image, WidgetKind::Audio, WidgetKind::Video})
        inputs.append(input(word, word, kind));
    QList<WidgetOutput> outputs{output(word, 0.5), output(word), output(word, word, WidgetKind::Image)};
    widget.examples.append({word, word, inputs, outputs, 3});
    side.widget = widget;

    side.tree = ModelTree{word, word, {}};
    side.tree->bases.append({word, 1});
    side.datasets.append({word, 1});
    side.evaluations = {{word, word, word, word, {{word, word, true, 1}}}};
    side.emissions = EmissionsBox{word, word, word, word, word, 1};
    return side;
}

} // namespace cardwright
