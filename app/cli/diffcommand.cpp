// `diff`: how two cards differ, in lines or in meaning.
#include "app/cli/analyst.h"
#include "app/cli/commands.h"
#include "core/diff/cardchange.h"
#include "core/diff/linediff.h"
#include "core/words/words.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

CardVersion versionOf(const CardOnDisk &card)
{
    const Analysis analysis = Analyst().analyse(card);
    return {analysis.metadata, analysis.tags, card.text()};
}

} // namespace

ExitCode printDifference(const QCommandLineParser &arguments, const Streams &streams)
{
    const QStringList paths = arguments.positionalArguments();
    const Result<CardOnDisk> before = CardOnDisk::load(cardPath(paths[0]));
    if (!before)
        return streams.complain(before.error());
    const Result<CardOnDisk> after = CardOnDisk::load(cardPath(paths[1]));
    if (!after)
        return streams.complain(after.error());
    if (!arguments.isSet(u"semantic"_s)) {
        const QByteArray lines = unifiedDiff(before->path(), after->path(), before->bytesOnDisk(), after->bytesOnDisk());
        streams.write(lines);
        return lines.isEmpty() ? ExitCode::Done : ExitCode::AnswerIsNo;
    }
    const QList<CardChange> changes = compareCards(versionOf(*before), versionOf(*after));
    for (const CardChange &change : changes)
        streams.output << describe(change) << u'\n';
    return changes.isEmpty() ? ExitCode::Done : ExitCode::AnswerIsNo;
}

} // namespace cardwright
