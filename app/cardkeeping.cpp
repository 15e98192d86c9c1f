#include "app/cardkeeping.h"

#include "app/prompts.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "core/words/words.h"
#include "widgets/panels/noticebar.h"

#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {
const QString kChangedOnDisk = u"changedOnDisk"_s;
}

CardKeeping::CardKeeping(CardSession &session, Settings &settings, Prompts &prompts, NoticeBar &notices, QWidget *window)
    : m_session(session), m_settings(settings), m_prompts(prompts), m_notices(notices), m_window(window)
{
    connect(&m_session, &CardSession::saved, this, &CardKeeping::onSaved);
    connect(&m_session, &CardSession::saveFailed, this, &CardKeeping::onSaveFailed);
    connect(&m_session, &CardSession::changedOnDisk, this, &CardKeeping::onChangedOnDisk);
    connect(&m_session, &CardSession::draftFailed, this, [this](const Error &error) {
        m_notices.post({u"draftFailed"_s, Severity::Lost,
            tr("Unsaved text cannot be kept aside at the moment. Save the card soon. %1").arg(describe(error).whatHappened),
            {}});
    });
    if (m_session.document().isReadOnly()) {
        const bool nul = m_session.document().encoding().unfit() == CardEncoding::Unfit::HasNul;
        m_notices.post({u"readOnly"_s, Severity::Lost,
            nul ? tr("This card holds NUL bytes, which no text can keep. It is shown read-only, so that nothing is lost.")
                : tr("This card is not UTF-8 text. It is shown read-only, so that its bytes stay as they are. Convert it to "
                     "UTF-8 to edit it."),
            {}});
    }
}

bool CardKeeping::save()
{
    if (m_session.path().isEmpty())
        return saveAs();
    m_session.save();
    return true;
}

bool CardKeeping::saveAs()
{
    const QString path = m_prompts.fileToSave(m_window, m_session.path().isEmpty() ? u"README.md"_s : m_session.path());
    if (path.isEmpty())
        return false;
    m_session.saveAs(path);
    m_settings.addRecentCard(path);
    return true;
}

void CardKeeping::reload()
{
    if (const Result<Done> result = m_session.reloadFromDisk(); !result) {
        m_prompts.failed(m_window, result.error());
        return;
    }
    m_notices.dismiss(kChangedOnDisk);
    emit told(tr("Reloaded from disk. Undo brings the former text back."));
}

bool CardKeeping::mayClose()
{
    if (!m_session.document().isModified())
        return true;
    switch (m_prompts.unsavedChanges(m_window, m_session.displayName())) {
    case Prompts::Unsaved::Save: m_closeWhenSaved = save(); return false;
    case Prompts::Unsaved::Discard: m_session.discardDraft(); return true;
    case Prompts::Unsaved::Cancel: return false;
    }
    Q_UNREACHABLE();
}

void CardKeeping::onSaved()
{
    m_notices.dismiss(kChangedOnDisk);
    emit saved();
    if (m_closeWhenSaved && !m_session.document().isModified())
        emit closeAgain();
}

void CardKeeping::onSaveFailed(const Error &error)
{
    m_closeWhenSaved = false;
    if (error.code != Error::Code::FileChangedOnDisk) {
        m_prompts.failed(m_window, error);
        return;
    }
    switch (m_prompts.fileChanged(m_window, m_session.path())) {
    case Prompts::Conflict::Overwrite: m_session.save(true); break;
    case Prompts::Conflict::Reload: reload(); break;
    case Prompts::Conflict::Cancel: break;
    }
}

void CardKeeping::onChangedOnDisk()
{
    if (!m_session.document().isModified()) {
        reload();
        return;
    }
    m_notices.post({kChangedOnDisk, Severity::Lost,
        tr("Another program changed “%1”. Your unsaved text is still here.").arg(QFileInfo(m_session.path()).fileName()),
        {{tr("Reload from disk"), [this] { reload(); }}, {tr("Keep mine"), [] {}}}});
}

} // namespace cardwright
