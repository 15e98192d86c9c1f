// The sheet that a card is published with: Where, Check, Review, Message, all named at its top, and then the link.
// It shows what it is told and says what the user wants; whoever owns it does the work, and leads on with goTo().
// Ctrl+Enter goes on, Esc leaves: nothing is lost, so nothing is asked. While work is under way Esc and Cancel stop it.
#pragma once

#include "widgets/publish/publishcontent.h"
#include "widgets/publish/sheetdialog.h"

class QPushButton;
class QStackedWidget;

namespace cardwright {

class BusyLine;
class CheckPage;
class DonePage;
class ElidedLabel;
class FailureBox;
class MessagePage;
class ReviewPage;
class StepBar;
class WherePage;

class PublishSheet : public SheetDialog {
    Q_OBJECT
public:
    explicit PublishSheet(QWidget *parent = nullptr);

    void setCardName(const QString &name);

    WherePage *where() const { return m_where; }
    CheckPage *check() const { return m_check; }
    ReviewPage *review() const { return m_review; }
    MessagePage *message() const { return m_message; }
    DonePage *done() const { return m_done; }

    PublishStep step() const { return m_step; }
    /// Shows the page of `step`; takes back a failure and ends what was busy.
    void goTo(PublishStep step);

    /// Work is under way, `words` say which: "Asking huggingface.co…". Takes back a failure. Nothing can be changed
    /// meanwhile, and the work can be cancelled.
    void setBusy(const QString &words, int percent = -1); ///< of 100; -1: nobody knows how much there is
    void setIdle();
    bool isBusy() const;
    void showFailure(const PublishFailure &failure); ///< ends what was busy

    void reject() override; ///< leaves; while busy it wishes to cancel

signals:
    void nextWanted(cardwright::PublishStep from); ///< its page lacks nothing; that of Done closes instead
    void cancelWanted();                           ///< of what is busy
    void failureActionWanted(const QString &id);

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void goOn();
    void updateFooter();
    QString whatIsMissing() const;
    QString nextText() const;

    PublishStep m_step = PublishStep::Where;
    StepBar *m_steps;
    ElidedLabel *m_card;
    FailureBox *m_failure;
    QStackedWidget *m_pages;
    WherePage *m_where;
    CheckPage *m_check;
    ReviewPage *m_review;
    MessagePage *m_message;
    DonePage *m_done;
    BusyLine *m_busy;
    ElidedLabel *m_missing;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace cardwright
