#include "widgets/publish/mergeview.h"

#include "widgets/publish/mergepane.h"
#include "widgets/publish/mergeplaces.h"
#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/icons.h"
#include "widgets/style/paneheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr QSize kSize(1180, 700);
constexpr int kSign = 14;

QString nameOf(const MergeConflict &conflict)
{
    if (conflict.part == MergeConflict::Part::Metadata)
        return conflict.where.isEmpty() ? MergeView::tr("Metadata block") : conflict.where;
    return conflict.where.isEmpty() ? MergeView::tr("Before the first heading")
                                    : MergeView::tr("Section “%1”").arg(conflict.where);
}

QString sentenceOf(const MergeConflict &conflict, const QString &author)
{
    const QString name = nameOf(conflict);
    switch (conflict.kind) {
    case MergeConflict::Kind::BothChanged: return MergeView::tr("%1: you and %2 both changed it.").arg(name, author);
    case MergeConflict::Kind::DeletedByMine: return MergeView::tr("%1: you deleted what %2 changed.").arg(name, author);
    case MergeConflict::Kind::DeletedByTheirs: break;
    }
    return MergeView::tr("%1: %2 deleted what you changed.").arg(name, author);
}

QWidget *withHeader(const QString &title, QWidget *pane)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new PaneHeader(title));
    column->addWidget(pane, 1);
    return whole;
}

MergePane *makePane(const QString &objectName, const QString &name, bool readOnly)
{
    auto *pane = new MergePane;
    pane->setObjectName(objectName);
    pane->setAccessibleName(name);
    pane->setReadOnly(readOnly);
    pane->setTabChangesFocus(true);
    if (readOnly)
        pane->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return pane;
}

} // namespace

MergeView::MergeView(QWidget *parent) :
    SheetDialog(parent), m_list(new QListWidget), m_taken(makeLabel({}, u"muted"_s)),
    m_sentence(makeLabel({}, u"section"_s)), m_mine(makePane(u"mergeMine"_s, tr("Mine"), true)),
    m_result(makePane(u"mergeResult"_s, tr("Result"), false)), m_theirs(makePane(u"mergeTheirs"_s, tr("Theirs"), true)),
    m_previous(makeButton(u"mergePrevious"_s, tr("Previous"))), m_next(makeButton(u"mergeNext"_s, tr("Next"))),
    m_useMine(makeButton(u"mergeUseMine"_s, tr("Use mine"))),
    m_useTheirs(makeButton(u"mergeUseTheirs"_s, tr("Use theirs"))),
    m_useBoth(makeButton(u"mergeUseBoth"_s, tr("Use both"))), m_count(makeLabel({}, u"muted"_s)),
    m_take(makeButton(u"mergeTake"_s, tr("Take result"), u"primary"_s))
{
    setObjectName(u"mergeView"_s);
    setWindowTitle(tr("Merge"));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(withHeader(tr("Mine"), m_mine));
    splitter->addWidget(withHeader(tr("Result"), m_result));
    splitter->addWidget(withHeader(tr("Theirs"), m_theirs));
    splitter->setSizes({190, 310, 370, 310});
    splitter->setStretchFactor(0, 0);
    for (const int pane : {1, 2, 3})
        splitter->setStretchFactor(pane, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(splitter, 1);
    column->addWidget(makeFooter());
    fitInto(kSize);

    connect(m_list, &QListWidget::currentRowChanged, this, &MergeView::goTo);
    connect(m_result, &QPlainTextEdit::textChanged, this, &MergeView::follow);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, [this] { step(1); });
    connect(
        new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), this), &QShortcut::activated, this, [this] { step(-1); });
    connect(m_useMine, &QPushButton::clicked, this, [this] { choose(MergeChoice::Mine); });
    connect(m_useTheirs, &QPushButton::clicked, this, [this] { choose(MergeChoice::Theirs); });
    connect(m_useBoth, &QPushButton::clicked, this, [this] { choose(MergeChoice::Both); });
    connect(m_take, &QPushButton::clicked, this, &MergeView::take);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(
            new QShortcut(QKeySequence(int(Qt::CTRL) | key), this), &QShortcut::activated, m_take, &QPushButton::click);
}

MergeView::~MergeView() = default;

QWidget *MergeView::makeSide()
{
    m_list->setObjectName(u"mergePlaces"_s);
    m_list->setAccessibleName(tr("What is to be decided"));
    m_list->setProperty("cw", u"rows"_s);
    m_list->setIconSize({kSign, kSign});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_taken->setObjectName(u"mergeTaken"_s);
    m_taken->setContentsMargins(12, 8, 12, 10);
    auto *side = withHeader(tr("To decide"), m_list);
    side->layout()->addWidget(m_taken);
    side->setMinimumWidth(140);
    return side;
}

QWidget *MergeView::makeTools()
{
    m_sentence->setObjectName(u"mergeSentence"_s);
    m_previous->setToolTip(QKeySequence(Qt::SHIFT | Qt::Key_F8).toString(QKeySequence::NativeText));
    m_next->setToolTip(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText));
    auto *tools = new QFrame;
    tools->setProperty("cw", u"paneHeader"_s);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(6);
    row->addWidget(m_sentence, 1);
    for (QPushButton *button : {m_previous, m_next})
        row->addWidget(button);
    row->addSpacing(10);
    for (QPushButton *button : {m_useMine, m_useTheirs, m_useBoth})
        row->addWidget(button);
    return tools;
}

QWidget *MergeView::makeFooter()
{
    m_count->setObjectName(u"mergeCount"_s);
    QPushButton *leave = makeButton(u"mergeLeave"_s, tr("Back"));
    auto *footer = new QFrame;
    footer->setProperty("cw", u"sheetFooter"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(leave);
    row->addWidget(m_take);
    connect(leave, &QPushButton::clicked, this, &MergeView::reject);
    return footer;
}

void MergeView::show(const MergeContent &content)
{
    if (m_places && content.mine == m_content.mine && content.theirs == m_content.theirs
        && content.merge.text == m_content.merge.text)
        return; // what was decided of it stays
    m_content = content;
    m_places.reset();
    m_current = -1;
    m_mine->setPlainText(content.mine);
    m_theirs->setPlainText(content.theirs);
    m_result->setPlainText(content.merge.text);
    m_places = std::make_unique<MergePlaces>(m_result->document(), content.merge.conflicts);
    m_list->clear();
    for (const MergeConflict &conflict : content.merge.conflicts)
        m_list->addItem(nameOf(conflict));
    const CardMerge &merge = content.merge;
    m_taken->setText(merge.fieldsTaken + merge.piecesTaken == 0
            ? tr("Nothing else has changed there.")
            : tr("Taken from theirs already: %1 in the metadata, %2 in the text")
                  .arg(merge.fieldsTaken)
                  .arg(merge.piecesTaken));
    m_list->setCurrentRow(0);
    m_list->setFocus();
    follow();
}

int MergeView::decidedCount() const { return m_places ? m_places->decidedCount() : 0; }

void MergeView::follow()
{
    if (!m_places)
        return;
    QList<MergePane::Band> bands;
    for (int i = 0; i < m_places->count(); ++i) {
        const TextRange range = m_places->range(i);
        const int first = m_result->document()->findBlock(int(range.start)).blockNumber();
        const int last = m_result->document()->findBlock(int(std::max(range.end - 1, range.start))).blockNumber();
        const bool decided = m_places->isDecided(i);
        bands.append({first, last + 1, decided ? Theme::AddedSoft : Theme::LostSoft});
        QListWidgetItem *item = m_list->item(i);
        item->setIcon(decided ? icon(u"check"_s, Theme::Added) : icon(u"lost"_s, Theme::Lost));
        const QString name = nameOf(m_places->conflict(i));
        item->setToolTip(plainToolTip(name));
        item->setData(Qt::AccessibleTextRole, decided ? tr("%1, decided").arg(name) : tr("%1, undecided").arg(name));
    }
    m_result->setBands(bands);
    updateTools();
}

void MergeView::updateTools()
{
    const int decided = decidedCount();
    const int count = m_places->count();
    m_count->setText(tr("%1 of %2 decided").arg(decided).arg(count));
    m_take->setEnabled(decided == count);
    for (QPushButton *button : {m_previous, m_next})
        button->setEnabled(count > 1);
    for (QPushButton *button : {m_useMine, m_useTheirs})
        button->setEnabled(m_current >= 0);
    m_useBoth->setEnabled(m_current >= 0 && m_places->conflict(m_current).canBeBoth());
    m_sentence->setText(m_current >= 0 ? sentenceOf(m_places->conflict(m_current), m_content.author)
                                       : tr("Nothing is left to decide: look at the result, and take it."));
}

void MergeView::goTo(int place)
{
    if (!m_places || place < 0 || place >= m_places->count())
        return;
    m_current = place;
    const TextRange range = m_places->range(place);
    m_result->goTo(m_result->document()->findBlock(int(range.start)).blockNumber());

    // the sides do not change: their lines are those that the merge as it was made has there
    const QStringView merged(m_content.merge.text);
    const TextRange made = m_places->conflict(place).range;
    const LineSpan lines{int(merged.left(made.start).count(u'\n')), int(merged.left(made.end).count(u'\n'))};
    for (const auto &[pane, text] : {std::pair{m_mine, &m_content.mine}, {m_theirs, &m_content.theirs}}) {
        const LineSpan there = linesOfSide(*text, merged, lines);
        pane->setBands({{there.first, there.end, Theme::AccentSoft}});
        pane->goTo(there.first);
    }
    updateTools();
}

void MergeView::step(int places)
{
    if (const int count = m_list->count(); count > 0)
        m_list->setCurrentRow((m_list->currentRow() + places + count) % count);
}

void MergeView::choose(MergeChoice choice)
{
    m_places->choose(m_current, choice);
    follow();
    for (int i = 1; i < m_places->count(); ++i) {
        const int place = (m_current + i) % m_places->count();
        if (m_places->isDecided(place))
            continue;
        m_list->setCurrentRow(place);
        return;
    }
    goTo(m_current);
}

void MergeView::take()
{
    if (!m_places || decidedCount() < m_places->count())
        return;
    // toPlainText() would make plain blanks of no-break ones
    const QString text = m_result->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    accept();
    emit resultTaken(text);
}

} // namespace cardwright
