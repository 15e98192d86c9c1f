#include "core/card/checks.h"
#include "core/card/grams.h"
#include "core/card/licenseaddress.h"
#include "core/card/repoid.h"
#include "core/card/resemblance.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Check = FieldSpec::Check;

/// How a text is held to a vocabulary. Empty rules do not apply.
struct ListRules {
    VocabularyId vocabulary;
    QString unknown;
    QString otherCase;    ///< the same but for upper and lower case is listed
    QString name;         ///< a name stands where its id should
    QString retired;      ///< the hub had it once
    bool complete = true; ///< else a text is only unknown when it looks like a misspelt one of the list
};

const ListRules &listRules(VocabularyId vocabulary)
{
    static const QList<ListRules> rules{
        {VocabularyId::Licenses, u"license-unknown"_s, u"license-case"_s, {}, {}},
        {VocabularyId::Languages, u"language-unknown"_s, u"language-case"_s, u"language-name"_s, {}},
        {VocabularyId::Tasks, u"task-unknown"_s, {}, {}, u"task-retired"_s},
        {VocabularyId::Libraries, u"library-unknown"_s, u"library-case"_s, {}, {}},
        {VocabularyId::Metrics, u"metric-unknown"_s, u"metric-case"_s, {}, {}, false},
        {VocabularyId::Datasets, u"dataset-unknown"_s, {}, {}, {}, false},
    };
    const auto found = std::ranges::find(rules, vocabulary, &ListRules::vocabulary);
    Q_ASSERT(found != rules.cend());
    return *found;
}

/// Puts `value` in the place of the text, or takes the text away where the list has the value already.
EditStep putInPlace(const Spot &spot, const QStringList &siblings, const QString &value)
{
    if (siblings.contains(value))
        return [path = spot.path()](const CardState &card) { return card.remove(path); };
    return [path = spot.path(), value](const CardState &card) { return card.set(path, value); };
}

void offerValue(Findings &findings, Problem &problem, const Spot &spot, const QStringList &siblings, const QString &value)
{
    const bool isThere = siblings.contains(value);
    findings.offer(problem, isThere ? u"remove-item"_s : u"use-value"_s, {isThere ? spot.node().text : value},
        putInPlace(spot, siblings, value));
}

bool passes(const FieldSpec &spec, const QString &text)
{
    if (spec.check == Check::RepoId)
        return isRepoId(text);
    return vocabulary(spec.vocabulary).find(text);
}

/// The texts between separators as ids; empty when one of them is none.
QStringList idsIn(const FieldSpec &spec, const QString &text, const QRegularExpression &separators)
{
    QStringList ids = text.trimmed().split(separators, Qt::SkipEmptyParts);
    if (ids.size() < 2)
        return {};
    for (QString &id : ids) {
        if (spec.vocabulary == VocabularyId::Languages && !passes(spec, id))
            id = vocabulary(spec.vocabulary).misspelt(id);
        if (!passes(spec, id))
            return {};
    }
    ids.removeDuplicates();
    return ids.size() > 1 ? ids : QStringList();
}

/// The values of "en, fr", "mit; apache-2.0" or "Italian Swedish" when each of them is one; else nothing.
QStringList severalValues(const FieldSpec &spec, const QString &text)
{
    static const QRegularExpression separators(u"\\s*[,;|]\\s*|\\s+(?:and|&)\\s+"_s);
    static const QRegularExpression blanks(u"[\\s,;|]+"_s);
    constexpr qsizetype kLongest = 200;
    const bool holdsSeveral = spec.shape == FieldSpec::Shape::TextOrList || spec.shape == FieldSpec::Shape::TextList;
    if (!holdsSeveral || text.size() > kLongest)
        return {};
    const QStringList parted = idsIn(spec, text, separators);
    // prose of words that could be ids is no list of ids, nor is the name of one of several words
    const bool mayBeList = parted.isEmpty() && spec.check != Check::RepoId && text.trimmed().contains(u' ')
        && vocabulary(spec.vocabulary).misspelt(text).isEmpty();
    return mayBeList ? idsIn(spec, text, blanks) : parted;
}

/// The whole list with `values` in place of the one text.
void offerSeveral(Findings &findings, Problem &problem, const Spot &spot, const QStringList &siblings, const QStringList &values)
{
    QStringList all = spot.index < 0 ? values : siblings;
    if (spot.index >= 0) {
        const qsizetype at = all.indexOf(spot.node().text);
        all.removeAt(at);
        for (qsizetype i = 0; i < values.size(); ++i)
            all.insert(at + i, values[i]);
        all.removeDuplicates();
    }
    const FieldPath list = spot.index < 0 ? spot.path() : spot.above->path();
    findings.offer(problem, u"make-list"_s, {}, [list, all](const CardState &card) { return card.set(list, all); });
}

/// A language with a region or a script: "zh-CN", "pt_BR".
struct RegionalLanguage {
    QString language; ///< as the hub takes it; empty when it is none
    QString tag;      ///< as BCP 47 writes it: "zh-CN"
};

RegionalLanguage regionalLanguage(const QString &text)
{
    static const QRegularExpression shape(u"\\A([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))+\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const Vocabulary &languages = vocabulary(VocabularyId::Languages);
    const QString language = match.captured(1).toLower();
    if (!match.hasMatch() || !languages.find(language))
        return {};
    QStringList subtags = text.split(QRegularExpression(u"[-_]"_s));
    subtags.first() = language;
    for (qsizetype i = 1; i < subtags.size(); ++i) {
        QString &subtag = subtags[i];
        if (subtag.size() == 2)
            subtag = subtag.toUpper();
        else if (subtag.size() == 4)
            subtag = subtag.first(1).toUpper() + subtag.sliced(1).toLower();
    }
    return {language, subtags.join(u'-')};
}

void reportRegion(Findings &findings, const Spot &spot, const QStringList &siblings, const RegionalLanguage &meant)
{
    Problem &problem = findings.report(u"language-region"_s, spot.field(), spot.node().range, {spot.node().text, meant.language});
    const EditStep useLanguage = putInPlace(spot, siblings, meant.language);
    const QString bcp47 = u"language_bcp47"_s;
    offerValue(findings, problem, spot, siblings, meant.language);
    const YamlNode *known = findings.metadata().find(FieldPath(bcp47));
    if (known && known->texts().contains(meant.tag))
        return;
    findings.offer(problem, u"use-region"_s, {meant.language, bcp47}, {useLanguage, [=](const CardState &card) {
        return card.metadata.find(FieldPath(bcp47)) ? card.add(FieldPath(bcp47), meant.tag)
                                                    : card.set(FieldPath(bcp47), QStringList{meant.tag});
    }});
}

void checkListed(Findings &findings, const Spot &spot, const QStringList &siblings)
{
    const VocabularyId id = spot.spec.vocabulary;
    const Vocabulary &list = vocabulary(id);
    const QString &text = spot.node().text;
    if (list.find(text))
        return;
    if (const RegionalLanguage regional = regionalLanguage(text); id == VocabularyId::Languages && !regional.language.isEmpty())
        return reportRegion(findings, spot, siblings, regional);

    const ListRules &rules = listRules(id);
    const QString lower = text.toLower();
    const QString replacement = list.replacement(lower);
    const QStringList several = findings.maySearch() ? severalValues(spot.spec, text) : QStringList();
    QString rule = rules.unknown;
    QStringList offered;
    if (!replacement.isEmpty()) {
        if (!rules.retired.isEmpty())
            rule = rules.retired;
        offered = {replacement};
    } else if (!rules.otherCase.isEmpty() && list.find(lower)) {
        rule = rules.otherCase;
        offered = {lower};
    } else if (rules.complete) {
        if (const QString licence = licenseAt(text); id == VocabularyId::Licenses && !licence.isEmpty())
            offered = {licence};
        else if (several.isEmpty() && findings.maySearch())
            offered = list.suggestions(text);
        const Term *first = offered.isEmpty() ? nullptr : list.find(offered.first());
        const bool isTheName = first && first->name.compare(text, Qt::CaseInsensitive) == 0;
        if (first && !rules.otherCase.isEmpty() && first->id.compare(text, Qt::CaseInsensitive) == 0)
            rule = rules.otherCase;
        else if (isTheName && !rules.name.isEmpty())
            rule = rules.name;
        if (rule != rules.unknown)
            offered = offered.first(1);
    } else {
        const QString meant = several.isEmpty() && findings.maySearch() ? list.misspelt(text) : QString();
        if (meant.isEmpty() && several.isEmpty())
            return;
        if (!meant.isEmpty())
            offered = {meant};
        const Term *term = list.find(meant);
        const bool isTheName = term
            && (term->id.compare(text, Qt::CaseInsensitive) == 0 || term->name.compare(text, Qt::CaseInsensitive) == 0);
        if (isTheName && !rules.otherCase.isEmpty())
            rule = rules.otherCase;
    }

    Problem &problem = findings.report(rule, spot.field(), spot.node().range, QStringList{text} + offered.mid(0, 1));
    if (!several.isEmpty())
        offerSeveral(findings, problem, spot, siblings, several);
    for (const QString &value : offered)
        offerValue(findings, problem, spot, siblings, value);
}

void checkRepoId(Findings &findings, const Spot &spot, const QStringList &siblings)
{
    const QString &text = spot.node().text;
    const bool isWhole = spot.field() != "buckets"_L1 || text.contains(u'/');
    if (isRepoId(text) && isWhole) {
        if (spot.spec.vocabulary != VocabularyId::None)
            checkListed(findings, spot, siblings);
        return;
    }
    const bool isLocal = spot.field() == "base_model"_L1 && isLocalPath(text);
    Problem &problem = findings.report(isLocal ? u"base-model-local"_s : spot.spec.rule, spot.field(), spot.node().range, {text});
    QString meant = isWhole ? repoIdIn(text) : QString();
    if (meant.isEmpty() && spot.spec.vocabulary != VocabularyId::None && findings.maySearch())
        meant = vocabulary(spot.spec.vocabulary).misspelt(text);
    if (const QStringList several = severalValues(spot.spec, text); !several.isEmpty())
        offerSeveral(findings, problem, spot, siblings, several);
    else if (!meant.isEmpty())
        offerValue(findings, problem, spot, siblings, meant);
    else if (isLocal)
        findings.offer(problem, u"remove-item"_s, {text}, [path = spot.index < 0 || siblings.size() > 1 ? spot.path() : spot.above->path()](
            const CardState &card) { return card.remove(path); });
}

void checkUrl(Findings &findings, const Spot &spot)
{
    const QUrl url(spot.node().text, QUrl::StrictMode);
    const bool onTheWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !onTheWeb || url.host().isEmpty())
        findings.report(spot.spec.rule, spot.field(), spot.node().range, {spot.node().text});
}

void checkGrams(Findings &findings, const Spot &spot)
{
    Problem &problem = findings.report(spot.spec.rule, spot.field(), spot.node().range, {spot.node().text});
    const QString grams = gramsIn(spot.node().text);
    if (grams.isEmpty())
        return;
    YamlNode number;
    number.text = grams;
    findings.offer(problem, u"use-grams"_s, {grams},
        [path = spot.path(), number](const CardState &card) { return card.set(path, number); });
}

void checkOneOf(Findings &findings, const Spot &spot)
{
    const QString &text = spot.node().text;
    if (spot.spec.values.contains(text))
        return;
    const Resemblance wanted(text);
    QString nearest;
    int best = Resemblance::kUnlike;
    for (const QString &value : spot.spec.values) {
        const int rank = wanted.rankOfId(value);
        if (rank < best) {
            best = rank;
            nearest = value;
        }
    }
    Problem &problem = findings.report(spot.spec.rule, spot.field(), spot.node().range,
        nearest.isEmpty() ? QStringList{text} : QStringList{text, nearest});
    problem.severity = std::min(problem.severity, spot.spec.wrongShape);
    if (!nearest.isEmpty())
        offerValue(findings, problem, spot, {}, nearest);
}

} // namespace

void checkText(Findings &findings, const Spot &spot, const QStringList &siblings)
{
    switch (spot.spec.check) {
    case Check::None: return;
    case Check::MustBeListed:
    case Check::ShouldBeListed: return checkListed(findings, spot, siblings);
    case Check::OneOf: return checkOneOf(findings, spot);
    case Check::RepoId: return checkRepoId(findings, spot, siblings);
    case Check::Url: return checkUrl(findings, spot);
    case Check::Grams: return checkGrams(findings, spot);
    }
}

} // namespace cardwright
