// The cases of the shared corpus: real models with what the hub answered.
#pragma once

#include "core/tags/tagcase.h"

#include <nlohmann/json.hpp>

#include <QFile>

namespace cardwright {

using CaseJson = nlohmann::ordered_json;

inline QString text(const CaseJson &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

inline QStringList texts(const CaseJson &list)
{
    QStringList result;
    for (const CaseJson &item : list)
        result.append(text(item));
    return result;
}

inline QStringList names(const QList<ComputedTag> &tags)
{
    QStringList result;
    for (const ComputedTag &tag : tags)
        result.append(tag.tag);
    return result;
}

/// Those whose files are known and whose snapshot begins so.
inline QList<CaseJson> sharedCases(const QStringList &snapshots)
{
    QFile file(QStringLiteral(CARD_SHARED) + QStringLiteral("/data/tags-cases.jsonl"));
    QList<CaseJson> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    while (!file.atEnd()) {
        const CaseJson model = CaseJson::parse(file.readLine().toStdString());
        const QString snapshot = text(model["snapshot"]);
        const bool wanted = std::ranges::any_of(snapshots, [&snapshot](const QString &start) { return snapshot.startsWith(start); });
        if (wanted && !model["siblings"].is_null())
            result.append(model);
    }
    return result;
}

inline QList<CaseJson> casesOf2022()
{
    return sharedCases({QStringLiteral("2022-02-21")});
}

inline QList<CaseJson> casesOf2025()
{
    return sharedCases({QStringLiteral("2025-01"), QStringLiteral("2025-03")});
}

inline QByteArray bytesOf(const CaseJson &model)
{
    return QByteArray::fromStdString(model.dump());
}

} // namespace cardwright
