#include "core/publish/companions.h"

#include <map>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isEvaluationResults(const QString &name)
{
    return name.startsWith(".eval_results/"_L1) && (name.endsWith(".yaml"_L1) || name.endsWith(".yml"_L1));
}

Companion lookedAt(const CardSource &source, const QString &path, Companion::Kind kind)
{
    Companion companion{path, kind};
    const Result<FileStart> start = source.readStart(path, 0);
    if (!start)
        companion.refusal = start.error().code;
    else if (companion.bytes = qint64(start->fileBytes); companion.bytes > kMostCompanionBytes)
        companion.refusal = Error::Code::FileTooLarge;
    return companion;
}

} // namespace

QList<Companion> findCompanions(const CardSource &source, const QStringList &media)
{
    std::map<QString, Companion::Kind> wanted;
    for (const QString &path : media) {
        if (path != kCardName)
            wanted.emplace(path, Companion::Kind::Media);
    }
    const CardSource::Listing listing = source.list();
    for (const QStringList &names : {listing.names, listing.refused}) {
        for (const QString &name : names) {
            if (isEvaluationResults(name))
                wanted.emplace(name, Companion::Kind::EvaluationResults);
        }
    }
    QList<Companion> companions;
    for (const auto &[path, kind] : wanted)
        companions.append(lookedAt(source, path, kind));
    return companions;
}

Result<OutgoingFile> readCompanion(const CardSource &source, const QString &path)
{
    Result<QByteArray> bytes = source.read(path, kMostCompanionBytes);
    if (!bytes)
        return bytes.error();
    return OutgoingFile{path, std::move(bytes).value()};
}

} // namespace cardwright
