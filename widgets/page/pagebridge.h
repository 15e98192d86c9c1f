// The only thing the page's scripts can reach of the program, and the way content goes in. A hostile renderer process
// may call any of it with anything, so nothing here does harm by itself.
#pragma once

#include "core/markdown/render.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

namespace cardwright {

/// Who hears what the page says.
class PageListener {
public:
    virtual void pageReady() = 0; ///< it holds nothing yet
    virtual void pagePainted(quint64 revision) = 0;
    virtual void pageLineClicked(int line) = 0; ///< of the card, 1-based
    /// By the reader. Of the card `line`, a fraction of one included, came to stand at `share` of the window's height.
    virtual void pageScrolled(double line, double share) = 0;
    virtual void pageTagClicked(const QString &tag) = 0;
    virtual void pageLinkOpened(const QString &target) = 0; ///< as the card has it
    virtual void pageCopied(const QString &text) = 0;
    virtual void pageRemoteImagesFound(const QJsonObject &hosts) = 0; ///< host -> number of pictures
    virtual void pageRemoteImagesPressed() = 0; ///< the reader asks for them in the page
    virtual void pageFormulasFailed(const FormulaFaults &faults) = 0;

protected:
    ~PageListener() = default;
};

class PageBridge : public QObject {
    Q_OBJECT
    Q_PROPERTY(QJsonObject words READ words CONSTANT)
    Q_PROPERTY(bool dark READ isDark NOTIFY lookChanged)
    Q_PROPERTY(bool phone READ isPhone NOTIFY lookChanged)
    Q_PROPERTY(bool remoteImages READ showsRemoteImages NOTIFY remoteImagesChanged)
public:
    PageBridge(PageListener &listener, QObject *parent);

    QJsonObject words() const; ///< what the page says by itself, translated
    bool isDark() const { return m_dark; }
    bool isPhone() const { return m_phone; }
    void setLook(bool dark, bool phone);
    bool showsRemoteImages() const { return m_remoteImages; }
    void setRemoteImages(bool shown);

    bool event(QEvent *event) override;

public slots:
    void ready();
    void painted(double revision);
    void lineClicked(int line);
    void scrolled(double line, double share);
    void tagClicked(const QString &tag);
    void openLink(const QString &target);
    void copy(const QString &text);
    void remoteImagesFound(const QJsonObject &hosts);
    void remoteImagesPressed();
    void formulasFailed(const QJsonArray &faults); ///< each {tex, display, message}

signals:
    void lookChanged();
    void remoteImagesChanged();
    void contentSent(const QJsonObject &message); ///< see SentContent
    void scrollWanted(double line, double share); ///< as PageListener::pageScrolled()
    void lineMarked(int line);
    void tagMarked(const QString &tag);

private:
    PageListener &m_listener;
    bool m_dark = false;
    bool m_phone = false;
    bool m_remoteImages = false;
};

} // namespace cardwright
