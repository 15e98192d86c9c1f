// What can go wrong on purpose, and how often it did.
#pragma once

#include "tests/hub/requesttarget.h"
#include "tests/hub/loopbackserver.h"

#include <QMap>

#include <optional>
#include <vector>

namespace cardwright {

enum class Effect {
    // Answered without being handled:
    Status,       ///< status, body and headers of the fault (a JSON error when the body is empty)
    Html,         ///< 200 and a page, as of a login portal
    RedirectHere, ///< 307 to the same origin, where the same is handled
    RedirectAway, ///< 307 to the other origin, which takes note of what arrives there
    // Handled, and then:
    StatusAfterwards, ///< done, but answered with the fault's status
    BrokenJson,       ///< done, but the answer is cut off in the middle
    OddJson,          ///< done, but the answer is JSON of another shape
    Delay,            ///< answered after milliseconds
    // Before it is handled:
    StaleParent, ///< somebody else commits the fault's files to the branch it is about (or to main)
    // By the proxy in front:
    SlowUpload, ///< the body reaches the hub over milliseconds
    DropBefore, ///< closed when the request line has come; the hub sees nothing
    DropDuring, ///< closed when half of the body has come; the hub sees nothing
    DropAfter,  ///< handled, then closed without an answer
    Reset,      ///< as DropBefore, with a TCP reset
    ResetAfter, ///< as DropAfter, with a TCP reset
    Stall,      ///< taken, and never answered; the hub sees nothing
};

bool isOfProxy(Effect effect);

struct Fault {
    Effect effect = Effect::Status;
    std::optional<RequestKind> kind = {}; ///< any, when not given
    QString pathContains = {};       ///< within the address as it was sent, percent-encoded
    int times = 1;
    int after = 0; ///< so many matching requests pass first
    int status = 500;
    QByteArray body = {};
    HttpHeaders headers = {};
    int milliseconds = 500;
    QMap<QString, QByteArray> files = {{QStringLiteral("colleague.txt"), "Somebody else was here.\n"}};
};

/// The faults still to come. Each request takes at most one of the proxy's and one of the others.
class FaultPlan {
public:
    int add(Fault fault);
    void clear() { m_planned.clear(); }
    /// How often it happened; 0 for one that never was.
    int fired(int fault) const;
    /// The next fault for this request, counted as fired.
    std::optional<Fault> take(const RequestTarget &target, const QByteArray &address, bool ofProxy);

private:
    struct Planned {
        int number;
        Fault fault;
    };
    std::vector<Planned> m_planned;
    std::vector<int> m_fired;
};

} // namespace cardwright
