#include "tests/hub/hubcall.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest {

QJsonObject HubCall::json() const
{
    return QJsonDocument::fromJson(request.body).object();
}

HttpAnswer json(const QJsonValue &value, int status)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, document.toJson(QJsonDocument::Compact)};
}

HttpAnswer refused(int status, const QString &message, const QByteArray &code)
{
    HttpAnswer answer = json(QJsonObject{{u"error"_s, message}}, status);
    answer.headers.emplaceBack("X-Error-Message", message.simplified().toLatin1());
    if (!code.isEmpty())
        answer.headers.emplaceBack("X-Error-Code", code);
    if (status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"Authentication required\", charset=\"UTF-8\"");
    return answer;
}

HttpAnswer redirected(int status, const QString &location)
{
    return {status, {{"Location", location.toUtf8()}, {"Content-Type", "text/plain"}}, "Redirecting"};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

HttpAnswer page(const HubCall &call, const QJsonArray &items, qsizetype limit, const QString &key, qsizetype from,
    qsizetype nextValue)
{
    QJsonArray shown;
    for (qsizetype i = from; i < qMin(items.size(), from + limit); ++i)
        shown.append(items.at(i));
    HttpAnswer answer = json(shown);
    if (from + limit < items.size()) {
        QUrlQuery next = call.target.query;
        next.removeQueryItem(key);
        next.addQueryItem(key, QString::number(nextValue));
        const QByteArray path = call.request.target.split('?').first();
        answer.headers.emplaceBack("Link", '<' + call.hub.endpoint.toUtf8() + path + '?' +
                                               next.toString(QUrl::FullyEncoded).toUtf8() + ">; rel=\"next\"");
    }
    return answer;
}

} // namespace cardwright::hubtest
