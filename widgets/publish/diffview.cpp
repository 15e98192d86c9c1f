#include "widgets/publish/diffview.h"

#include "core/diff/linediff.h"
#include "widgets/publish/diffpane.h"
#include "widgets/publish/parts.h"
#include "widgets/publish/segments.h"
#include "widgets/style/paneheader.h"

#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kLeastFold = 4; ///< fewer lines than that are shown

QString number(int line) { return line > 0 ? QString::number(line) : QString(); }

QList<TextRange> shifted(QList<TextRange> ranges, qsizetype by)
{
    for (TextRange &range : ranges)
        range = {range.start + by, range.end + by};
    return ranges;
}

} // namespace

struct FoldedDiff {
    struct Stretch {
        qsizetype first;
        qsizetype end;
        bool folded;
    };
    LineDiff diff;
    QList<Stretch> stretches; ///< all rows, in order

    explicit FoldedDiff(LineDiff compared) : diff(std::move(compared))
    {
        qsizetype done = 0;
        const auto addSame = [&](qsizetype end) {
            if (end > done)
                stretches.append({done, end, end - done >= kLeastFold});
        };
        for (const DiffHunk &hunk : hunksOf(diff)) {
            addSame(hunk.first);
            stretches.append({hunk.first, hunk.end, false});
            done = hunk.end;
        }
        addSame(diff.rows.size());
        for (const DiffRow &row : diff.rows) {
            lastBefore = std::max(lastBefore, row.lineBefore);
            lastAfter = std::max(lastAfter, row.lineAfter);
        }
    }

    /// The line as it was, or as it is; told to be unended where the other text's last line is not.
    QString before(const DiffRow &row) const
    {
        return row.before + unended(diff.beforeIsUnended && row.lineBefore == lastBefore);
    }
    QString after(const DiffRow &row) const
    {
        return row.after + unended(diff.afterIsUnended && row.lineAfter == lastAfter);
    }

    QString foldText(const Stretch &stretch) const
    {
        return DiffView::tr("… %n unchanged lines", nullptr, int(stretch.end - stretch.first));
    }

private:
    QString unended(bool is) const
    {
        return is && diff.beforeIsUnended != diff.afterIsUnended ? DiffView::tr(" (no line break at its end)")
                                                                 : QString();
    }

    int lastBefore = 0;
    int lastAfter = 0;
};

DiffView::DiffView(QWidget *parent) :
    QWidget(parent), m_diff(std::make_unique<FoldedDiff>(LineDiff())), m_counts(makeLabel({}, u"muted"_s)),
    m_forms(new Segments({{int(Form::Unified), u"diffUnified"_s, tr("Unified")},
        {int(Form::SideBySide), u"diffSideBySide"_s, tr("Side by side")}})),
    m_stack(new QStackedWidget), m_unified(new DiffPane(2)), m_before(new DiffPane(1)), m_after(new DiffPane(1))
{
    const std::tuple<DiffPane *, QString, QString> panes[]{{m_unified, u"diffText"_s, tr("Changes, line by line")},
        {m_before, u"diffBefore"_s, tr("Before")}, {m_after, u"diffAfter"_s, tr("After")}};
    for (const auto &[pane, objectName, name] : panes) {
        pane->setObjectName(objectName);
        pane->setAccessibleName(name);
        connect(pane, &DiffPane::foldChosen, this, &DiffView::unfold);
    }
    for (DiffPane *pane : {m_before, m_after})
        pane->setLineWrapMode(QPlainTextEdit::NoWrap); // so that the lines of both stand side by side
    m_counts->setObjectName(u"diffCounts"_s);
    m_counts->setWordWrap(false);
    auto *header = new PaneHeader(tr("Text"));
    header->addWidget(m_counts);
    header->addWidget(m_forms);
    m_stack->addWidget(m_unified);
    m_stack->addWidget(makeSideBySide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    connect(m_forms, &Segments::chosen, this, &DiffView::fill);
    fill();
}

DiffView::~DiffView() = default;

QWidget *DiffView::makeSideBySide()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_before);
    splitter->addWidget(m_after);
    const auto together = [this](QScrollBar *one, QScrollBar *other) {
        connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
        connect(other, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
    };
    together(m_before->verticalScrollBar(), m_after->verticalScrollBar());
    together(m_before->horizontalScrollBar(), m_after->horizontalScrollBar());
    m_before->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (DiffPane *pane : {m_before, m_after}) // where only one of them had it, the other would end a line later
        pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    return splitter;
}

void DiffView::show(const QString &before, const QString &after)
{
    m_diff = std::make_unique<FoldedDiff>(compareLines(before, after));
    int added = 0;
    int removed = 0;
    for (const DiffRow &row : m_diff->diff.rows) {
        added += row.kind == DiffRow::Kind::Added || row.kind == DiffRow::Kind::Changed;
        removed += row.kind == DiffRow::Kind::Removed || row.kind == DiffRow::Kind::Changed;
    }
    m_counts->setText(m_diff->diff.isEmpty() ? tr("unchanged") : u"+%1 −%2"_s.arg(added).arg(removed));
    m_counts->setAccessibleName(tr("%1 lines come, %2 go").arg(added).arg(removed));
    fill();
}

DiffView::Form DiffView::form() const { return Form(m_forms->current()); }

void DiffView::setForm(Form form)
{
    m_forms->setCurrent(int(form));
    fill();
}

void DiffView::fill()
{
    using Kind = DiffLine::Kind;
    const bool unified = form() == Form::Unified;
    m_stack->setCurrentIndex(unified ? 0 : 1);
    m_stack->setFocusProxy(unified ? m_unified : m_before);
    QList<DiffLine> lines; // unified, or before
    QList<DiffLine> after;
    QList<DiffLine> coming; // of a run of changes: what comes stands below all that goes
    qsizetype gap = 0;      // in `after`: the first blank that a line which comes may take
    const auto addRow = [&](const DiffRow &row) {
        const QString numberBefore = number(row.lineBefore);
        const QString numberAfter = number(row.lineAfter);
        const bool isSame = row.kind == DiffRow::Kind::Same;
        const DiffLine goes{
            isSame ? Kind::Same : Kind::Removed, m_diff->before(row), row.changedBefore, {numberBefore}};
        const DiffLine comes{isSame ? Kind::Same : Kind::Added, m_diff->after(row), row.changedAfter, {numberAfter}};
        if (!unified) {
            if (row.kind == DiffRow::Kind::Added && gap < after.size()) {
                after[gap++] = comes; // beside what goes
                return;
            }
            lines.append(row.lineBefore ? goes : DiffLine{Kind::Blank});
            after.append(row.lineAfter ? comes : DiffLine{Kind::Blank});
            if (row.lineAfter)
                gap = after.size();
            return;
        }
        if (isSame) {
            lines += std::exchange(coming, {});
            lines.append({Kind::Same, u"  "_s + goes.text, {}, {numberBefore, numberAfter}});
            return;
        }
        if (row.lineBefore)
            lines.append({Kind::Removed, u"− "_s + goes.text, shifted(goes.words, 2), {numberBefore, {}}});
        if (row.lineAfter)
            coming.append({Kind::Added, u"+ "_s + comes.text, shifted(comes.words, 2), {{}, numberAfter}});
    };
    for (qsizetype i = 0; i < m_diff->stretches.size(); ++i) {
        const FoldedDiff::Stretch &stretch = m_diff->stretches[i];
        if (stretch.folded) {
            lines += std::exchange(coming, {});
            const DiffLine fold{Kind::Fold, m_diff->foldText(stretch), {}, {}, int(i)};
            lines.append(fold);
            after.append(fold);
            gap = after.size();
            continue;
        }
        for (qsizetype row = stretch.first; row < stretch.end; ++row)
            addRow(m_diff->diff.rows[row]);
    }
    lines += coming;
    if (unified) {
        m_unified->setLines(lines);
    } else {
        m_before->setLines(lines);
        m_after->setLines(after);
    }
}

void DiffView::unfold(int fold)
{
    m_diff->stretches[fold].folded = false;
    fill();
}

} // namespace cardwright
