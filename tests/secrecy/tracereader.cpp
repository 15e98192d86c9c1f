#include "tests/secrecy/tracereader.h"

#include "tests/hub/testtokens.h"

#include <QIODevice>
#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFile = 4 * 4096 + 100; ///< of a descriptor as strace writes it
constexpr qsizetype kTail = 512; ///< more than the longest way to write a token, or the header that may hold it

/// "\x2f\x74" and whatever stands between such bytes.
QString readable(const QByteArray &text)
{
    static const QRegularExpression bytes(u"(?:\\\\x[0-9a-f]{2})+"_s);
    const QString all = QString::fromLatin1(text);
    QString result;
    qsizetype from = 0;
    for (auto match = bytes.globalMatch(all); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += all.mid(from, found.capturedStart() - from) +
                  QString::fromUtf8(QByteArray::fromHex(found.captured().remove(u"\\x"_s).toLatin1()));
        from = found.capturedEnd();
    }
    return result + all.mid(from);
}

/// All that stands between quotes, as bytes: every byte is written as "\x2f".
QList<QByteArray> stringsIn(QByteArrayView text)
{
    QList<QByteArray> strings;
    for (qsizetype from = text.indexOf('"'); from >= 0;) {
        const qsizetype end = text.indexOf('"', from + 1);
        if (end < 0)
            break;
        strings.append(QByteArray::fromHex(text.sliced(from + 1, end - from - 1).toByteArray().replace("\\x", "")));
        from = text.indexOf('"', end + 1);
    }
    return strings;
}

bool isOfNetwork(const QByteArray &file)
{
    return file.startsWith("TCP") || file.startsWith("UDP");
}

/// The one place for a token.
QByteArray withoutAuthorization(QByteArray bytes)
{
    for (const QString &token : testtokens::all)
        bytes.replace("\r\nAuthorization: Bearer " + token.toLatin1() + "\r\n", "\r\n");
    return bytes;
}

} // namespace

/// One line: 4711<thread> name(3<file>, "…", …) = result
struct TraceReader::Call {
    QString by;
    QByteArray name;
    QByteArrayView arguments; ///< with what follows them
    QByteArray file;          ///< of the descriptor that comes first, where one does

    static std::optional<Call> of(const QByteArray &line)
    {
        const qsizetype thread = line.indexOf('<');
        const qsizetype name = line.indexOf("> ", thread) + 2;
        const qsizetype open = line.indexOf('(', name);
        if (thread < 0 || name < 2 || open < 0 ||
            line.at(name) == '<') // "<... write resumed>": its bytes were told before
            return {};
        Call call{readable(line.sliced(thread + 1, name - thread - 3)), line.sliced(name, open - name).trimmed(),
            QByteArrayView(line).sliced(open + 1), {}};
        static const QRegularExpression descriptor(u"^(?:\\d+|AT_FDCWD)<(.*?)>(?:\\(deleted\\))?,"_s);
        const QByteArray beginning = call.arguments.first(std::min(call.arguments.size(), kLongestFile)).toByteArray();
        call.file = descriptor.match(QString::fromLatin1(beginning)).captured(1).toLatin1();
        return call;
    }
};

QStringList TraceReader::straceOptions()
{
    return {u"--follow-forks"_s, u"--seccomp-bpf"_s, u"--quiet=all"_s, u"--signal=none"_s, u"--decode-pids=comm"_s,
        u"--decode-fds=all"_s, u"--strings-in-hex=all"_s, u"--no-abbrev"_s, u"--string-limit=67108864"_s,
        u"--trace=execve,execveat,listen,write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,?open,openat,"
        u"openat2,?creat,"
        "?mkdir,mkdirat,?mknod,mknodat,?rename,?renameat,renameat2,?link,linkat,?symlink,symlinkat,memfd_create,"
        "setxattr,lsetxattr,fsetxattr"_s};
}

void TraceReader::read(QIODevice &trace)
{
    while (!trace.atEnd()) {
        const QByteArray line = trace.readLine();
        const auto call = Call::of(line);
        if (!call)
            continue;
        if (line.contains("\"..."))
            m_gaps.append(QString::fromLatin1(call->name) + u' ' + readable(call->file));
        read(*call);
    }
}

void TraceReader::read(const Call &call)
{
    if (call.name.startsWith("exec"))
        readStart(call);
    else if (call.name == "listen")
        m_listening.insert(call.file.chopped(1)); // "TCP:[127.0.0.1:80]"
    else if (call.name.contains("write") || call.name.startsWith("send"))
        readOutput(call);
    else
        look(Outlet::FileName, stringsIn(call.arguments).join('\0'), call, readable(call.file));
}

void TraceReader::readStart(const Call &call)
{
    ++m_programs;
    if (call.by == "strace"_L1)
        return;
    const qsizetype arguments = call.arguments.indexOf('[');
    const qsizetype environment = call.arguments.indexOf("], [", arguments);
    const QList<QByteArray> path = stringsIn(call.arguments.first(arguments));
    const QString program = path.isEmpty() ? QString() : QString::fromUtf8(path.first());
    for (const QByteArray &argument : path + stringsIn(call.arguments.sliced(arguments, environment - arguments)))
        look(Outlet::Argument, argument, call, program);
    for (const QByteArray &variable : stringsIn(call.arguments.sliced(environment)))
        look(Outlet::Environment, variable, call, program);
}

void TraceReader::readOutput(const Call &call)
{
    const bool isRequest = isOfNetwork(call.file);
    // what a server answers is its own affair: a hub knows the tokens, and may repeat them
    if (isRequest && m_listening.contains(call.file.first(std::max<qsizetype>(call.file.indexOf("->"), 0))))
        return;
    QByteArray &tail = m_tails[call.file];
    QByteArray bytes = tail + stringsIn(call.arguments).join();
    if (isRequest)
        bytes = withoutAuthorization(bytes);
    look(isRequest ? Outlet::Request : Outlet::Output, bytes, call, readable(call.file));
    tail = bytes.last(std::min(bytes.size(), kTail));
}

void TraceReader::look(Outlet outlet, const QByteArray &bytes, const Call &call, const QString &where)
{
    for (const Writing writing : m_search.in(bytes)) {
        if (const Leak leak{outlet, writing, call.by, where}; !m_leaks.contains(leak))
            m_leaks.append(leak);
    }
}

} // namespace cardwright
