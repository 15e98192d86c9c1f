#include "core/diff/cardchange.h"

#include "core/card/cardschema.h"
#include "core/diff/commonruns.h"
#include "core/edit/fieldvalue.h"
#include "core/markdown/sections.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = CardChange::Kind;

namespace {

constexpr auto kGate = "extra_gated_"_L1;
constexpr auto kResults = "model-index"_L1;
constexpr auto kTags = "tags"_L1;

QString textOf(const YamlNode *node)
{
    return node && node->isScalar() ? node->text : QString();
}

QString textAt(const YamlNode &node, const char *path)
{
    return textOf(node.find(*FieldPath::parse(QString::fromLatin1(path))));
}

struct Measured {
    QString what; ///< "accuracy on IMDb (test)"
    QString value;
};

QList<Measured> resultsOf(const YamlNode &root)
{
    QList<Measured> results;
    QHash<QString, int> repeats;
    const auto entriesOf = [](const YamlNode *list) { return list && list->kind == YamlNode::Kind::List ? list->entries : QList<YamlNode::Entry>(); };
    for (const YamlNode::Entry &model : entriesOf(root.find(kResults))) {
        for (const YamlNode::Entry &result : entriesOf(model.value.find(u"results"_s))) {
            const auto nameOr = [](const YamlNode &node, const char *name, const char *type) {
                const QString text = textAt(node, name);
                return text.isEmpty() ? textAt(node, type) : text;
            };
            QStringList details{textAt(result.value, "dataset.config"), textAt(result.value, "dataset.split")};
            details.removeAll(QString());
            const QString dataset = nameOr(result.value, "dataset.name", "dataset.type");
            const QString task = nameOr(result.value, "task.name", "task.type");
            const QString place = (dataset.isEmpty() ? task : dataset) + (details.isEmpty() ? QString() : u" (%1)"_s.arg(details.join(u", "_s)));
            for (const YamlNode::Entry &metric : entriesOf(result.value.find(u"metrics"_s))) {
                const QString what = nameOr(metric.value, "name", "type") + (place.isEmpty() ? QString() : u" on "_s + place);
                const int repeat = repeats[what]++;
                results.append({repeat == 0 ? what : u"%1 [%2]"_s.arg(what).arg(repeat + 1), textAt(metric.value, "value")});
            }
        }
    }
    return results;
}

class Comparison {
public:
    Comparison(const CardVersion &before, const CardVersion &after) : m_before(before), m_after(after) {}

    QList<CardChange> changes()
    {
        compareMetadata();
        compareTags();
        compareSections();
        return std::move(m_changes);
    }

private:
    void add(Kind kind, const QString &subject = {}, const QString &before = {}, const QString &after = {})
    {
        m_changes.append({kind, subject, before, after});
    }

    void compareMetadata()
    {
        const bool was = m_before.metadata.block().isPresent();
        const bool is = m_after.metadata.block().isPresent();
        const bool wasReadable = !was || m_before.metadata.readable();
        const bool isReadable = !is || m_after.metadata.readable();
        if (was && !is)
            return add(Kind::MetadataRemoved);
        if (!isReadable)
            return wasReadable ? add(Kind::MetadataUnreadable) : void();
        if (!wasReadable)
            return add(Kind::MetadataReadable);
        if (!was && is)
            add(Kind::MetadataAdded);
        compareFields(m_before.metadata.root(), m_after.metadata.root());
        compareResults(m_before.metadata.root(), m_after.metadata.root());
    }

    void compareFields(const YamlNode &before, const YamlNode &after)
    {
        QStringList keys;
        for (const YamlNode *root : {&after, &before}) {
            for (const YamlNode::Entry &entry : root->entries)
                keys.append(entry.key);
        }
        keys.removeDuplicates();
        const auto isGated = [](const YamlNode &root) {
            return std::ranges::any_of(root.entries, [](const YamlNode::Entry &entry) { return entry.key.startsWith(kGate); });
        };
        const bool gateChanges = isGated(before) != isGated(after);
        for (const QString &key : keys) {
            const bool isToldOtherwise = key == kResults || key == kTags || (gateChanges && key.startsWith(kGate));
            if (!isToldOtherwise)
                compareField(key, before.find(key), after.find(key));
        }
        if (gateChanges)
            add(isGated(after) ? Kind::AccessAsked : Kind::AccessFreed);
    }

    void compareField(const QString &key, const YamlNode *before, const YamlNode *after)
    {
        if (before && after && sameValue(*before, *after))
            return;
        const FieldSpec *spec = fieldSpec(key);
        const bool isList = [&] {
            const auto is = [](const YamlNode *node) { return node && node->kind == YamlNode::Kind::List; };
            return spec && (is(before) || is(after) || spec->shape == FieldSpec::Shape::TextList);
        }();
        const bool isSet = isList && (spec->shape == FieldSpec::Shape::TextOrList || spec->shape == FieldSpec::Shape::TextList);
        if (isSet)
            return compareItems(key, before ? before->texts() : QStringList(), after ? after->texts() : QStringList());
        if (!before)
            add(Kind::FieldAdded, key, {}, textOf(after));
        else if (!after)
            add(Kind::FieldRemoved, key, textOf(before));
        else
            add(Kind::FieldChanged, key, textOf(before), textOf(after));
    }

    void compareItems(const QString &key, QStringList before, QStringList after)
    {
        before.removeDuplicates();
        after.removeDuplicates();
        for (const QString &item : before) {
            if (!after.contains(item))
                add(Kind::ItemRemoved, key, item);
        }
        for (const QString &item : after) {
            if (!before.contains(item))
                add(Kind::ItemAdded, key, {}, item);
        }
    }

    void compareResults(const YamlNode &before, const YamlNode &after)
    {
        const QList<Measured> old = resultsOf(before);
        const QList<Measured> now = resultsOf(after);
        const qsizetype told = m_changes.size();
        const auto valueIn = [](const QList<Measured> &results) {
            QHash<QString, QString> values;
            for (const Measured &result : results)
                values.insert(result.what, result.value);
            return values;
        };
        const QHash<QString, QString> oldValues = valueIn(old);
        const QHash<QString, QString> nowValues = valueIn(now);
        for (const Measured &result : old) {
            if (!nowValues.contains(result.what))
                add(Kind::ResultRemoved, result.what, result.value);
        }
        for (const Measured &result : now) {
            const auto known = oldValues.constFind(result.what);
            if (known == oldValues.cend())
                add(Kind::ResultAdded, result.what, {}, result.value);
            else if (*known != result.value)
                add(Kind::ResultChanged, result.what, *known, result.value);
        }
        const YamlNode *oldIndex = before.find(kResults);
        const YamlNode *nowIndex = after.find(kResults);
        if (m_changes.size() == told && oldIndex && nowIndex && !sameValue(*oldIndex, *nowIndex))
            add(Kind::FieldChanged, kResults);
    }

    void compareTags()
    {
        QSet<QString> told; // values that changes of fields tell of
        for (const CardChange &change : std::as_const(m_changes))
            told += {change.before, change.after};
        const auto compareOne = [&](Kind kind, const QString &field, const QString &before, const QString &after) {
            if (before != after && !m_changes.contains(CardChange{Kind::FieldChanged, field, before, after})
                && !m_changes.contains(CardChange{Kind::FieldAdded, field, before, after})
                && !m_changes.contains(CardChange{Kind::FieldRemoved, field, before, after}))
                add(kind, {}, before, after);
            told += {before, after};
        };
        compareOne(Kind::TaskChanged, u"pipeline_tag"_s, m_before.tags.pipelineTag, m_after.tags.pipelineTag);
        compareOne(Kind::LibraryChanged, u"library_name"_s, m_before.tags.libraryName, m_after.tags.libraryName);
        const auto tagsOf = [](const TagAnswer &answer) {
            QStringList tags;
            for (const ComputedTag &tag : answer.tags)
                tags.append(tag.tag);
            return tags;
        };
        const auto isNews = [&](const QString &tag) { return !told.contains(tag.section(u':', -1)); };
        const QStringList old = tagsOf(m_before.tags);
        const QStringList now = tagsOf(m_after.tags);
        for (const QString &tag : old) {
            if (!now.contains(tag) && isNews(tag))
                add(Kind::TagRemoved, tag);
        }
        for (const QString &tag : now) {
            if (!old.contains(tag) && isNews(tag))
                add(Kind::TagAdded, tag);
        }
    }

    struct Text {
        QStringView body;
        QList<TextSection> sections;
        QStringList names; ///< level and title, repeats numbered
        QList<int> numbers;
    };

    static Text sectionsIn(const CardVersion &version)
    {
        Text text;
        text.body = QStringView(version.text).mid(version.metadata.block().whole.end);
        text.sections = sectionsOf(text.body);
        QHash<QString, int> repeats;
        for (const TextSection &section : std::as_const(text.sections)) {
            const QString name = QString::number(section.level) + section.title;
            text.names.append(name + u'\n' + QString::number(repeats[name]++));
        }
        return text;
    }

    void compareSections()
    {
        Text before = sectionsIn(m_before);
        Text after = sectionsIn(m_after);
        TextNumbers numbers;
        for (Text *text : {&before, &after}) {
            for (const QString &name : std::as_const(text->names))
                text->numbers.append(numbers.of(name));
        }
        QSet<QString> stayed;
        for (const CommonRun &run : commonRuns(before.numbers, after.numbers)) {
            for (qsizetype i = 0; i < run.length; ++i)
                stayed.insert(before.names[run.before + i]);
        }
        for (qsizetype i = 0; i < before.sections.size(); ++i) {
            if (!after.names.contains(before.names[i]))
                add(Kind::SectionRemoved, before.sections[i].title);
        }
        for (qsizetype i = 0; i < after.sections.size(); ++i) {
            const TextSection &section = after.sections[i];
            const qsizetype old = before.names.indexOf(after.names[i]);
            if (old < 0) {
                add(Kind::SectionAdded, section.title);
                continue;
            }
            if (!stayed.contains(after.names[i]))
                add(Kind::SectionMoved, section.title);
            if (before.sections[old].content.in(before.body).trimmed() != section.content.in(after.body).trimmed())
                add(Kind::SectionChanged, section.title);
        }
    }

    const CardVersion &m_before;
    const CardVersion &m_after;
    QList<CardChange> m_changes;
};

} // namespace

QList<CardChange> compareCards(const CardVersion &before, const CardVersion &after)
{
    return Comparison(before, after).changes();
}

} // namespace cardwright
