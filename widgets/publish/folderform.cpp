#include "widgets/publish/folderform.h"

#include "widgets/publish/branchedit.h"
#include "widgets/publish/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

FolderForm::FolderForm(QWidget *parent) :
    QWidget(parent), m_folder(new QLineEdit), m_note(makeLabel({}, u"hint"_s)),
    m_branch(new BranchEdit(u"folderBranch"_s))
{
    m_folder->setObjectName(u"folderPath"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_note->setObjectName(u"folderNote"_s);
    QPushButton *choose = makeButton(u"folderChoose"_s, tr("Choose…"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    QWidget *field = inColumn({line, m_note});
    field->setFocusProxy(m_folder);
    QGridLayout *grid = makeFieldGrid(this);
    addField(grid, tr("Folder"), field);
    addField(grid, tr("Branch"), m_branch);
    show(WhereContent());
    connect(m_folder, &QLineEdit::textEdited, this, &FolderForm::changed);
    connect(choose, &QPushButton::clicked, this, &FolderForm::folderWanted);
    connect(m_branch, &BranchEdit::changed, this, &FolderForm::changed);
}

void FolderForm::setChoice(const WhereChoice &choice)
{
    m_folder->setText(choice.place);
    m_branch->setBranch(choice.branch);
}

WhereChoice FolderForm::choice() const
{
    WhereChoice choice;
    choice.kind = PlaceKind::Folder;
    choice.place = m_folder->text();
    choice.branch = m_branch->branch();
    choice.create = m_isNew;
    return choice;
}

void FolderForm::show(const WhereContent &content)
{
    m_isNew = content.place.presence == PlaceContent::Presence::Missing;
    m_note->setText(m_isNew
            ? tr("The folder will be made. It keeps every version you publish, and needs no account and no network.")
            : tr("It keeps every version you publish, and needs no account and no network."));
    m_branch->show(content.place);
}

QString FolderForm::whatIsMissing() const
{
    return m_folder->text().isEmpty() ? tr("Choose a folder to publish to.") : QString();
}

} // namespace cardwright
