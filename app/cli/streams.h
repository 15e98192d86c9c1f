// Where a command speaks: answers go to `output`, what went wrong to `complaints`, one line each.
#pragma once

#include "app/cli/exitcodes.h"
#include "core/base/result.h"

#include <QTextStream>

namespace cardwright {

struct Streams {
    QTextStream &output;
    QTextStream &complaints;

    /// Bytes of a file, as they are, to the output: whether all were written.
    bool write(const QByteArray &bytes) const;

    /// Prints "cardwright-cli: sentence" and returns `code`.
    ExitCode complain(ExitCode code, const QString &sentence) const;
    ExitCode complain(const Error &error) const; ///< the exit code is that of its kind
};

} // namespace cardwright
