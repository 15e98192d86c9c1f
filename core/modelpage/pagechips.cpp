#include "core/modelpage/pagechips.h"

#include "core/card/vocabulary.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

using Kind = TagChip::Kind;

struct Looks {
    QHash<QString, QString> labels;
    QHash<QString, QString> libraryColors;
    QHash<QString, QString> taskColors;
    QHash<QString, QString> modalityColors;
    QSet<QString> formats;
};

QHash<QString, QString> texts(const QJsonObject &object)
{
    QHash<QString, QString> result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), it.value().toString());
    return result;
}

Looks readLooks()
{
    QFile file(u":/tags/labels.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the tag labels are not compiled in");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Looks looks{texts(object["labels"_L1].toObject()), texts(object["libraryColors"_L1].toObject()), {},
                texts(object["modalityColors"_L1].toObject()), {}};
    const QJsonObject colors = object["taskColors"_L1].toObject();
    for (auto it = colors.begin(); it != colors.end(); ++it) {
        for (const QJsonValue &task : it.value().toArray())
            looks.taskColors.insert(task.toString(), it.key());
    }
    for (const QJsonValue &format : object["formats"_L1].toArray())
        looks.formats.insert(format.toString());
    return looks;
}

const Looks &looks()
{
    static const Looks read = readLooks();
    return read;
}

QString label(const QString &tag, VocabularyId id)
{
    const Term *term = vocabulary(id).find(tag);
    return looks().labels.value(tag, term ? term->name : tag);
}

QString taskColor(const QString &task)
{
    const Term *term = vocabulary(VocabularyId::Tasks).find(task);
    return looks().taskColors.value(task, looks().modalityColors.value(term ? term->group : QString(), u"blue"_s));
}

bool isLanguage(const ComputedTag &tag)
{
    return std::ranges::any_of(tag.causes, [](const TagCause &cause) {
        return cause.rule == u"language" || cause.rule == u"opus-mt-language";
    });
}

TagChip chip(const ComputedTag &tag, const QString &task)
{
    struct Prefix {
        QString text;
        Kind kind;
        QString shown;
        QString color;
    };
    static const QList<Prefix> prefixes{
        {u"dataset:"_s, Kind::Dataset, {}, u"red"_s},
        {u"arxiv:"_s, Kind::Arxiv, u"arxiv:"_s, {}},
        {u"license:"_s, Kind::License, u"License:"_s, {}},
    };
    const QString &name = tag.tag;
    if (name == task)
        return {Kind::Task, name, label(name, VocabularyId::Tasks), {}, taskColor(name)};
    for (const Prefix &prefix : prefixes) {
        if (name.startsWith(prefix.text))
            return {prefix.kind, name, name.mid(prefix.text.size()), prefix.shown, prefix.color};
    }
    if (isLanguage(tag))
        return {Kind::Language, name, label(name, VocabularyId::Languages), {}, u"green"_s};
    if (looks().formats.contains(name) || vocabulary(VocabularyId::Libraries).find(name))
        return {Kind::Library, name, label(name, VocabularyId::Libraries), {}, looks().libraryColors.value(name, u"blue"_s)};
    return {Kind::Other, name, label(name, VocabularyId::Tasks), {}, {}};
}

} // namespace

QList<TagChip> pageChips(const TagAnswer &answer)
{
    static const QList<Kind> pageOrder{Kind::Task, Kind::Library, Kind::Dataset, Kind::Language, Kind::Other, Kind::Arxiv, Kind::License};
    QList<TagChip> chips;
    if (!answer.pipelineTag.isEmpty())
        chips.append(chip({answer.pipelineTag, {}}, answer.pipelineTag));
    for (const ComputedTag &tag : answer.tags) {
        // The page draws base models as a tree beside the card, not as chips.
        if (tag.tag != answer.pipelineTag && !tag.tag.startsWith(u"base_model:"))
            chips.append(chip(tag, answer.pipelineTag));
    }
    std::ranges::stable_sort(chips, {}, [](const TagChip &one) { return pageOrder.indexOf(one.kind); });
    return chips;
}

} // namespace cardwright
