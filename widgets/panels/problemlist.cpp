#include "widgets/panels/problemlist.h"

#include "widgets/style/severitycolors.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

namespace cardwright {

namespace {

constexpr int margin = 14;
constexpr int gap = 12;
constexpr int pillPadding = 8;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont pillFont(const QFont &font)
{
    QFont small = bold(font);
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

int pillColumn(const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    int widest = 0;
    for (const Severity severity : {Severity::Rejects, Severity::Lost, Severity::Advice})
        widest = std::max(widest, metrics.horizontalAdvance(severityWord(severity)));
    return widest + 2 * pillPadding;
}

const ProblemRow &rowOf(const QModelIndex &index)
{
    return static_cast<const ProblemList *>(index.model())->row(index);
}

QString lineText(int line) { return QCoreApplication::translate("cardwright::ProblemsPanel", "line %1").arg(line); }

} // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Rejects:
        return QCoreApplication::translate("cardwright::ProblemsPanel", "Rejects");
    case Severity::Lost:
        return QCoreApplication::translate("cardwright::ProblemsPanel", "Lost");
    case Severity::Advice:
        break;
    }
    return QCoreApplication::translate("cardwright::ProblemsPanel", "Advice");
}

void ProblemList::setRows(QList<ProblemRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ProblemList::findSame(const ProblemRow &old) const
{
    int best = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].problem.rule != old.problem.rule || m_rows[i].problem.field != old.problem.field)
            continue;
        if (best < 0 || std::abs(m_rows[i].line - old.line) < std::abs(m_rows[best].line - old.line))
            best = i;
    }
    return best;
}

int ProblemList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ProblemList::data(const QModelIndex &index, int role) const
{
    const ProblemRow &shown = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown.sentence;
    case Qt::AccessibleTextRole: {
        const QString told = QCoreApplication::translate("cardwright::ProblemsPanel", "%1: %2 (line %3)")
                                 .arg(severityWord(shown.problem.severity), shown.sentence)
                                 .arg(shown.line);
        return shown.fixText.isEmpty()
            ? told
            : QCoreApplication::translate("cardwright::ProblemsPanel", "%1. Fix: %2").arg(told, shown.fixText);
    }
    default:
        return {};
    }
}

QSize ProblemRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 15};
}

QRect ProblemRowDelegate::fixArea(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString fix = rowOf(index).fixText;
    if (fix.isEmpty())
        return {};
    const int widest = option.rect.width() / 3;
    const int width = std::min(QFontMetrics(bold(option.font)).horizontalAdvance(fix), widest);
    return QRect(option.rect.right() - margin - width, option.rect.top(), width + 1, option.rect.height());
}

void ProblemRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const ProblemRow &shown = rowOf(index);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, theme[Theme::AccentSoft]);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme[Theme::Hover]);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme[Theme::Border]);
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), theme[Theme::Accent]);

    const SeverityColors colors = colorsOf(shown.problem.severity);
    const QString word = severityWord(shown.problem.severity);
    const QFontMetrics pillMetrics(pillFont(option.font));
    QRect pill(row.left() + margin, 0, pillMetrics.horizontalAdvance(word) + 2 * pillPadding, pillMetrics.height() + 4);
    pill.moveCenter({pill.center().x(), row.center().y()});
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme[colors.ground]);
    painter->drawRoundedRect(pill, 4, 4);
    painter->setFont(pillFont(option.font));
    painter->setPen(theme[colors.text]);
    painter->drawText(pill, Qt::AlignCenter, word);

    const QRect fix = fixArea(option, index);
    painter->setFont(bold(option.font));
    painter->setPen(theme[Theme::Link]);
    const QString fixShown =
        QFontMetrics(painter->font()).elidedText(shown.fixText, Qt::ElideRight, std::max(fix.width(), 0));
    painter->drawText(fix, Qt::AlignVCenter | Qt::AlignRight, fixShown);

    painter->setFont(option.font);
    painter->setPen(theme[Theme::Muted]);
    const int lineWidth = option.fontMetrics.horizontalAdvance(lineText(99999));
    const int fixColumn = std::min(row.width() / 3, 24 * option.fontMetrics.averageCharWidth());
    const int lineRight = std::min(row.right() - margin - fixColumn, fix.isEmpty() ? row.right() : fix.left()) - gap;
    const QRect line(lineRight - lineWidth, row.top(), lineWidth, row.height());
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, lineText(shown.line));

    painter->setPen(theme[Theme::Text]);
    const int sentenceLeft = row.left() + margin + pillColumn(option.font) + gap;
    const QRect sentence(sentenceLeft, row.top(), line.left() - gap - sentenceLeft, row.height());
    painter->drawText(sentence, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(shown.sentence, Qt::ElideRight, sentence.width()));
    painter->restore();
}

bool ProblemRowDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && fixArea(option, index).contains(mouse->position().toPoint())) {
            emit fixClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace cardwright
