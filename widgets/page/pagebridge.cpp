#include "widgets/page/pagebridge.h"

#include "widgets/page/pagewords.h"

#include <QEvent>

namespace cardwright {

PageBridge::PageBridge(PageListener &listener, QObject *parent) : QObject(parent), m_listener(listener) {}

QJsonObject PageBridge::words() const { return pageWords(); }

void PageBridge::setLook(bool dark, bool phone)
{
    if (m_dark == dark && m_phone == phone)
        return;
    m_dark = dark;
    m_phone = phone;
    emit lookChanged();
}

void PageBridge::setRemoteImages(bool shown)
{
    if (m_remoteImages == shown)
        return;
    m_remoteImages = shown;
    emit remoteImagesChanged();
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

void PageBridge::scrolled(double line, double share)
{
    if (line >= 1 && line <= 1.0e9 && share >= 0 && share <= 1)
        m_listener.pageScrolled(line, share);
}

void PageBridge::tagClicked(const QString &tag) { m_listener.pageTagClicked(tag); }

void PageBridge::openLink(const QString &target) { m_listener.pageLinkOpened(target); }

void PageBridge::copy(const QString &text) { m_listener.pageCopied(text); }

void PageBridge::remoteImagesFound(const QJsonObject &hosts) { m_listener.pageRemoteImagesFound(hosts); }

void PageBridge::remoteImagesPressed() { m_listener.pageRemoteImagesPressed(); }

void PageBridge::formulasFailed(const QJsonArray &faults)
{
    constexpr qsizetype most = 1000;
    constexpr qsizetype mostOfMessage = 400;
    FormulaFaults taken;
    for (const QJsonValue &fault : faults) {
        if (taken.size() < most)
            taken.insert({fault[u"tex"].toString(), fault[u"display"].toBool()}, fault[u"message"].toString().left(mostOfMessage));
    }
    m_listener.pageFormulasFailed(taken);
}

} // namespace cardwright
