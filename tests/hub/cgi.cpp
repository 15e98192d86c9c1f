#include "tests/hub/cgi.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest {

namespace {

QProcessEnvironment environmentFor(const QString &folder, const HttpRequest &request)
{
    const auto question = request.target.indexOf('?');
    const QByteArray path = question < 0 ? request.target : request.target.first(question);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&environment](const QString &name, const QByteArray &value) {
        environment.insert(name, QString::fromUtf8(value));
    };
    set(u"REQUEST_METHOD"_s, request.method);
    set(u"PATH_INFO"_s, QByteArray::fromPercentEncoding(path));
    set(u"QUERY_STRING"_s, question < 0 ? QByteArray() : request.target.sliced(question + 1));
    set(u"CONTENT_TYPE"_s, request.header("content-type"));
    set(u"CONTENT_LENGTH"_s, QByteArray::number(request.body.size()));
    set(u"HTTP_CONTENT_ENCODING"_s, request.header("content-encoding"));
    set(u"HTTP_ACCEPT"_s, request.header("accept"));
    set(u"GIT_PROTOCOL"_s, request.header("git-protocol"));
    set(u"REMOTE_ADDR"_s, "127.0.0.1");
    set(u"GIT_PROJECT_ROOT"_s, folder.toUtf8());
    set(u"GIT_HTTP_EXPORT_ALL"_s, "1");
    return environment;
}

/// What a CGI program wrote: headers, of which Status is the answer's, an empty line, the body.
HttpAnswer answerIn(const QByteArray &output)
{
    const auto end = output.indexOf("\r\n\r\n");
    if (end < 0)
        return {502, {}, "git http-backend gave no answer"};
    HttpAnswer answer{200, {}, output.sliced(end + 4)};
    for (const QByteArray &line : output.first(end).split('\n')) {
        const auto colon = line.indexOf(':');
        const QByteArray name = line.first(qMax<qsizetype>(0, colon));
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "Status")
            answer.status = value.split(' ').first().toInt();
        else if (name != "Content-Length")
            answer.headers.emplaceBack(name, value);
    }
    return answer;
}

} // namespace

HttpAnswer answerOfGit(const QString &folder, const HttpRequest &request)
{
    QProcess git;
    git.setProcessEnvironment(environmentFor(folder, request));
    git.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    git.start(u"git"_s, {u"http-backend"_s});
    git.write(request.body);
    git.closeWriteChannel();
    git.waitForFinished(-1);
    return answerIn(git.readAllStandardOutput());
}

} // namespace cardwright::hubtest
