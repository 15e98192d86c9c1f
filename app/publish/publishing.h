// One card on its way to a place: leads the publish sheet from step to step, and does what each step asks for.
#pragma once

#include "app/publish/background.h"
#include "app/publish/historybrowsing.h"
#include "app/publish/placechoosing.h"
#include "app/publish/publishservices.h"
#include "core/base/textedit.h"
#include "core/diff/cardchange.h"
#include "core/publish/companions.h"
#include "core/publish/inspection.h"
#include "core/words/words.h"
#include "widgets/publish/publishsheet.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace cardwright {

class CardKeeping;
class CardSession;
struct CardMerge;
struct Fix;
class MergeView;
class NoticeBar;
class Prompts;
class Settings;

class Publishing : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of the sheet; all must outlive this.
    Publishing(CardSession &session, CardKeeping &keeping, PublishServices &services, Settings &settings, Prompts &prompts,
        NoticeBar &notices, QWidget *window);
    ~Publishing() override;

    void publish();          ///< to the place it went to last, straight to the review where nothing stands in the way
    void publishElsewhere(); ///< begins by asking for the place

    void showHistory();      ///< of the place it went to last

signals:
    void told(const QString &sentence); ///< for the status bar
    void textWanted(cardwright::TextRange range); ///< a problem is to be seen in the text; the sheet has closed

private:
    enum class Pace {
        StepByStep,
        ToReview, ///< shows the check only where something is to be done
    };

    void open(Pace pace);
    void connectSheet();
    void saveThen(const std::function<void()> &next);
    void giveUpSaving();
    void whenAnalysed(const std::function<void()> &next);

    void inspectPlace(Pace pace);
    void takeInspection(const Inspection &inspection, Pace pace);
    void applyFix(const Fix &fix);
    void merge();
    void decideMerge(const CardMerge &merge, const QString &mine, const QString &theirs);
    void takeMerged(const QString &text);
    // publishingsend.cpp
    void review();
    void showReview();
    void planFiles();
    void writeMessage();
    void send();
    void takePublished(const Published &published);
    void close();

    /// Blocking work with the place, the sheet being busy meanwhile; a failure is shown, with `again` behind its button.
    template <class T>
    void work(const std::function<Result<T>(PublishTarget &, const RunControl &)> &work, const std::function<void()> &again,
        const std::function<void(const T &)> &done)
    {
        m_sheet->setBusy(describe(Progress{}));
        m_background.run<T>([target = m_target, work](const RunControl &run) { return work(*target, run); },
            [this, again, done](const Result<T> &result) {
                if (!m_place)
                    return; // the sheet was closed meanwhile
                m_isReady = false;
                if (result)
                    done(*result);
                else
                    fail(result.error(), again);
            });
    }
    void fail(const Error &error, const std::function<void()> &again);
    void takeWayOut(const QString &id);

    QByteArray myCard() const;
    QString textOf(const std::optional<QByteArray> &card) const; ///< as the document would hold it, to be compared with its own
    CardOrigins origins() const;
    Publication publicationFor(const QList<OutgoingFile> &files) const;
    bool mayPropose() const;
    QList<CardChange> changes() const;

    CardSession &m_session;
    CardKeeping &m_keeping;
    PublishServices &m_services;
    Settings &m_settings;
    Prompts &m_prompts;
    NoticeBar &m_notices;
    QWidget *m_window;
    QByteArray m_opened; ///< the file's bytes when the card was opened

    QPointer<PublishSheet> m_sheet;
    QPointer<MergeView> m_mergeView;
    std::unique_ptr<PlaceChoosing> m_place; ///< of the sheet
    std::shared_ptr<PublishTarget> m_target; ///< of the place that is inspected
    std::optional<PublishRecord> m_merged; ///< what the text was merged with since the sheet opened: as if it were made from that
    Inspection m_inspection;
    QList<Companion> m_companions;
    QList<OutgoingFile> m_files; ///< the card and what goes along, as they were reviewed
    QList<FilePlan> m_plans;     ///< of those

    std::optional<WhereChoice> m_lastChoice; ///< when the sheet was left
    bool m_isReady = false; ///< nothing but the network was missing
    std::function<void()> m_afterSave;
    std::function<void()> m_again; ///< what failed last
    HistoryBrowsing m_history;
    Background m_background;
};

} // namespace cardwright
