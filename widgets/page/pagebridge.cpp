#include "widgets/page/pagebridge.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace cardwright {

PageBridge::PageBridge(PageListener &listener, QObject *parent) : QObject(parent), m_listener(listener) {}

QJsonObject PageBridge::words() const
{
    return {
        {u"copy"_s, tr("Copy")},
        {u"copied"_s, tr("Copied")},
        {u"remoteImage"_s, tr("remote image not loaded")},
        {u"remoteMedia"_s, tr("remote video or audio not loaded")},
        {u"refusedImage"_s, tr("image without an address that may be shown")},
        {u"missingImage"_s, tr("not found in the model folder")},
        {u"formulaTooLong"_s, tr("This formula is too long to be typeset.")},
        {u"noText"_s, tr("This card has no text yet.")},
        {u"moreTags"_s, tr("+%1 more")},
        {u"setByHub"_s, tr("%1, set by the hub")},
        {u"tags"_s, tr("Tags")},
        {u"aboutModel"_s, tr("About the model")},
        {u"goToLine"_s, tr("Line %1 of the card")},
        {u"openOnHub"_s, tr("Open in the browser")},
        {u"output"_s, tr("Output")},
        {u"maskToken"_s, tr("Mask token:")},
        {u"previousExample"_s, tr("Previous example")},
        {u"nextExample"_s, tr("Next example")},
        {u"moreResults"_s, tr("%1 more results")},
    };
}

void PageBridge::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit darkChanged();
}

bool PageBridge::event(QEvent *event)
{
    // A web channel offers deleteLater() of whatever it offers; the page must not take this away from its owner.
    return event->type() == QEvent::DeferredDelete || QObject::event(event);
}

void PageBridge::ready() { m_listener.pageReady(); }

void PageBridge::painted(double revision) { m_listener.pagePainted(quint64(qBound(0.0, revision, 9.0e15))); }

void PageBridge::lineClicked(int line)
{
    if (line > 0)
        m_listener.pageLineClicked(line);
}

void PageBridge::tagClicked(const QString &tag) { m_listener.pageTagClicked(tag); }

void PageBridge::openLink(const QString &target) { m_listener.pageLinkOpened(target); }

void PageBridge::copy(const QString &text) { m_listener.pageCopied(text); }

} // namespace cardwright
