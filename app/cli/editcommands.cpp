// `get`, `set`, `add` and `unset`: the metadata of a card, read and changed.
#include "app/cli/cardondisk.h"
#include "app/cli/commands.h"
#include "app/cli/reports/reportjson.h"
#include "core/card/cardschema.h"
#include "core/diff/linediff.h"
#include "core/edit/yamledit.h"
#include "core/words/words.h"
#include "core/yaml/yamljson.h"

#include <QCoreApplication>

#include <functional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// The words for what FieldValue::fromYaml declined.
QString whyNoValue(const QString &typed, const Error &error)
{
    const FrontMatter block = FrontMatter::parse(u"---\n%1\n---\n"_s.arg(typed));
    const bool isBroken = !block.parses() && !block.problems().isEmpty();
    return isBroken ? describe(block.problems().first()) : describe(error).whatHappened;
}

/// One PATH=VALUE, or one PATH.
struct Change {
    QString typed; ///< the path as it was typed
    FieldPath path;
    std::optional<FieldValue> value;
};

using Edit = std::function<Result<TextEdit>(const QString &card, const FrontMatter &metadata, const Change &change)>;

/// Where PATH ends in `PATH=VALUE`: at the first `=` outside brackets and quotes, or -1.
qsizetype equalsSign(const QString &argument)
{
    bool inBrackets = false;
    bool inQuotes = false;
    for (qsizetype i = 0; i < argument.size(); ++i) {
        const QChar c = argument[i];
        if (inQuotes && c == u'\\')
            ++i;
        else if (inBrackets && c == u'"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (c == u'[' || c == u']'))
            inBrackets = c == u'[';
        else if (!inBrackets && c == u'=')
            return i;
    }
    return -1;
}

class EditCommand {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    EditCommand(const QCommandLineParser &arguments, const Streams &streams) :
        m_arguments(arguments), m_streams(streams), m_words(arguments.positionalArguments()), m_path(cardPath(m_words.takeFirst()))
    {
    }

    ExitCode get()
    {
        const QString typed = m_words.value(0);
        const std::optional<FieldPath> path = FieldPath::parse(typed);
        if (!path)
            return malformedPath(typed);
        const Result<CardOnDisk> card = CardOnDisk::load(m_path);
        if (!card)
            return m_streams.complain(card.error());
        const FrontMatter metadata = FrontMatter::parse(card->text());
        if (!metadata.block().isPresent())
            return m_streams.complain(ExitCode::AnswerIsNo, tr("“%1” has no metadata.").arg(m_path));
        if (!metadata.readable())
            return m_streams.complain(ExitCode::AnswerIsNo, tr("The metadata of “%1” cannot be read; “check” tells why.").arg(m_path));
        const YamlNode *value = metadata.find(*path);
        if (!value)
            return m_streams.complain(ExitCode::AnswerIsNo, tr("“%1” has no “%2”.").arg(m_path, typed));
        m_streams.output << written(yamlJson(*value));
        return ExitCode::Done;
    }

    /// Makes the changes one after the other, each on what the one before has left, and writes the card at the end.
    ExitCode change(bool withValues, const Edit &edit)
    {
        QList<Change> changes;
        for (const QString &word : m_words) {
            const ExitCode code = withValues ? readAssignment(word, changes) : readPath(word, changes);
            if (code != ExitCode::Done)
                return code;
        }
        Result<CardOnDisk> card = CardOnDisk::load(m_path);
        if (!card)
            return m_streams.complain(card.error());
        CardOnDisk edited = std::move(card).value();
        if (const Result<Done> allowed = edited.mayBeChanged(); !allowed)
            return m_streams.complain(allowed.error());
        for (const Change &one : changes) {
            const QString text = edited.text();
            const Result<TextEdit> made = edit(text, FrontMatter::parse(text), one);
            if (!made)
                return declined(one, made.error());
            edited.apply(*made);
        }
        return finish(edited);
    }

private:
    ExitCode readPath(const QString &word, QList<Change> &changes)
    {
        const std::optional<FieldPath> path = FieldPath::parse(word);
        if (!path || path->isEmpty())
            return malformedPath(word);
        changes.append({word, *path, {}});
        return ExitCode::Done;
    }

    ExitCode readAssignment(const QString &word, QList<Change> &changes)
    {
        const qsizetype equals = equalsSign(word);
        if (equals < 0)
            return m_streams.complain(ExitCode::Misuse, tr("“%1” has no “=”: PATH=VALUE is wanted.").arg(word));
        if (const ExitCode code = readPath(word.left(equals), changes); code != ExitCode::Done)
            return code;
        const QString typed = word.mid(equals + 1);
        const Result<FieldValue> value = FieldValue::fromYaml(typed);
        if (!value) {
            return m_streams.complain(ExitCode::Misuse,
                tr("The value of “%1” is no YAML: %2").arg(word.left(equals), whyNoValue(typed, value.error())));
        }
        changes.last().value = *value;
        return ExitCode::Done;
    }

    ExitCode malformedPath(const QString &typed)
    {
        return m_streams.complain(ExitCode::Misuse,
            tr("“%1” is no path; one looks like license, model-index[0].name or a[\"key with . or =\"].").arg(typed));
    }

    ExitCode declined(const Change &change, const Error &error)
    {
        const QString reason = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
        return m_streams.complain(ExitCode::AnswerIsNo, change.typed + u": "_s + describe(error).whatHappened + reason + u' '
            + tr("“%1” is as it was.").arg(m_path));
    }

    ExitCode finish(CardOnDisk &card)
    {
        const bool dryRun = m_arguments.isSet(u"dry-run"_s);
        if (!card.isChanged()) {
            // the answer of a dry run is a patch
            (dryRun ? m_streams.complaints : m_streams.output) << tr("“%1” is so already: nothing was written.").arg(m_path) << u'\n';
            return ExitCode::Done;
        }
        if (dryRun) {
            m_streams.output << QString::fromUtf8(unifiedDiff(m_path, m_path, card.bytesOnDisk(), card.bytes()));
            return ExitCode::Done;
        }
        if (const Result<Done> saved = card.save(); !saved)
            return m_streams.complain(saved.error());
        m_streams.output << tr("“%1” was changed.").arg(m_path) << u'\n';
        return ExitCode::Done;
    }

    const QCommandLineParser &m_arguments;
    const Streams &m_streams;
    QStringList m_words;
    QString m_path;
};

bool hasItem(const YamlNode *list, const FieldValue &item)
{
    const auto isItem = [&item](const YamlNode &node) { return yamlJson(node) == yamlJson(item.tree()); };
    if (!list)
        return false;
    return list->kind == YamlNode::Kind::List
        ? std::ranges::any_of(list->entries, [&](const YamlNode::Entry &entry) { return isItem(entry.value); })
        : isItem(*list);
}

} // namespace

ExitCode getValue(const QCommandLineParser &arguments, const Streams &streams)
{
    return EditCommand(arguments, streams).get();
}

ExitCode setValues(const QCommandLineParser &arguments, const Streams &streams)
{
    return EditCommand(arguments, streams).change(true,
        [](const QString &card, const FrontMatter &metadata, const Change &change) {
            return setValue(0, card, metadata, change.path, *change.value, usualFieldOrder());
        });
}

ExitCode addItems(const QCommandLineParser &arguments, const Streams &streams)
{
    return EditCommand(arguments, streams).change(true,
        [](const QString &card, const FrontMatter &metadata, const Change &change) -> Result<TextEdit> {
            if (metadata.readable() && hasItem(metadata.find(change.path), *change.value))
                return TextEdit();
            return addItem(0, card, metadata, change.path, *change.value, usualFieldOrder());
        });
}

ExitCode unsetValues(const QCommandLineParser &arguments, const Streams &streams)
{
    return EditCommand(arguments, streams).change(false,
        [](const QString &card, const FrontMatter &metadata, const Change &change) -> Result<TextEdit> {
            if (metadata.readable() && !metadata.find(change.path))
                return TextEdit();
            return removeValue(0, card, metadata, change.path);
        });
}

} // namespace cardwright
