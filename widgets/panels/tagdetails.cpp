#include "widgets/panels/tagdetails.h"

#include "core/words/words.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMostCauses = 6; ///< told one by one
constexpr int kLinkInset = 5;  ///< of a link's text in its button, see the style sheet

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

bool isGone(const TagRow &row) { return row.kind == TagRow::Kind::Tag && row.change == TagRow::Change::Disappears; }

QString stateText(const TagRow &row)
{
    switch (row.change) {
    case TagRow::Change::Appears:
        return row.before.isEmpty() ? TagDetails::tr("Comes with the unsaved changes.")
                                    : TagDetails::tr("The saved card gives %1.").arg(row.before);
    case TagRow::Change::Disappears:
        return isGone(row) ? TagDetails::tr("Goes with the unsaved changes.")
                           : TagDetails::tr("The saved card gives %1.").arg(row.before);
    case TagRow::Change::None: break;
    }
    if (row.kind == TagRow::Kind::SetByHub)
        return TagDetails::tr("Set by the hub after publishing. This is a guess, made from a small sample of models.");
    if (row.kind == TagRow::Kind::Task)
        return TagDetails::tr("Decides the widget, and which task the model is found by.");
    if (row.kind == TagRow::Kind::Library)
        return TagDetails::tr("Decides the code the page shows, and which library the model is found by.");
    return row.chip ? TagDetails::tr("Shown on the page.") : TagDetails::tr("Not shown on the page; filters find the model by it.");
}

QStringList broughtBy(const LibraryHint &hint)
{
    QStringList brought;
    if (!hint.task.isEmpty())
        brought.append(TagDetails::tr("the task %1").arg(hint.task));
    for (const QString &tag : hint.tags)
        brought.append(TagDetails::tr("the tag %1").arg(tag));
    return brought;
}

QStringList causeTexts(const TagRow &row, const TagList &list)
{
    QStringList texts;
    for (const TagCause &cause : row.causes.mid(0, kMostCauses))
        texts.append(list.causeText(row, cause));
    return texts;
}

QStringList steps(const TagRow &row, const TagList &list)
{
    if (row.tag.isEmpty() && row.kind == TagRow::Kind::Task)
        return {TagDetails::tr("Write pipeline_tag: the card's word wins over all tags.")};
    if (row.tag.isEmpty() && row.kind == TagRow::Kind::Library && !row.hint)
        return {TagDetails::tr("Write library_name into the card.")};
    QStringList steps;
    for (const TagCause &cause : row.causes.mid(0, kMostCauses))
        steps.append(isGone(row) ? howToGet(row.tag, cause) : howToLose(row.tag, cause, list.lines()));
    steps.removeDuplicates();
    return steps;
}

QString stepsHeading(const TagRow &row, const QStringList &steps)
{
    if (row.tag.isEmpty())
        return TagDetails::tr("To get one");
    if (isGone(row))
        return TagDetails::tr("To get it back");
    return steps.size() > 1 ? TagDetails::tr("To get rid of it, all of these") : TagDetails::tr("To get rid of it");
}

} // namespace

TagDetails::TagDetails(QWidget *parent) : QFrame(parent), m_tag(wrapped(u"tagName"_s)), m_state(wrapped(u"tagState"_s))
{
    setObjectName(u"tagDetails"_s);
    setAccessibleName(tr("About this tag"));
    setProperty("cw", u"sidePane"_s);
    m_tag->setProperty("cw", u"section"_s);
    m_state->setProperty("cw", u"muted"_s);

    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(9, 8, 10, 10);
    whole->setSpacing(4);
    whole->addWidget(m_tag);
    whole->addWidget(m_state);
    m_column = new QVBoxLayout;
    m_column->setSpacing(2);
    whole->addLayout(m_column);
    whole->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 0, 0, 0);
    frame->addWidget(scroll);
}

QLabel *TagDetails::addText(const QString &name, const QString &text, const char *look)
{
    QLabel *label = wrapped(name);
    if (look)
        label->setProperty("cw", QString::fromLatin1(look));
    if (look)
        label->setContentsMargins(kLinkInset, 6, 0, 0); // a heading stands apart from what it follows
    label->setText(text);
    m_column->addWidget(label);
    label->show(); // at once, or the pane would be blank until the layout comes to it
    return label;
}

void TagDetails::addCauses(const TagRow &row, const QStringList &texts)
{
    addText(u"tagCauses"_s, row.causes.size() > 1 ? tr("Each of these gives it") : tr("What gives it"), "section");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TagCause &cause = row.causes[i];
        if (!isInCard(row, cause)) {
            addText(u"tagCause"_s, texts[i])->setToolTip(cause.key.isEmpty() ? cause.file : cause.file + u" · "_s + cause.key);
            continue;
        }
        auto *link = new QPushButton(texts[i]);
        link->setObjectName(u"tagCauseLink"_s);
        link->setAccessibleName(tr("Go to %1").arg(texts[i]));
        link->setToolTip(cause.key);
        link->setProperty("cw", u"link"_s);
        link->setCursor(Qt::PointingHandCursor);
        m_column->addWidget(link, 0, Qt::AlignLeft);
        link->show();
        connect(link, &QPushButton::clicked, this, [this, i] { emit activated(m_row.causes[i].range); });
    }
    if (row.causes.size() > texts.size())
        addText(u"tagCause"_s, tr("… and %n more", nullptr, int(row.causes.size() - texts.size())));
}

void TagDetails::addHint(const LibraryHint &hint)
{
    addText(u"tagHint"_s, tr("In repositories made since %1 hubs take the library from config.json no more. Name it in the card.")
                              .arg(QLocale().toString(libraryCutoff(TagEra::Today), u"MMMM yyyy"_s)));
    addText(u"tagHintBrings"_s, tr("That brings: %1.").arg(broughtBy(hint).join(u", "_s)));
    addButton(u"tagHintButton"_s, tr("Write library_name: %1").arg(hint.library), &TagDetails::hintTaken);
}

void TagDetails::addButton(const QString &name, const QString &text, void (TagDetails::*wish)())
{
    auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s));
    button->setObjectName(name);
    button->setAccessibleName(text);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    button->show();
    connect(button, &QPushButton::clicked, this, wish);
}

void TagDetails::show(const TagRow &row, const TagList &list)
{
    const QStringList causes = causeTexts(row, list);
    const QStringList toDo = steps(row, list);
    const bool isShown = m_row.sameButForPlaces(row) && m_told == causes + toDo;
    m_row = row;
    if (isShown)
        return; // whoever is on one of the links stays there
    m_told = causes + toDo;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender of what led here
        delete item;
    }
    const QString label = row.kind == TagRow::Kind::Task ? tr("Task: %1") : row.kind == TagRow::Kind::Library ? tr("Library: %1") : u"%1"_s;
    m_tag->setText(label.arg(row.tag.isEmpty() ? tr("none") : row.tag));
    m_state->setText(stateText(row));
    if (row.hint)
        addHint(*row.hint);
    if (!causes.isEmpty())
        addCauses(row, causes);
    if (toDo.isEmpty())
        return;
    addText(u"tagChange"_s, stepsHeading(row, toDo), "section");
    for (const QString &step : toDo)
        addText(u"tagStep"_s, step);
    if (const QString removal = removalText(row); !removal.isEmpty())
        addButton(u"tagRemove"_s, removal, &TagDetails::removalWanted);
}

} // namespace cardwright
