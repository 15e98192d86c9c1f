#include "widgets/editor/completion.h"

#include "core/card/cardschema.h"
#include "core/words/words.h"
#include "core/yaml/frontmatter.h"
#include "core/yaml/scalarsource.h"

#include <QStringList>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// Stands in the text where the cursor is, so that the scanner tells what it is part of: with a colon behind it of a key
/// that may be meant, else of a value. No card has this character.
constexpr QChar kMark(0xE000);

constexpr qsizetype kMostChoices = 200;

/// What the mark is part of.
struct Spot {
    enum class Kind { None, Key, Value };
    Kind kind = Kind::None;
    FieldPath path;      ///< of the mapping around a key, or of the value
    TextRange range;     ///< in the text without the mark, quotes included
    YamlNode::Style style = YamlNode::Style::Plain;
    YamlNode parent;     ///< the mapping or list it is an entry of
    TextRange entry;     ///< of the parent's entry that it is, or is in
};

void findMark(const YamlNode &parent, qsizetype mark, Spot &spot)
{
    for (qsizetype i = 0; i < parent.entries.size(); ++i) {
        const YamlNode::Entry &entry = parent.entries[i];
        const bool inKey = entry.key.contains(kMark);
        if (!inKey && !entry.value.range.contains(mark))
            continue;
        if (!inKey)
            spot.path = parent.kind == YamlNode::Kind::Map ? spot.path.child(entry.key) : spot.path.child(int(i));
        if (!inKey && !entry.value.isScalar())
            return findMark(entry.value, mark, spot);
        if (!inKey && !entry.value.text.contains(kMark))
            continue;
        spot.kind = inKey ? Spot::Kind::Key : Spot::Kind::Value;
        spot.range = inKey ? entry.keyRange : entry.value.range;
        spot.style = entry.value.style;
        spot.parent = parent;
        spot.entry = entry.range;
        return;
    }
}

Spot spotAt(const QString &card, qsizetype position, const QString &behindMark)
{
    Spot spot;
    const FrontMatter metadata = FrontMatter::parse(card.first(position) + kMark + behindMark + card.sliced(position));
    findMark(metadata.root(), position, spot);
    spot.range.end = std::max(position, spot.range.end - 1 - behindMark.size());
    return spot;
}

qsizetype lineStart(QStringView text, qsizetype at) { return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1; }

QStringView lineBefore(QStringView text, qsizetype at) { return text.sliced(lineStart(text, at), at - lineStart(text, at)); }

/// Only indentation and list marks.
bool isLineHead(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c == u' ' || c == u'-'; });
}

bool restIsEmpty(QStringView card, qsizetype at)
{
    while (at < card.size() && (card[at] == u' ' || card[at] == u'\t'))
        ++at;
    return at == card.size() || card[at] == u'\n' || card[at] == u'#';
}

/// The fields that a mapping at `path` may have.
const QList<FieldSpec> &fieldsIn(const FieldPath &path)
{
    static const QList<FieldSpec> none;
    const FieldSpec *spec = fieldSpec(path);
    return path.isEmpty() ? cardSchema() : spec ? spec->parts : none;
}

/// How well a choice goes with what is typed, 0 the best; -1 not at all.
int rankOf(const CompletionChoice &choice, const QString &typed)
{
    const auto is = [&](const QString &text) { return text.compare(typed, Qt::CaseInsensitive) == 0; };
    const auto starts = [&](const QString &text) { return text.startsWith(typed, Qt::CaseInsensitive); };
    const auto hasWord = [&](const QString &text) {
        for (qsizetype at = 0; (at = text.indexOf(typed, at, Qt::CaseInsensitive)) >= 0; ++at) {
            if (at > 0 && !text[at - 1].isLetterOrNumber())
                return true;
        }
        return false;
    };
    if (is(choice.name))
        return 0;
    if (starts(choice.name))
        return 1;
    if (is(choice.label) || is(choice.detail))
        return 2;
    if (starts(choice.label) || starts(choice.detail))
        return 3;
    if (hasWord(choice.name) || hasWord(choice.label))
        return 4;
    return typed.size() > 2 && choice.name.contains(typed, Qt::CaseInsensitive) ? 5 : -1;
}

void keepMatching(Completion &completion)
{
    QList<std::pair<int, CompletionChoice>> ranked;
    for (const CompletionChoice &choice : std::as_const(completion.choices)) {
        if (const int rank = rankOf(choice, completion.typed); rank >= 0)
            ranked.append({rank, choice});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, CompletionChoice>::first);
    completion.choices.clear();
    for (const auto &[rank, choice] : ranked.first(std::min(kMostChoices, ranked.size())))
        completion.choices.append(choice);
}

/// What follows a key that is new on its line, so that its value can be typed at once.
QString behindKey(const FieldSpec &spec, const QString &indentation)
{
    switch (spec.shape) {
    case FieldSpec::Shape::TextList:
    case FieldSpec::Shape::List: return u":\n"_s + indentation + u"- "_s;
    case FieldSpec::Shape::Map: return u":\n"_s + indentation + u"  "_s;
    default: return u": "_s;
    }
}

Completion keysAt(const QString &card, qsizetype position, const Spot &spot)
{
    Completion completion;
    completion.isClosed = true;
    qsizetype end = position;
    while (end < card.size() && (card[end].isLetterOrNumber() || card[end] == u'_' || card[end] == u'-'))
        ++end;
    completion.replaced = {spot.range.start, end};
    completion.typed = card.sliced(spot.range.start, position - spot.range.start);
    const bool hasColon = end < card.size() && card[end] == u':';
    const bool isAlone = restIsEmpty(card, end) && spot.parent.style == YamlNode::Style::Block;
    const QString indentation(lineBefore(card, spot.range.start).size(), u' ');
    for (const FieldSpec &spec : fieldsIn(spot.path)) {
        if (spec.key == u"*"_s || spot.parent.find(spec.key))
            continue;
        const QString words = schemaKey(spot.path.child(spec.key));
        const QString label = fieldLabel(words) == words ? QString() : fieldLabel(words);
        const QString behind = hasColon ? QString() : isAlone ? behindKey(spec, indentation) : u": "_s;
        completion.choices.append({spec.key, label, {}, fieldHelp(words), spec.key + behind});
    }
    return completion;
}

/// All that the field is known to take.
QList<CompletionChoice> valuesOf(const FieldSpec &spec, const QString &help)
{
    QList<CompletionChoice> choices;
    const auto add = [&](const QString &value, const QString &label = {}, const QString &detail = {}) {
        choices.append({value, label, detail, help, yamlScalar(value)});
    };
    for (const bool common : {true, false}) {
        for (const Term &term : vocabulary(spec.vocabulary).terms()) {
            if (term.common == common)
                add(term.id, term.name == term.id ? QString() : term.name, term.group == term.name ? QString() : term.group);
        }
    }
    for (const QString &value : spec.values)
        add(value);
    if (spec.shape == FieldSpec::Shape::Flag || spec.shape == FieldSpec::Shape::FlagOrMap) {
        for (const QString &flag : {u"true"_s, u"false"_s})
            choices.append({flag, {}, {}, help, flag});
    }
    return choices;
}

Completion valuesAt(const QString &card, qsizetype position, const Spot &spot)
{
    const bool isItem = spot.parent.kind == YamlNode::Kind::List;
    const FieldSpec *spec = fieldSpec(spot.path);
    if (!spec)
        return {};
    Completion completion;
    const bool isQuoted = spot.style == YamlNode::Style::SingleQuoted || spot.style == YamlNode::Style::DoubleQuoted;
    completion.isClosed = spec->check == FieldSpec::Check::MustBeListed || spec->check == FieldSpec::Check::ShouldBeListed
        || spec->check == FieldSpec::Check::OneOf || spec->shape == FieldSpec::Shape::Flag;
    completion.replaced = spot.range;
    completion.typed = card.sliced(spot.range.start + isQuoted, position - spot.range.start - isQuoted);

    // where no list is begun yet, the mark of its first item must stand before it
    const bool ownLine = isLineHead(lineBefore(card, spot.range.start));
    const bool isBlock = spot.parent.style == YamlNode::Style::Block;
    const bool takesList = spec->shape == FieldSpec::Shape::TextList || spec->shape == FieldSpec::Shape::TextOrList;
    QString before;
    if (!isItem && isBlock && spec->shape == FieldSpec::Shape::TextList && !ownLine) {
        completion.replaced.start = card.lastIndexOf(u':', spot.range.start) + 1;
        before = u'\n' + QString(lineBefore(card, spot.entry.start).size(), u' ') + u"- "_s;
    } else if (!isItem && isBlock && takesList && ownLine) {
        before = u"- "_s;
    }
    const QStringList taken = isItem ? spot.parent.texts() : QStringList();
    for (CompletionChoice choice : valuesOf(*spec, fieldHelp(schemaKey(spot.path)))) {
        if (taken.contains(choice.name))
            continue;
        choice.inserted.prepend(before);
        completion.choices.append(choice);
    }
    return completion;
}

/// A quote that is not closed yet takes the lines below with it.
bool isOpenQuote(QStringView card, qsizetype position, const Spot &spot)
{
    const QChar first = spot.range.start < position ? card[spot.range.start] : QChar();
    return (first == u'"' || first == u'\'') && card.sliced(position, spot.range.end - position).contains(u'\n');
}

} // namespace

Completion completionAt(const QString &card, qsizetype position)
{
    const MetadataBlock block = findMetadataBlock(card);
    if (!block.isPresent() || position < block.yaml.start || position >= block.yaml.end)
        return {};
    Spot spot = spotAt(card, position, u": "_s);
    const bool startsEntry = spot.parent.style == YamlNode::Style::Flow || isLineHead(lineBefore(card, spot.range.start));
    Completion completion;
    if (spot.kind == Spot::Kind::Key && startsEntry && !fieldsIn(spot.path).isEmpty()) {
        completion = keysAt(card, position, spot);
    } else {
        spot = spotAt(card, position, {});
        if (isOpenQuote(card, position, spot))
            spot = spotAt(card, position, card[spot.range.start]);
        const bool isLong = spot.style == YamlNode::Style::Literal || spot.style == YamlNode::Style::Folded;
        if (spot.kind == Spot::Kind::Value && !isLong && !spot.range.in(card).contains(u'\n'))
            completion = valuesAt(card, position, spot);
    }
    keepMatching(completion);
    return completion;
}

} // namespace cardwright
