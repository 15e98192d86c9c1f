#include "widgets/form/formsection.h"

#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {
constexpr int kIndent = 7; ///< of the fields, so that they stand under the heading's arrow, not under its frame
} // namespace

FormSection::FormSection(const QString &name, const QString &title, QWidget *parent) :
    QWidget(parent), m_heading(new QToolButton(this)), m_count(new QLabel(this)), m_content(new QWidget(this)),
    m_rows(new QVBoxLayout(m_content)), m_title(title)
{
    setObjectName(u"section."_s + name);
    m_heading->setObjectName(objectName() + u".heading"_s);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIconSize({12, 12});
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_count->setProperty("cw", u"error"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_count);
    m_rows->setContentsMargins(kIndent, 2, 0, 6);
    m_rows->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_content);
    connect(m_heading, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    updateHeading();
}

void FormSection::addWidget(QWidget *widget) { m_rows->addWidget(widget); }

void FormSection::setTitle(const QString &title)
{
    m_title = title;
    updateHeading();
}

void FormSection::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_content->setVisible(expanded);
    updateHeading();
}

void FormSection::setProblemCount(int count)
{
    m_problems = count;
    updateHeading();
}

QWidget *FormSection::heading() const { return m_heading; }

void FormSection::updateHeading()
{
    m_heading->setText(m_title);
    m_heading->setIcon(icon(m_expanded ? u"chevron-down"_s : u"chevron-right"_s));
    m_heading->setAccessibleName(m_title);
    m_heading->setAccessibleDescription(m_expanded ? tr("Expanded") : tr("Folded"));
    m_count->setText(tr("Problems: %1").arg(m_problems));
    m_count->setVisible(!m_expanded && m_problems > 0);
}

} // namespace cardwright
