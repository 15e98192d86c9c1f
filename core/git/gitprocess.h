// Runs the user's own git: arguments and no shell, an environment without secrets and without the variables that would lead
// git elsewhere, settings under which it runs no hook, no monitor and no maintenance, and asks nothing on a terminal.
// Credentials are git's business: the helpers of the user's own configuration, his ssh and his askpass program work as ever.
#pragma once

#include "core/base/result.h"
#include "core/base/runcontrol.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>

namespace cardwright {

inline constexpr qint64 kMostGitBytes = qint64(256) << 20;

struct GitCall {
    QStringList arguments;   ///< after `git`
    QString folder = {};     ///< that it runs in; empty: any
    QByteArray input = {};   ///< for its standard input
    QList<std::pair<QString, QString>> variables = {}; ///< of the environment, besides those every call has
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< how long it may give no sign of life
};

struct GitAnswer {
    enum class End { Exited, Cancelled, TimedOut, TooLong };
    End end = End::Exited; ///< of the last three it did not end by itself: it was killed with all that it had started
    int exitCode = 0;      ///< 128 and more: a fault; below, it depends on the command
    QByteArray output = {}; ///< at most kMostGitBytes
    QString said = {};     ///< its errors and progress, in English, untrimmed; of much of it the end

    bool ok() const { return end == End::Exited && exitCode == 0; }
    Error error(const QString &subject) const; ///< Cancelled, FileTooLarge or ToolFailed
};

/// Blocks until git has ended, or soon after `run.stop` was asked for: then its whole process group is killed. ToolMissing
/// is its only error.
Result<GitAnswer> runGit(const GitCall &call, const RunControl &run);

/// The output of a git that has to succeed; any other end is GitAnswer::error().
Result<QByteArray> readGit(const GitCall &call, const RunControl &run);

} // namespace cardwright
