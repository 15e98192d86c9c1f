// Reads what strace has written down and looks for tokens in it.
#pragma once

#include "tests/secrecy/tokensearch.h"

#include <QHash>
#include <QSet>
#include <QStringList>

class QIODevice;

namespace cardwright {

enum class Outlet {
    Argument,
    Environment,
    FileName,
    Output,  ///< written: file, pipe, terminal, local socket
    Request, ///< sent over the network, other than as the header "Authorization: Bearer"
};

struct Leak {
    Outlet outlet;
    Writing writing;
    QString by;    ///< the thread that did it, 15 bytes of its name; a program's first thread has the program's
    QString where; ///< the program started, the file's path, "pipe:[…]", "TCP:[from->to]"

    bool operator==(const Leak &) const = default;
};

class TraceReader {
public:
    /// The options under which strace writes what is read here. Each string of bytes is written whole, up to 64 MiB.
    static QStringList straceOptions();

    void read(QIODevice &trace);

    /// Each once. The start of the traced program itself is none.
    const QList<Leak> &leaks() const { return m_leaks; }
    int programs() const { return m_programs; } ///< how many were started
    /// Calls that were not written down whole.
    const QStringList &gaps() const { return m_gaps; }

private:
    struct Call;
    void read(const Call &call);
    void readStart(const Call &call);
    void readOutput(const Call &call);
    void look(Outlet outlet, const QByteArray &bytes, const Call &call, const QString &where);

    const TokenSearch m_search;
    QList<Leak> m_leaks;
    QStringList m_gaps;
    QSet<QByteArray> m_listening;          ///< addresses of servers
    QHash<QByteArray, QByteArray> m_tails; ///< what was last written to each file: a token may come in two pieces
    int m_programs = 0;
};

} // namespace cardwright
