// The commits of a place and what each changed of the card; in a local hub also a colleague's commit, so that a conflict can
// be tried out.
#pragma once

#include "app/publish/background.h"
#include "app/publish/publishservices.h"
#include "widgets/publish/publishcontent.h"

#include <QPointer>

#include <memory>

namespace cardwright {

class HistoryView;
class Prompts;

class HistoryBrowsing : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    HistoryBrowsing(PublishServices &services, Prompts &prompts, QObject *parent = nullptr);
    ~HistoryBrowsing() override;

    /// Of the place that the card in `folder` went to.
    void show(const PublishRecord &record, const QString &folder, QWidget *window);
    void show(const std::shared_ptr<PublishTarget> &target, const TargetAddress &address, const QString &branch, QWidget *window);

private:
    void list();
    void showCommit(const QString &id);
    void commitAsColleague();
    void fail(const Error &error);

    PublishServices &m_services;
    Prompts &m_prompts;
    QPointer<HistoryView> m_view;
    std::shared_ptr<PublishTarget> m_target;
    TargetAddress m_address;
    QString m_branch;
    QList<Revision> m_revisions;
    Background m_background;
};

} // namespace cardwright
