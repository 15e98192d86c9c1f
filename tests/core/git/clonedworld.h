// A bare repository "remote.git" with a card, and a clone of it, "clone", that git's user works in.
#pragma once

#include "tests/core/git/gitworld.h"

class ClonedWorld : public GitWorld {
public:
    ClonedWorld()
    {
        git({}, {QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"), QStringLiteral("remote.git")});
        adopt(path(QStringLiteral("remote.git")), path(QStringLiteral("remote.git")));
    }
    /// Of an empty repository that somebody else serves.
    ClonedWorld(const QString &address, const QString &repository) { adopt(address, repository); }

    QString head() const { return m_head; } ///< of the remote when the clone was made, or last pushed by pushAll()
    QString remoteHead(const QString &branch = QStringLiteral("main")) const { return remote({QStringLiteral("rev-parse"), branch}); }
    int remoteCommits() const { return remote({QStringLiteral("rev-list"), QStringLiteral("--count"), QStringLiteral("main")}).toInt(); }
    QString remote(const QStringList &arguments) const { return git({}, QStringList{QStringLiteral("--git-dir=") + m_repository} + arguments); }
    QString clone(const QStringList &arguments) const { return git(QStringLiteral("clone"), arguments); }
    QString status(const QString &of = QStringLiteral("clone")) const { return git(of, {QStringLiteral("status"), QStringLiteral("--porcelain")}); }

    /// All that is in the clone's work tree, as its user does it.
    void pushAll()
    {
        clone({QStringLiteral("add"), QStringLiteral(".")});
        clone({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("first")});
        clone({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("--no-recurse-submodules"), QStringLiteral("-u"), QStringLiteral("origin"), QStringLiteral("main")});
        m_head = remoteHead();
    }

private:
    void adopt(const QString &address, const QString &repository)
    {
        m_repository = repository;
        git({}, {QStringLiteral("clone"), QStringLiteral("-q"), address, QStringLiteral("clone")});
        write(QStringLiteral("clone/README.md"), "first\n");
        write(QStringLiteral("clone/config.json"), "{}\n");
        pushAll();
    }

    QString m_repository; ///< its folder
    QString m_head;
};
