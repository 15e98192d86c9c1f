// What was published from here, or opened from a hub: for each card the place, and the state there that the text was made
// from. Without it nobody could tell a colleague's change from one's own. Kept in the state folder; holds no secret.
#pragma once

#include "core/base/result.h"
#include "core/publish/targetaddress.h"

#include <QByteArray>

namespace cardwright {

struct PublishRecord {
    TargetAddress target;
    QString branch;   ///< short name
    QString commit;   ///< 40 hex digits
    QByteArray card;  ///< as it is at `commit`; empty: there was none
    bool asPullRequest = false; ///< what the user chose last; `commit` is still one of `branch`

    bool operator==(const PublishRecord &) const = default;
};

class PublishRecords {
public:
    explicit PublishRecords(const QString &folder); ///< made when first needed
    static QString standardFolder();                ///< $XDG_STATE_HOME/cardwright/published or its like

    /// `cardPath`: absolute. Nothing where there is no record, or none that can be read.
    std::optional<PublishRecord> of(const QString &cardPath) const;
    Result<Done> write(const QString &cardPath, const PublishRecord &record) const;

private:
    QString fileFor(const QString &cardPath) const;

    QString m_folder;
};

} // namespace cardwright
