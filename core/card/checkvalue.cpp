#include "core/card/checks.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Shape = FieldSpec::Shape;
using Kind = YamlNode::Kind;
using Type = YamlNode::Type;

bool isNumber(const YamlNode &value)
{
    return value.type() == Type::Int || value.type() == Type::Float;
}

/// Whether the hub can read the value as one of that shape; what the items of a list are is another question.
bool fits(Shape shape, const YamlNode &value)
{
    switch (shape) {
    case Shape::Text: return value.type() == Type::Text;
    case Shape::TextOrList:
    case Shape::TextList: return value.kind == Kind::List || value.type() == Type::Text;
    case Shape::Number: return isNumber(value);
    case Shape::NumberOrMap: return value.kind == Kind::Map || isNumber(value);
    case Shape::Flag: return value.type() == Type::Bool;
    case Shape::FlagOrMap: return value.kind == Kind::Map || value.type() == Type::Bool;
    case Shape::TextOrMap: return value.kind == Kind::Map || value.type() == Type::Text;
    case Shape::List: return value.kind == Kind::List;
    case Shape::Map: return value.kind == Kind::Map;
    case Shape::Any: return true;
    }
    Q_UNREACHABLE();
}

/// The last argument of `wrong-type`.
QString nameOf(Shape shape)
{
    switch (shape) {
    case Shape::Text:
    case Shape::TextOrMap: return u"text"_s;
    case Shape::TextOrList:
    case Shape::TextList: return u"texts"_s;
    case Shape::Number:
    case Shape::NumberOrMap: return u"number"_s;
    case Shape::Flag:
    case Shape::FlagOrMap: return u"flag"_s;
    case Shape::List: return u"list"_s;
    case Shape::Map: return u"mapping"_s;
    case Shape::Any: break;
    }
    Q_UNREACHABLE();
}

YamlNode listOf(const YamlNode &item)
{
    YamlNode list;
    list.kind = Kind::List;
    list.style = YamlNode::Style::Block;
    list.entries = {YamlNode::Entry{{}, {}, {}, item}};
    return list;
}

YamlNode mapOf(const QString &key, const YamlNode &value)
{
    YamlNode map = listOf(value);
    map.kind = Kind::Map;
    map.entries.first().key = key;
    return map;
}

YamlNode plainScalar(const QString &text)
{
    YamlNode node;
    node.text = text;
    return node;
}

void offerValue(Findings &findings, Problem &problem, const FieldPath &path, const FieldValue &value, const QString &id,
    const QStringList &arguments)
{
    findings.offer(problem, id, arguments, [path, value](const CardState &card) { return card.set(path, value); });
}

/// The texts that a value of another shape may have been meant to be: the one item, the name in a mapping.
QStringList textsMeant(const YamlNode &value)
{
    constexpr qsizetype kMostOffered = 3;
    if (value.kind == Kind::List)
        return value.texts().size() == value.entries.size() ? value.texts().first(std::min(kMostOffered, value.texts().size()))
                                                            : QStringList();
    for (const QString &key : {u"name"_s, u"id"_s, u"type"_s, u"value"_s, u"repo"_s, u"url"_s}) {
        const YamlNode *named = value.find(key);
        if (named && named->type() == Type::Text)
            return {named->text};
    }
    if (value.kind != Kind::Map || value.entries.size() != 1)
        return {};
    // "f1: 0.94" and "{en}" are about their keys
    const YamlNode::Entry &only = value.entries.first();
    return {only.value.type() == Type::Text ? only.value.text : only.key};
}

void offerTexts(Findings &findings, Problem &problem, const Spot &spot)
{
    const YamlNode &node = spot.node();
    if (!node.isScalar()) {
        for (const QString &text : textsMeant(node))
            offerValue(findings, problem, spot.path(), text, u"use-value"_s, {text});
        return;
    }
    YamlNode quoted = node;
    quoted.style = YamlNode::Style::SingleQuoted;
    const bool isNorwegian = spot.spec.vocabulary == VocabularyId::Languages && node.text.toLower() == "false"_L1;
    if (isNorwegian) // as tools that read YAML 1.1 write "no"
        offerValue(findings, problem, spot.path(), u"no"_s, u"use-value"_s, {u"no"_s});
    else if (wouldPass(findings, spot.spec, quoted))
        offerValue(findings, problem, spot.path(), node.text, u"quote-value"_s, {node.text});
    else if (spot.spec.wrongShape != Severity::Rejects)
        findings.offer(problem, u"remove-key"_s, {spot.name()},
            [path = spot.path()](const CardState &card) { return card.remove(path); });
}

void offerFlag(Findings &findings, Problem &problem, const Spot &spot)
{
    const QString word = spot.node().text.toLower();
    const bool yes = word == "true"_L1 || word == "yes"_L1 || word == "on"_L1 || word == "1"_L1;
    const bool no = word == "false"_L1 || word == "no"_L1 || word == "off"_L1 || word == "0"_L1;
    const QString flag = yes ? u"true"_s : u"false"_s;
    if (yes || no)
        offerValue(findings, problem, spot.path(), plainScalar(flag), u"use-value"_s, {flag});
}

/// A mapping in place of the list that holds it.
void offerList(Findings &findings, Problem &problem, const Spot &spot)
{
    const YamlNode wrapped = listOf(spot.node());
    if (spot.node().kind == Kind::Map && wouldPass(findings, spot.spec, wrapped))
        offerValue(findings, problem, spot.path(), wrapped, u"make-list"_s, {});
}

/// A text in place of the example that shows it.
void offerExample(Findings &findings, Problem &problem, const Spot &spot)
{
    if (spot.node().type() == Type::Text && spot.field() == "widget"_L1)
        offerValue(findings, problem, spot.path(), mapOf(u"text"_s, spot.node()), u"make-example"_s, {});
}

void reportWrongType(Findings &findings, const Spot &spot, Shape wanted)
{
    constexpr qsizetype kEnoughToSee = 200;
    const QString found = spot.node().range.in(findings.card()).left(kEnoughToSee).toString();
    Problem &problem = findings.report(u"wrong-type"_s, spot.field(), spot.node().range,
        {found, spot.index < 0 ? spot.name() : spot.above->name(), nameOf(wanted)});
    problem.severity = spot.spec.wrongShape;
    switch (wanted) {
    case Shape::Text:
    case Shape::TextOrMap:
    case Shape::TextOrList:
    case Shape::TextList: return offerTexts(findings, problem, spot);
    case Shape::Flag:
    case Shape::FlagOrMap: return offerFlag(findings, problem, spot);
    case Shape::List: return offerList(findings, problem, spot);
    case Shape::Map: return offerExample(findings, problem, spot);
    default: return;
    }
}

/// An empty item takes the whole list with it when it is the only one, for an empty list says no more.
void reportMissing(Findings &findings, const QString &rule, const Spot &spot)
{
    const Spot *removed = &spot;
    while (removed->index >= 0 && removed->above->node().entries.size() == 1)
        removed = removed->above;
    Problem &problem = findings.report(rule, spot.field(), spot.range(), {spot.index < 0 ? spot.name() : spot.above->name()});
    problem.severity = spot.spec.wrongShape;
    findings.offer(problem, u"remove-empty"_s, problem.arguments,
        [path = removed->path()](const CardState &card) { return card.remove(path); });
}

bool isEmpty(const YamlNode &value)
{
    return value.isScalar() && (value.text.isEmpty() || value.isNull() || value.text.trimmed().isEmpty());
}

QString valueForMissing(const FieldSpec &part, const YamlNode &map)
{
    const QString other = part.key == "name"_L1 ? u"type"_s : u"name"_s;
    const YamlNode *known = map.find(other);
    if (!known || known->type() != Type::Text)
        return {};
    if (part.key == "name"_L1)
        return known->text;
    const Vocabulary &list = vocabulary(part.vocabulary);
    if (part.key != "type"_L1 || list.terms().isEmpty())
        return {};
    return list.find(known->text) ? known->text : list.misspelt(known->text);
}

void reportMissingPart(Findings &findings, const FieldSpec &part, const Spot &whole)
{
    Problem &problem = findings.report(u"part-missing"_s, whole.field(), whole.range(), {whole.name(), part.key});
    problem.severity = part.wrongShape;
    const QString value = valueForMissing(part, whole.node());
    if (!value.isEmpty())
        offerValue(findings, problem, whole.path().child(part.key), value, u"add-part"_s, {part.key, value});
}

void checkParts(Findings &findings, const Spot &spot);

void checkPart(Findings &findings, const Spot &whole, const YamlNode::Entry &entry, QStringList &standIns)
{
    if (const FieldSpec *part = whole.spec.part(entry.key)) {
        // reported with the other parts that are not there
        if (!(part->isRequired && isEmpty(entry.value)))
            checkValue(findings, {*part, entry, &whole});
        return;
    }
    const QString intended = intendedPart(whole.spec, entry.key);
    if (intended.isEmpty() || whole.node().find(intended))
        return;
    standIns.append(intended);
    const FieldPath path = whole.path().child(entry.key);
    Problem &problem = findings.report(u"key-misspelt"_s, whole.field(), entry.keyRange, {entry.key, intended});
    problem.severity = whole.spec.part(intended)->isRequired ? whole.spec.part(intended)->wrongShape : Severity::Lost;
    if (wouldPass(findings, *whole.spec.part(intended), entry.value))
        findings.offer(problem, u"rename-key"_s, {intended},
            [path, intended](const CardState &card) { return card.rename(path, intended); });
}

/// Precondition: the value is a mapping.
void checkParts(Findings &findings, const Spot &spot)
{
    QStringList standIns;
    for (const YamlNode::Entry &entry : spot.node().entries)
        checkPart(findings, spot, entry, standIns);
    for (const FieldSpec &part : spot.spec.parts) {
        if (!part.isRequired || standIns.contains(part.key))
            continue;
        const YamlNode *value = spot.node().find(part.key);
        if (!value || (value->understood && isEmpty(*value)))
            reportMissingPart(findings, part, spot);
    }
}

void checkMappings(Findings &findings, const Spot &list)
{
    int index = 0;
    for (const YamlNode::Entry &entry : list.node().entries) {
        const Spot item{list.spec, entry, &list, index++};
        if (!entry.value.understood)
            continue;
        if (entry.value.kind == Kind::Map)
            checkParts(findings, item);
        else if (isEmpty(entry.value))
            reportMissing(findings, u"null-item"_s, item);
        else
            reportWrongType(findings, item, Shape::Map);
    }
}

void checkTexts(Findings &findings, const Spot &list)
{
    const QStringList texts = list.node().texts();
    QSet<QString> seen;
    int index = 0;
    for (const YamlNode::Entry &entry : list.node().entries) {
        const Spot item{list.spec, entry, &list, index++};
        const YamlNode &node = entry.value;
        if (!node.understood)
            continue;
        if (isEmpty(node)) {
            reportMissing(findings, u"null-item"_s, item);
        } else if (node.type() != Type::Text) {
            reportWrongType(findings, item, Shape::Text);
        } else if (seen.contains(node.text)) {
            Problem &problem = findings.report(u"duplicate-item"_s, item.field(), node.range, {node.text});
            findings.offer(problem, u"remove-item"_s, {node.text},
                [path = item.path()](const CardState &card) { return card.remove(path); });
        } else {
            seen.insert(node.text);
            checkText(findings, item, texts);
        }
    }
}

void checkTagsInOneText(Findings &findings, const Spot &spot)
{
    Problem &problem = findings.report(u"tags-not-list"_s, spot.field(), spot.node().range, {spot.node().text});
    QStringList tags;
    for (const QString &tag : spot.node().text.split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags.append(tag.trimmed());
    }
    tags.removeDuplicates();
    offerValue(findings, problem, spot.path(), tags, u"make-list"_s, {});
}

} // namespace

FieldPath Spot::path() const
{
    if (!above)
        return FieldPath(entry.key);
    return index < 0 ? above->path().child(entry.key) : above->path().child(index);
}

TextRange Spot::range() const
{
    if (!node().range.isEmpty())
        return node().range;
    return index < 0 ? entry.keyRange : entry.range;
}

void checkValue(Findings &findings, const Spot &spot)
{
    const FieldSpec &spec = spot.spec;
    const YamlNode &value = spot.node();
    if (spec.shape == Shape::Any || !value.understood)
        return;
    if (isEmpty(value)) {
        if (!spec.mayBeNull)
            reportMissing(findings, u"value-missing"_s, spot);
        return;
    }
    const bool isEmissions = spec.check == FieldSpec::Check::Grams && value.type() == Type::Text;
    if (!isEmissions && !fits(spec.shape, value))
        return reportWrongType(findings, spot, spec.shape);
    if (value.kind == Kind::Map)
        return checkParts(findings, spot);
    if (value.kind == Kind::List)
        return spec.shape == Shape::List ? checkMappings(findings, spot) : checkTexts(findings, spot);
    if (spec.key == "tags"_L1 && !spot.above)
        checkTagsInOneText(findings, spot);
    if (spec.check != FieldSpec::Check::None && value.type() == Type::Text)
        checkText(findings, spot);
}

bool wouldPass(const Findings &findings, const FieldSpec &spec, const YamlNode &value)
{
    Findings trial(findings.revision(), findings.card(), findings.metadata());
    const YamlNode::Entry entry{value.range, value.range, spec.key, value};
    checkValue(trial, {spec, entry});
    return isHarmless(trial.problems);
}

} // namespace cardwright
