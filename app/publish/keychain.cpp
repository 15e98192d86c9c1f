#include "app/publish/keychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <qt6keychain/keychain.h>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"Cardwright"_s;

/// Its answer comes once, unless `asker` goes before. Never falls back to a plain file.
template <class Job>
Job *job(const QString &origin, QObject *asker, std::function<void(Job &)> finished)
{
    auto *made = new Job(kService); // deletes itself
    made->setKey(origin);
    made->setInsecureFallback(false);
    QObject::connect(made, &QKeychain::Job::finished, asker, [made, finished = std::move(finished)] { finished(*made); });
    return made;
}

Result<Done> resultOf(const QKeychain::Job &job)
{
    const bool isDone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
    return isDone ? Result<Done>(Done{}) : Error{Error::Code::KeychainFailed, job.key(), job.errorString()};
}

} // namespace

bool Keychain::isLasting() const
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList names = bus.interface()->registeredServiceNames().value() + bus.interface()->activatableServiceNames().value();
    const auto keepers = {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
    return std::ranges::any_of(keepers, [&](const QString &name) { return names.contains(name); });
}

void Keychain::read(const HubEndpoint &endpoint, QObject *asker, const TokenAnswer &answer)
{
    job<QKeychain::ReadPasswordJob>(endpoint.origin(), asker, [answer, endpoint](QKeychain::ReadPasswordJob &read) {
        if (const Result<Done> result = resultOf(read); !result)
            answer(result.error());
        else
            answer(Token::of(read.binaryData(), endpoint));
    })->start();
}

void Keychain::write(const Token &token, QObject *asker, const DoneAnswer &answer)
{
    auto *write = job<QKeychain::WritePasswordJob>(
        token.origin(), asker, [answer](QKeychain::WritePasswordJob &written) { answer(resultOf(written)); });
    write->setBinaryData(token.keychainBytes());
    write->start();
}

void Keychain::remove(const HubEndpoint &endpoint, QObject *asker, const DoneAnswer &answer)
{
    job<QKeychain::DeletePasswordJob>(endpoint.origin(), asker, [answer](QKeychain::DeletePasswordJob &removed) {
        answer(resultOf(removed));
    })->start();
}

} // namespace cardwright
