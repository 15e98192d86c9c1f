#include "app/cardexport.h"

#include "app/prompts.h"
#include "core/document/cardsession.h"
#include "core/files/diskfile.h"
#include "core/words/words.h"
#include "widgets/page/pageexport.h"
#include "widgets/page/pagepane.h"
#include "widgets/panels/noticebar.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QtConcurrentRun>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {
const QString kExportFailed = u"exportFailed"_s;
constexpr int kDotsPerInch = 300; ///< the web engine hands the page over as pictures: finer ones take minutes
}

CardExport::CardExport(CardSession &session, PagePane &page, Prompts &prompts, NoticeBar &notices, QWidget *window)
    : m_session(session), m_page(page), m_prompts(prompts), m_notices(notices), m_window(window)
{
}

CardExport::~CardExport() = default;

void CardExport::exportHtml()
{
    if (const QString path = askForFile(u"html"_s); !path.isEmpty()) {
        if (PageExport *exporting = begin()) {
            writeTo(exporting, path);
            exporting->makeHtml(m_session.displayName(), m_page.isHubDark());
        }
    }
}

void CardExport::exportPdf()
{
    if (const QString path = askForFile(u"pdf"_s); !path.isEmpty()) {
        if (PageExport *exporting = begin()) {
            writeTo(exporting, path);
            exporting->makePdf();
        }
    }
}

void CardExport::print()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setResolution(kDotsPerInch);
    printer->setDocName(m_session.displayName());
    if (!m_prompts.choosePrinter(m_window, *printer))
        return;
    if (PageExport *exporting = begin()) {
        m_printer = std::move(printer);
        connect(exporting, &PageExport::printed, this, [this] { emit told(tr("The page was sent to the printer.")); });
        exporting->print(m_printer.get());
    }
}

QString CardExport::askForFile(const QString &suffix)
{
    const QDir folder(m_session.folder().isEmpty() ? QDir::homePath() : m_session.folder());
    const QString path = m_prompts.fileToExport(m_window, folder.filePath(m_session.displayName() + u'.' + suffix), suffix);
    if (path.isEmpty() || QFileInfo(path) != QFileInfo(m_session.path()))
        return path;
    complain(tr("“%1” is the card itself. Choose another name for its page.").arg(QDir::toNativeSeparators(path)));
    return {};
}

/// Null when it cannot be now, which is told.
PageExport *CardExport::begin()
{
    m_notices.dismiss(kExportFailed);
    PageExport *exporting = m_busy ? nullptr : m_page.newExport(this);
    if (!exporting) {
        complain(m_busy ? tr("Another export is still on its way.") : tr("The page is not there yet, so it cannot be exported."));
        return nullptr;
    }
    m_busy = true;
    connect(exporting, &PageExport::progressed, this,
        [this](int percent) { emit told(tr("Finishing the page: %1 %").arg(percent)); });
    connect(exporting, &PageExport::failed, this, &CardExport::complain);
    connect(exporting, &QObject::destroyed, this, [this] { m_busy = false; });
    return exporting;
}

void CardExport::writeTo(PageExport *exporting, const QString &path)
{
    connect(exporting, &PageExport::made, this, [this, path](const QByteArray &bytes) {
        QtConcurrent::run([path, bytes] { return replaceFile(path, bytes); }).then(this, [this, path](const Result<Done> &result) {
            onWritten(path, result);
        });
    });
}

void CardExport::onWritten(const QString &path, const Result<Done> &result)
{
    if (result)
        emit told(tr("The page was written to “%1”.").arg(QDir::toNativeSeparators(path)));
    else
        complain(describe(result.error()).whatHappened + u' ' + describe(result.error()).whatToDo);
}

void CardExport::complain(const QString &sentence)
{
    m_notices.post({kExportFailed, Severity::Lost, sentence, {}});
}

} // namespace cardwright
