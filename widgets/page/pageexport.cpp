#include "widgets/page/pageexport.h"

#include <QLocale>
#include <QPageLayout>
#include <QPrinter>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int patienceMs = 60'000;
constexpr int waitMs = 50;
constexpr int mostWaits = 200; ///< ten seconds: a video or a picture may never come

QPageLayout usualPaper()
{
    const bool inches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(inches ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 18, 18, 18),
        QPageLayout::Millimeter};
}

} // namespace

PageExport::PageExport(QWebEngineView *view, FolderReader read, QObject *parent) :
    QObject(parent), m_view(view), m_page(view->page()), m_read(std::move(read))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(tr("The page does not answer.")); });
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { fail(tr("The page has stopped.")); });
    connect(m_page, &QObject::destroyed, this, [this] { fail(tr("The page has stopped.")); });
}

void PageExport::makeHtml(const QString &title, bool dark)
{
    begin([this, title, dark] {
        ask(u"pageExport.snapshot()"_s, [this, title, dark](const QVariant &answer) { takeSnapshot(answer, title, dark); });
    });
}

void PageExport::makePdf()
{
    begin([this] {
        m_page->printToPdf([self = QPointer(this)](const QByteArray &bytes) {
            if (self && bytes.isEmpty())
                self->fail(tr("The web engine could not make a PDF of the page."));
            else if (self && self->end())
                emit self->made(bytes);
        }, usualPaper());
    });
}

void PageExport::print(QPrinter *printer)
{
    begin([this, printer] {
        connect(m_view, &QWebEngineView::printFinished, this, [this](bool done) {
            if (!done)
                fail(tr("The printer did not take the page."));
            else if (end())
                emit printed();
        });
        m_patience.stop(); // paper takes its time
        m_view->print(printer);
    });
}

void PageExport::begin(std::function<void()> finish)
{
    m_finish = std::move(finish);
    step();
}

template <typename Take>
void PageExport::ask(const QString &script, Take take)
{
    m_patience.start();
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld,
        [self = QPointer(this), take](const QVariant &answer) {
            if (self && self->m_finish)
                take(answer);
        });
}

void PageExport::step()
{
    ask(u"pageExport.step()"_s, [this](const QVariant &answer) { takeStep(answer); });
}

void PageExport::takeStep(const QVariant &answer)
{
    const QVariantMap done = answer.toMap();
    if (done.isEmpty())
        return fail(tr("The page does not answer."));
    const int left = done[u"left"_s].toInt();
    m_most = std::max(m_most, left);
    if (left > 0) {
        emit progressed(100 * (m_most - left) / m_most);
        return step();
    }
    if (done[u"loading"_s].toInt() > 0 && m_waits < mostWaits) {
        ++m_waits;
        QTimer::singleShot(waitMs, this, &PageExport::step);
        return;
    }
    emit progressed(100);
    m_patience.start();
    const auto finish = m_finish; // which forgets it
    finish();
}

void PageExport::takeSnapshot(const QVariant &answer, const QString &title, bool dark)
{
    const QVariantMap snapshot = answer.toMap();
    if (snapshot.isEmpty())
        return fail(tr("The page does not answer."));
    const StillPage page{title, snapshot[u"body"_s].toString(), snapshot[u"style"_s].toString(),
        snapshot[u"fonts"_s].toStringList(), dark};
    if (end())
        emit made(pageFile(page, m_read));
}

bool PageExport::end()
{
    m_patience.stop();
    if (!std::exchange(m_finish, {}))
        return false;
    if (m_page) {
        disconnect(m_page, nullptr, this, nullptr);
        m_page->runJavaScript(u"pageExport.release()"_s, QWebEngineScript::ApplicationWorld);
    }
    deleteLater();
    return true;
}

void PageExport::fail(const QString &sentence)
{
    if (end())
        emit failed(sentence);
}

} // namespace cardwright
