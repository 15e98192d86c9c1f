#include "core/publish/targetaddress.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kHub = u"hub:"_s;
const QString kGit = u"git:"_s;
constexpr qsizetype kMostIdLength = 96;

bool isNamePart(const QString &part)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9._-]+$"_s);
    const auto isEdge = [](QChar c) { return c == u'-' || c == u'.'; };
    return allowed.match(part).hasMatch() && !isEdge(part.front()) && !isEdge(part.back()) && !part.contains("--"_L1)
        && !part.contains(".."_L1) && !part.endsWith(".git"_L1);
}

} // namespace

QUrl TargetAddress::standardEndpoint()
{
    return QUrl(u"https://huggingface.co"_s);
}

std::optional<TargetAddress> TargetAddress::parse(const QString &text, const QUrl &endpoint, const QString &here)
{
    if (text.startsWith(kHub)) {
        const QString id = text.mid(kHub.size());
        return isRepositoryId(id) ? std::optional(TargetAddress{Kind::Hub, id, endpoint}) : std::nullopt;
    }
    if (text.startsWith(kGit)) {
        const QString remote = text.mid(kGit.size());
        const bool holdsSecret = !QUrl(remote).password().isEmpty();
        return remote.isEmpty() || holdsSecret ? std::nullopt : std::optional(TargetAddress{Kind::Git, remote});
    }
    if (text.isEmpty())
        return std::nullopt;
    return TargetAddress{Kind::LocalHub, QDir::cleanPath(QDir(here.isEmpty() ? QDir::currentPath() : here).absoluteFilePath(text))};
}

QString TargetAddress::toString() const
{
    switch (kind) {
    case Kind::Hub: return kHub + place;
    case Kind::Git: return kGit + place;
    case Kind::LocalHub: return place;
    }
    Q_UNREACHABLE();
}

bool isRepositoryId(const QString &id)
{
    const QStringList parts = id.split(u'/');
    return id.size() <= kMostIdLength && parts.size() == 2 && std::ranges::all_of(parts, isNamePart);
}

} // namespace cardwright
