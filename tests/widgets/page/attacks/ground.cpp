#include "tests/widgets/page/attacks/ground.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QString numeral(int number) { return u"%1"_s.arg(number, 3, 10, QChar(u'0')); }

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

AttackGround::AttackGround(const Attacks &attacks) : m_attacks(attacks)
{
    QDir(m_outside.path()).mkpath(u"model/sub"_s);
    QFile::link(m_outside.path(), folder() + u"/linked"_s);
    for (int number = 1; number <= count(); ++number) {
        placeFiles(number);
        listenFor(number);
    }
}

void AttackGround::placeFiles(int number)
{
    const QString script = u"console.log(/hit-%1/.source)"_s.arg(numeral(number));
    const QString drawing = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"9\"><script>%2</script></svg>"_s;
    const auto inside = [&](const char *pattern) { return folder() + u'/' + QString::fromLatin1(pattern).arg(numeral(number)); };
    const auto outside = [&](const char *pattern) { return m_outside.filePath(QString::fromLatin1(pattern).arg(numeral(number))); };
    write(inside("inner-%1.svg"), drawing.arg(20).arg(script));
    write(inside("inner-%1.html"), u"<script>%1</script>"_s.arg(script));
    write(inside("inner-%1.js"), script);
    write(outside("secret-%1.svg"), drawing.arg(1000 + number).arg(script));
    write(outside("secret-%1.html"), u"<script>%1</script>"_s.arg(script));
    write(outside("secret-%1.css"), u":root { --hit-%1: 1; }"_s.arg(numeral(number)));
    QFile::link(outside("secret-%1.svg"), inside("link-%1.svg"));
}

void AttackGround::listenFor(int number)
{
    m_servers.push_back(nullptr);
    if (!QByteArray(attack(number).source).contains("%NET%"))
        return;
    m_servers.back() = std::make_unique<QTcpServer>();
    QTcpServer *server = m_servers.back().get();
    server->listen(QHostAddress::LocalHost);
    connect(server, &QTcpServer::newConnection, this, [this, server, number] {
        hit(number);
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        }
    });
}

QString AttackGround::sourceOf(int number) const
{
    const QTcpServer *server = m_servers[size_t(number - 1)].get();
    return QString::fromUtf8(attack(number).source)
        .replace(u"%RUN%"_s, u"console.log(/hit-%N%/.source)"_s)
        .replace(u"%TITLE%"_s, u"hit-%N%"_s)
        .replace(u"%N%"_s, numeral(number))
        .replace(u"%OUT%"_s, m_outside.path())
        .replace(u"%NET%"_s, u"http://127.0.0.1:%1"_s.arg(server ? server->serverPort() : 0));
}

QString AttackGround::nameOf(int number) const
{
    return u"%1: %2 (%3)"_s.arg(QString::fromLatin1(attack(number).category), QString::fromLatin1(attack(number).name)).arg(number);
}

void AttackGround::hear(const QString &text)
{
    if (text.startsWith(u"hit-"))
        hit(text.mid(4).toInt());
}

void AttackGround::see(const QString &probed)
{
    for (const QString &number : probed.split(u',', Qt::SkipEmptyParts))
        hit(number.toInt());
}

QString scriptOf(const char *name)
{
    QFile file(u":/attacks/"_s + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool waitUntil(const std::function<bool()> &condition, int mostMilliseconds)
{
    QEventLoop loop;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.exit(1);
    });
    looking.start(5);
    QTimer::singleShot(mostMilliseconds, &loop, [&] { loop.exit(condition() ? 1 : 0); });
    return condition() || loop.exec() == 1;
}

} // namespace cardwright
