#include "core/tags/tagprofile.h"

#include "core/card/vocabulary.h"
#include "core/tags/tagsteps.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QJsonObject table(const QString &name)
{
    QFile file(u":/tags/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the tag tables are not compiled in");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

NamePattern pattern(const QJsonObject &row, const QString &wholeKey)
{
    using Part = NamePattern::Part;
    for (const auto &[key, part] : {std::pair{u"ending"_s, Part::Ending}, {u"beginning"_s, Part::Beginning},
                                    {u"containing"_s, Part::Within}}) {
        if (row.contains(key))
            return {part, row[key].toString()};
    }
    return {Part::Whole, row[wholeKey].toString()};
}

ArchitectureTable architectureTable(const QJsonObject &object)
{
    ArchitectureTable result;
    const QJsonObject classes = object["classes"_L1].toObject();
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        for (const QString &name : texts(it.value()))
            result.classes.insert(name, {it.key()});
    }
    for (const QJsonValue &row : object["endings"_L1].toArray())
        result.endings.append({row["ending"_L1].toString(), texts(row["tags"_L1])});
    return result;
}

LibraryRule libraryRule(const QJsonObject &row)
{
    using From = LibraryRule::From;
    static const QHash<QString, From> places{
        {u"field"_s, From::Field}, {u"card-tags"_s, From::CardTags}, {u"file"_s, From::File}, {u"config"_s, From::Config}};
    LibraryRule rule;
    rule.from = places.value(row["from"_L1].toString());
    rule.file = pattern(row, u"name"_s);
    rule.library = row["library"_L1].toString();
    rule.known = texts(row["known"_L1]);
    rule.createdBefore = date(row["createdBefore"_L1]);
    return rule;
}

/// Rows of one tag that follow each other make one rule, so that a file that fits several counts once.
QList<FormatRule> formatRules(const QJsonArray &rows)
{
    QList<FormatRule> rules;
    for (const QJsonValue &row : rows) {
        const QString tag = row["tag"_L1].toString();
        if (rules.isEmpty() || rules.last().tag != tag)
            rules.append({tag, {}});
        rules.last().files.append(pattern(row.toObject(), u"name"_s));
    }
    return rules;
}

QList<FlagRule> flagRules(const QJsonArray &rows)
{
    QList<FlagRule> rules;
    for (const QJsonValue &row : rows) {
        FlagRule rule;
        rule.tag = row["tag"_L1].toString();
        rule.libraries = texts(row["libraries"_L1]);
        rule.anyTag = texts(row["tags"_L1]);
        rule.modelTypes = texts(row["modelTypes"_L1]);
        rule.bits = row["bits"_L1].toInt();
        rule.quantMethods = texts(row["quantMethods"_L1]);
        rule.ofPipelineClass = row["ofPipelineClass"_L1].toBool();
        rule.always = row["always"_L1].toBool();
        rules.append(rule);
    }
    return rules;
}

TaskRule taskRule(const QJsonObject &row)
{
    const NamePattern tag = pattern(row, u"tag"_s);
    return {tag, row["task"_L1].toString(tag.text)};
}

TagProfile profile(const QString &name)
{
    const QJsonObject object = table(u"profiles.json"_s)[name].toObject();
    TagProfile result;
    result.source = object["source"_L1].toString();
    result.date = date(object["date"_L1]);
    result.architectures = architectureTable(table(u"architectures.json"_s)[name].toObject());
    result.fewestArxivDigits = object["arxivDigits"_L1].toInt();
    for (const QString &step : texts(object["steps"_L1]))
        result.steps.append(tagStep(step));
    result.formats = formatRules(object["formats"_L1].toArray());
    for (const QJsonValue &row : object["libraries"_L1].toArray())
        result.libraries.append(libraryRule(row.toObject()));
    result.flags = flagRules(object["flags"_L1].toArray());
    result.setByHub = flagRules(object["setByHub"_L1].toArray());
    const QJsonObject groups = object["languageGroups"_L1].toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it)
        result.languageGroups.insert(it.key(), it.value().toString());
    for (const QJsonValue &row : object["tasks"_L1].toArray())
        result.tasks.append(taskRule(row.toObject()));
    if (!object.contains("tasks"_L1)) {
        for (const Term &task : vocabulary(VocabularyId::Tasks).terms())
            result.tasks.append({{NamePattern::Part::Whole, task.id}, task.id});
    }
    return result;
}

} // namespace

bool NamePattern::matches(QStringView name) const
{
    switch (part) {
    case Part::Whole:
        return name == text;
    case Part::Ending:
        return name.endsWith(text);
    case Part::Beginning:
        return name.startsWith(text);
    case Part::Within:
        return name.contains(text);
    }
    return false;
}

QStringList ArchitectureTable::tagsOf(const QString &className) const
{
    if (const auto known = classes.constFind(className); known != classes.constEnd())
        return *known;
    for (const auto &[ending, tags] : endings) {
        if (className.endsWith(ending))
            return tags;
    }
    return {};
}

const TagProfile &tagProfile(TagEra era)
{
    static const TagProfile seed2021 = profile(u"2021"_s);
    static const TagProfile fitted2022 = profile(u"2022"_s);
    static const TagProfile today = profile(u"today"_s);
    switch (era) {
    case TagEra::Seed2021:
        return seed2021;
    case TagEra::Fitted2022:
        return fitted2022;
    case TagEra::Today:
        break;
    }
    return today;
}

} // namespace cardwright
