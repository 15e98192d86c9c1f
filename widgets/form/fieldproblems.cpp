#include "widgets/form/fieldproblems.h"

#include "core/words/words.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/icons.h"
#include "widgets/style/severitycolors.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qsizetype kMostMessages = 3;
constexpr int kIconSize = 13;

/// `text` for a button, whose `&` would mark a key.
QString buttonText(QString text) { return text.replace(u'&', u"&&"_s); }

QString sentenceStyle(Severity severity)
{
    switch (severity) {
    case Severity::Rejects: return u"error"_s;
    case Severity::Lost: return u"warning"_s;
    case Severity::Advice: break;
    }
    return u"hint"_s;
}

} // namespace

FieldProblems::FieldProblems(const QString &name, QWidget *parent) :
    QWidget(parent), m_name(name), m_messages(new QVBoxLayout(this))
{
    m_messages->setContentsMargins(0, 0, 0, 0);
    m_messages->setSpacing(3);
    hide();
}

void FieldProblems::show(const QList<Problem> &problems, QWidget *before)
{
    m_problems = problems;
    QStringList texts;
    for (const Problem &problem : problems.first(std::min(kMostMessages, problems.size())))
        texts << severityName(problem.severity) << describe(problem)
              << (problem.fixes.isEmpty() ? QString() : describe(problem.fixes.constFirst()));
    setVisible(!problems.isEmpty());
    if (texts == m_texts)
        return;
    m_texts = texts;
    while (QLayoutItem *item = m_messages->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < std::min(kMostMessages, problems.size()); ++i)
        m_messages->addWidget(makeMessage(i, before));
    if (problems.size() > kMostMessages) {
        auto *more = new QLabel(tr("and %1 more").arg(problems.size() - kMostMessages), this);
        more->setProperty("cw", u"hint"_s);
        m_messages->addWidget(more);
    }
}

QWidget *FieldProblems::makeMessage(qsizetype which, QWidget *&before)
{
    const Problem &problem = m_problems[which];
    auto *message = new QWidget(this);
    message->setObjectName(u"%1.problem.%2"_s.arg(m_name, problem.rule));
    auto *mark = new QLabel(message);
    mark->setPixmap(icon(severityName(problem.severity), colorsOf(problem.severity).text)
                        .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    mark->setAccessibleName(severityLabel(problem.severity));
    mark->setToolTip(severityLabel(problem.severity));
    auto *sentence = new QLabel(breakable(describe(problem)), message);
    sentence->setObjectName(message->objectName() + u".sentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setProperty("cw", sentenceStyle(problem.severity));
    sentence->setToolTip(plainToolTip(explain(problem.rule)));
    auto *grid = new QGridLayout(message);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(5);
    grid->setVerticalSpacing(0);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(sentence, 0, 1);
    grid->setColumnStretch(1, 1);
    if (problem.fixes.isEmpty())
        return message;

    const QString fix = describe(problem.fixes.constFirst());
    auto *button = new QPushButton(message);
    button->setObjectName(message->objectName() + u".fix"_s);
    button->setText(buttonText(fontMetrics().elidedText(fix, Qt::ElideMiddle, 26 * fontMetrics().averageCharWidth())));
    button->setAccessibleName(fix);
    button->setToolTip(plainToolTip(fix));
    button->setProperty("cw", u"link"_s);
    QFont small = button->font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    button->setFont(small);
    grid->addWidget(button, 1, 1, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, which] {
        if (which < m_problems.size() && !m_problems[which].fixes.isEmpty())
            emit fixRequested(m_problems[which].fixes.constFirst());
    });
    setTabOrder(before, button);
    before = button;
    return message;
}

QList<Problem> problemsOf(const QString &key, const QList<Problem> &problems)
{
    QList<Problem> own;
    std::copy_if(problems.cbegin(), problems.cend(), std::back_inserter(own),
        [&](const Problem &problem) { return problem.field == key; });
    std::stable_sort(own.begin(), own.end(),
        [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    return own;
}

} // namespace cardwright
