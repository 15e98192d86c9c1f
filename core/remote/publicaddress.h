// Which addresses are out on the internet: what a card asks for must not reach the reader's own machine or network.
#pragma once

#include <QHostAddress>

namespace cardwright {

/// False for every block of IANA's special-purpose registries (RFC 6890 and its successors): this host, private and
/// link-local networks, carriers' shared ones, multicast, documentation; and for IPv6 that carries an IPv4 address
/// (mapped, NAT64, 6to4, Teredo), which would be a way around the rest.
bool isPublicAddress(const QHostAddress &address);

} // namespace cardwright
