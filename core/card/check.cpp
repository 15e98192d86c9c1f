#include "core/card/check.h"

#include "core/card/cardschema.h"
#include "core/card/repoid.h"
#include "core/card/rules.h"
#include "core/yaml/yamledit.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// How a value is held to a vocabulary. Empty rules do not apply.
struct ListRules {
    VocabularyId vocabulary;
    QString unknown;
    QString otherCase;    ///< the same in lower case is listed
    QString name;         ///< a name stands where its id should
    QString retired;      ///< the hub had it once
    bool complete = true; ///< else a text is only unknown when it looks like a misspelt one of the list
};

const ListRules *listRules(VocabularyId vocabulary)
{
    static const QList<ListRules> rules{
        {VocabularyId::Licenses, u"license-unknown"_s, u"license-case"_s, {}, {}},
        {VocabularyId::Languages, u"language-unknown"_s, u"language-case"_s, u"language-name"_s, {}},
        {VocabularyId::Tasks, u"task-unknown"_s, {}, {}, u"task-retired"_s},
        {VocabularyId::Libraries, u"library-unknown"_s, {}, {}, {}},
        {VocabularyId::Metrics, u"metric-unknown"_s, {}, {}, {}, false},
        {VocabularyId::Datasets, u"dataset-unknown"_s, {}, {}, {}, false},
    };
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
        [vocabulary](const ListRules &row) { return row.vocabulary == vocabulary; });
    return found == rules.cend() ? nullptr : &*found;
}

/// Whether the hub can read the value as one of that field; what the items of a list are is another question.
bool fits(const FieldSpec &field, const YamlNode &value)
{
    using Shape = FieldSpec::Shape;
    using Kind = YamlNode::Kind;
    const bool isText = value.type() == YamlNode::Type::Text;
    switch (field.shape) {
    case Shape::Text: return isText;
    case Shape::TextOrList:
    case Shape::TextList: return isText || value.kind == Kind::List;
    case Shape::List: return value.kind == Kind::List;
    case Shape::Map: return value.kind == Kind::Map;
    case Shape::Other: return true;
    }
    Q_UNREACHABLE();
}

class Checker {
public:
    Checker(quint64 revision, QStringView card, const FrontMatter &metadata) :
        m_revision(revision), m_card(card), m_metadata(metadata),
        m_editsLeft(kMostEditedText / std::max<qsizetype>(metadata.block().whole.length(), 1))
    {
    }

    QList<Problem> run();

private:
    /// A value, or an item of a list, that a field's rules look at.
    struct Item {
        const FieldSpec &field;
        FieldPath path;
        const YamlNode &node;
        QStringList siblings; ///< texts of the whole list, the item's own included; empty for a value by itself
    };
    using Edit = std::function<Result<TextEdit>()>;

    void takeProblemsOfTheBlock();
    void checkKey(const YamlNode::Entry &entry);
    void checkValue(const FieldSpec &field, const YamlNode::Entry &entry);
    void checkItems(const FieldSpec &field, const YamlNode &list);
    void checkItem(const Item &item);
    void checkListed(const Item &item);
    void checkRepoId(const Item &item);
    void checkLicenseOther();
    void reportMissing(const QString &rule, const FieldSpec &field, const FieldPath &path, TextRange range);
    void reportWrongType(const FieldSpec &field, const FieldPath &path, const YamlNode &node);
    void useValue(Problem &problem, const Item &item, const QString &value);

    Problem &report(const QString &rule, const QString &field, TextRange range, QStringList arguments);
    void addFix(Problem &problem, const QString &id, QStringList arguments, const Edit &edit);

    // A hopeless card may not cost more than so many searches through a vocabulary a field, and, as every fix is proved
    // by reading the block again, so many units of it.
    static constexpr int kMostSearches = 50;
    static constexpr qsizetype kMostEditedText = 400'000;

    const quint64 m_revision;
    const QStringView m_card;
    const FrontMatter &m_metadata;
    qsizetype m_editsLeft;
    int m_searchesLeft = 0; ///< in the field at hand
    QList<Problem> m_problems;
};

QList<Problem> Checker::run()
{
    takeProblemsOfTheBlock();
    if (m_metadata.readable()) {
        for (const YamlNode::Entry &entry : m_metadata.root().entries) {
            if (const FieldSpec *field = fieldSpec(entry.key))
                checkValue(*field, entry);
            else
                checkKey(entry);
        }
        checkLicenseOther();
    }
    if (m_metadata.root().entries.isEmpty() && m_problems.isEmpty())
        report(u"metadata-empty"_s, {}, {}, {});
    std::stable_sort(m_problems.begin(), m_problems.end(),
        [](const Problem &a, const Problem &b) { return a.range.start < b.range.start; });
    return m_problems;
}

/// Their fixes come without a revision.
void Checker::takeProblemsOfTheBlock()
{
    m_problems = m_metadata.problems();
    for (Problem &problem : m_problems) {
        for (Fix &fix : problem.fixes)
            fix.edit = static_cast<const TextEdit &>(fix.edit).forRevision(m_revision);
    }
}

Problem &Checker::report(const QString &rule, const QString &field, TextRange range, QStringList arguments)
{
    m_problems.append(Problem{rule, cardRule(rule).severity, range, std::move(arguments), field, {}});
    return m_problems.last();
}

void Checker::addFix(Problem &problem, const QString &id, QStringList arguments, const Edit &edit)
{
    if (m_editsLeft <= 0)
        return;
    --m_editsLeft;
    if (Result<TextEdit> proved = edit())
        problem.fixes.append({id, std::move(arguments), std::move(proved).value()});
}

void Checker::checkKey(const YamlNode::Entry &entry)
{
    const QString intended = intendedKey(entry.key);
    if (intended.isEmpty())
        return;
    Problem &problem = report(u"key-misspelt"_s, intended, entry.keyRange, {entry.key, intended});
    // Under its right key the value will be held to the rules: `model_index` is ignored because what Trainers of 2021
    // wrote there lacks what `model-index` must have.
    const bool wouldFit = intended != "model-index"_L1 && fits(*fieldSpec(intended), entry.value);
    if (wouldFit && !m_metadata.root().find(intended)) {
        addFix(problem, u"rename-key"_s, {intended},
            [&] { return renameKey(m_revision, m_card, m_metadata, FieldPath(entry.key), intended); });
    }
}

void Checker::checkValue(const FieldSpec &field, const YamlNode::Entry &entry)
{
    using Shape = FieldSpec::Shape;
    using Kind = YamlNode::Kind;
    m_searchesLeft = kMostSearches;
    const FieldPath path(field.key);
    const YamlNode &value = entry.value;
    if (field.shape == Shape::Other || !value.understood)
        return;
    if (value.isScalar() && (value.isNull() || value.text.trimmed().isEmpty())) {
        if (!field.mayBeNull)
            reportMissing(u"value-missing"_s, field, path, value.range.isEmpty() ? entry.keyRange : value.range);
        return;
    }
    if (!fits(field, value))
        return reportWrongType(field, path, value);
    if (value.kind == Kind::List && field.shape != Shape::List)
        return checkItems(field, value);
    if (!value.isScalar())
        return;

    if (field.key == "tags"_L1) {
        Problem &problem = report(u"tags-not-list"_s, field.key, value.range, {value.text});
        addFix(problem, u"make-list"_s, {}, [&] {
            QStringList tags;
            for (const QString &tag : value.text.split(u',', Qt::SkipEmptyParts))
                tags.append(tag.trimmed());
            return setValue(m_revision, m_card, m_metadata, path, tags);
        });
    }
    checkItem({field, path, value, {}});
}

void Checker::checkItems(const FieldSpec &field, const YamlNode &list)
{
    const QStringList texts = list.texts();
    QSet<QString> seen;
    for (int index = 0; index < list.entries.size(); ++index) {
        const YamlNode &node = list.entries[index].value;
        const FieldPath path = FieldPath(field.key).child(index);
        if (!node.understood)
            continue;
        if (node.isNull()) {
            reportMissing(u"null-item"_s, field, path, node.range.isEmpty() ? list.entries[index].range : node.range);
            continue;
        }
        if (node.type() != YamlNode::Type::Text) {
            reportWrongType(field, path, node);
            continue;
        }
        if (seen.contains(node.text)) {
            Problem &problem = report(u"duplicate-item"_s, field.key, node.range, {node.text});
            addFix(problem, u"remove-item"_s, {node.text},
                [&] { return removeValue(m_revision, m_card, m_metadata, path); });
            continue;
        }
        seen.insert(node.text);
        checkItem({field, path, node, texts});
    }
}

void Checker::reportMissing(const QString &rule, const FieldSpec &field, const FieldPath &path, TextRange range)
{
    Problem &problem = report(rule, field.key, range, {field.key});
    problem.severity = field.wrongShape;
    addFix(problem, u"remove-empty"_s, {field.key},
        [&] { return removeValue(m_revision, m_card, m_metadata, path); });
}

void Checker::reportWrongType(const FieldSpec &field, const FieldPath &path, const YamlNode &node)
{
    using Shape = FieldSpec::Shape;
    const bool isItem = path.steps().size() > 1;
    const QString wanted = isItem || field.shape == Shape::Text ? u"text"_s
        : field.shape == Shape::Map                             ? u"mapping"_s
        : field.shape == Shape::List                            ? u"list"_s
                                                                : u"texts"_s;
    constexpr qsizetype kEnoughToSee = 200;
    const QString found = node.range.in(m_card).left(kEnoughToSee).toString();
    Problem &problem = report(u"wrong-type"_s, field.key, node.range, {found, field.key, wanted});
    problem.severity = field.wrongShape;
    const bool anyTextWillDo = field.check != FieldSpec::Check::MustBeListed;
    if (node.isScalar() && anyTextWillDo && (wanted == "text"_L1 || wanted == "texts"_L1)) {
        addFix(problem, u"quote-value"_s, {node.text},
            [&] { return setValue(m_revision, m_card, m_metadata, path, node.text); });
    } else if (wanted == "text"_L1 && node.kind == YamlNode::Kind::List && node.texts().size() == 1
               && node.entries.size() == 1) {
        addFix(problem, u"use-value"_s, node.texts(),
            [&] { return setValue(m_revision, m_card, m_metadata, path, node.texts().first()); });
    }
}

void Checker::checkItem(const Item &item)
{
    using Check = FieldSpec::Check;
    switch (item.field.check) {
    case Check::None:
        break;
    case Check::MustBeListed:
    case Check::ShouldBeListed:
        checkListed(item);
        break;
    case Check::RepoId:
        checkRepoId(item);
        break;
    case Check::Url: {
        const QUrl url(item.node.text, QUrl::StrictMode);
        const bool onTheWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!url.isValid() || !onTheWeb || url.host().isEmpty())
            report(u"thumbnail-not-url"_s, item.field.key, item.node.range, {item.node.text});
        break;
    }
    }
}

void Checker::checkListed(const Item &item)
{
    const Vocabulary &list = vocabulary(item.field.vocabulary);
    const ListRules *rules = listRules(item.field.vocabulary);
    const QString &text = item.node.text;
    if (!rules || list.find(text))
        return;

    QString rule = rules->unknown;
    QStringList offered;
    const QString lower = text.toLower();
    const QString replacement = list.replacement(lower);
    if (!replacement.isEmpty()) {
        if (!rules->retired.isEmpty())
            rule = rules->retired;
        offered = {replacement};
    } else if (!rules->otherCase.isEmpty() && list.find(lower)) {
        rule = rules->otherCase;
        offered = {lower};
    } else if (rules->complete) {
        if (m_searchesLeft-- > 0)
            offered = list.suggestions(text);
        const Term *first = offered.isEmpty() ? nullptr : list.find(offered.first());
        if (first && !rules->name.isEmpty() && first->name.compare(text, Qt::CaseInsensitive) == 0)
            rule = rules->name;
    } else {
        const QString meant = m_searchesLeft-- > 0 ? list.misspelt(text) : QString();
        if (meant.isEmpty())
            return;
        offered = {meant};
    }

    Problem &problem = report(rule, item.field.key, item.node.range, QStringList{text} + offered.mid(0, 1));
    for (const QString &value : offered)
        useValue(problem, item, value);
}

void Checker::checkRepoId(const Item &item)
{
    const bool isDataset = item.field.vocabulary == VocabularyId::Datasets;
    const QString &text = item.node.text;
    if (isRepoId(text)) {
        checkListed(item);
        return;
    }
    const QString rule = isDataset ? u"dataset-id-malformed"_s : u"repo-id-malformed"_s;
    QString meant = repoIdIn(text);
    if (meant.isEmpty() && m_searchesLeft-- > 0)
        meant = vocabulary(item.field.vocabulary).misspelt(text);
    Problem &problem = report(rule, item.field.key, item.node.range, {text, item.field.key});
    if (!meant.isEmpty())
        useValue(problem, item, meant);
}

void Checker::useValue(Problem &problem, const Item &item, const QString &value)
{
    if (item.siblings.contains(value)) {
        addFix(problem, u"remove-item"_s, {item.node.text},
            [&] { return removeValue(m_revision, m_card, m_metadata, item.path); });
    } else {
        addFix(problem, u"use-value"_s, {value},
            [&] { return setValue(m_revision, m_card, m_metadata, item.path, value); });
    }
}

void Checker::checkLicenseOther()
{
    const YamlNode *license = m_metadata.find("license");
    if (!license || !license->texts().contains(u"other"_s))
        return;
    QStringList absent;
    for (const QString &key : {u"license_name"_s, u"license_link"_s}) {
        const YamlNode *value = m_metadata.find(FieldPath(key));
        if (!value || value->isNull())
            absent.append(key);
    }
    if (!absent.isEmpty())
        report(u"license-other-unnamed"_s, u"license"_s, license->range, {u"other"_s, absent.join(u", "_s)});
}

} // namespace

QList<Problem> checkMetadata(quint64 revision, QStringView card, const FrontMatter &metadata)
{
    return Checker(revision, card, metadata).run();
}

} // namespace cardwright
