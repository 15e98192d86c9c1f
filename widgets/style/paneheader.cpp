#include "widgets/style/paneheader.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cardwright {

PaneHeader::PaneHeader(const QString &title, QWidget *parent) :
    QFrame(parent), m_title(new QLabel(title, this)), m_row(new QHBoxLayout(this))
{
    setProperty("cw", u"paneHeader"_s);
    m_title->setProperty("cw", u"section"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(12);
    m_row->addWidget(m_title);
    m_row->addStretch();
    setFixedHeight(34);
}

void PaneHeader::setTitle(const QString &title) { m_title->setText(title); }

void PaneHeader::addWidget(QWidget *widget) { m_row->addWidget(widget); }

} // namespace cardwright
