// Answers the page's own scheme: the page, its assets from the resources, and pictures, video and audio of a model
// folder through a reader that the program gives. Anything else does not exist.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

#include <functional>

namespace cardwright {

class PageServer : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    using FileReader = std::function<Result<QByteArray>(const QString &documentId, const QString &name)>;

    explicit PageServer(FileReader reader, QObject *parent = nullptr);
    void requestStarted(QWebEngineUrlRequestJob *job) override;
    int refusals() const { return m_refusals; }

private:
    void refuse(QWebEngineUrlRequestJob *job);

    FileReader m_reader;
    int m_refusals = 0;
};

} // namespace cardwright
