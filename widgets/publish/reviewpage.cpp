#include "widgets/publish/reviewpage.h"

#include "widgets/publish/consequencelist.h"
#include "widgets/publish/diffview.h"
#include "widgets/publish/filechoices.h"
#include "widgets/style/paneheader.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

ReviewPage::ReviewPage(QWidget *parent) :
    QWidget(parent), m_diff(new DiffView), m_consequences(new ConsequenceList), m_files(new FileChoices)
{
    auto *words = new QWidget;
    auto *wordsColumn = new QVBoxLayout(words);
    wordsColumn->setContentsMargins({});
    wordsColumn->setSpacing(0);
    wordsColumn->addWidget(new PaneHeader(tr("On the page")));
    wordsColumn->addWidget(m_consequences, 1);

    auto *above = new QSplitter(Qt::Horizontal);
    above->addWidget(m_diff);
    above->addWidget(words);
    above->setSizes({680, 300});
    above->setStretchFactor(0, 1);
    above->setStretchFactor(1, 0);
    auto *whole = new QSplitter(Qt::Vertical);
    whole->addWidget(above);
    whole->addWidget(m_files);
    whole->setSizes({400, 150});
    whole->setStretchFactor(0, 1);
    whole->setStretchFactor(1, 0);
    for (QSplitter *splitter : {above, whole})
        splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(whole);
    setFocusProxy(m_diff);
    connect(m_files, &FileChoices::chosenChanged, this, &ReviewPage::filesChanged);
}

void ReviewPage::show(const ReviewContent &content)
{
    m_diff->show(content.before, content.after);
    m_consequences->show(content.consequences);
    m_files->show(content.files);
}

QStringList ReviewPage::chosenFiles() const { return m_files->chosen(); }

} // namespace cardwright
