// `render`: what the page shows of a card.
#include "app/cli/analyst.h"
#include "app/cli/commands.h"

namespace cardwright {

using namespace Qt::StringLiterals;

ExitCode printPage(const QCommandLineParser &arguments, const Streams &streams)
{
    const Result<CardOnDisk> card = CardOnDisk::load(cardPath(arguments.positionalArguments().first()));
    if (!card)
        return streams.complain(card.error());
    for (const PlacedBlock &placed : Analyst().analyse(*card).body.blocks)
        streams.output << placed.block->html << u'\n';
    return ExitCode::Done;
}

} // namespace cardwright
