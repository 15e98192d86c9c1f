// leaky PLANT FOLDER: lets out a token in the way of that name, so that it is shown that the search finds it; "nothing"
// holds one and uses it as it may be used. FOLDER is where it writes.
#include "tests/hub/testtokens.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

#include <functional>
#include <map>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString &kToken = testtokens::carla;
const QByteArray kBytes = kToken.toUtf8();

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void run(const QString &program, const QStringList &arguments, const QStringList &environment = {},
    const QByteArray &input = {})
{
    QProcess child;
    if (!environment.isEmpty())
        child.setEnvironment(environment);
    child.start(program, arguments);
    child.write(input);
    child.closeWriteChannel();
    child.waitForFinished();
}

/// To a server of its own, which answers with the token; with headers as given.
void request(const QString &path, const QByteArray &header = {}, const QByteArray &value = {})
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(kBytes.size()) + "\r\n\r\n" + kBytes);
        });
    });
    QNetworkRequest wanted(
        QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(server.serverPort()) + path.toLatin1()));
    if (!header.isEmpty())
        wanted.setRawHeader(header, value);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(wanted));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
}

void sayToLocalSocket(const QString &path)
{
    QLocalServer server;
    server.listen(path);
    QLocalSocket socket;
    socket.connectToServer(path);
    socket.write(kBytes);
    socket.waitForBytesWritten();
}

const std::map<QString, std::function<void(const QDir &)>> kPlants = {
    {u"nothing"_s, [](const QDir &) { request(u"/"_s, "Authorization", "Bearer " + kBytes); }},
    {u"settings"_s,
        [](const QDir &dir) {
            QSettings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat).setValue(u"token"_s, kToken);
        }},
    {u"log"_s, [](const QDir &) { qWarning("refused: %s", kBytes.constData()); }},
    {u"argument"_s, [](const QDir &) { run(u"true"_s, {u"--token="_s + kToken}); }},
    {u"environment"_s, [](const QDir &) { run(u"true"_s, {}, {u"HF_TOKEN="_s + kToken}); }},
    {u"inherited"_s,
        [](const QDir &) {
            qputenv("SOME_NAME", kBytes);
            run(u"sh"_s, {u"-c"_s, u"unset NOTHING; exec true"_s});
        }},
    {u"child's input"_s,
        [](const QDir &) {
            run(u"git"_s, {u"hash-object"_s, u"--stdin"_s}, {}, "---\ntoken: " + kBytes);
        }},
    {u"address"_s, [](const QDir &) { request(u"/api?token="_s + kToken); }},
    {u"escaped"_s, [](const QDir &) { request(u"/"_s, "Referer", "/?token=" + kBytes.toPercentEncoding({}, kBytes)); }},
    {u"basic authorization"_s,
        [](const QDir &) { request(u"/"_s, "Authorization", "Basic " + ("carla:" + kBytes).toBase64()); }},
    {u"other header"_s, [](const QDir &) { request(u"/"_s, "X-Token", kBytes); }},
    {u"file name"_s, [](const QDir &dir) { write(dir.filePath(kToken), {}); }},
    {u"folder name"_s, [](const QDir &dir) { dir.mkdir(kToken); }},
    {u"new name"_s,
        [](const QDir &dir) {
            write(dir.filePath(u"old"_s), {});
            QFile::rename(dir.filePath(u"old"_s), dir.filePath(kToken));
        }},
    {u"link"_s, [](const QDir &dir) { QFile::link(kToken, dir.filePath(u"link"_s)); }},
    {u"vanished file"_s,
        [](const QDir &dir) {
            QTemporaryFile file(dir.filePath(u"vanished.XXXXXX"_s));
            if (file.open())
                file.write(kBytes);
        }},
    {u"two pieces"_s,
        [](const QDir &dir) {
            QFile file(dir.filePath(u"pieces"_s));
            if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(kBytes.first(20)) > 0)
                file.write(kBytes.sliced(20));
        }},
    {u"far back"_s,
        [](const QDir &dir) { write(dir.filePath(u"large"_s), QByteArray(16 * 1024 * 1024, '\xfe') + kBytes); }},
    {u"utf-16"_s,
        [](const QDir &dir) {
            write(dir.filePath(u"memory"_s),
                QByteArray(reinterpret_cast<const char *>(kToken.utf16()), kToken.size() * 2));
        }},
    {u"data stream"_s,
        [](const QDir &dir) {
            QByteArray bytes;
            QDataStream stream(&bytes, QIODevice::WriteOnly);
            stream << kToken;
            write(dir.filePath(u"stream"_s), bytes);
        }},
    {u"base64"_s, [](const QDir &dir) { write(dir.filePath(u"base64"_s), kBytes.toBase64()); }},
    {u"base64 after one"_s, [](const QDir &dir) { write(dir.filePath(u"base64"_s), (':' + kBytes + ';').toBase64()); }},
    {u"base64 after two"_s,
        [](const QDir &dir) {
            write(dir.filePath(u"base64"_s), ("a:" + kBytes + ';').toBase64(QByteArray::Base64UrlEncoding));
        }},
    {u"base64 of utf-16"_s,
        [](const QDir &dir) {
            write(dir.filePath(u"base64"_s),
                QByteArray(reinterpret_cast<const char *>(kToken.utf16()), kToken.size() * 2).toBase64());
        }},
    {u"hex"_s, [](const QDir &dir) { write(dir.filePath(u"hex"_s), kBytes.toHex()); }},
    {u"local socket"_s, [](const QDir &dir) { sayToLocalSocket(dir.filePath(u"socket"_s)); }},
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto plant = kPlants.find(application.arguments().value(1));
    if (plant == kPlants.end())
        return 1;
    plant->second(QDir(application.arguments().value(2)));
    return 0;
}
