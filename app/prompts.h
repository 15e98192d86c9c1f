// Every question the program asks, behind one interface, so that tests can answer.
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

class QPrinter;
class QWidget;

namespace cardwright {

class Prompts {
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class Conflict { Overwrite, Reload, Cancel };

    virtual ~Prompts() = default;
    virtual QString folderToOpen(QWidget *parent) = 0; ///< empty: cancelled
    virtual QString fileToOpen(QWidget *parent) = 0;
    virtual QString fileToSave(QWidget *parent, const QString &suggestion) = 0;
    virtual QString fileToExport(QWidget *parent, const QString &suggestion, const QString &suffix) = 0; ///< "html" or "pdf"
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0; ///< sets it as chosen; false: cancelled
    virtual Unsaved unsavedChanges(QWidget *parent, const QString &name) = 0;
    virtual Conflict fileChanged(QWidget *parent, const QString &path) = 0;
    virtual bool openLink(QWidget *parent, const QUrl &url) = 0; ///< shows the real target; true: open it
    virtual void leaveTo(const QUrl &url) = 0; ///< hands an agreed link to the desktop
    virtual void failed(QWidget *parent, const Error &error) = 0;
};

/// Ordinary dialogs.
class DialogPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
public:
    QString folderToOpen(QWidget *parent) override;
    QString fileToOpen(QWidget *parent) override;
    QString fileToSave(QWidget *parent, const QString &suggestion) override;
    QString fileToExport(QWidget *parent, const QString &suggestion, const QString &suffix) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
    Unsaved unsavedChanges(QWidget *parent, const QString &name) override;
    Conflict fileChanged(QWidget *parent, const QString &path) override;
    bool openLink(QWidget *parent, const QUrl &url) override;
    void leaveTo(const QUrl &url) override;
    void failed(QWidget *parent, const Error &error) override;
};

} // namespace cardwright
