// Answers the page's own scheme: the page, its assets from the resources, pictures, video and audio of a model folder,
// and pictures of other sites for a card whose reader allowed them, through readers that the program gives. Anything else
// does not exist.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

#include <functional>
#include <optional>

namespace cardwright {

class PageServer : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    using FileReader = std::function<Result<QByteArray>(const QString &documentId, const QString &name)>;
    struct RemotePicture {
        QByteArray mimeType;
        QByteArray bytes;
    };
    using RemoteAnswer = std::function<void(const std::optional<RemotePicture> &)>;
    /// Answers at once or later on the GUI thread, but not after `asker` has gone.
    using RemoteReader = std::function<void(const QUrl &url, QObject *asker, const RemoteAnswer &answer)>;

    explicit PageServer(FileReader reader, QObject *parent = nullptr);
    void requestStarted(QWebEngineUrlRequestJob *job) override;
    const FileReader &reader() const { return m_reader; }
    void setRemoteReader(RemoteReader reader) { m_remoteReader = std::move(reader); }
    void allowRemoteImages(const QString &documentId, bool allowed);
    int refusals() const { return m_refusals; }

private:
    void refuse(QWebEngineUrlRequestJob *job);

    FileReader m_reader;
    RemoteReader m_remoteReader;
    QSet<QString> m_remoteAllowed; ///< documents
    int m_refusals = 0;
};

} // namespace cardwright
