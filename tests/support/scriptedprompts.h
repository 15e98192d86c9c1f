// Answers for every question the program asks, set by the test beforehand; what was asked can be read afterwards.
#pragma once

#include "app/prompts.h"

#include <QList>
#include <QPrinter>
#include <QStringList>

namespace cardwright {

class ScriptedPrompts final : public Prompts {
public:
    QString folderToOpen(QWidget *) override { return folder; }
    QString fileToOpen(QWidget *) override { return file; }
    QString fileToSave(QWidget *, const QString &) override { return saveTarget; }
    QString fileToExport(QWidget *, const QString &suggestion, const QString &) override
    {
        asked.append(suggestion);
        return exportTarget;
    }
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFileName(exportTarget); // a printer that makes a PDF
        return !exportTarget.isEmpty();
    }
    Unsaved unsavedChanges(QWidget *, const QString &name) override
    {
        asked.append(name);
        return unsaved;
    }
    Conflict fileChanged(QWidget *, const QString &path) override
    {
        asked.append(path);
        return conflict;
    }
    bool openLink(QWidget *, const QUrl &) override { return false; }
    void leaveTo(const QUrl &) override {}
    void failed(QWidget *, const Error &error) override { failures.append(error.code); }

    QString folder;
    QString file;
    QString saveTarget;
    QString exportTarget;
    Unsaved unsaved = Unsaved::Discard;
    Conflict conflict = Conflict::Cancel;
    QStringList asked;
    QList<Error::Code> failures;
};

} // namespace cardwright
