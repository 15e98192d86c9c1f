#include "core/edit/proof.h"

#include "core/edit/place.h"
#include "core/edit/reading.h"
#include "core/yaml/sourcelines.h"

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;
using Style = YamlNode::Style;

namespace {

/// The same source: texts and whether they are quoted, not types, for those the two readers never need agree on.
bool sameReading(const YamlNode &a, const YamlNode &b)
{
    if (a.kind != b.kind || a.understood != b.understood || a.entries.size() != b.entries.size())
        return false;
    if (a.isScalar() && a.style == Style::Plain && b.style == Style::Plain && a.isNull())
        return b.isNull();
    if (a.isScalar() && ((a.style == Style::Plain) != (b.style == Style::Plain) || a.text != b.text))
        return false;
    return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(),
        [](const YamlNode::Entry &x, const YamlNode::Entry &y) { return x.key == y.key && sameReading(x.value, y.value); });
}

bool sameShape(const YamlNode &a, const YamlNode &b)
{
    return a.kind == b.kind
        && std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
            [](const YamlNode::Entry &x, const YamlNode::Entry &y) { return x.key == y.key; });
}

qsizetype indexOf(const YamlNode &parent, const FieldPath::Step &step)
{
    if (const int *index = std::get_if<int>(&step))
        return parent.kind == Kind::List && *index < parent.entries.size() ? *index : -1;
    const auto found = std::find_if(parent.entries.begin(), parent.entries.end(),
        [&](const YamlNode::Entry &entry) { return entry.key == std::get<QString>(step); });
    return parent.kind == Kind::Map && found != parent.entries.end() ? found - parent.entries.begin() : -1;
}

/// Makes the change in `tree`, `value` being what it sets or inserts; false when there is no such place.
bool apply(const Change &change, const YamlNode &value, YamlNode &tree)
{
    YamlNode *parent = nullptr;
    YamlNode *node = &tree;
    qsizetype index = -1;
    for (const FieldPath::Step &step : change.path.steps()) {
        parent = node;
        index = indexOf(*parent, step);
        if (index < 0)
            return false;
        node = &parent->entries[index].value;
    }
    if (change.kind != Change::Kind::Insert && !parent)
        return false;
    switch (change.kind) {
    case Change::Kind::Set:
        *node = value;
        return true;
    case Change::Kind::Insert:
        if (node == &tree && node->isNull())
            node->kind = Kind::Map;
        if (node->isScalar() || change.index > node->entries.size())
            return false;
        node->entries.insert(change.index, YamlNode::Entry{{}, {}, change.key, value});
        return true;
    case Change::Kind::Remove:
        parent->entries.removeAt(index);
        return true;
    case Change::Kind::Rename:
        parent->entries[index].key = change.key;
        return true;
    case Change::Kind::Move:
        parent->entries.move(index, change.index);
        return true;
    }
    Q_UNREACHABLE();
}

/// Whether both readers see the same on the way and, for a node that was there, in it.
bool readersAgree(const YamlNode &ours, const YamlNode &theirs, const Change &change)
{
    const YamlNode *a = &ours;
    const YamlNode *b = &theirs;
    for (const FieldPath::Step &step : change.path.steps()) {
        const qsizetype index = indexOf(*a, step);
        if (index < 0 || !sameShape(*a, *b))
            return false;
        a = &a->entries[index].value;
        b = &b->entries[index].value;
    }
    return change.kind == Change::Kind::Insert ? sameShape(*a, *b) : sameReading(*a, *b);
}

/// What yaml-cpp reads.
std::optional<YamlNode> secondReading(QStringView card, const FrontMatter &metadata)
{
    const TextRange yaml = metadata.block().yaml;
    return yaml.length() > kLargestYaml ? std::nullopt : readYaml(card, yaml).root;
}

/// The same, top-level entry by entry; those that yaml-cpp cannot read stand there as not understood.
std::optional<YamlNode> readingByEntries(QStringView card, const FrontMatter &metadata)
{
    const YamlNode &root = metadata.root();
    const SourceLines lines(card);
    if (root.kind != Kind::Map || root.style != Style::Block || metadata.block().yaml.length() > kLargestYaml)
        return std::nullopt;
    YamlNode result;
    result.kind = Kind::Map;
    for (qsizetype i = 0; i < root.entries.size(); ++i) {
        const qsizetype start = lines.lineAt(root.entries[i].range.start).start;
        const qsizetype end = i + 1 < root.entries.size() ? lines.lineAt(root.entries[i + 1].range.start).start
                                                          : metadata.block().yaml.end;
        YamlReading reading = readYaml(card, {start, end});
        if (reading.root && reading.root->kind == Kind::Map && reading.root->entries.size() == 1) {
            result.entries.append(reading.root->entries.first());
        } else {
            YamlNode unreadable;
            unreadable.understood = false;
            result.entries.append(YamlNode::Entry{{}, {}, root.entries[i].key, unreadable});
        }
    }
    return result;
}

/// Blank lines and comments behind a value can change what a reader makes of it.
qsizetype behindBlankLines(QStringView card, qsizetype at, qsizetype end)
{
    const SourceLines lines(card.left(end));
    const auto isBlank = [&](TextRange line) {
        const QStringView content = line.in(card).trimmed();
        return content.isEmpty() || content.startsWith(u'#');
    };
    at = lines.next(at);
    while (at < end && isBlank(lines.lineAt(at)))
        at = lines.next(at);
    return at;
}

/// Whether yaml-cpp, shown an old entry by itself, reads what our scanner read there.
bool readersAgreeOnEntry(QStringView card, const FrontMatter &before, const FieldPath &path)
{
    const YamlNode *parent = before.find(path.parent());
    const qsizetype index = parent ? indexOf(*parent, path.steps().last()) : -1;
    if (index < 0)
        return false;
    const YamlNode::Entry &entry = parent->entries[index];
    const bool isFlow = parent->style == Style::Flow;
    const qsizetype end = isFlow ? entry.range.end : behindBlankLines(card, entry.range.end, before.block().yaml.end);
    const QString source = TextRange{entry.range.start, end}.in(card).toString();
    const QString shown = !isFlow ? source : parent->kind == Kind::Map ? u'{' + source + u'}' : u'[' + source + u']';
    const YamlReading reading = readYaml(shown, {0, shown.size()});
    if (!reading.root || reading.root->kind != parent->kind || reading.root->entries.size() != 1)
        return false;
    const YamlNode::Entry &theirs = reading.root->entries.first();
    return theirs.key == entry.key && sameReading(theirs.value, entry.value);
}

/// The lines that may change: those of the entry, or for what changes its siblings those of its parent.
TextRange regionOf(QStringView card, const FrontMatter &before, const Change &change)
{
    const bool isAboutEntry = change.kind == Change::Kind::Set || change.kind == Change::Kind::Rename;
    const bool isAboutParent = change.kind == Change::Kind::Remove || change.kind == Change::Kind::Move;
    const FieldPath path = isAboutParent ? change.path.parent() : change.path;
    if (path.isEmpty())
        return before.block().isPresent() ? before.block().whole : TextRange{0, card.size()};
    const YamlNode *parent = before.find(path.parent());
    const qsizetype index = parent ? indexOf(*parent, path.steps().last()) : -1;
    if (index < 0)
        return {};
    const SourceLines lines(card);
    const TextRange range = parent->entries[index].range;
    return {range.start, isAboutEntry ? lines.lineAt(range.end).end : lines.next(range.end)};
}

bool staysWithin(const TextEdit &edit, TextRange region)
{
    return edit.isEmpty()
        || (edit.splices().first().range.start >= region.start && edit.splices().last().range.end <= region.end);
}

/// What stands where the change put it.
const YamlNode *written(const FrontMatter &now, const Change &change)
{
    const YamlNode *node = now.find(change.path);
    if (change.kind != Change::Kind::Insert)
        return node;
    return node && change.index < node->entries.size() ? &node->entries[change.index].value : nullptr;
}

/// Why `edit` is not proved, or nothing.
QString doubt(QStringView card, const FrontMatter &before, const Change &change, const TextEdit &edit)
{
    const QString unproved = u"unproved"_s;
    const QString after = edit.applied(card);
    const FrontMatter now = FrontMatter::parse(after);
    if (!staysWithin(edit, regionOf(card, before, change)))
        return unproved;
    YamlNode expected = before.root();
    const bool writes = change.kind == Change::Kind::Set || change.kind == Change::Kind::Insert;
    const YamlNode *value = writes ? written(now, change) : nullptr;
    if (writes && (!value || !change.value.isReadIn(*value)))
        return unproved;
    const YamlNode read = value ? *value : YamlNode();
    if (!apply(change, read, expected))
        return unproved;
    if (!now.block().isPresent()) // the last entry went, and the block with it
        return expected.entries.isEmpty() && QStringView(after).endsWith(card.mid(before.block().whole.end)) ? QString() : unproved;
    const bool bodyStays = !before.block().isPresent()
        || QStringView(after).mid(now.block().whole.end) == card.mid(before.block().whole.end);
    if (!bodyStays || !now.readable() || !sameReading(expected, now.root()))
        return unproved;

    // When yaml-cpp reads all of the new tree alike, the old one can only have been in doubt where it changed; that is
    // most edits, and half the work.
    const bool wasInDoubt = change.kind != Change::Kind::Insert && !readersAgreeOnEntry(card, before, change.path);
    const std::optional<YamlNode> wholeNow = secondReading(after, now);
    if (!wasInDoubt && wholeNow && sameReading(now.root(), *wholeNow))
        return {};

    std::optional<YamlNode> theirs = before.block().isPresent() ? secondReading(card, before) : YamlNode();
    const bool byEntries = !theirs;
    if (byEntries)
        theirs = readingByEntries(card, before);
    if (!theirs || !readersAgree(before.root(), *theirs, change))
        return u"readers-differ"_s;
    const std::optional<YamlNode> theirsNow = byEntries ? readingByEntries(after, now) : wholeNow;
    return theirsNow && apply(change, read, *theirs) && sameReading(*theirs, *theirsNow) ? QString() : unproved;
}

} // namespace

Result<TextEdit> proved(QStringView card, const FrontMatter &before, const Change &change, const TextEdit &edit)
{
    const QString reason = doubt(card, before, change, edit);
    if (!reason.isEmpty())
        return notEditable(change.path, reason);
    return edit;
}

} // namespace cardwright
