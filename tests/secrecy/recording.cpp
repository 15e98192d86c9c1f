#include "tests/secrecy/recording.h"

#include <QFile>

#include <signal.h>

namespace cardwright {

using namespace Qt::StringLiterals;

QString Recording::obstacle()
{
    QProcess strace;
    strace.start(u"strace"_s, TraceReader::straceOptions() + QStringList{u"--output=/dev/null"_s, u"true"_s});
    if (!strace.waitForStarted())
        return u"there is no strace"_s;
    strace.waitForFinished();
    return strace.exitCode() == 0 ? QString() : QString::fromLocal8Bit(strace.readAllStandardError());
}

void Recording::start(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    QStringList all = TraceReader::straceOptions() + QStringList{u"--output="_s + trace()};
    // the sanitizer for leaks of memory traces, too, and two cannot
    for (const QString &variable : environment + QStringList{u"ASAN_OPTIONS=detect_leaks=0"_s})
        all += {u"--env="_s + variable};
    m_strace.setProcessChannelMode(QProcess::MergedChannels);
    m_strace.start(u"strace"_s, all + QStringList{program} + arguments);
}

bool Recording::hasHeardFrom(const QByteArray &thread) const
{
    QFile file(trace());
    return file.open(QIODevice::ReadOnly) &&
           file.readAll().contains("<\\x" + thread.toHex(' ').replace(" ", "\\x") + "> ");
}

void Recording::terminate()
{
    QFile file(trace());
    if (file.open(QIODevice::ReadOnly))
        kill(file.readLine().split('<').first().toInt(), SIGTERM); // the first line tells of the program's start
}

bool Recording::finish(int milliseconds)
{
    if (!m_strace.waitForFinished(milliseconds))
        return false;
    QFile file(trace());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    m_seen.read(file);
    return true;
}

} // namespace cardwright
