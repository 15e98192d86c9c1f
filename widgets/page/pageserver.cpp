#include "widgets/page/pageserver.h"

#include "widgets/page/pageaddress.h"
#include "widgets/page/pageengine.h"
#include "widgets/page/walls.h"

#include <QBuffer>
#include <QMimeDatabase>
#include <QResource>
#include <QWebEngineUrlRequestJob>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

void reply(QWebEngineUrlRequestJob *job, const QByteArray &mimeType, const QByteArray &bytes)
{
    auto *buffer = new QBuffer;
    buffer->setData(bytes);
    QObject::connect(job, &QObject::destroyed, buffer, &QObject::deleteLater);
    job->reply(mimeType, buffer);
}

/// Empty for what is neither a style sheet nor a font: scripts are not served, they are put in by the engine.
QByteArray assetType(const QString &name)
{
    if (name.endsWith(u".css"))
        return "text/css";
    return name.endsWith(u".woff2") ? "font/woff2" : QByteArray();
}

bool isMedia(const QString &mimeType)
{
    return mimeType.startsWith(u"image/") || mimeType.startsWith(u"video/") || mimeType.startsWith(u"audio/");
}

QByteArray pageHtml(const QString &documentId)
{
    QByteArray html = QResource(u":/page/page.html"_s).uncompressedData();
    if (!stands(Wall::ContentPolicy))
        html.replace("Content-Security-Policy", "");
    html.replace("@REMOTE_HOST@", PageAddress::remoteHost(documentId).toLatin1());
    return html.replace("@CARD_HOST@", PageAddress::cardHost(documentId).toLatin1());
}

} // namespace

PageServer::PageServer(FileReader reader, QObject *parent) :
    QWebEngineUrlSchemeHandler(parent), m_reader(std::move(reader))
{
}

void PageServer::requestStarted(QWebEngineUrlRequestJob *job)
{
    const auto address = PageAddress::parse(job->requestUrl());
    if (job->requestMethod() != "GET")
        return refuse(job);
    switch (address.kind) {
    case PageAddress::Kind::Page:
        return reply(job, "text/html", pageHtml(address.documentId));
    case PageAddress::Kind::Asset: {
        const QResource asset(u":/page/"_s + address.name);
        const QByteArray type = assetType(address.name);
        return asset.isValid() && !type.isEmpty() ? reply(job, type, asset.uncompressedData()) : refuse(job);
    }
    case PageAddress::Kind::CardFile: {
        const auto bytes = m_reader(address.documentId, address.name);
        if (!bytes)
            return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        const QString type = QMimeDatabase().mimeTypeForFileNameAndData(address.name, *bytes).name();
        if (bytes->size() > PageEngine::mostFileBytes || (!isMedia(type) && stands(Wall::MediaOnly)))
            return refuse(job);
        return reply(job, type.toLatin1(), *bytes);
    }
    case PageAddress::Kind::RemoteImage:
        if (!m_remoteReader || !m_remoteAllowed.contains(address.documentId))
            return refuse(job);
        return m_remoteReader(address.remote, job, [job](const std::optional<RemotePicture> &picture) {
            picture ? reply(job, picture->mimeType, picture->bytes) : job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        });
    case PageAddress::Kind::Nothing:
        break;
    }
    refuse(job);
}

void PageServer::allowRemoteImages(const QString &documentId, bool allowed)
{
    if (allowed)
        m_remoteAllowed.insert(documentId);
    else
        m_remoteAllowed.remove(documentId);
}

void PageServer::refuse(QWebEngineUrlRequestJob *job)
{
    ++m_refusals;
    job->fail(QWebEngineUrlRequestJob::RequestDenied);
}

} // namespace cardwright
