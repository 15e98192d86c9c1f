// The addresses of the page, in one place:
//   cardwright://page/<document id>/      the page itself
//   cardwright://page/assets/<name>       its style sheets and fonts
//   cardwright://card-<document id>/<name>  a file of the document's model folder
//   cardwright://remote-<document id>/?<URL, percent-encoded>  a picture of another site, through the program
#pragma once

#include <QString>
#include <QUrl>

namespace cardwright {

struct PageAddress {
    enum class Kind { Nothing, Page, Asset, CardFile, RemoteImage };

    static constexpr char scheme[] = "cardwright";

    Kind kind = Kind::Nothing;
    QString documentId; ///< of all but Asset: a-z, 0-9, -
    QString name;       ///< of Asset and CardFile: a relative path without `..`, decoded
    QUrl remote;        ///< of RemoteImage: https

    static PageAddress parse(const QUrl &url);
    static QUrl ofPage(const QString &documentId);
    static QString cardHost(const QString &documentId); ///< as a Content-Security-Policy names it
    static QString remoteHost(const QString &documentId);
};

} // namespace cardwright
