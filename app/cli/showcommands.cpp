// `tags` and `render`: what the hub makes of a card.
#include "app/cli/analyst.h"
#include "app/cli/commands.h"

#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

TagEra eraNamed(const QString &name)
{
    if (name == "2022"_L1)
        return TagEra::Fitted2022;
    return name == "today"_L1 ? TagEra::Today : TagEra::Seed2021;
}

QString place(const TagCause &cause, const LineIndex &lines)
{
    QString text = cause.file;
    if (cause.file == "README.md"_L1)
        text += u':' + QString::number(lines.locate(cause.range.start).line);
    if (!cause.key.isEmpty())
        text += text.isEmpty() ? cause.key : u' ' + cause.key;
    return text;
}

} // namespace

ExitCode printTags(const QCommandLineParser &arguments, const Streams &streams)
{
    const QString path = arguments.positionalArguments().first();
    Analyst analyst(eraNamed(arguments.value(u"era"_s)));
    const Result<CardOnDisk> card = CardOnDisk::load(cardPath(path));
    // A model without a card has tags too.
    const bool cardless = !card && card.error().code == Error::Code::FileNotFound && QFileInfo(path).isDir();
    if (!card && !cardless)
        return streams.complain(card.error());
    const Analysis analysis = card ? analyst.analyse(*card) : analyst.analyseWithoutCard(path);
    for (const ComputedTag &tag : analysis.tags.tags) {
        QStringList causes;
        for (const TagCause &cause : tag.causes)
            causes.append(u"%1 (%2)"_s.arg(cause.rule, place(cause, analysis.lines)));
        streams.output << tag.tag << u'\t' << causes.join(u", "_s) << u'\n';
    }
    return ExitCode::Done;
}

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
