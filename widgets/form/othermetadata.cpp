#include "widgets/form/othermetadata.h"

#include "widgets/form/fieldproblems.h"
#include "widgets/form/fieldrow.h"
#include "widgets/style/elidedlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {
/// A block of thousands of keys is no form; the text has them all.
constexpr qsizetype kMostRows = 100;
} // namespace

OtherMetadata::OtherMetadata(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void OtherMetadata::show(const YamlNode &root, const QList<Problem> &problems, const QStringList &shownElsewhere,
    QWidget *afterInTabOrder)
{
    QList<std::pair<QString, QString>> summaries;
    QSet<QString> seen(shownElsewhere.cbegin(), shownElsewhere.cend());
    for (const YamlNode::Entry &entry : root.entries) {
        if (summaries.size() == kMostRows)
            break;
        if (seen.contains(entry.key))
            continue;
        seen.insert(entry.key);
        summaries.append({entry.key, valueSummary(entry.value)});
    }
    if (summaries != m_summaries)
        build(summaries, afterInTabOrder);
    m_problemCount = 0;
    for (qsizetype i = 0; i < m_summaries.size(); ++i) {
        const QList<Problem> own = problemsOf(m_summaries[i].first, problems);
        m_problems[i]->show(own, linkOf(m_summaries[i].first));
        m_problemCount += int(own.size());
    }
}

void OtherMetadata::build(const QList<std::pair<QString, QString>> &summaries, QWidget *afterInTabOrder)
{
    m_summaries = summaries;
    m_problems.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[key, summary] : summaries) {
        auto *row = new QWidget(this);
        auto *label = new ElidedLabel(key, row);
        label->setProperty("cw", u"key"_s);
        auto *value = new ElidedLabel(summary, row);
        value->setProperty("cw", u"hint"_s);
        auto *link = new QPushButton(tr("Edit in text"), row);
        link->setObjectName(u"other.%1.editInText"_s.arg(key));
        link->setAccessibleName(tr("Edit %1 in the text").arg(key));
        link->setProperty("cw", u"link"_s);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(0);
        grid->addWidget(label, 0, 0);
        grid->addWidget(value, 1, 0);
        grid->addWidget(link, 0, 1, 2, 1, Qt::AlignVCenter);
        grid->setColumnStretch(0, 1);
        auto *own = new FieldProblems(u"other."_s + key, row);
        grid->addWidget(own, 2, 0, 1, 2);
        m_problems.append(own);
        connect(own, &FieldProblems::fixRequested, this, &OtherMetadata::fixRequested);
        m_rows->addWidget(row);
        connect(link, &QPushButton::clicked, this, [this, name = key] { emit showInText(name); });
        setTabOrder(afterInTabOrder, link);
        afterInTabOrder = link;
    }
}

QWidget *OtherMetadata::linkOf(const QString &key) const
{
    return findChild<QPushButton *>(u"other.%1.editInText"_s.arg(key));
}

} // namespace cardwright
