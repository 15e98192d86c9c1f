// How long work is followed and stopped: given to every blocking call that may wait for a network or for another program.
#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace cardwright {

struct Progress {
    enum class Step {
        Connecting, ///< looking at the place
        Checking,   ///< the hub checks the metadata
        Creating,   ///< the repository, or the branch
        Preparing,  ///< asking how each file is to be sent
        Uploading,  ///< large files; `subject` is the one that is on its way
        Committing, ///< from here on the change may have been made
        Confirming, ///< looking whether it was made, and reading it back
    };
    Step step = Step::Connecting;
    QString subject = {};
    qint64 done = 0;  ///< bytes
    qint64 total = 0; ///< bytes; 0: not known
};

struct RunControl {
    std::stop_token stop = {};                       ///< may be asked for on any thread; the call then ends soon, with Cancelled
    std::function<void(const Progress &)> tell = {}; ///< called on the thread that does the work; may be empty

    bool stopped() const { return stop.stop_requested(); }
    void report(const Progress &progress) const
    {
        if (tell)
            tell(progress);
    }
};

} // namespace cardwright
