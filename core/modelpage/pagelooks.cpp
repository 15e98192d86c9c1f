#include "core/modelpage/pagelooks.h"

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

struct Looks {
    struct Modality {
        QString color;
        QString icon;
    };
    QHash<QString, Modality> modalities;  ///< by name, as in the vocabulary of tasks
    QHash<QString, Term> formerTasks;     ///< that the vocabulary has no more
    QHash<QString, QString> colorsOf2022; ///< by task
    QHash<QString, QString> libraryColors;
    QHash<QString, QString> formats; ///< names
    QHash<QString, QString> languages; ///< that are none
    QHash<QString, QString> others;
    QStringList hiddenPrefixes; ///< of others
};

QHash<QString, QString> texts(const QJsonValue &object)
{
    QHash<QString, QString> result;
    const QJsonObject members = object.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        result.insert(it.key(), it.value().toString());
    return result;
}

Looks readLooks()
{
    QFile file(u":/tags/labels.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the tag labels are not compiled in");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Looks looks;
    looks.formats = texts(json["formats"_L1]);
    looks.libraryColors = texts(json["libraryColors"_L1]);
    looks.languages = texts(json["languages"_L1]);
    looks.others = texts(json["others"_L1]);
    looks.hiddenPrefixes = json["hiddenPrefixes"_L1].toVariant().toStringList();
    const QJsonObject modalities = json["modalities"_L1].toObject();
    for (auto it = modalities.begin(); it != modalities.end(); ++it)
        looks.modalities.insert(it.key(), {it.value()["color"_L1].toString(), it.value()["icon"_L1].toString()});
    const QJsonObject tasks = json["formerTasks"_L1].toObject();
    for (auto it = tasks.begin(); it != tasks.end(); ++it) {
        const QJsonValue task = it.value();
        looks.formerTasks.insert(it.key(), {it.key(), task["name"_L1].toString(), task["modality"_L1].toString()});
    }
    const QJsonObject colors = json["taskColorsOf2022"_L1].toObject();
    for (auto it = colors.begin(); it != colors.end(); ++it) {
        for (const QJsonValue &task : it.value().toArray())
            looks.colorsOf2022.insert(task.toString(), it.key());
    }
    return looks;
}

const Looks &looks()
{
    static const Looks read = readLooks();
    return read;
}

} // namespace

TaskLook taskLook(const QString &task, TagEra era)
{
    const Term *known = vocabulary(VocabularyId::Tasks).find(task);
    const Term term = known ? *known : looks().formerTasks.value(task, {task, task, u"Other"_s});
    const Looks::Modality modality = looks().modalities.value(term.group);
    const QString color = era == TagEra::Today ? modality.color : looks().colorsOf2022.value(task, modality.color);
    return {term.name, color, modality.icon};
}

bool isLibraryTag(const QString &tag)
{
    return looks().formats.contains(tag) || vocabulary(VocabularyId::Libraries).find(tag);
}

QString libraryName(const QString &tag)
{
    const Term *term = vocabulary(VocabularyId::Libraries).find(tag);
    return looks().formats.value(tag, term ? term->name : tag);
}

QString libraryColor(const QString &tag)
{
    return looks().libraryColors.value(tag, u"blue"_s);
}

bool isLanguageTag(const ComputedTag &tag)
{
    return std::ranges::any_of(tag.causes, [](const TagCause &cause) {
        return cause.rule == u"language" || cause.rule == u"opus-mt-language";
    });
}

QString languageName(const QString &code)
{
    const Term *term = vocabulary(VocabularyId::Languages).find(code);
    return looks().languages.value(code, term ? term->name : code);
}

QString otherName(const QString &tag)
{
    for (const QString &prefix : looks().hiddenPrefixes) {
        if (tag.startsWith(prefix))
            return tag.mid(prefix.size());
    }
    return looks().others.value(tag, tag);
}

} // namespace cardwright
