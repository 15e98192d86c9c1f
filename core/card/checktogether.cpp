#include "core/card/checks.h"
#include "core/yaml/scalarsource.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isThere(const YamlNode *value)
{
    return value && !value->isNull() && !(value->isScalar() && value->text.trimmed().isEmpty());
}

void checkLicense(Findings &findings)
{
    const FrontMatter &metadata = findings.metadata();
    const YamlNode *license = metadata.find(u"license"_s);
    const QStringList licenses = license ? license->texts() : QStringList();
    const bool isOther = licenses.contains(u"other"_s);
    QStringList absent;
    for (const QString &key : {u"license_name"_s, u"license_link"_s}) {
        const YamlNode *value = metadata.find(FieldPath(key));
        if (!isThere(value))
            absent.append(key);
        else if (!licenses.isEmpty() && !isOther && key == "license_name"_L1) {
            Problem &problem = findings.report(u"license-name-unread"_s, key, value->range, {value->text});
            if (licenses.size() == 1) {
                const bool namesTheSame = vocabulary(VocabularyId::Licenses).misspelt(value->text) == licenses.first();
                const EditStep remove = [path = FieldPath(key)](const CardState &card) { return card.remove(path); };
                const EditStep useOther = [](const CardState &card) { return card.set(FieldPath("license"), u"other"_s); };
                if (!namesTheSame && isThere(metadata.find(u"license_link"_s)))
                    findings.offer(problem, u"use-other"_s, {}, useOther);
                findings.offer(problem, u"remove-key"_s, {key}, remove);
            }
        }
    }
    if (isOther && !absent.isEmpty())
        findings.report(u"license-other-unnamed"_s, u"license"_s, license->range, {u"other"_s, absent.join(u", "_s)});
}

void checkLibrary(Findings &findings)
{
    const YamlNode *library = findings.metadata().find(u"library_name"_s);
    const YamlNode *tags = findings.metadata().find(u"tags"_s);
    if (!library || library->type() != YamlNode::Type::Text || !tags || tags->kind != YamlNode::Kind::List)
        return;
    int index = 0;
    for (const YamlNode::Entry &tag : tags->entries) {
        const FieldPath path = FieldPath("tags").child(index++);
        const bool isLibrary = tag.value.isScalar() && vocabulary(VocabularyId::Libraries).find(tag.value.text);
        if (!isLibrary)
            continue;
        Problem &problem = findings.report(u"library-in-tags"_s, u"tags"_s, tag.value.range, {tag.value.text, library->text});
        findings.offer(problem, u"remove-item"_s, {tag.value.text}, [path](const CardState &card) { return card.remove(path); });
    }
}

/// What is asked for with `select` must have something to select.
void checkGates(Findings &findings)
{
    const FieldPath fields(u"extra_gated_fields"_s);
    const YamlNode *gates = findings.metadata().find(fields);
    if (!gates || gates->kind != YamlNode::Kind::Map)
        return;
    for (const YamlNode::Entry &gate : gates->entries) {
        const YamlNode *type = gate.value.find(u"type"_s);
        const YamlNode *options = gate.value.find(u"options"_s);
        const bool listsOptions = options && options->kind == YamlNode::Kind::List && !options->entries.isEmpty();
        if (!type || type->text != "select"_L1 || listsOptions)
            continue;
        findings.report(u"part-missing"_s, fields.topKey(), type->range, {fields.child(gate.key).toString(), u"options"_s})
            .severity = Severity::Rejects;
    }
}

/// Scalars without white space that begin like a word or number of YAML 1.1; looking closer at all others would cost more
/// than it finds.
bool mayBeMisread(const YamlNode &node)
{
    constexpr qsizetype kLongest = 40;
    if (!node.isScalar() || node.style != YamlNode::Style::Plain || node.text.isEmpty() || node.text.size() > kLongest)
        return false;
    const char16_t first = node.text[0].unicode();
    const bool isWord = QStringView(u"yYnNoO").contains(node.text[0]) && node.text.size() <= 3;
    const bool isNumber = (first >= u'0' && first <= u'9') || first == u'+' || first == u'-' || first == u'.';
    if (!isNumber)
        return isWord;
    return std::ranges::any_of(node.text, [](QChar c) { return c == u'_' || c == u':' || c == u'-' || c == u'T'; });
}

void checkVersions(Findings &findings, const YamlNode::Entry &entry, const QString &field)
{
    const YamlNode &node = entry.value;
    if (!node.understood)
        return;
    const auto isHere = [&](const Problem &problem) { return problem.range == node.range; };
    if (mayBeMisread(node) && node.type() == YamlNode::Type::Text && !readersAgreeOn(node.text)
        && std::ranges::none_of(findings.problems, isHere)) {
        Problem &problem = findings.report(u"yaml-versions-differ"_s, field, node.range, {node.text});
        findings.offer(problem, u"quote-value"_s, {node.text}, [range = node.range, text = node.text](const CardState &card) {
            TextEdit edit(card.revision);
            edit.replace(range, scalarSource(text, YamlNode::Style::SingleQuoted, Context::Flow));
            return Result<TextEdit>(edit);
        });
    }
    for (const YamlNode::Entry &child : node.entries)
        checkVersions(findings, child, field);
}

} // namespace

void checkTogether(Findings &findings)
{
    checkLicense(findings);
    checkLibrary(findings);
    checkGates(findings);
    checkOutdatedKeys(findings);
}

void checkYamlVersions(Findings &findings)
{
    for (const YamlNode::Entry &entry : findings.metadata().root().entries)
        checkVersions(findings, entry, entry.key);
}

} // namespace cardwright
