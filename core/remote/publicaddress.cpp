#include "core/remote/publicaddress.h"

#include <QList>

#include <algorithm>

namespace cardwright {

namespace {

using Network = QPair<QHostAddress, int>;

QList<Network> networks(std::initializer_list<const char *> written)
{
    QList<Network> parsed;
    for (const char *network : written)
        parsed.append(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    return parsed;
}

bool isInOneOf(const QHostAddress &address, const QList<Network> &list)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const Network &network) { return address.isInSubnet(network); });
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    static const QList<Network> special4 = networks({"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
        "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/4", "240.0.0.0/4"});
    // the only part of IPv6 that is given out to the public, and what is special within it
    static const QList<Network> global6 = networks({"2000::/3"});
    static const QList<Network> special6 =
        networks({"2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"});

    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol: return !isInOneOf(address, special4);
    case QAbstractSocket::IPv6Protocol: return isInOneOf(address, global6) && !isInOneOf(address, special6);
    default: return false;
    }
}

} // namespace cardwright
