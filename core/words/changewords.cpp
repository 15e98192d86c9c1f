// What changes of a card mean, in words.
#include "core/words/words.h"

#include "core/words/sentence.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = CardChange::Kind;

namespace {

// %1 is the field, %2 what was there, %3 what is.
struct FieldChangeWords {
    const char *key;
    const char *added;
    const char *removed;
    const char *changed;
    const char *itemAdded;
    const char *itemRemoved;
    const char *one;  ///< in a title; English
    const char *many;
};

constexpr FieldChangeWords kFields[] = {
    {"license", QT_TRANSLATE_NOOP("words", "The licence is now %3."), QT_TRANSLATE_NOOP("words", "The licence %2 goes."),
     QT_TRANSLATE_NOOP("words", "The licence changes from %2 to %3."), QT_TRANSLATE_NOOP("words", "The licence %3 comes."),
     QT_TRANSLATE_NOOP("words", "The licence %2 goes."), "the licence", "licences"},
    {"pipeline_tag", QT_TRANSLATE_NOOP("words", "The task is now %3."), QT_TRANSLATE_NOOP("words", "The task %2 goes."),
     QT_TRANSLATE_NOOP("words", "The task changes from %2 to %3."), nullptr, nullptr, "the task", "tasks"},
    {"library_name", QT_TRANSLATE_NOOP("words", "The library is now %3."), QT_TRANSLATE_NOOP("words", "The library %2 goes."),
     QT_TRANSLATE_NOOP("words", "The library changes from %2 to %3."), nullptr, nullptr, "the library", "libraries"},
    {"base_model", QT_TRANSLATE_NOOP("words", "The base model is now %3."), QT_TRANSLATE_NOOP("words", "The base model %2 goes."),
     QT_TRANSLATE_NOOP("words", "The base model changes from %2 to %3."), QT_TRANSLATE_NOOP("words", "The base model %3 comes."),
     QT_TRANSLATE_NOOP("words", "The base model %2 goes."), "base model", "base models"},
    {"language", QT_TRANSLATE_NOOP("words", "The language is now %3."), QT_TRANSLATE_NOOP("words", "The language %2 goes."),
     QT_TRANSLATE_NOOP("words", "The language changes from %2 to %3."), QT_TRANSLATE_NOOP("words", "The language %3 comes."),
     QT_TRANSLATE_NOOP("words", "The language %2 goes."), "language", "languages"},
    {"datasets", QT_TRANSLATE_NOOP("words", "The dataset is now %3."), QT_TRANSLATE_NOOP("words", "The dataset %2 goes."),
     QT_TRANSLATE_NOOP("words", "The dataset changes from %2 to %3."), QT_TRANSLATE_NOOP("words", "The dataset %3 comes."),
     QT_TRANSLATE_NOOP("words", "The dataset %2 goes."), "dataset", "datasets"},
    {"metrics", QT_TRANSLATE_NOOP("words", "The metric is now %3."), QT_TRANSLATE_NOOP("words", "The metric %2 goes."),
     QT_TRANSLATE_NOOP("words", "The metric changes from %2 to %3."), QT_TRANSLATE_NOOP("words", "The metric %3 comes."),
     QT_TRANSLATE_NOOP("words", "The metric %2 goes."), "metric", "metrics"},
};

/// Of other fields, and of those whose value is more than a text.
constexpr FieldChangeWords kOther = {"", QT_TRANSLATE_NOOP("words", "The field %1 comes."), QT_TRANSLATE_NOOP("words", "The field %1 goes."),
    QT_TRANSLATE_NOOP("words", "The field %1 changes."), QT_TRANSLATE_NOOP("words", "The field %1 gets %3."),
    QT_TRANSLATE_NOOP("words", "The field %1 loses %2."), "", ""};

const FieldChangeWords *wordsOf(const QString &key)
{
    const auto found = std::ranges::find_if(kFields, [&](const FieldChangeWords &row) { return key == QLatin1StringView(row.key); });
    return found == std::end(kFields) ? nullptr : &*found;
}

const char *sentenceOf(const CardChange &change)
{
    const FieldChangeWords *own = wordsOf(change.subject);
    const FieldChangeWords &field = own ? *own : kOther;
    switch (change.kind) {
    case Kind::MetadataAdded:
        return QT_TRANSLATE_NOOP("words", "The card gets metadata.");
    case Kind::MetadataRemoved:
        return QT_TRANSLATE_NOOP("words", "The card loses its metadata.");
    case Kind::MetadataUnreadable:
        return QT_TRANSLATE_NOOP("words", "The metadata can no longer be read; the hub refuses it.");
    case Kind::MetadataReadable:
        return QT_TRANSLATE_NOOP("words", "The metadata can be read again.");
    case Kind::FieldAdded:
        return change.after.isEmpty() ? kOther.added : field.added;
    case Kind::FieldRemoved:
        return change.before.isEmpty() ? kOther.removed : field.removed;
    case Kind::FieldChanged:
        return change.before.isEmpty() || change.after.isEmpty() ? kOther.changed : field.changed;
    case Kind::ItemAdded:
        return field.itemAdded ? field.itemAdded : kOther.itemAdded;
    case Kind::ItemRemoved:
        return field.itemRemoved ? field.itemRemoved : kOther.itemRemoved;
    case Kind::ResultAdded:
        return QT_TRANSLATE_NOOP("words", "The result %1 comes: %3.");
    case Kind::ResultRemoved:
        return QT_TRANSLATE_NOOP("words", "The result %1 goes; it was %2.");
    case Kind::ResultChanged:
        return QT_TRANSLATE_NOOP("words", "The result %1 changes from %2 to %3.");
    case Kind::TagAdded:
        return QT_TRANSLATE_NOOP("words", "The tag %1 comes.");
    case Kind::TagRemoved:
        return QT_TRANSLATE_NOOP("words", "The tag %1 goes.");
    case Kind::TaskChanged:
        return change.before.isEmpty() ? QT_TRANSLATE_NOOP("words", "The hub takes it for a model for the task %3.")
            : change.after.isEmpty()   ? QT_TRANSLATE_NOOP("words", "The hub no longer knows the task, which was %2.")
                                       : QT_TRANSLATE_NOOP("words", "The hub takes the task for %3 instead of %2.");
    case Kind::LibraryChanged:
        return change.before.isEmpty() ? QT_TRANSLATE_NOOP("words", "The hub takes it for a model of the library %3.")
            : change.after.isEmpty()   ? QT_TRANSLATE_NOOP("words", "The hub no longer knows the library, which was %2.")
                                       : QT_TRANSLATE_NOOP("words", "The hub takes the library for %3 instead of %2.");
    case Kind::AccessAsked:
        return QT_TRANSLATE_NOOP("words", "Who wants the files is shown a form first, where access is asked for.");
    case Kind::AccessFreed:
        return QT_TRANSLATE_NOOP("words", "The form that is shown where access is asked for goes.");
    case Kind::SectionAdded:
        return change.subject.isEmpty() ? QT_TRANSLATE_NOOP("words", "The text before the first heading comes.")
                                        : QT_TRANSLATE_NOOP("words", "The section “%1” comes.");
    case Kind::SectionRemoved:
        return change.subject.isEmpty() ? QT_TRANSLATE_NOOP("words", "The text before the first heading goes.")
                                        : QT_TRANSLATE_NOOP("words", "The section “%1” goes.");
    case Kind::SectionChanged:
        return change.subject.isEmpty() ? QT_TRANSLATE_NOOP("words", "The text before the first heading changes.")
                                        : QT_TRANSLATE_NOOP("words", "The section “%1” changes.");
    case Kind::SectionMoved:
        return QT_TRANSLATE_NOOP("words", "The section “%1” moves.");
    }
    Q_UNREACHABLE();
}

/// What a title says of changes that are told together: "language de", "4 evaluation results".
struct TitlePart {
    const char *verb;
    QString object;
};

constexpr qsizetype kLongestTitle = 72;

QString counted(qsizetype count, const char *many)
{
    return QString::number(count) + u' ' + QLatin1StringView(many);
}

class TitleParts {
public:
    explicit TitleParts(const QList<CardChange> &changes) : m_changes(changes) {}

    /// The weightiest first.
    QList<TitlePart> make()
    {
        for (const FieldChangeWords &field : kFields)
            addField(field);
        addCounted("Add", Kind::ResultAdded, "evaluation result", "evaluation results", false);
        addCounted("Update", Kind::ResultChanged, "evaluation result", "evaluation results", false);
        addCounted("Remove", Kind::ResultRemoved, "evaluation result", "evaluation results", false);
        addCounted("Add", Kind::AccessAsked, "an access form", "access forms", false);
        addCounted("Remove", Kind::AccessFreed, "the access form", "access forms", false);
        addCounted("Add", Kind::TagAdded, "tag", "tags", true);
        addCounted("Remove", Kind::TagRemoved, "tag", "tags", true);
        addCounted("Add", Kind::MetadataAdded, "metadata", "metadata", false);
        addCounted("Remove", Kind::MetadataRemoved, "the metadata", "metadata", false);
        addCounted("Mend", Kind::MetadataReadable, "the metadata", "metadata", false);
        addCounted("Add", Kind::FieldAdded, "field", "fields", true);
        addCounted("Remove", Kind::FieldRemoved, "field", "fields", true);
        addCounted("Update", Kind::FieldChanged, "field", "fields", true);
        addCounted("Add", Kind::SectionAdded, "section", "sections", true);
        addCounted("Remove", Kind::SectionRemoved, "section", "sections", true);
        addCounted("Edit", Kind::SectionChanged, "section", "sections", true);
        addCounted("Move", Kind::SectionMoved, "section", "sections", true);
        return std::move(m_parts);
    }

private:
    void add(const char *verb, const QString &object) { m_parts.append({verb, object}); }

    void addField(const FieldChangeWords &field)
    {
        const QString key = QString::fromLatin1(field.key);
        const QString one = QString::fromLatin1(field.one);
        for (const CardChange &change : m_changes) {
            if (change.subject != key)
                continue;
            if (change.kind == Kind::FieldChanged)
                add("Change", (one.startsWith("the "_L1) ? one : u"the "_s + one) + u" to "_s + change.after);
            else if (change.kind == Kind::FieldAdded)
                add("Add", one + u' ' + change.after);
            else if (change.kind == Kind::FieldRemoved)
                add("Remove", one + u' ' + change.before);
        }
        addItems("Add", Kind::ItemAdded, field);
        addItems("Remove", Kind::ItemRemoved, field);
    }

    void addItems(const char *verb, Kind kind, const FieldChangeWords &field)
    {
        QStringList items;
        for (const CardChange &change : m_changes) {
            if (change.kind == kind && change.subject == QLatin1StringView(field.key))
                items.append(kind == Kind::ItemAdded ? change.after : change.before);
        }
        if (items.size() == 1)
            add(verb, QString::fromLatin1(field.one) + u' ' + items.first());
        else if (!items.isEmpty())
            add(verb, counted(items.size(), field.many));
    }

    /// `named`: a single one is told by its name.
    void addCounted(const char *verb, Kind kind, const char *one, const char *many, bool named)
    {
        QStringList subjects;
        for (const CardChange &change : m_changes) {
            if (change.kind == kind && !wordsOf(change.subject))
                subjects.append(change.subject);
        }
        if (subjects.size() == 1)
            add(verb, QString::fromLatin1(one) + (named && !subjects.first().isEmpty() ? u' ' + subjects.first().simplified() : QString()));
        else if (!subjects.isEmpty())
            add(verb, counted(subjects.size(), many));
    }

    const QList<CardChange> &m_changes;
    QList<TitlePart> m_parts;
};

/// "Add a, b and c; change d": parts of one verb together, in the order of their first.
QString titleOf(const QList<TitlePart> &parts)
{
    QList<std::pair<QString, QStringList>> groups;
    for (const TitlePart &part : parts) {
        const QString verb = QString::fromLatin1(part.verb);
        if (std::ranges::none_of(groups, [&](const auto &group) { return group.first == verb; }))
            groups.append({verb, {}});
        std::ranges::find_if(groups, [&](const auto &group) { return group.first == verb; })->second.append(part.object);
    }
    QStringList clauses;
    for (const auto &[verb, objects] : std::as_const(groups)) {
        const QString last = objects.last();
        const QString before = objects.mid(0, objects.size() - 1).join(u", "_s);
        clauses.append((clauses.isEmpty() ? verb : verb.toLower()) + u' ' + (before.isEmpty() ? last : before + u" and "_s + last));
    }
    return clauses.size() == 2 ? clauses.join(u" and "_s) : clauses.join(u", "_s);
}

} // namespace

QString describe(const CardChange &change)
{
    return sentence(sentenceOf(change), {change.subject, change.before, change.after});
}

QString suggestedTitle(const QList<CardChange> &changes)
{
    QList<TitlePart> told;
    const QList<TitlePart> parts = TitleParts(changes).make();
    for (const TitlePart &part : parts) {
        const QString object = part.object.simplified();
        if (titleOf(told + QList<TitlePart>{{part.verb, object}}).size() <= kLongestTitle)
            told.append({part.verb, object});
    }
    return told.isEmpty() ? u"Update the card"_s : titleOf(told);
}

} // namespace cardwright
