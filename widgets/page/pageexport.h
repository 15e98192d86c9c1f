// A page on its way to a file or to paper, once: everything on it is typeset, coloured, laid out and loaded first, in steps
// that keep the window answering. Deletes itself when it is done.
#pragma once

#include "widgets/page/pagefile.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QPrinter;
class QWebEnginePage;
class QWebEngineView;

namespace cardwright {

class PageExport : public QObject {
    Q_OBJECT
public:
    /// `view` shows a page that is ready; `read` is asked for the pictures on it.
    PageExport(QWebEngineView *view, FolderReader read, QObject *parent);

    // One of these three, once.
    /// HTML of its own as the page stands, without any script: pictures in it, folds as the reader has them, its theme.
    void makeHtml(const QString &title, bool dark);
    void makePdf(); ///< on the paper that is usual here
    void print(QPrinter *printer); ///< which must live until it is over

signals:
    void progressed(int percent);
    void made(const QByteArray &bytes); ///< HTML or PDF
    void printed();
    void failed(const QString &sentence);

private:
    void begin(std::function<void()> finish);
    void step();
    void takeStep(const QVariant &answer);
    void takeSnapshot(const QVariant &answer, const QString &title, bool dark);
    void fail(const QString &sentence);
    bool end(); ///< false: it has ended already
    template <typename Take>
    void ask(const QString &script, Take take);

    QWebEngineView *m_view;
    QPointer<QWebEnginePage> m_page;
    FolderReader m_read;
    std::function<void()> m_finish;
    QTimer m_patience; ///< with a page that does not answer
    int m_most = 0;    ///< that was left to do
    int m_waits = 0;   ///< for files that are still loaded
};

} // namespace cardwright
