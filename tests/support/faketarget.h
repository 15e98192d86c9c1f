// A place in memory to publish to, which a test can change behind the program's back and make fail.
#pragma once

#include "core/publish/publishtarget.h"

#include <QCryptographicHash>
#include <QMap>

namespace cardwright {

class FakeTarget final : public PublishTarget {
public:
    using Files = QMap<QString, QByteArray>;
    struct Commit {
        QString id;
        QString parent;
        QString title;
        QString author;
        Files files;
    };

    RemoteState state{.exists = true, .place = QStringLiteral("ada/tiny"), .access = RemoteState::Access::Write};
    CardVerdict verdict;
    std::optional<Error> failure; ///< of every call
    QList<Publication> published;

    /// A colleague's commit, or the state the place starts with.
    QString commit(const QString &author, const QString &title, const Files &files, const QString &branch = QStringLiteral("main"))
    {
        Commit made{{}, m_heads.value(branch), title, author, m_commits.value(m_heads.value(branch)).files};
        made.files.insert(files);
        made.id = QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::number(m_commits.size()) + title.toUtf8(), QCryptographicHash::Sha1).toHex());
        m_commits.insert(made.id, made);
        m_heads.insert(branch, made.id);
        return made.id;
    }
    QString head(const QString &branch = QStringLiteral("main")) const { return m_heads.value(branch); }
    QByteArray file(const QString &path, const QString &branch = QStringLiteral("main")) const
    {
        return m_commits.value(m_heads.value(branch)).files.value(path);
    }

    Result<RemoteState> look(const QString &branch, const RunControl &) override
    {
        if (failure)
            return *failure;
        RemoteState seen = state;
        seen.branch = branch.isEmpty() ? QStringLiteral("main") : branch;
        seen.branches = m_heads.keys();
        seen.branchExists = m_heads.contains(seen.branch);
        seen.head = m_heads.value(seen.branch);
        if (const Commit latest = m_commits.value(seen.head); !latest.id.isEmpty())
            seen.latest = Revision{latest.id, latest.title, latest.author, {}};
        return seen;
    }
    Result<QByteArray> fileAt(const QString &path, const QString &commit, const RunControl &) override
    {
        if (failure)
            return *failure;
        const Files files = m_commits.value(commit).files;
        if (!files.contains(path))
            return Error{Error::Code::FileNotFound, path, {}};
        return files.value(path);
    }
    Result<QList<Revision>> history(const QString &branch, int most, const RunControl &) override
    {
        if (failure)
            return *failure;
        QList<Revision> revisions;
        for (QString id = m_heads.value(branch); !id.isEmpty() && revisions.size() < most; id = m_commits.value(id).parent) {
            const Commit &commit = m_commits[id];
            revisions.append({commit.id, commit.title, commit.author, {}});
        }
        return revisions;
    }
    Result<CardVerdict> validate(const QByteArray &, const RunControl &) override
    {
        if (failure)
            return *failure;
        return verdict;
    }
    Result<QList<FilePlan>> plan(const Publication &publication, const RunControl &) override
    {
        QList<FilePlan> plans;
        for (const OutgoingFile &out : publication.files)
            plans.append({out.path, out.bytes.size(), file(out.path) == out.bytes ? FilePlan::Way::Unchanged : FilePlan::Way::Regular});
        return plans;
    }
    Result<Published> publish(const Publication &publication, const RunControl &) override
    {
        if (failure)
            return *failure;
        if (publication.parent != m_heads.value(publication.branch) && !publication.createBranch)
            return Error{Error::Code::RemoteHasChanged, state.place, {}};
        published.append(publication);
        Files files;
        for (const OutgoingFile &out : publication.files)
            files.insert(out.path, out.bytes);
        const QString id = commit(QStringLiteral("ada"), publication.title, files, publication.branch);
        return Published{id, QUrl(QStringLiteral("https://example.com/ada/tiny/commit/") + id)};
    }

private:
    QMap<QString, Commit> m_commits;
    QMap<QString, QString> m_heads;
};

} // namespace cardwright
