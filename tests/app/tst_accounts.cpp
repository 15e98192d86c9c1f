// Which token is used at which hub, and how long.

#include "app/publish/accounts.h"

#include <QSignalSpy>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

/// A keychain in memory that may be locked.
class FakeKeychain final : public SessionCredentials {
public:
    explicit FakeKeychain(const bool &locked) : m_locked(locked) {}
    bool isLasting() const override { return true; }
    void read(const HubEndpoint &endpoint, QObject *asker, const TokenAnswer &answer) override
    {
        if (m_locked)
            answer(Error{Error::Code::KeychainFailed, endpoint.origin(), {}});
        else
            SessionCredentials::read(endpoint, asker, answer);
    }

private:
    const bool &m_locked;
};

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT

    const HubEndpoint m_hub = *HubEndpoint::parse(u"https://hub.example"_s);
    const HubEndpoint m_other = *HubEndpoint::parse(u"https://other.example"_s);

    bool hasToken(Accounts &accounts, const HubEndpoint &hub)
    {
        std::optional<bool> has;
        accounts.tokenFor(hub, this, [&has](const std::optional<Token> &token) { has = token.has_value(); });
        return has.value();
    }
    Token token(const HubEndpoint &hub) const { return *Token::of("hf_abcdefghijklmnopqrstuvwxyzabcdefgh", hub); }

private slots:
    void aTokenInUseIsForItsHubAlone()
    {
        Accounts accounts(std::make_unique<SessionCredentials>(), m_hub, {});
        QVERIFY(!accounts.hasKeychain());
        QVERIFY(!hasToken(accounts, m_hub));
        accounts.use(token(m_hub), false);
        QVERIFY(hasToken(accounts, m_hub));
        QVERIFY(!hasToken(accounts, m_other));
        accounts.signOut(m_hub);
        QVERIFY(!hasToken(accounts, m_hub));
    }

    void tokensThatWereFoundAreOfferedForTheirHubAndNotTaken()
    {
        Accounts accounts(std::make_unique<SessionCredentials>(), m_hub,
            {{FoundToken::Source::Environment, u"HF_TOKEN"_s, {}, token(m_hub)}});
        QCOMPARE(accounts.foundFor(m_hub).size(), 1);
        QCOMPARE(accounts.foundFor(m_other).size(), 0);
        QVERIFY(!hasToken(accounts, m_hub));
    }

    void theKeychainKeepsOnlyWhatItIsTold()
    {
        bool locked = false;
        auto keychain = std::make_unique<FakeKeychain>(locked);
        FakeKeychain *kept = keychain.get();
        Accounts accounts(std::move(keychain), m_hub, {});
        const auto isKept = [&](const HubEndpoint &hub) {
            bool is = false;
            kept->read(hub, this, [&is](const Result<std::optional<Token>> &answer) { is = answer->has_value(); });
            return is;
        };
        accounts.use(token(m_hub), false);
        QVERIFY(!isKept(m_hub));
        accounts.use(token(m_other), true);
        QVERIFY(isKept(m_other));
        accounts.signOut(m_other);
        QVERIFY(!isKept(m_other));
    }

    void aLockedKeychainIsTold()
    {
        bool locked = true;
        Accounts accounts(std::make_unique<FakeKeychain>(locked), m_hub, {});
        QSignalSpy failed(&accounts, &Accounts::keychainFailed);
        QVERIFY(!hasToken(accounts, m_hub));
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
