#include "core/publish/targetaddress.h"

#include "core/card/repoid.h"

#include <QDir>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kHub = u"hub:"_s;
const QString kGit = u"git:"_s;

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
    return id.count(u'/') == 1 && isRepoId(id);
}

} // namespace cardwright
