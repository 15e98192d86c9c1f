#include "widgets/panels/problemdetails.h"

#include "core/card/rules.h"
#include "core/words/words.h"
#include "widgets/panels/problemlist.h"
#include "widgets/style/icons.h"
#include "widgets/style/severitycolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kIconSize = 14;
constexpr int kLinkInset = 5; ///< of a link's text in its button, see the style sheet

QLabel *wrapped(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(kLinkInset, 0, 0, 0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void name(QPushButton *button, const QString &text)
{
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setAccessibleName(text);
}

/// Where the rule is written, or an invalid address.
QUrl sourceOf(const QString &rule)
{
    const QString &source = cardRule(rule).source;
    return source.startsWith(u"https://"_s) ? QUrl(source) : QUrl();
}

} // namespace

ProblemDetails::ProblemDetails(QWidget *parent) :
    QFrame(parent), m_icon(new QLabel), m_severity(new QLabel), m_rule(new QLabel),
    m_sentence(wrapped(u"problemSentence"_s)), m_why(wrapped(u"problemWhy"_s))
{
    setObjectName(u"problemDetails"_s);
    setAccessibleName(tr("About this problem"));
    setProperty("cw", u"sidePane"_s);
    m_rule->setProperty("cw", u"key"_s);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setProperty("cw", u"section"_s);

    auto *close = new QToolButton;
    close->setObjectName(u"problemDetailsClose"_s);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close what is told of this problem"));
    connect(close, &QToolButton::clicked, this, &ProblemDetails::closed);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(6);
    heading->setContentsMargins(kLinkInset, 0, 0, 0);
    heading->addWidget(m_icon);
    heading->addWidget(m_severity);
    heading->addWidget(m_rule);
    heading->addStretch();
    heading->addWidget(close);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(9, 6, 10, 10);
    m_column->setSpacing(6);
    m_column->addLayout(heading);
    m_column->addWidget(m_sentence);
    m_fixes = new QVBoxLayout;
    m_fixes->setSpacing(0);
    m_column->addLayout(m_fixes);
    m_fixAll = addLink(u"problemFixAll"_s);
    m_column->addWidget(m_why);
    m_source = addLink(u"problemSource"_s);
    m_silenceInCard = addLink(u"problemSilenceInCard"_s);
    m_silenceEverywhere = addLink(u"problemSilenceEverywhere"_s);
    m_unsilence = addLink(u"problemUnsilence"_s);
    m_column->addStretch();
    name(m_silenceInCard, tr("Silence in this card"));
    m_silenceInCard->setToolTip(tr("A comment in the metadata keeps it, for everybody who checks this card"));
    name(m_silenceEverywhere, tr("Silence in all my cards"));
    m_silenceEverywhere->setToolTip(tr("Kept in the settings of this program"));
    name(m_unsilence, tr("Tell it again"));
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemDetails::fixAllRequested);
    connect(m_source, &QPushButton::clicked, this, [this] { emit linkActivated(m_link); });
    connect(m_silenceInCard, &QPushButton::clicked, this, [this] { emit silenceRequested(false); });
    connect(m_silenceEverywhere, &QPushButton::clicked, this, [this] { emit silenceRequested(true); });
    connect(m_unsilence, &QPushButton::clicked, this, &ProblemDetails::unsilenceRequested);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scroll);
}

QPushButton *ProblemDetails::addLink(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setProperty("cw", u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void ProblemDetails::show(const ProblemRow &row, int sameKind)
{
    const Problem &problem = row.problem;
    m_icon->setPixmap(icon(severityName(problem.severity), colorsOf(problem.severity).text)
                          .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_severity->setText(severityLabel(problem.severity));
    m_severity->setProperty("cw", u"section"_s);
    m_rule->setText(problem.rule);
    m_sentence->setText(row.sentence);
    m_why->setText(explain(problem.rule));

    while (QLayoutItem *item = m_fixes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender of what led here
        delete item;
    }
    QWidget *before = m_fixAll;
    for (const Fix &fix : problem.fixes) {
        auto *button = new QPushButton;
        button->setObjectName(u"problemFix"_s);
        button->setProperty("cw", u"link"_s);
        button->setCursor(Qt::PointingHandCursor);
        name(button, describe(fix));
        m_fixes->addWidget(button, 0, Qt::AlignLeft);
        setTabOrder(before, button);
        before = button;
        connect(button, &QPushButton::clicked, this, [this, fix] { emit fixRequested(fix); });
    }
    const bool fixable = !problem.fixes.isEmpty() && !row.silenced;
    m_fixAll->setVisible(fixable && sameKind > 1);
    name(m_fixAll, tr("Fix all %n of this kind", nullptr, sameKind));
    m_link = sourceOf(problem.rule);
    m_source->setVisible(m_link.isValid());
    name(m_source, tr("Read more at %1").arg(m_link.host()));
    m_source->setToolTip(m_link.toDisplayString());
    m_silenceInCard->setVisible(!row.silenced);
    m_silenceEverywhere->setVisible(!row.silenced);
    m_unsilence->setVisible(row.silenced);
}

} // namespace cardwright
