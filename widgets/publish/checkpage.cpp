#include "widgets/publish/checkpage.h"

#include "core/words/words.h"
#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/icons.h"
#include "widgets/style/severitycolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kWidth = 780; ///< of a row: eyes find the button at its end
constexpr int kSign = 16;
constexpr int kMostRows = 100; ///< of a severity; a hopeless card has thousands

/// What stands at the end of a row.
void append(QFrame *row, QWidget *widget) { static_cast<QHBoxLayout *>(row->layout())->addWidget(widget); }

} // namespace

CheckPage::CheckPage(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"checkPage"_s);
    setAccessibleName(tr("What was checked"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus); // to scroll by the keyboard
    auto *content = new QWidget;
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(32, 20, 32, 24);
    auto *rows = new QWidget;
    rows->setMaximumWidth(kWidth);
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    middle->addWidget(rows, 0, Qt::AlignTop);
    middle->addStretch(0);
    middle->setStretch(0, 1);
    setWidget(content);
}

void CheckPage::show(const CheckContent &content)
{
    const QWidget *focused = isAncestorOf(focusWidget()) && focusWidget()->hasFocus() ? focusWidget() : nullptr;
    const bool keepsToggle = focused && focused == m_harmless;
    m_content = content;
    emptyLayout(m_column);
    m_firstFix = nullptr;
    m_harmless = nullptr;
    addRemote();
    addProblems();
    addHubMessages();
    addPullRequests();
    for (int i = 0; i < m_column->count(); ++i) {
        if (QWidget *row = m_column->itemAt(i)->widget())
            row->show(); // at once, so that one of them can take the focus
    }
    if (focused) { // the button that was pressed is gone
        QPushButton *next = keepsToggle ? m_harmless : m_firstFix;
        (next ? static_cast<QWidget *>(next) : this)->setFocus();
    }
    emit completenessChanged();
}

int CheckPage::countOf(Severity severity) const
{
    return int(
        std::ranges::count(m_content.problems, severity, [](const CheckProblem &row) { return row.problem.severity; }));
}

QString CheckPage::whatIsMissing() const
{
    if (m_content.remote.state == RemoteComparison::State::Changed)
        return tr("Merge what has changed there first.");
    if (countOf(Severity::Rejects) > 0 || !m_content.hubErrors.isEmpty())
        return tr("What the hub would refuse must be fixed first.");
    return {};
}

void CheckPage::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(20);
    m_column->addWidget(makeLabel(breakable(text), u"section"_s));
    m_column->addSpacing(4);
}

QFrame *CheckPage::addRow(const QString &sign, Theme::ColorRole color, const QString &text)
{
    auto *row = new QFrame;
    row->setProperty("cw", u"row"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 7, 0, 7);
    layout->setSpacing(10);
    auto *drawing = new QLabel;
    drawing->setPixmap(icon(sign, color).pixmap(kSign, kSign));
    layout->addWidget(drawing);
    QLabel *words = makeLabel(breakable(text));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(words, 1);
    m_column->addWidget(row);
    return row;
}

void CheckPage::addRemote()
{
    using State = RemoteComparison::State;
    const RemoteComparison &remote = m_content.remote;
    addHeading(m_content.place.isEmpty() ? tr("There now") : tr("There now: %1").arg(m_content.place));
    QFrame *row = nullptr;
    switch (remote.state) {
    case State::SameAsBase:
        row = addRow(u"check"_s, Theme::Added, tr("The same that your text was begun from."));
        break;
    case State::NoCard: row = addRow(u"plus"_s, Theme::Added, tr("No card yet: yours will be the first.")); break;
    case State::SameAsMine: row = addRow(u"check"_s, Theme::Added, tr("The same as your text already.")); break;
    case State::Changed: {
        row = addRow(u"lost"_s, Theme::Lost,
            tr("Changed by %1 %2: “%3”").arg(remote.author, timeAgo(remote.time), remote.title));
        QPushButton *merge = makeButton(u"checkMerge"_s, tr("Merge…"));
        append(row, merge);
        connect(merge, &QPushButton::clicked, this, &CheckPage::mergeWanted);
        break;
    }
    }
    row->setObjectName(u"checkRemote"_s);
}

void CheckPage::addProblems()
{
    addHeading(tr("Problems"));
    int shown = 0;
    const auto add = [&](Severity severity) {
        shown = 0;
        for (const CheckProblem &row : m_content.problems) {
            if (row.problem.severity == severity && shown++ < kMostRows)
                addProblem(row);
        }
        if (shown > kMostRows)
            m_column->addWidget(makeLabel(tr("… and %n more", nullptr, shown - kMostRows), u"muted"_s));
    };
    add(Severity::Rejects);
    if (shown == 0)
        addRow(u"check"_s, Theme::Added, tr("Nothing that the hub would refuse."));
    const int lost = countOf(Severity::Lost);
    const int advice = countOf(Severity::Advice);
    if (lost + advice == 0)
        return;
    QString counts = lost > 0 ? tr("%n lost", nullptr, lost) : QString();
    if (advice > 0)
        counts += (counts.isEmpty() ? QString() : u", "_s) + tr("%n advice", nullptr, advice);
    m_harmless = makeButton(u"checkHarmless"_s, counts, u"link"_s);
    m_harmless->setAccessibleName(m_showsHarmless ? tr("Hide: %1").arg(counts) : tr("Show: %1").arg(counts));
    m_harmless->setIcon(icon(m_showsHarmless ? u"chevron-down"_s : u"chevron-right"_s, Theme::Link));
    m_column->addSpacing(6);
    m_column->addWidget(m_harmless, 0, Qt::AlignLeft);
    connect(m_harmless, &QPushButton::clicked, this, [this] {
        m_showsHarmless = !m_showsHarmless;
        show(CheckContent(m_content));
    });
    if (m_showsHarmless) {
        add(Severity::Lost);
        add(Severity::Advice);
    }
}

void CheckPage::addProblem(const CheckProblem &problem)
{
    QFrame *row = addRow(
        severityName(problem.problem.severity), colorsOf(problem.problem.severity).text, describe(problem.problem));
    row->setObjectName(u"checkProblem"_s);
    row->setAccessibleName(severityLabel(problem.problem.severity) + u": "_s + describe(problem.problem));
    if (problem.problem.file.isEmpty()) {
        QPushButton *line = makeButton(u"checkLine"_s, tr("line %1").arg(problem.line), u"link"_s);
        append(row, line);
        connect(line, &QPushButton::clicked, this, [this, problem] { emit problemActivated(problem.problem); });
    }
    if (!problem.problem.fixes.isEmpty()) {
        const Fix fix = problem.problem.fixes.constFirst();
        QPushButton *button = makeButton(u"checkFix"_s, describe(fix), u"link"_s);
        append(row, button);
        if (!m_firstFix)
            m_firstFix = button;
        connect(button, &QPushButton::clicked, this, [this, fix] { emit fixWanted(fix); });
    }
}

void CheckPage::addHubMessages()
{
    if (m_content.hubErrors.isEmpty() && m_content.hubWarnings.isEmpty())
        return;
    addHeading(tr("The hub’s own check"));
    for (const QString &message : m_content.hubErrors)
        addRow(severityName(Severity::Rejects), Theme::Rejects, message)->setObjectName(u"checkHubError"_s);
    for (const QString &message : m_content.hubWarnings)
        addRow(severityName(Severity::Lost), Theme::Lost, message)->setObjectName(u"checkHubWarning"_s);
}

void CheckPage::addPullRequests()
{
    if (m_content.pullRequests.isEmpty())
        return;
    addHeading(tr("Open pull requests on the card"));
    for (const OpenPullRequest &request : m_content.pullRequests) {
        QFrame *row =
            addRow(u"link"_s, Theme::Muted, u"#%1 %2 · %3"_s.arg(request.number).arg(request.title, request.author));
        row->setObjectName(u"checkPullRequest"_s);
        QPushButton *open = makeButton(u"checkOpen"_s, tr("Open"), u"link"_s);
        open->setAccessibleName(tr("Open pull request %1 in the browser").arg(request.number));
        append(row, open);
        connect(open, &QPushButton::clicked, this, [this, url = request.url] { emit linkActivated(url); });
    }
}

} // namespace cardwright
