// The hub's own view of a card's metadata. Written apart from Cardwright's, so that the two can disagree.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cardwright::hubtest {

struct MetadataVerdict {
    QStringList errors;   ///< any of them keeps the card out
    QStringList warnings;
    QJsonObject data;     ///< the metadata, as far as it could be read
};

/// readme: UTF-8, the whole file.
MetadataVerdict judgeCard(const QByteArray &readme);

/// The licences a card or a new repository may name.
const QStringList &licenseIds();

} // namespace cardwright::hubtest
