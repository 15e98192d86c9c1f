#include "core/hub/hubrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWords = 2000; ///< of a hub's explanation that is no JSON

void addMessages(const QJsonValue &value, QStringList &messages)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            addMessages(item, messages);
    } else if (value.isObject()) {
        addMessages(value.toObject().value("message"_L1), messages);
    } else if (const QString text = value.toString().trimmed(); !text.isEmpty() && !messages.contains(text)) {
        messages.append(text);
    }
}

/// What the hub says about a failure, a message a line. Order: huggingface_hub, utils/_http.py.
QStringList messagesOf(const HubAnswer &answer)
{
    QStringList messages;
    addMessages(QString::fromUtf8(answer.header("X-Error-Message")), messages);
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    for (const QLatin1StringView key : {"error"_L1, "errors"_L1, "error_description"_L1, "message"_L1})
        addMessages(object.value(key), messages);
    if (messages.isEmpty() && object.isEmpty() && !answer.isHtml())
        addMessages(QString::fromUtf8(answer.body.first(std::min(answer.body.size(), kMostWords))), messages);
    return messages;
}

QByteArray requestIdOf(const HubAnswer &answer)
{
    for (const char *name : {"X-Request-Id", "X-Amzn-Trace-Id", "X-Amz-Cf-Id"}) {
        if (const QByteArray id = answer.header(name); !id.isEmpty())
            return id;
    }
    return {};
}

Error::Code codeOf(const HubAnswer &answer)
{
    using Code = Error::Code;
    const QByteArray code = answer.header("X-Error-Code");
    if (code == "RepoNotFound")
        return Code::RepositoryNotFound;
    if (code == "RevisionNotFound")
        return Code::BranchNotFound;
    if (code == "EntryNotFound")
        return Code::FileNotFound;
    switch (answer.status) {
    case 401:
        return Code::NotAuthenticated;
    case 403:
        return Code::NotAllowed;
    case 408:
        return Code::HubFailed;
    case 412:
        return Code::RemoteHasChanged;
    case 429:
        return Code::RateLimited;
    default:
        break;
    }
    if (answer.status >= 500 && answer.status != 501) // it does not know the request
        return Code::HubFailed;
    return answer.status >= 400 ? Code::HubRefused : Code::HubAnswerUnreadable;
}

QString subjectOf(Error::Code code, const HubRequest &request)
{
    switch (code) {
    case Error::Code::NotAllowed:
    case Error::Code::RepositoryNotFound:
    case Error::Code::RemoteHasChanged:
        return request.repository;
    case Error::Code::BranchNotFound:
        return request.revision;
    case Error::Code::FileNotFound:
        return request.file;
    default:
        return {};
    }
}

} // namespace

HubRequest &HubRequest::post(const QByteArray &bytes, const QByteArray &contentType)
{
    method = "POST";
    body = bytes;
    headers.append({"Content-Type", contentType});
    return *this;
}

HubRequest &HubRequest::postJson(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return post(document.toJson(QJsonDocument::Compact), "application/json");
}

QByteArray HubAnswer::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers,
        [name](const HubRequest::Header &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool HubAnswer::isHtml() const
{
    return header("Content-Type").toLower().startsWith("text/html") ||
           body.trimmed().toLower().startsWith("<!doctype html");
}

Result<QJsonValue> HubAnswer::json(const HubRequest &request) const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error{Error::Code::HubAnswerUnreadable, request.url.host(), fault.errorString()};
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Error HubAnswer::error(const HubRequest &request) const
{
    const Error::Code code = codeOf(*this);
    QStringList lines = messagesOf(*this);
    if (lines.isEmpty())
        lines.append(u"HTTP %1"_s.arg(status));
    if (const QByteArray id = requestIdOf(*this); !id.isEmpty())
        lines.append(u"Request ID: "_s + QString::fromLatin1(id));
    if (code == Error::Code::RateLimited && secondsToWait() > 0)
        lines.append(QString::number(secondsToWait()));
    const QString subject = subjectOf(code, request);
    return Error{code, subject.isEmpty() ? request.url.host() : subject, lines.join(u'\n')};
}

int HubAnswer::secondsToWait() const
{
    static const QRegularExpression usedUp(u"\\br=0\\b.*\\bt=(\\d+)"_s);
    if (const int seconds = header("Retry-After").toInt(); seconds > 0)
        return seconds;
    const auto match = usedUp.match(QString::fromLatin1(header("RateLimit")));
    return match.hasMatch() ? match.captured(1).toInt() + 1 : 0;
}

} // namespace cardwright
