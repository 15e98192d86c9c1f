#include "app/cardpanels.h"

#include "core/edit/removals.h"
#include "widgets/panels/problemspanel.h"
#include "widgets/panels/tagspanel.h"

namespace cardwright {

using namespace Qt::StringLiterals;

CardPanels::CardPanels(CardSession &session, QWidget *parent) :
    PanelTabs(parent), m_session(session), m_problems(new ProblemsPanel), m_tags(new TagsPanel)
{
    add(m_problems, m_problems->tools(), tr("Problems"));
    add(m_tags, m_tags->tools(), tr("Tags"));
    connectProblems();
    connectTags();
}

void CardPanels::connectProblems()
{
    connect(m_problems, &ProblemsPanel::counted, this, [this](int count) { setCount(m_problems, count); });
    connect(m_problems, &ProblemsPanel::fixRequested, this, &CardPanels::fixWanted);
    connect(m_problems, &ProblemsPanel::fixAllRequested, this, [this](const QString &rule) { emit edited(m_session.fixAll(rule)); });
    connect(m_problems, &ProblemsPanel::silenceRequested, this, [this](const QString &rule, bool everywhere) {
        if (everywhere)
            emit silencedEverywhere(rule, true);
        else
            emit edited(m_session.silence(rule));
    });
    connect(m_problems, &ProblemsPanel::unsilenceRequested, this, [this](const QString &rule) {
        emit edited(m_session.unsilence(rule));
        emit silencedEverywhere(rule, false);
    });
}

void CardPanels::connectTags()
{
    connect(m_tags, &TagsPanel::counted, this, [this](int count) { setCount(m_tags, count); });
    connect(m_tags, &TagsPanel::fieldWanted, this,
        [this](const QString &key, const QString &value) { emit fieldWanted(FieldPath(key), FieldValue(value)); });
    connect(m_tags, &TagsPanel::removalWanted, this, &CardPanels::remove);
}

void CardPanels::showAnalysis()
{
    m_problems->show(m_session.analysis());
    m_tags->show(m_session.analysis());
}

void CardPanels::remove(const QString &tag, const QList<FieldPath> &places)
{
    const Analysis &analysis = m_session.analysis();
    if (!m_session.isAnalysed()) { // the places are of an older text
        emit edited(Error{Error::Code::TextHasChanged, tag, {}});
        return;
    }
    const Result<TextEdit> edit = removeValues(analysis.revision, m_session.document().plainText(), analysis.metadata, places);
    emit edited(edit ? m_session.applyFix({.id = u"remove-item"_s, .arguments = {tag}, .edit = *edit}) : edit.error());
}

} // namespace cardwright
