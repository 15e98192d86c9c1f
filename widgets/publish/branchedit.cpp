#include "widgets/publish/branchedit.h"

#include "widgets/publish/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

BranchEdit::BranchEdit(const QString &name, QWidget *parent) :
    QWidget(parent), m_combo(new QComboBox), m_note(makeLabel({}, u"hint"_s))
{
    m_combo->setObjectName(name);
    m_combo->setAccessibleName(tr("Branch"));
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->lineEdit()->setPlaceholderText(u"main"_s);
    m_note->setObjectName(name + u"Note"_s);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(m_combo);
    column->addWidget(m_note);
    setFocusProxy(m_combo);
    const auto onChange = [this] {
        tellWhetherNew();
        emit changed();
    };
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, onChange);
    connect(m_combo, &QComboBox::activated, this, onChange);
}

QString BranchEdit::branch() const { return m_combo->currentText().trimmed(); }

void BranchEdit::setBranch(const QString &branch)
{
    m_combo->setEditText(branch);
    tellWhetherNew();
}

void BranchEdit::show(const PlaceContent &place)
{
    m_place = place;
    const QString kept = m_combo->currentText();
    m_combo->clear();
    m_combo->addItems(place.branches);
    m_combo->setCurrentIndex(int(place.branches.indexOf(kept)));
    m_combo->setEditText(kept);
    m_combo->lineEdit()->setPlaceholderText(place.ownBranch.isEmpty() ? u"main"_s : place.ownBranch);
    tellWhetherNew();
}

void BranchEdit::tellWhetherNew()
{
    const bool isNew = m_place.presence == PlaceContent::Presence::There && !m_place.branches.isEmpty()
        && !branch().isEmpty() && !m_place.branches.contains(branch());
    m_note->setText(m_place.ownBranch.isEmpty() ? tr("A new branch.")
                                                : tr("A new branch: it will start from %1.").arg(m_place.ownBranch));
    m_note->setVisible(isNew);
}

} // namespace cardwright
