#include "core/modelpage/sideboxes.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

using Kind = WidgetInput::Kind;

constexpr qsizetype kMostExamples = 100;
constexpr qsizetype kMostRows = 50;
constexpr qsizetype kMostColumns = 20;
constexpr qsizetype kMostParts = 50; // messages of a chat, sentences, classes

QList<YamlNode::Entry> firstEntries(const YamlNode &node, qsizetype most)
{
    return node.entries.first(std::min(most, node.entries.size()));
}

/// What a file or address is, by its ending; `otherwise` where it tells nothing.
Kind mediaKind(const QString &source, Kind otherwise)
{
    static const QHash<QString, Kind> endings{
        {u"wav"_s, Kind::Audio}, {u"mp3"_s, Kind::Audio}, {u"flac"_s, Kind::Audio}, {u"ogg"_s, Kind::Audio},
        {u"oga"_s, Kind::Audio}, {u"m4a"_s, Kind::Audio}, {u"opus"_s, Kind::Audio}, {u"mp4"_s, Kind::Video},
        {u"webm"_s, Kind::Video}, {u"mov"_s, Kind::Video}, {u"mkv"_s, Kind::Video}, {u"ogv"_s, Kind::Video},
        {u"png"_s, Kind::Image}, {u"jpg"_s, Kind::Image}, {u"jpeg"_s, Kind::Image}, {u"gif"_s, Kind::Image},
        {u"webp"_s, Kind::Image}, {u"svg"_s, Kind::Image}, {u"bmp"_s, Kind::Image}};
    const QString path = source.section(u'?', 0, 0);
    return endings.value(path.mid(path.lastIndexOf(u'.') + 1).toLower(), otherwise);
}

/// What goes into a model of the task that takes media.
Kind inputKind(const QString &task)
{
    if (task.startsWith(u"video-"))
        return Kind::Video;
    const bool hears = task.startsWith(u"audio-") || task.endsWith(u"-speech-recognition") || task.startsWith(u"voice-");
    return hears ? Kind::Audio : Kind::Image;
}

/// What comes out of one that makes media.
Kind outputKind(const QString &task)
{
    if (task.endsWith(u"-to-video"))
        return Kind::Video;
    return task.endsWith(u"-to-speech") || task.endsWith(u"-to-audio") ? Kind::Audio : Kind::Image;
}

/// A mapping of columns to their values, or a list of rows.
FirstOf<QStringList> tableOf(const YamlNode &node)
{
    const auto cells = [](const YamlNode &row) {
        QStringList texts;
        for (const YamlNode::Entry &cell : firstEntries(row, kMostColumns))
            texts.append(shownText(&cell.value));
        return texts;
    };
    if (node.kind == YamlNode::Kind::List) {
        return firstOf<QStringList>(node.entries, kMostRows, [&](const YamlNode::Entry &row) {
            return row.value.kind == YamlNode::Kind::List ? std::optional(cells(row.value)) : std::nullopt;
        });
    }
    const QList<YamlNode::Entry> columns = firstEntries(node, kMostColumns);
    FirstOf<QStringList> rows;
    QStringList heads;
    qsizetype height = 0;
    for (const YamlNode::Entry &column : columns) {
        heads.append(column.key.left(200));
        height = std::max(height, column.value.entries.size());
    }
    rows.append(heads);
    rows.more = std::max<qsizetype>(height - kMostRows, 0);
    for (qsizetype row = 0; row < height - rows.more; ++row) {
        QStringList texts;
        for (const YamlNode::Entry &column : columns) {
            const QList<YamlNode::Entry> &values = column.value.entries;
            texts.append(row < values.size() ? shownText(&values[row].value) : QString());
        }
        rows.append(texts);
    }
    return rows;
}

/// A message's content is a text, or a list of `{type: text, text}` and `{type: image_url, image_url: {url}}`.
void addMessage(QList<WidgetInput> &inputs, const YamlNode &message)
{
    const QString role = shownText(message, u"role"_s);
    const YamlNode *content = message.find(u"content"_s);
    if (!content)
        return;
    if (const QString text = shownText(content); !text.isEmpty())
        inputs.append({Kind::Text, role, text, {}});
    for (const YamlNode::Entry &part : firstEntries(*content, kMostParts)) {
        if (const QString text = shownText(part.value, u"text"_s); !text.isEmpty())
            inputs.append({Kind::Text, role, text, {}});
        const YamlNode *image = part.value.find(u"image_url"_s);
        if (const QString url = image ? shownText(*image, u"url"_s) : QString(); !url.isEmpty())
            inputs.append({Kind::Image, role, url, {}});
    }
}

void addInput(QList<WidgetInput> &inputs, const YamlNode::Entry &entry, const QString &task)
{
    static const QStringList plain{u"text"_s, u"context"_s, u"prompt"_s, u"source_sentence"_s};
    const YamlNode &value = entry.value;
    if (plain.contains(entry.key)) {
        if (const QString text = shownText(&value); !text.isEmpty())
            inputs.append({Kind::Text, entry.key, text, {}});
    } else if (entry.key == u"src") {
        if (const QString source = shownText(&value); !source.isEmpty())
            inputs.append({mediaKind(source, inputKind(task)), entry.key, source, {}});
    } else if (entry.key == u"candidate_labels") {
        QStringList labels{shownText(&value)};
        for (const YamlNode::Entry &label : firstEntries(value, kMostParts))
            labels.append(shownText(&label.value));
        labels.removeAll(QString());
        if (!labels.isEmpty())
            inputs.append({Kind::Text, entry.key, labels.join(u", "_s), {}});
    } else if (entry.key == u"sentences" && value.kind == YamlNode::Kind::List) {
        for (const YamlNode::Entry &sentence : firstEntries(value, kMostParts))
            inputs.append({Kind::Text, entry.key, shownText(&sentence.value), {}});
    } else if (entry.key == u"messages" && value.kind == YamlNode::Kind::List) {
        for (const YamlNode::Entry &message : firstEntries(value, kMostParts))
            addMessage(inputs, message.value);
    } else if ((entry.key == u"table" || entry.key == u"structured_data") && !value.entries.isEmpty()) {
        inputs.append({Kind::Table, entry.key, {}, tableOf(value)});
    }
}

/// A list of `{label, score}`, or one of `{answer, score}`, `{text}`, `{url}`.
QList<WidgetOutput> outputsOf(const YamlNode &node, const QString &task)
{
    QList<WidgetOutput> outputs;
    const auto add = [&](const YamlNode &one) {
        WidgetOutput output;
        output.label = shownText(one, u"label"_s);
        const QString answer = shownText(one, u"answer"_s);
        output.text = answer.isEmpty() ? shownText(one, u"text"_s) : answer;
        output.url = shownText(one, u"url"_s);
        if (!output.url.isEmpty())
            output.kind = mediaKind(output.url, outputKind(task));
        const double score = shownText(one, u"score"_s).toDouble();
        output.score = std::isfinite(score) ? std::clamp(score, 0.0, 1.0) : 0;
        if (!output.label.isEmpty() || !output.text.isEmpty() || !output.url.isEmpty())
            outputs.append(output);
    };
    if (node.kind == YamlNode::Kind::Map)
        add(node);
    if (node.kind == YamlNode::Kind::List) {
        for (const YamlNode::Entry &one : firstEntries(node, kMostParts))
            add(one.value);
    }
    return outputs;
}

std::optional<WidgetExample> example(const YamlNode &node, const QString &task)
{
    constexpr qsizetype kMostKeys = 100;
    WidgetExample example;
    if (node.kind != YamlNode::Kind::Map)
        return {};
    for (const YamlNode::Entry &entry : firstEntries(node, kMostKeys)) {
        if (entry.key == u"example_title")
            example.title = shownText(&entry.value);
        else if (entry.key == u"group")
            example.group = shownText(&entry.value);
        else if (entry.key == u"output")
            example.outputs = outputsOf(entry.value, task);
        else
            addInput(example.inputs, entry, task);
    }
    return example.inputs.isEmpty() && example.outputs.isEmpty() ? std::nullopt : std::optional(example);
}

} // namespace

FirstOf<WidgetExample> widgetExamples(const YamlNode &widget, const QString &task, const LineIndex *lines)
{
    if (widget.kind != YamlNode::Kind::List)
        return {};
    return firstOf<WidgetExample>(widget.entries, kMostExamples, [&](const YamlNode::Entry &entry) {
        std::optional<WidgetExample> read = example(entry.value, task);
        if (read && lines)
            read->line = lines->lineAt(entry.range.start);
        return read;
    });
}

} // namespace cardwright
