// What a window shows before it has a card: ways to start, what was open lately, text that was never saved.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cardwright {

struct RecentCard {
    QString path;  ///< handed back when chosen
    QString title; ///< of the folder or file
    QString place; ///< where it lies, shortened for people
};

struct RecoveredDraft {
    QString id;    ///< handed back when chosen
    QString title;
    QString when;  ///< for people
};

class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecent(const QList<RecentCard> &cards);
    void setDrafts(const QList<RecoveredDraft> &drafts);

signals:
    void newCardRequested();
    void openFolderRequested();
    void openFileRequested();
    void hubRequested();
    void sampleRequested();
    void recentChosen(const QString &path);
    void draftChosen(const QString &id);
    void draftDiscarded(const QString &id);

private:
    QWidget *makeStart();
    QWidget *makeLists();

    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
    QWidget *m_drafts;
    QVBoxLayout *m_draftRows;
};

} // namespace cardwright
