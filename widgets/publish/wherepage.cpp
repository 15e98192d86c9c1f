#include "widgets/publish/wherepage.h"

#include "widgets/publish/folderform.h"
#include "widgets/publish/gitform.h"
#include "widgets/publish/hubform.h"
#include "widgets/publish/parts.h"
#include "widgets/publish/segments.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kWidth = 620; ///< of the form: a wider one tears label and field apart

} // namespace

WherePage::WherePage(QWidget *parent) :
    QScrollArea(parent),
    m_kinds(new Segments({{int(PlaceKind::Folder), u"whereFolder"_s, tr("On this computer")},
        {int(PlaceKind::Hub), u"whereHub"_s, tr("Hub")}, {int(PlaceKind::Git), u"whereGit"_s, tr("Git remote")}})),
    m_folder(new FolderForm), m_hub(new HubForm), m_git(new GitForm)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(20);
    column->addWidget(m_kinds);
    for (QWidget *form : forms()) {
        form->setMaximumWidth(kWidth);
        column->addWidget(form);
    }
    column->addStretch();
    setWidget(content);
    setFocusProxy(m_kinds);
    choose(PlaceKind::Folder);

    connect(m_kinds, &Segments::chosen, this, [this](int kind) {
        choose(PlaceKind(kind));
        emit changed();
    });
    connect(m_folder, &FolderForm::changed, this, &WherePage::changed);
    connect(m_folder, &FolderForm::folderWanted, this, &WherePage::folderWanted);
    connect(m_hub, &HubForm::changed, this, &WherePage::changed);
    connect(m_hub, &HubForm::idTyped, this, &WherePage::idTyped);
    connect(m_hub, &HubForm::tokenWanted, this, &WherePage::tokenWanted);
    connect(m_hub, &HubForm::foundTokenChosen, this, &WherePage::foundTokenChosen);
    connect(m_git, &GitForm::changed, this, &WherePage::changed);
}

std::array<QWidget *, 3> WherePage::forms() const { return {m_folder, m_hub, m_git}; } // by PlaceKind

void WherePage::choose(PlaceKind kind)
{
    if (kind != m_shown)
        m_content.place = {}; // it was that of another kind
    m_shown = kind;
    showContent();
    for (QWidget *form : forms())
        form->setVisible(form == forms()[size_t(kind)]);
}

void WherePage::setChoice(const WhereChoice &choice)
{
    m_kinds->setCurrent(int(choice.kind));
    choose(choice.kind);
    switch (choice.kind) {
    case PlaceKind::Folder: m_folder->setChoice(choice); break;
    case PlaceKind::Hub: m_hub->setChoice(choice); break;
    case PlaceKind::Git: m_git->setChoice(choice); break;
    }
    emit completenessChanged();
}

WhereChoice WherePage::choice() const
{
    switch (m_shown) {
    case PlaceKind::Folder: return m_folder->choice();
    case PlaceKind::Hub: return m_hub->choice();
    case PlaceKind::Git: break;
    }
    return m_git->choice();
}

void WherePage::show(const WhereContent &content)
{
    m_content = content;
    showContent();
    emit completenessChanged();
}

void WherePage::showContent()
{
    switch (m_shown) {
    case PlaceKind::Folder: m_folder->show(m_content); break;
    case PlaceKind::Hub: m_hub->show(m_content); break;
    case PlaceKind::Git: m_git->show(m_content); break;
    }
}

void WherePage::setSuggestions(const QStringList &ids) { m_hub->setSuggestions(ids); }

QString WherePage::whatIsMissing() const
{
    switch (m_shown) {
    case PlaceKind::Folder: return m_folder->whatIsMissing();
    case PlaceKind::Hub: return m_hub->whatIsMissing();
    case PlaceKind::Git: break;
    }
    return m_git->whatIsMissing();
}

} // namespace cardwright
