#include "app/prompts.h"

#include "core/words/words.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace cardwright {

using namespace Qt::StringLiterals;

QString DialogPrompts::folderToOpen(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, tr("Open model folder"));
}

QString DialogPrompts::fileToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Open README.md"), {}, tr("Model cards (*.md);;All files (*)"));
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, tr("Save card as"), suggestion, tr("Model cards (*.md);;All files (*)"));
}

QString DialogPrompts::fileToExport(QWidget *parent, const QString &suggestion, const QString &suffix)
{
    const QString kind = suffix == u"pdf" ? tr("PDF documents (*.pdf)") : tr("HTML pages (*.html)");
    QFileDialog dialog(parent, tr("Export page"), suggestion, kind);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool DialogPrompts::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

Prompts::Unsaved DialogPrompts::unsavedChanges(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(tr("They are lost if you do not save them."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return Unsaved::Save;
    case QMessageBox::Discard: return Unsaved::Discard;
    default: return Unsaved::Cancel;
    }
}

Prompts::Conflict DialogPrompts::fileChanged(QWidget *parent, const QString &path)
{
    QMessageBox box(QMessageBox::Warning, tr("The file has changed on disk"),
        tr("“%1” was changed by another program since you opened it.").arg(QFileInfo(path).fileName()),
        QMessageBox::Cancel, parent);
    box.setInformativeText(tr("Overwriting puts your text in place of those changes. Reloading takes them into the editor, "
                              "where undo brings your text back."));
    const QPushButton *overwrite = box.addButton(tr("Overwrite the file"), QMessageBox::DestructiveRole);
    const QPushButton *reload = box.addButton(tr("Reload from disk"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == overwrite)
        return Conflict::Overwrite;
    return box.clickedButton() == reload ? Conflict::Reload : Conflict::Cancel;
}

bool DialogPrompts::openLink(QWidget *parent, const QUrl &url)
{
    QMessageBox box(QMessageBox::Question, tr("Open link"), tr("Open this address in your browser?"),
        QMessageBox::Open | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(url.toDisplayString());
    box.setDefaultButton(QMessageBox::Open);
    return box.exec() == QMessageBox::Open;
}

void DialogPrompts::leaveTo(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

void DialogPrompts::failed(QWidget *parent, const Error &error)
{
    const ErrorText text = describe(error);
    QMessageBox box(QMessageBox::Warning, tr("Cardwright"), text.whatHappened, QMessageBox::Ok, parent);
    box.setInformativeText(text.whatToDo);
    box.setDetailedText(error.detail);
    box.exec();
}

} // namespace cardwright
