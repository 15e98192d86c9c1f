// The page of an open card as an HTML or PDF file, or on paper: asks where to, and tells how it went.
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace cardwright {

class CardSession;
class NoticeBar;
class PageExport;
class PagePane;
class Prompts;

class CardExport : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of every question; all must outlive this.
    CardExport(CardSession &session, PagePane &page, Prompts &prompts, NoticeBar &notices, QWidget *window);
    ~CardExport() override;

    void exportHtml();
    void exportPdf();
    void print();

signals:
    void told(const QString &sentence); ///< for the status bar

private:
    QString askForFile(const QString &suffix);
    PageExport *begin();
    void writeTo(PageExport *exporting, const QString &path);
    void onWritten(const QString &path, const Result<Done> &result);
    void complain(const QString &sentence);

    CardSession &m_session;
    PagePane &m_page;
    Prompts &m_prompts;
    NoticeBar &m_notices;
    QWidget *m_window;
    std::unique_ptr<QPrinter> m_printer; ///< while the page is printed
    bool m_busy = false;
};

} // namespace cardwright
