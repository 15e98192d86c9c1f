// Runs a program under strace and tells where it, or a program it started, let out a token: in arguments and
// environments of programs, names of files, bytes written to files, pipes, terminals and sockets.
//
// Not seen: what the kernel copies from file to file, which somebody wrote before; memory that processes share or map
// from a file; and what compressed bytes stand for. Git's objects are such, but what git makes them of is written to
// its pipes.
#pragma once

#include "tests/secrecy/tracereader.h"

#include <QProcess>
#include <QTemporaryDir>

namespace cardwright {

class Recording {
public:
    /// Why nothing can be recorded here; empty where it can.
    static QString obstacle();

    /// `environment`: "NAME=VALUE", besides what the test has; what the test itself hands over so is no leak.
    void start(const QString &program, const QStringList &arguments, const QStringList &environment = {});
    /// Whether a thread of that name let anything out so far.
    bool hasHeardFrom(const QByteArray &thread) const;
    /// Ends the program before its time.
    void terminate();
    /// Waits until the program and all it started have ended, and reads. False when they did not in time.
    bool finish(int milliseconds);

    int exitCode() const { return m_strace.exitCode(); }
    QByteArray output() { return m_strace.readAll(); } ///< standard output and error
    const TraceReader &seen() const { return m_seen; }

private:
    QString trace() const { return m_folder.filePath(QStringLiteral("trace")); }

    QTemporaryDir m_folder;
    QProcess m_strace;
    TraceReader m_seen;
};

} // namespace cardwright
