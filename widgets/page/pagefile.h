// A page as one HTML file that needs nothing else: its styles, fonts and the pictures of the model folder stand in it, it
// asks no network, and nothing of the card can run there. Equal contents give equal bytes.
#pragma once

#include "core/base/result.h"
#include "widgets/page/pagecontent.h"

#include <functional>

namespace cardwright {

/// Reads a file of the model folder of at most `mostBytes`, by its name as pageserver.h has it.
using FolderReader = std::function<Result<QByteArray>(const QString &name, qint64 mostBytes)>;

/// Drawn when it is opened, by the window's own scripts; no others run there. Pictures, videos and sounds too large to be
/// brought along, and remote ones, are told of in their place.
QByteArray pageFile(const PageContent &content, bool dark, const FolderReader &read);

/// A page as it stood in a window, in addresses of its own (see pageaddress.h), with nothing that wants a script.
struct StillPage {
    QString title;
    QString body;      ///< HTML
    QString style;     ///< of the card, scoped
    QStringList fonts; ///< "family style weight" of those it is drawn with
    bool dark = false;
};

/// Without any script.
QByteArray pageFile(const StillPage &page, const FolderReader &read);

} // namespace cardwright
