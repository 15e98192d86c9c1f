#include "core/yaml/proof.h"

#include "core/yaml/place.h"
#include "core/yaml/reading.h"
#include "core/yaml/scanner.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool sameContent(const YamlNode &a, const YamlNode &b)
{
    if (a.kind != b.kind || a.entries.size() != b.entries.size())
        return false;
    if (a.isScalar() && a.isNull())
        return b.isNull();
    const bool samePlainness = (a.style == YamlNode::Style::Plain) == (b.style == YamlNode::Style::Plain);
    if (a.isScalar() && !(samePlainness && a.text == b.text))
        return false;
    return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(),
        [](const YamlNode::Entry &x, const YamlNode::Entry &y) { return x.key == y.key && sameContent(x.value, y.value); });
}

YamlNode::Entry *entryAt(YamlNode &parent, const FieldPath::Step &step)
{
    if (const int *index = std::get_if<int>(&step))
        return parent.kind == YamlNode::Kind::List && *index < parent.entries.size() ? &parent.entries[*index] : nullptr;
    if (parent.kind != YamlNode::Kind::Map)
        return nullptr;
    const auto found = std::find_if(parent.entries.begin(), parent.entries.end(),
        [&](const YamlNode::Entry &entry) { return entry.key == std::get<QString>(step); });
    return found == parent.entries.end() ? nullptr : &*found;
}

/// Makes the change in `tree`; false when there is no such place.
bool apply(const Change &change, YamlNode &tree)
{
    YamlNode *parent = nullptr;
    YamlNode *node = &tree;
    YamlNode::Entry *entry = nullptr;
    for (const FieldPath::Step &step : change.path.steps()) {
        parent = node;
        entry = entryAt(*parent, step);
        if (!entry)
            return false;
        node = &entry->value;
    }
    switch (change.kind) {
    case Change::Kind::Set:
        *node = change.value;
        return true;
    case Change::Kind::Insert:
        if (node == &tree && node->isNull())
            node->kind = YamlNode::Kind::Map;
        if (node->isScalar() || change.index > node->entries.size())
            return false;
        node->entries.insert(change.index, YamlNode::Entry{{}, {}, change.key, change.value});
        return true;
    case Change::Kind::Remove:
        if (entry)
            parent->entries.removeAt(entry - parent->entries.data());
        return entry;
    case Change::Kind::Rename:
        if (entry)
            entry->key = change.key;
        return entry;
    }
    Q_UNREACHABLE();
}

bool isProved(QStringView card, const FrontMatter &before, const Change &change, const TextEdit &edit)
{
    const QString after = edit.applied(card);
    const MetadataBlock oldBlock = before.block();
    const MetadataBlock newBlock = findMetadataBlock(after);
    YamlNode scanned = oldBlock.isPresent() ? scanYaml(card, oldBlock.yaml) : YamlNode();
    YamlNode read = before.root();
    if (!apply(change, scanned) || !apply(change, read))
        return false;
    if (!newBlock.isPresent())
        return read.entries.isEmpty() && scanned.entries.isEmpty();
    const QStringView body = oldBlock.isPresent() ? card.mid(oldBlock.whole.end) : QStringView();
    if (oldBlock.isPresent() && QStringView(after).mid(newBlock.whole.end) != body)
        return false;
    if (newBlock.yaml.length() > kLargestYaml || !sameContent(scanned, scanYaml(after, newBlock.yaml)))
        return false;
    const YamlReading reading = readYaml(after, newBlock.yaml);
    return reading.root && sameContent(read, *reading.root);
}

} // namespace

Result<TextEdit> proved(QStringView card, const FrontMatter &before, const Change &change, TextEdit edit)
{
    if (!isProved(card, before, change, edit))
        return notEditable(change.path, u"the edited text would not read back as meant"_s);
    return edit;
}

} // namespace cardwright
