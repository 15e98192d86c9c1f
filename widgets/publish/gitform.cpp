#include "widgets/publish/gitform.h"

#include "widgets/publish/branchedit.h"
#include "widgets/publish/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QLineEdit *makeEdit(const QString &objectName, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    return edit;
}

} // namespace

GitForm::GitForm(QWidget *parent) :
    QWidget(parent), m_noClone(makeLabel(tr("This card lies in no Git clone with a remote. Clone the repository and "
                                            "open the card there, or choose another kind of place."),
                         u"muted"_s)),
    m_fields(new QWidget), m_remote(new QComboBox), m_branch(new BranchEdit(u"gitBranch"_s)),
    m_programList(makeLabel({}, u"key"_s)), m_allow(new QCheckBox(tr("Git may run these"))),
    m_name(makeEdit(u"gitAuthorName"_s, tr("Name"))), m_email(makeEdit(u"gitAuthorEmail"_s, tr("E-mail")))
{
    m_noClone->setObjectName(u"gitNoClone"_s);
    m_remote->setObjectName(u"gitRemote"_s);
    m_remote->setAccessibleName(tr("Remote"));
    m_remote->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programList->setObjectName(u"gitPrograms"_s);
    m_allow->setObjectName(u"gitAllowPrograms"_s);
    m_allow->setAccessibleName(m_allow->text());
    m_programs = inColumn({makeLabel(tr("Publishing from this clone lets git run programs that are set up in it:")),
                              m_programList, m_allow},
        kTextDrop);
    m_programs->setFocusProxy(m_allow);
    m_author = inColumn(
        {m_name, m_email, makeLabel(tr("Git knows no name to commit under. It is asked for once."), u"hint"_s)});

    QGridLayout *grid = makeFieldGrid(m_fields);
    addField(grid, tr("Remote"), m_remote);
    addField(grid, tr("Branch"), m_branch);
    m_programsLabel = addField(grid, tr("Programs"), m_programs);
    m_authorLabel = addField(grid, tr("Author"), m_author);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_noClone);
    column->addWidget(m_fields);
    column->addStretch();
    show(WhereContent());

    connect(m_remote, &QComboBox::activated, this, [this] {
        m_wished = m_remote->currentData().toString();
        emit changed();
    });
    connect(m_branch, &BranchEdit::changed, this, &GitForm::changed);
    connect(m_allow, &QCheckBox::clicked, this, &GitForm::changed);
    for (QLineEdit *edit : {m_name, m_email})
        connect(edit, &QLineEdit::textEdited, this, &GitForm::changed);
}

void GitForm::setChoice(const WhereChoice &choice)
{
    m_wished = choice.place;
    m_remote->setCurrentIndex(std::max(m_remote->findData(m_wished), 0));
    m_branch->setBranch(choice.branch);
    m_allow->setChecked(choice.allowsPrograms);
    m_name->setText(choice.authorName);
    m_email->setText(choice.authorEmail);
}

WhereChoice GitForm::choice() const
{
    WhereChoice choice;
    choice.kind = PlaceKind::Git;
    choice.place = m_remote->currentData().toString();
    choice.branch = m_branch->branch();
    choice.allowsPrograms = m_allow->isChecked();
    choice.authorName = m_name->text().trimmed();
    choice.authorEmail = m_email->text().trimmed();
    return choice;
}

void GitForm::show(const WhereContent &content)
{
    m_content = content;
    m_remote->clear();
    for (const RemoteChoice &remote : content.remotes)
        m_remote->addItem(remote.address.isEmpty() ? remote.name : u"%1 · %2"_s.arg(remote.name, remote.address), remote.name);
    m_remote->setCurrentIndex(std::max(m_remote->findData(m_wished), 0));
    m_branch->show(content.place);
    m_programList->setText(content.place.programs.join(u'\n'));
    for (QWidget *widget : {m_programs, static_cast<QWidget *>(m_programsLabel)})
        widget->setVisible(!content.place.programs.isEmpty());
    for (QWidget *widget : {m_author, static_cast<QWidget *>(m_authorLabel)})
        widget->setVisible(!content.place.knowsAuthor);
    m_noClone->setVisible(content.remotes.isEmpty());
    m_fields->setVisible(!content.remotes.isEmpty());
}

QString GitForm::whatIsMissing() const
{
    if (m_content.remotes.isEmpty())
        return tr("There is no remote to publish to.");
    if (!m_content.place.programs.isEmpty() && !m_allow->isChecked())
        return tr("Say first whether git may run the programs of this clone.");
    if (!m_content.place.knowsAuthor && (m_name->text().trimmed().isEmpty() || !m_email->text().contains(u'@')))
        return tr("A name and an e-mail address are needed to commit under.");
    return {};
}

} // namespace cardwright
