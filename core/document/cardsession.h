// One open card: its document, the file and folder it came from, its analysis, its draft. What a window shows.
#pragma once

#include "core/document/analyzer.h"
#include "core/document/carddocument.h"
#include "core/document/draftkeeper.h"
#include "core/document/filewatch.h"
#include "core/document/modelfolder.h"
#include "core/edit/yamledit.h"
#include "core/files/cardfile.h"
#include "core/files/draftstore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace cardwright {

class CardSession : public QObject {
    Q_OBJECT
public:
    explicit CardSession(const DraftStore &drafts, QObject *parent = nullptr);
    ~CardSession() override;

    /// One of these three once, before anything else.
    /// A folder (its README.md, which need not exist yet) or a Markdown file (with its folder as source).
    Result<Done> open(const QString &path);
    void startNew(const QString &text); ///< no file yet
    void recover(const Draft &draft);   ///< an adopted draft's text as unsaved changes over the file it names

    QString id() const { return m_id; }             ///< stable; the page is served under it
    QString path() const { return m_path; }         ///< of the card's file, empty for a new card
    QString folder() const;                         ///< empty for a new card
    QString displayName() const;                    ///< the folder's name for its README.md, else the file's; "Untitled card"
    std::shared_ptr<const CardSource> source() const { return m_model.source(); }
    std::shared_ptr<const ModelFiles> modelFiles() const { return m_model.files(); } ///< never null

    CardDocument &document() { return m_document; }
    /// The metadata of the current text: parsed at once while the block is small, else ranges follow the edits.
    const FrontMatter &metadata() const { return m_metadata; }
    bool metadataIsCurrent() const { return m_metadataCurrent; }
    const Analysis &analysis() const { return m_analyzer.latest(); } ///< may lag behind the text
    bool isAnalysed() const; ///< analysis() is of the current revision

    /// The form's edits. Several of one field in a row become one undo step.
    Result<Done> setField(const FieldPath &path, const FieldValue &value);
    Result<Done> removeField(const FieldPath &path);
    Result<Done> applyFix(const Fix &fix); ///< TextHasChanged: the analysis to come offers it anew; or NotEditable
    /// The first fix of every problem of that rule, as one undo step.
    Result<Done> fixAll(const QString &rule);

    /// By a comment in the metadata, for this card alone.
    Result<Done> silence(const QString &rule);
    Result<Done> unsilence(const QString &rule); ///< nothing happens when the card does not silence it
    /// The rules that the user wants to hear of in no card.
    void setSilenced(const QStringList &rules);

    /// What the page found: problems from now on, wherever such a formula stands. Nothing happens when all were known.
    void addFormulaFaults(const FormulaFaults &faults);

    void setTagEra(TagEra era);
    TagEra tagEra() const { return m_era; }
    void setCreated(QDate created); ///< when the repository was made on the hub; invalid: not known, taken as new
    QDate created() const { return m_created; }

    /// Writes on a thread from a snapshot; ends in saved() or saveFailed(). A second call while one runs is queued.
    void save(bool overwrite = false);
    void saveAs(const QString &path); ///< over whatever stands there: the user was asked
    bool isSaving() const { return m_saving; }
    /// Takes the file's present bytes as text by a minimal edit (undoable).
    Result<Done> reloadFromDisk();
    void discardDraft(); ///< the user chose not to keep unsaved text

signals:
    void opened();
    void metadataChanged();
    void analysed();
    void saved();
    void saveFailed(const cardwright::Error &error);
    void changedOnDisk();       ///< the file's bytes differ from what was read or written; never after an own save
    void modificationChanged(bool modified);
    void draftFailed(const cardwright::Error &error);
    void pathChanged();

private:
    struct SaveRequest {
        QString path;
        bool overwrite = false;
    };

    void begin(const QString &path, const CardEncoding::Decoded &decoded, const FileStamp &stamp);
    void setPath(const QString &path);
    void onChanged(TextRange changed, qsizetype removed);
    void onAnalysed(const Analysis &analysis);
    Snapshot snapshot() const;
    void requestAnalysis(TextRange changed, qsizetype removed);
    void updateMetadata(TextRange changed, qsizetype removed);
    void readMetadata();
    void forgetOldFormulas();
    Result<Done> applyEdit(const Result<TextEdit> &edit, const QString &source = {});
    void startSave(const SaveRequest &request);
    std::optional<Error> finishSave();
    Unsaved unsaved() const;

    QString m_id;
    QString m_path;
    CardDocument m_document;
    bool m_opening = false; ///< the text that comes is the file's, not an edit
    Analyzer m_analyzer;
    FrontMatter m_metadata;
    bool m_metadataCurrent = true;
    TagEra m_era = TagEra::Today;
    QDate m_created;
    QStringList m_silenced;
    FormulaFaults m_formulaFaults;
    FileStamp m_stamp; ///< of the file as it was last read or written

    QThreadPool m_disk; ///< one thread, before what waits for it: drafts and card are written in the order asked for
    DraftKeeper m_drafts;
    FileWatch m_watch;
    ModelFolder m_model{this};
    QFutureWatcher<Result<FileStamp>> m_saver;
    bool m_saving = false;
    SaveRequest m_saveRequest;             ///< the one that runs
    CardEncoding::Decoded m_savingState;   ///< its snapshot
    std::optional<SaveRequest> m_nextSave; ///< the one that waits
};

} // namespace cardwright
