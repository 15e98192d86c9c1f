// The lines of a commit request, and what the tests of the hub commit.
#pragma once

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

inline QByteArray line(const QString &key, const QJsonObject &value)
{
    const QJsonObject object{{QStringLiteral("key"), key}, {QStringLiteral("value"), value}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// No parent: none is stated.
inline QByteArray header(const QString &title, const QString &parent)
{
    QJsonObject value{{QStringLiteral("summary"), title}, {QStringLiteral("description"), QStringLiteral("Why.")}};
    if (!parent.isEmpty())
        value.insert(QStringLiteral("parentCommit"), parent);
    return line(QStringLiteral("header"), value);
}

inline QByteArray fileLine(const QString &path, const QByteArray &content)
{
    return line(QStringLiteral("file"),
        {{QStringLiteral("path"), path}, {QStringLiteral("content"), QString::fromLatin1(content.toBase64())},
            {QStringLiteral("encoding"), QStringLiteral("base64")}});
}

inline QByteArray lfsLine(const QString &path, const QString &oid, qint64 size)
{
    return line(
        QStringLiteral("lfsFile"), {{QStringLiteral("path"), path}, {QStringLiteral("algo"), QStringLiteral("sha256")},
                                       {QStringLiteral("oid"), oid}, {QStringLiteral("size"), size}});
}

inline QString shaOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What starts like a picture.
inline QByteArray png()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200") + "picture";
}

} // namespace cardwright
