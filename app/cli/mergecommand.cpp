// `merge`: three versions of a card made one; also for git to call.
#include "app/cli/cardondisk.h"
#include "app/cli/commands.h"
#include "core/files/diskfile.h"
#include "core/merge/mergecards.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class MergeCommand {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    MergeCommand(const QCommandLineParser &arguments, const Streams &streams)
        : m_streams(streams), m_paths(arguments.positionalArguments()), m_output(arguments.value(u"output"_s))
    {
    }

    static QString objection(const QCommandLineParser &arguments)
    {
        if (arguments.isSet(u"output"_s) && arguments.value(u"output"_s).isEmpty())
            return tr("“%1” needs: %2").arg(u"--output"_s, u"FILE"_s);
        return {};
    }

    ExitCode run() const
    {
        QStringList texts;
        for (const QString &path : m_paths) {
            const Result<QString> text = textOf(cardPath(path));
            if (!text)
                return m_streams.complain(text.error());
            texts.append(*text);
        }
        const CardMerge merge = mergeCards(texts[0], texts[1], texts[2]);
        if (const ExitCode written = write(merge.withMarkers(u"mine"_s, u"theirs"_s).toUtf8()); written != ExitCode::Done)
            return written;
        if (merge.isClean())
            return ExitCode::Done;
        const int count = int(merge.conflicts.size());
        return m_streams.complain(ExitCode::AnswerIsNo, tr("Both changed the same in %n place(s); choose there.", nullptr, count));
    }

private:
    /// With its line ends and byte order mark as they are: the merge knows what to do with them.
    static Result<QString> textOf(const QString &path)
    {
        const Result<CardOnDisk> card = CardOnDisk::load(path);
        if (!card)
            return card.error();
        if (const Result<Done> allowed = card->mayBeChanged(); !allowed)
            return allowed.error();
        const QString text = QString::fromUtf8(card->bytesOnDisk());
        return card->encoding().hasBom() && !text.startsWith(QChar(0xFEFF)) ? QChar(0xFEFF) + text : text;
    }

    ExitCode write(const QByteArray &bytes) const
    {
        if (m_output.isEmpty() || m_output == "-"_L1) {
            return m_streams.write(bytes) ? ExitCode::Done
                                          : m_streams.complain(ExitCode::LocalFailed, tr("The answer could not be written."));
        }
        const Result<Done> written = replaceFile(m_output, bytes);
        return written ? ExitCode::Done : m_streams.complain(written.error());
    }

    const Streams &m_streams;
    const QStringList m_paths;
    const QString m_output; ///< empty or "-": standard output
};

} // namespace

QString objectionToMerge(const QCommandLineParser &arguments)
{
    return MergeCommand::objection(arguments);
}

ExitCode mergeVersions(const QCommandLineParser &arguments, const Streams &streams)
{
    return MergeCommand(arguments, streams).run();
}

} // namespace cardwright
