#include "widgets/page/widgetcontent.h"

#include "core/card/vocabulary.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct WidgetWords {
    Q_DECLARE_TR_FUNCTIONS(Widget)
};

QString kindName(WidgetKind kind)
{
    switch (kind) {
    case WidgetKind::Text: return u"text"_s;
    case WidgetKind::Image: return u"image"_s;
    case WidgetKind::Audio: return u"audio"_s;
    case WidgetKind::Video: return u"video"_s;
    case WidgetKind::Table: return u"table"_s;
    }
    return {};
}

/// Who speaks in a chat; empty where nobody does.
QString roleOf(const WidgetInput &input, bool chat)
{
    static const QStringList roles{u"user"_s, u"assistant"_s, u"system"_s, u"tool"_s};
    if (input.kind != WidgetKind::Text)
        return {};
    if (roles.contains(input.name))
        return input.name;
    return chat && input.name == u"text" ? u"user"_s : QString();
}

/// "source_sentence" -> "Source sentence"; nothing for a lone text, picture or sound, which says itself what it is.
QString shownName(const WidgetInput &input, bool alone)
{
    if (input.name.isEmpty() || (alone && (input.name == u"text" || input.name == u"src")))
        return {};
    QString name = input.name;
    name.replace(u'_', u' ');
    name[0] = name[0].toUpper();
    return name;
}

QJsonObject inputOf(const WidgetInput &input, bool alone, bool chat)
{
    QJsonObject made{{u"kind"_s, kindName(input.kind)}, {u"text"_s, input.text}};
    if (const QString role = roleOf(input, chat); !role.isEmpty())
        made[u"role"_s] = role;
    else
        made[u"name"_s] = shownName(input, alone);
    if (input.kind == WidgetKind::Table) {
        QJsonArray rows;
        for (const QStringList &row : input.table)
            rows.append(QJsonArray::fromStringList(row));
        made[u"table"_s] = rows;
        if (input.table.more > 0)
            made[u"more"_s] = WidgetWords::tr("and %n more rows", nullptr, int(input.table.more));
    }
    return made;
}

QJsonObject outputOf(const WidgetOutput &output, bool chat)
{
    QJsonObject made{{u"kind"_s, kindName(output.kind)}, {u"label"_s, output.label}, {u"text"_s, output.text}, {u"url"_s, output.url}};
    if (output.score > 0 || !output.label.isEmpty()) {
        made[u"score"_s] = output.score;
        made[u"shown"_s] = QLocale().toString(output.score, 'f', 3);
    }
    if (chat)
        made[u"role"_s] = u"assistant"_s;
    return made;
}

QJsonObject exampleOf(const WidgetExample &example, qsizetype number, bool chat)
{
    QJsonArray inputs;
    for (const WidgetInput &input : example.inputs)
        inputs.append(inputOf(input, example.inputs.size() == 1, chat));
    QJsonArray outputs;
    for (const WidgetOutput &output : example.outputs)
        outputs.append(outputOf(output, chat));
    return {{u"title"_s, example.title.isEmpty() ? WidgetWords::tr("Example %1").arg(number) : example.title},
        {u"group"_s, example.group}, {u"line"_s, example.line}, {u"chat"_s, chat}, {u"inputs"_s, inputs}, {u"outputs"_s, outputs}};
}

/// Why it is this widget; empty when nothing tells.
QString reasonOf(const WidgetBox &box)
{
    return box.causes.isEmpty() ? QString() : WidgetWords::tr("Task from %1.").arg(placeOf(box.causes.first()));
}

QString originOf(const WidgetBox &box)
{
    switch (box.origin) {
    case WidgetBox::Examples::OfTheCard:
        return WidgetWords::tr("Examples of this card.");
    case WidgetBox::Examples::OfTheTask:
        if (const Term *language = vocabulary(VocabularyId::Languages).find(box.language))
            return WidgetWords::tr("The hub's own examples, in %1: this card has none.").arg(language->name);
        return WidgetWords::tr("The hub's own examples: this card has none.");
    case WidgetBox::Examples::None:
        return WidgetWords::tr("Neither this card nor the hub has examples for this task.");
    }
    return {};
}

} // namespace

QJsonArray galleryPictures(const FirstOf<WidgetExample> &examples)
{
    QJsonArray pictures;
    for (const WidgetExample &example : examples) {
        const auto prompt = std::ranges::find(example.inputs, WidgetKind::Text, &WidgetInput::kind);
        for (const WidgetOutput &output : example.outputs) {
            if (!output.url.isEmpty())
                pictures.append(QJsonObject{{u"kind"_s, kindName(output.kind)}, {u"url"_s, output.url},
                    {u"prompt"_s, prompt == example.inputs.end() ? example.title : prompt->text}, {u"line"_s, example.line}});
        }
    }
    if (examples.more > 0)
        pictures.append(QJsonObject{{u"more"_s, WidgetWords::tr("and %n more examples", nullptr, int(examples.more))}});
    return pictures;
}

QJsonObject widgetBox(const WidgetBox &box)
{
    QJsonArray examples;
    for (const WidgetExample &example : box.examples)
        examples.append(exampleOf(example, examples.size() + 1, box.chat));
    return {{u"kind"_s, u"widget"_s}, {u"title"_s, WidgetWords::tr("Widget")}, {u"task"_s, box.taskName}, {u"icon"_s, box.icon},
        {u"color"_s, box.color}, {u"mask"_s, box.maskToken}, {u"origin"_s, originOf(box)},
        {u"why"_s, reasonOf(box)},
        {u"note"_s, box.off ? WidgetWords::tr("Inference is off: readers can try nothing here.") : QString()}, {u"examples"_s, examples},
        {u"more"_s, box.examples.more > 0 ? WidgetWords::tr("and %n more examples", nullptr, int(box.examples.more)) : QString()}};
}

} // namespace cardwright
