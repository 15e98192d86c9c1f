#include "app/cli/commands.h"

#include "core/analysis/analysis.h"
#include "core/base/cardencoding.h"
#include "core/files/cardfile.h"
#include "core/files/cardsource.h"
#include "core/files/modelfilesreader.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

const QString kCardName = u"README.md"_s;

/// A folder means the README.md in it.
QString cardPath(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return path;
    return path.endsWith(u'/') ? path + kCardName : path + u'/' + kCardName;
}

Analysis analyseBytes(const QByteArray &bytes, const QString &folder, TagEra era)
{
    const CardEncoding::Decoded decoded = CardEncoding::decode(bytes);
    Snapshot snapshot;
    snapshot.text = decoded.encoding.plain(decoded.text);
    snapshot.hasBom = decoded.encoding.hasBom();
    snapshot.unfit = decoded.encoding.unfit();
    snapshot.era = era;
    snapshot.files = std::make_shared<const ModelFiles>(readModelFiles(FolderSource(folder), configFileNames()));
    return analyse({}, snapshot);
}

Result<Analysis> analyseCard(const QString &card)
{
    const Result<LoadedFile> file = loadFile(card);
    if (!file)
        return file.error();
    return analyseBytes(file->bytes, QFileInfo(card).absolutePath(), Snapshot().era);
}

ExitCode fail(const Error &error, const Streams &streams)
{
    const ErrorText text = describe(error);
    streams.complaints << u"cardwright-cli: "_s << text.whatHappened << u' ' << text.whatToDo << Qt::endl;
    return ExitCode::LocalFailed;
}

QString place(const TagCause &cause, const LineIndex &lines)
{
    QString text = cause.file;
    if (cause.file == kCardName)
        text += u':' + QString::number(lines.locate(cause.range.start).line);
    if (!cause.key.isEmpty())
        text += text.isEmpty() ? cause.key : u' ' + cause.key;
    return text;
}

} // namespace

ExitCode checkCards(const QStringList &paths, const Streams &streams)
{
    ExitCode code = ExitCode::Done;
    for (const QString &path : paths) {
        const QString card = cardPath(path);
        const Result<Analysis> analysis = analyseCard(card);
        if (!analysis) {
            code = fail(analysis.error(), streams);
            continue;
        }
        for (const Problem &problem : analysis->problems) {
            const Location location = analysis->lines.locate(problem.range.start);
            streams.output << card << u':' << location.line << u':' << location.column << u": "_s
                           << severityName(problem.severity) << u": "_s << describe(problem) << u" ["_s << problem.rule << u"]\n"_s;
            if (problem.severity == Severity::Rejects && code == ExitCode::Done)
                code = ExitCode::AnswerIsNo;
        }
    }
    return code;
}

ExitCode printTags(const QString &path, TagEra era, const Streams &streams)
{
    const QString card = cardPath(path);
    const Result<LoadedFile> file = loadFile(card);
    // A model without a card has tags too.
    const bool cardless = !file && file.error().code == Error::Code::FileNotFound && card != path;
    if (!file && !cardless)
        return fail(file.error(), streams);
    const Analysis analysis = analyseBytes(file ? file->bytes : QByteArray(), QFileInfo(card).absolutePath(), era);
    for (const ComputedTag &tag : analysis.tags.tags) {
        QStringList causes;
        for (const TagCause &cause : tag.causes)
            causes.append(u"%1 (%2)"_s.arg(cause.rule, place(cause, analysis.lines)));
        streams.output << tag.tag << u'\t' << causes.join(u", "_s) << u'\n';
    }
    return ExitCode::Done;
}

ExitCode printPage(const QString &path, const Streams &streams)
{
    const Result<Analysis> analysis = analyseCard(cardPath(path));
    if (!analysis)
        return fail(analysis.error(), streams);
    for (const PlacedBlock &placed : analysis->body.blocks)
        streams.output << placed.block->html << u'\n';
    return ExitCode::Done;
}

} // namespace cardwright
