#include "tests/hub/gitobjects.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest {

namespace {

QString objectOid(const QByteArray &type, const QByteArray &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(type + ' ' + QByteArray::number(content.size()) + '\0');
    hash.addData(content);
    return QString::fromLatin1(hash.result().toHex());
}

struct Folder {
    std::map<QString, Folder> folders;
    std::map<QString, QString> files; ///< name -> blob
};

struct TreeEntry {
    QByteArray sortedBy; ///< git sorts a folder as if its name ended in a slash
    QByteArray mode;
    QByteArray name;
    QString oid;
};

QString writeTree(const Folder &folder, const QString &path, std::map<QString, QString> &oids)
{
    std::vector<TreeEntry> entries;
    for (const auto &[name, oid] : folder.files)
        entries.push_back({name.toUtf8(), "100644", name.toUtf8(), oid});
    for (const auto &[name, inner] : folder.folders) {
        const QString there = path.isEmpty() ? name : path + u'/' + name;
        entries.push_back({name.toUtf8() + '/', "40000", name.toUtf8(), writeTree(inner, there, oids)});
    }
    std::ranges::sort(entries, {}, &TreeEntry::sortedBy);
    QByteArray content;
    for (const TreeEntry &entry : entries)
        content += entry.mode + ' ' + entry.name + '\0' + QByteArray::fromHex(entry.oid.toLatin1());
    return oids[path] = objectOid("tree", content);
}

} // namespace

QByteArray LfsPointer::text() const
{
    return "version https://git-lfs.github.com/spec/v1\noid sha256:" + oid.toLatin1() + "\nsize " +
           QByteArray::number(size) + '\n';
}

QString blobOid(const QByteArray &bytes)
{
    return objectOid("blob", bytes);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void seal(GitCommit &commit)
{
    Folder root;
    for (const auto &[path, file] : commit.files) {
        Folder *folder = &root;
        QStringList names = path.split(u'/');
        const QString last = names.takeLast();
        for (const QString &name : names)
            folder = &folder->folders[name];
        folder->files[last] = file.oid;
    }
    commit.folders.clear();
    writeTree(root, {}, commit.folders);

    const QByteArray when = QByteArray::number(commit.date.toSecsSinceEpoch()) + " +0000";
    const QByteArray who =
        commit.author.toUtf8() + " <" + commit.author.toUtf8() + "@users.noreply.example.org> " + when;
    QByteArray content = "tree " + commit.folders.at({}).toLatin1() + '\n';
    if (!commit.parent.isEmpty())
        content += "parent " + commit.parent.toLatin1() + '\n';
    content += "author " + who + "\ncommitter " + who + "\n\n" + commit.message().toUtf8() + '\n';
    commit.oid = objectOid("commit", content);
}

} // namespace cardwright::hubtest
