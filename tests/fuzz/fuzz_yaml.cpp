// Reads any bytes as a card, edits its metadata anywhere, and holds what comes out to the laws of core/yaml. Build it with
// the preset `fuzz`; packaging/fuzz runs it.
#include "core/edit/yamledit.h"
#include "core/yaml/yamljson.h"
#include "tests/fuzz/laws.h"

#include <fuzzer/FuzzedDataProvider.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    FieldPath path;
    const YamlNode *node;
};

void holdRange(TextRange range, TextRange outer)
{
    hold(range.start <= range.end, "a range ends behind its start");
    hold(range.start >= outer.start && range.end <= outer.end, "a range lies in that of its parent");
}

void walk(const YamlNode &node, const FieldPath &path, QList<Place> &places)
{
    constexpr qsizetype kEnough = 500;
    if (places.size() >= kEnough)
        return;
    places.append({path, &node});
    hold(path.isEmpty() || FieldPath::parse(path.toString()) == path, "a path is read back from its text");
    for (int i = 0; i < node.entries.size(); ++i) {
        const YamlNode::Entry &entry = node.entries[i];
        holdRange(entry.range, node.range);
        holdRange(entry.value.range, entry.range);
        if (node.kind == YamlNode::Kind::Map)
            holdRange(entry.keyRange, entry.range);
        walk(entry.value, node.kind == YamlNode::Kind::Map ? path.child(entry.key) : path.child(i), places);
    }
}

QList<Place> placesOf(const FrontMatter &metadata, QStringView card)
{
    QList<Place> places;
    if (metadata.block().isPresent()) {
        holdRange(metadata.block().whole, {0, card.size()});
        holdRange(metadata.block().yaml, metadata.block().whole);
        holdRange(metadata.root().range, metadata.block().yaml);
        walk(metadata.root(), {}, places);
        hold(!yamlJson(metadata.root()).is_discarded(), "every tree has a value");
    }
    return places;
}

void holdSplices(const TextEdit &edit, TextRange allowed)
{
    qsizetype from = allowed.start;
    for (const Splice &splice : edit.splices()) {
        holdRange(splice.range, {from, allowed.end});
        from = splice.range.end;
    }
}

void holdProblems(const FrontMatter &metadata, QStringView card)
{
    for (const Problem &problem : metadata.problems()) {
        holdRange(problem.range, {0, card.size()});
        for (const Fix &fix : problem.fixes) {
            holdSplices(fix.edit, {0, card.size()});
            const QString after = fix.edit.applied(card);
            placesOf(FrontMatter::parse(after), after);
        }
    }
}

FieldValue anyValue(FuzzedDataProvider &choices)
{
    const auto text = [&] { return QString::fromStdString(choices.ConsumeRandomLengthString(24)); };
    switch (choices.ConsumeIntegralInRange(0, 4)) {
    case 0: return text();
    case 1: return QStringList{text(), text()};
    case 2: return QStringList();
    case 3: {
        YamlNode tree;
        tree.kind = YamlNode::Kind::Map;
        tree.entries.append(YamlNode::Entry{{}, {}, u"type"_s, FieldValue(text()).tree()});
        tree.entries.append(YamlNode::Entry{{}, {}, u"items"_s, FieldValue(QStringList{text()}).tree()});
        return tree;
    }
    default: {
        const Result<FieldValue> typed = FieldValue::fromYaml(text());
        return typed ? *typed : FieldValue(u"0.5"_s);
    }
    }
}

void holdShifted(const FrontMatter &metadata, const QString &card, FuzzedDataProvider &choices)
{
    const qsizetype from = choices.ConsumeIntegralInRange<qsizetype>(0, card.size());
    const QString typed = QString::fromStdString(choices.ConsumeRandomLengthString(4));
    const QString after = QString(card).insert(from, typed);
    placesOf(metadata.shifted(from, typed.size()), after);
}

/// One edit of the card anywhere; the card afterwards.
QString edited(const QString &card, FuzzedDataProvider &choices)
{
    const FrontMatter metadata = FrontMatter::parse(card);
    const QList<Place> places = placesOf(metadata, card);
    holdProblems(metadata, card);
    holdShifted(metadata, card, choices);
    const qsizetype chosen = choices.ConsumeIntegralInRange<qsizetype>(0, std::max<qsizetype>(places.size(), 1) - 1);
    const Place place = places.isEmpty() ? Place{u"license"_s, nullptr} : places[chosen];
    const int index = choices.ConsumeIntegralInRange(0, 4);
    const FieldValue value = anyValue(choices);
    enum { Set, SetItself, SetChild, Add, Insert, Move, Remove, Rename, Last = Rename };
    const int operation = choices.ConsumeIntegralInRange(0, int(Last));
    Result<TextEdit> edit = TextEdit();
    FieldPath written;
    switch (operation) {
    case Set:
        written = place.path;
        edit = setValue(1, card, metadata, place.path, value);
        break;
    case SetItself:
        if (!place.node)
            return card;
        edit = setValue(1, card, metadata, place.path, *place.node);
        hold(!edit || edit->isEmpty(), "a value set to itself changes nothing");
        break;
    case SetChild:
        written = place.path.child(u"new key"_s);
        edit = setValue(1, card, metadata, written, value, {u"license"_s, u"new key"_s, u"tags"_s});
        break;
    case Add:
        edit = addItem(1, card, metadata, place.path, value);
        break;
    case Insert:
        written = place.path.child(index);
        edit = insertItem(1, card, metadata, written, value);
        break;
    case Move:
        edit = moveEntry(1, card, metadata, place.path, index);
        break;
    case Remove:
        edit = removeValue(1, card, metadata, place.path);
        break;
    case Rename:
        edit = renameKey(1, card, metadata, place.path, u"another: key"_s);
        break;
    }
    if (!edit)
        return card;
    const qsizetype bodyStart = metadata.block().whole.end;
    holdSplices(*edit, {0, metadata.block().isPresent() ? bodyStart : card.size()});
    const QString after = edit->applied(card);
    if (std::getenv("CARD_FUZZ_SHOW"))
        std::fprintf(stderr, "operation %d at %s of\n%s\ngives\n%s\n", operation, qPrintable(place.path.toString()),
            qPrintable(card), qPrintable(after));
    const FrontMatter changed = FrontMatter::parse(after);
    placesOf(changed, after);
    if (edit->isEmpty())
        return after;
    const bool blockWent = operation == Remove && !changed.block().isPresent();
    hold(changed.readable() || blockWent, "edited metadata can be read");
    hold(after.mid(changed.block().whole.end) == card.mid(bodyStart) || blockWent || !metadata.block().isPresent(),
        "an edit leaves the card's text alone");
    if (!written.isEmpty()) {
        const YamlNode *stands = changed.find(written);
        hold(stands && value.isReadIn(*stands), "what was written stands there");
    }
    if (operation == Remove && !metadata.parses())
        return after;
    if (operation == Remove && std::holds_alternative<QString>(place.path.steps().last()))
        hold(!changed.find(place.path), "what was removed is gone");
    return after;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider choices(data, size);
    const int edits = choices.ConsumeIntegralInRange(1, 3);
    const bool fenced = choices.ConsumeBool();
    const size_t kept = choices.remaining_bytes() > 96 ? choices.remaining_bytes() - 96 : choices.remaining_bytes();
    QString card = QString::fromStdString(choices.ConsumeBytesAsString(kept));
    if (fenced)
        card = u"---\n"_s + card + u"\n---\nText.\n"_s;
    for (int i = 0; i < edits; ++i)
        card = edited(card, choices);
    return 0;
}
