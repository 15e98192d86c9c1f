#include "core/document/cardsession.h"

#include "core/analysis/fixall.h"
#include "core/card/cardschema.h"
#include "core/card/silencing.h"
#include "core/words/words.h"

#include <QFileInfo>
#include <QUuid>
#include <QtConcurrentRun>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostParsedAtOnce = 16 * 1024; ///< UTF-16 units of metadata read on the GUI thread for each key
constexpr qsizetype kMostFormulaFaults = 20'000;
constexpr int kPatienceMs = 20; ///< for the folder at opening; a larger or slower one follows

const QString kCardName = u"README.md"_s;

} // namespace

CardSession::CardSession(const DraftStore &drafts, QObject *parent) :
    QObject(parent), m_id(QUuid::createUuid().toString(QUuid::Id128)), m_analyzer(analyse),
    m_drafts(drafts, m_disk, [this] { return unsaved(); })
{
    m_disk.setMaxThreadCount(1);
    connect(&m_document, &CardDocument::changed, this, &CardSession::onChanged);
    connect(&m_document, &CardDocument::modificationChanged, this, &CardSession::modificationChanged);
    connect(&m_analyzer, &Analyzer::analysed, this, &CardSession::onAnalysed);
    connect(&m_drafts, &DraftKeeper::failed, this, &CardSession::draftFailed);
    connect(&m_watch, &FileWatch::fileChanged, this, &CardSession::changedOnDisk);
    connect(&m_model, &ModelFolder::changed, this, [this] { requestAnalysis({}, 0); });
    connect(&m_saver, &QFutureWatcherBase::finished, this, [this] {
        const auto error = finishSave();
        if (const auto next = std::exchange(m_nextSave, {}))
            startSave(*next);
        // last: who hears it may close the card
        if (error)
            emit saveFailed(*error);
        else
            emit saved();
    });
}

CardSession::~CardSession()
{
    blockSignals(true);
    m_drafts.writeNow();
    m_disk.waitForDone();
    if (m_saving) {
        finishSave();
        m_drafts.writeNow();
        m_disk.waitForDone();
    }
}

// ---- where the card comes from

Result<Done> CardSession::open(const QString &path)
{
    const QFileInfo info(path);
    const bool isFolder = info.isDir();
    const QString file = isFolder ? QFileInfo(path + u'/' + kCardName).absoluteFilePath() : info.absoluteFilePath();
    const auto loaded = loadFile(file);
    if (!loaded && !(isFolder && loaded.error().code == Error::Code::FileNotFound))
        return loaded.error();
    const LoadedFile content = loaded ? *loaded : LoadedFile();
    begin(file, CardEncoding::decode(content.bytes), content.stamp);
    return Done{};
}

void CardSession::startNew(const QString &text)
{
    begin({}, CardEncoding::decode(text.toUtf8()), {});
}

void CardSession::recover(const Draft &draft)
{
    m_id = draft.id;
    CardEncoding::Decoded base;
    if (!draft.path.isEmpty()) {
        if (const auto file = loadFile(draft.path))
            base = CardEncoding::decode(file->bytes);
    }
    // The stamp is of the file the draft was made from, so that a file changed since is told and not overwritten.
    begin(draft.path, base, draft.base);
    m_drafts.recovered();
    m_document.replaceText(CardEncoding::decode(draft.bytes, base.encoding));
    m_drafts.textChanged(m_document.isModified());
}

void CardSession::begin(const QString &path, const CardEncoding::Decoded &decoded, const FileStamp &stamp)
{
    m_path = path;
    m_stamp = stamp;
    m_model.open(folder());
    m_opening = true;
    m_document.load(decoded);
    m_opening = false;
    const TextRange whole{0, m_document.text().size()};
    updateMetadata(whole, 0);
    m_model.waitForFiles(kPatienceMs);
    requestAnalysis(whole, 0);
    m_watch.watch(path, stamp);
    emit opened();
}

void CardSession::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_watch.watch(path, m_stamp);
    m_model.open(folder());
    emit pathChanged();
}

QString CardSession::folder() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
}

QString CardSession::displayName() const
{
    if (m_path.isEmpty())
        return untitledCard();
    const QString name = QFileInfo(m_path).fileName();
    const QString folderName = QFileInfo(folder()).fileName();
    return name == kCardName && !folderName.isEmpty() ? folderName : name;
}

// ---- from a change to what is computed from it

void CardSession::onChanged(TextRange changed, qsizetype removed)
{
    if (m_opening)
        return;
    if (!m_document.isReadOnly())
        m_drafts.textChanged(m_document.isModified());
    updateMetadata(changed, removed);
    requestAnalysis(changed, removed);
}

void CardSession::updateMetadata(TextRange changed, qsizetype removed)
{
    const MetadataBlock &before = m_metadata.block();
    if (before.isPresent() && changed.start > before.whole.end)
        return;
    const bool hadNothing = !before.isPresent() && m_metadata.problems().isEmpty();
    if (findMetadataBlock(m_document.plainText()).yaml.length() <= kMostParsedAtOnce) {
        readMetadata();
    } else {
        m_metadata = m_metadata.shifted(changed.start + removed, changed.length() - removed);
        m_metadataCurrent = false;
    }
    const bool hasNothing = !m_metadata.block().isPresent() && m_metadata.problems().isEmpty();
    if (!hadNothing || !hasNothing)
        emit metadataChanged();
}

void CardSession::readMetadata()
{
    m_metadata = FrontMatter::parse(m_document.plainText());
    m_metadataCurrent = true;
}

Snapshot CardSession::snapshot() const
{
    Snapshot snapshot;
    snapshot.revision = m_document.revision();
    snapshot.text = m_document.plainText();
    snapshot.hasBom = m_document.encoding().hasBom();
    snapshot.unfit = m_document.encoding().unfit();
    snapshot.era = m_era;
    snapshot.created = m_created;
    snapshot.saved = m_document.savedText();
    snapshot.silenced = m_silenced;
    snapshot.formulaFaults = m_formulaFaults;
    snapshot.files = m_model.files();
    return snapshot;
}

void CardSession::requestAnalysis(TextRange changed, qsizetype removed)
{
    Snapshot wanted = snapshot();
    wanted.changed = changed;
    wanted.removed = removed;
    m_analyzer.request(std::move(wanted));
}

void CardSession::onAnalysed(const Analysis &analysis)
{
    if (!m_metadataCurrent && analysis.revision == m_document.revision()) {
        m_metadata = analysis.metadata;
        m_metadataCurrent = true;
        emit metadataChanged();
    }
    emit analysed();
}

bool CardSession::isAnalysed() const
{
    return m_analyzer.isIdle() && m_analyzer.latest().revision == m_document.revision();
}

void CardSession::addFormulaFaults(const FormulaFaults &faults)
{
    bool isNew = false;
    for (auto fault = faults.begin(); fault != faults.end(); ++fault) {
        isNew = isNew || !m_formulaFaults.contains(fault.key());
        m_formulaFaults.insert(fault.key(), fault.value());
    }
    if (!isNew)
        return;
    if (m_formulaFaults.size() > kMostFormulaFaults)
        forgetOldFormulas();
    requestAnalysis({}, 0);
}

/// Every key in a formula that is not whole yet makes another that fails; only those on the page matter.
void CardSession::forgetOldFormulas()
{
    FormulaFaults kept;
    for (const PlacedBlock &placed : analysis().body.blocks) {
        for (const PageBlock::FormulaPlace &place : placed.block->formulas) {
            if (const auto fault = m_formulaFaults.constFind(place.formula); fault != m_formulaFaults.cend())
                kept.insert(fault.key(), fault.value());
        }
    }
    m_formulaFaults = kept;
}

void CardSession::setTagEra(TagEra era)
{
    if (std::exchange(m_era, era) != era)
        requestAnalysis({}, 0);
}

void CardSession::setCreated(QDate created)
{
    if (std::exchange(m_created, created) != created)
        requestAnalysis({}, 0);
}

void CardSession::setSilenced(const QStringList &rules)
{
    if (std::exchange(m_silenced, rules) != rules)
        requestAnalysis({}, 0);
}

// ---- edits

Result<Done> CardSession::setField(const FieldPath &path, const FieldValue &value)
{
    if (!m_metadataCurrent)
        readMetadata();
    return applyEdit(
        setValue(m_document.revision(), m_document.plainText(), m_metadata, path, value, usualFieldOrder()), path.toString());
}

Result<Done> CardSession::removeField(const FieldPath &path)
{
    if (!m_metadataCurrent)
        readMetadata();
    return applyEdit(removeValue(m_document.revision(), m_document.plainText(), m_metadata, path), path.toString());
}

Result<Done> CardSession::applyFix(const Fix &fix)
{
    if (fix.dropsBom) {
        m_document.dropBom();
        return Done();
    }
    const TextEdit &edit = fix.edit;
    if (edit.isEmpty())
        return Error{Error::Code::NotEditable, fix.arguments.value(0), {}};
    return applyEdit(edit);
}

Result<Done> CardSession::fixAll(const QString &rule)
{
    if (!isAnalysed())
        return Error{Error::Code::TextHasChanged, {}, {}};
    return applyEdit(cardwright::fixAll(analysis(), snapshot(), rule));
}

Result<Done> CardSession::silence(const QString &rule)
{
    if (!m_metadataCurrent)
        readMetadata();
    return applyEdit(silenceInCard(m_document.revision(), m_document.plainText(), m_metadata, rule));
}

Result<Done> CardSession::unsilence(const QString &rule)
{
    if (!m_metadataCurrent)
        readMetadata();
    return applyEdit(unsilenceInCard(m_document.revision(), m_document.plainText(), m_metadata, rule));
}

/// Edits of one `source` in a row become one undo step.
Result<Done> CardSession::applyEdit(const Result<TextEdit> &edit, const QString &source)
{
    if (m_document.isReadOnly())
        return Error{Error::Code::CardReadOnly, m_path, {}};
    if (!edit)
        return edit.error();
    if (!m_document.apply(*edit, CardDocument::UndoStep::JoinSame, source))
        return Error{Error::Code::TextHasChanged, source, {}};
    return Done{};
}

// ---- saving

void CardSession::save(bool overwrite)
{
    startSave({m_path, overwrite});
}

void CardSession::saveAs(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    startSave({file, file != m_path});
}

void CardSession::startSave(const SaveRequest &request)
{
    if (m_document.isReadOnly() || request.path.isEmpty()) {
        const auto code = m_document.isReadOnly() ? Error::Code::CardReadOnly : Error::Code::FileNotFound;
        emit saveFailed({code, request.path, {}});
        return;
    }
    if (m_saving) {
        m_nextSave = request;
        return;
    }
    m_saving = true;
    m_saveRequest = request;
    m_savingState = {m_document.text(), m_document.encoding()};
    m_watch.pause();
    m_drafts.writeNow(); // first, on the same thread: whatever the save meets, the text is safe
    m_saver.setFuture(QtConcurrent::run(&m_disk,
        [request, expected = m_stamp, state = m_savingState] {
            return saveFile(request.path, state.encoding.encode(state.text), expected, request.overwrite);
        }));
}

std::optional<Error> CardSession::finishSave()
{
    m_saving = false;
    const CardEncoding::Decoded state = std::exchange(m_savingState, {});
    const Result<FileStamp> result = m_saver.result();
    if (result) {
        m_stamp = *result;
        setPath(m_saveRequest.path);
        m_document.markSaved(state);
        m_drafts.textChanged(m_document.isModified());
    }
    m_watch.resume(m_stamp);
    return result ? std::optional<Error>() : result.error();
}

Result<Done> CardSession::reloadFromDisk()
{
    const auto loaded = loadFile(m_path);
    if (!loaded)
        return loaded.error();
    const auto decoded = CardEncoding::decode(loaded->bytes, m_document.encoding());
    m_stamp = loaded->stamp;
    m_document.replaceText(decoded);
    m_document.markSaved(decoded);
    m_drafts.textChanged(m_document.isModified());
    m_watch.resume(m_stamp);
    return Done{};
}

void CardSession::discardDraft()
{
    m_drafts.forget();
}

Unsaved CardSession::unsaved() const
{
    return {{m_id, m_path, {}, m_stamp, {}}, m_document.text(), m_document.encoding()};
}

} // namespace cardwright
