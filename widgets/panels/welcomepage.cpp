#include "widgets/panels/welcomepage.h"

#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int columnWidth = 340;

QLabel *makeLabel(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("cw", look);
    return label;
}

/// A button as wide as its column: drawing, what it does, and at its right what else is good to know.
QPushButton *makeRow(const QString &drawing, const QString &text, const QString &detail, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("cw", u"row"_s);
    button->setAccessibleName(text);
    button->setAccessibleDescription(detail);
    button->setToolTip(detail);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->setSpacing(10);
    auto *sign = new QLabel(button);
    sign->setPixmap(icon(drawing, Theme::Accent).pixmap(18, 18));
    const QFontMetrics metrics = parent->fontMetrics();
    const QString shownText = metrics.elidedText(text, Qt::ElideRight, columnWidth * 2 / 3);
    const int room = columnWidth - 80 - metrics.horizontalAdvance(shownText);
    QLabel *title = makeLabel(shownText, {}, button);
    QLabel *more = makeLabel(metrics.elidedText(detail, Qt::ElideMiddle, room), u"muted"_s, button);
    more->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(sign);
    layout->addWidget(title);
    layout->addWidget(more, 1);
    for (QLabel *label : {sign, title, more})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setMinimumHeight(layout->sizeHint().height());
    return button;
}

void clear(QLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString shortcut(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"welcomePage"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(56);
    columns->addWidget(makeStart(), 0, Qt::AlignTop);
    columns->addWidget(makeLists(), 0, Qt::AlignTop);

    auto *inner = new QVBoxLayout;
    inner->setSpacing(6);
    inner->addWidget(makeLabel(tr("Cardwright"), u"heading"_s, this));
    inner->addWidget(makeLabel(tr("Write the card that your model is found and judged by."), u"muted"_s, this));
    inner->addSpacing(22);
    inner->addLayout(columns);
    inner->addSpacing(18);
    QLabel *hint = makeLabel(tr("Drop a README.md or a model folder here."), u"dropHint"_s, this);
    hint->setObjectName(u"dropHint"_s);
    hint->setAlignment(Qt::AlignCenter);
    inner->addWidget(hint);
    auto *centered = new QHBoxLayout;
    centered->addStretch();
    centered->addLayout(inner);
    centered->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addLayout(centered);
    layout->addStretch(3);
    setRecent({});
    setDrafts({});
}

QWidget *WelcomePage::makeStart()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    rows->addWidget(makeLabel(tr("Start"), u"section"_s, column));
    rows->addSpacing(6);
    const auto add = [&](const QString &name, const QString &drawing, const QString &text, const QString &detail,
                         void (WelcomePage::*chosen)()) {
        QPushButton *row = makeRow(drawing, text, detail, column);
        row->setObjectName(name);
        rows->addWidget(row);
        connect(row, &QPushButton::clicked, this, chosen);
    };
    add(u"newCard"_s, u"card-new"_s, tr("New card"), shortcut(QKeySequence::New), &WelcomePage::newCardRequested);
    add(u"openFolder"_s, u"folder"_s, tr("Open model folder…"), shortcut(QKeySequence(u"Ctrl+Shift+O"_s)),
        &WelcomePage::openFolderRequested);
    add(u"openFile"_s, u"card"_s, tr("Open README.md…"), shortcut(QKeySequence::Open), &WelcomePage::openFileRequested);
    add(u"openFromHub"_s, u"hub"_s, tr("Open from hub…"), shortcut(QKeySequence(u"Ctrl+Shift+H"_s)),
        &WelcomePage::hubRequested);
    add(u"openSample"_s, u"sample"_s, tr("Try the sample"), {}, &WelcomePage::sampleRequested);
    return column;
}

QWidget *WelcomePage::makeLists()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    const auto makeList = [&](const QString &title, QWidget *&list, QVBoxLayout *&rows) {
        list = new QWidget(column);
        auto *layout = new QVBoxLayout(list);
        layout->setContentsMargins({});
        layout->setSpacing(6);
        layout->addWidget(makeLabel(title, u"section"_s, list));
        rows = new QVBoxLayout;
        rows->setSpacing(2);
        layout->addLayout(rows);
    };
    makeList(tr("Recovered"), m_drafts, m_draftRows);
    makeList(tr("Recent"), m_recent, m_recentRows);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(20);
    layout->addWidget(m_drafts);
    layout->addWidget(m_recent);
    return column;
}

void WelcomePage::setRecent(const QList<RecentCard> &cards)
{
    clear(m_recentRows);
    if (cards.isEmpty())
        m_recentRows->addWidget(makeLabel(tr("Cards you open will be listed here."), u"muted"_s, m_recent));
    for (const RecentCard &card : cards) {
        QPushButton *row = makeRow(u"folder"_s, card.title, card.place, m_recent);
        row->setObjectName(u"recentCard"_s);
        m_recentRows->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, path = card.path] { emit recentChosen(path); });
    }
}

void WelcomePage::setDrafts(const QList<RecoveredDraft> &drafts)
{
    clear(m_draftRows);
    m_drafts->setVisible(!drafts.isEmpty());
    for (const RecoveredDraft &draft : drafts) {
        auto *line = new QWidget(m_drafts);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        QPushButton *row = makeRow(u"recover"_s, draft.title, draft.when, line);
        row->setObjectName(u"recoveredDraft"_s);
        auto *discard = new QPushButton(tr("Discard"), line);
        discard->setObjectName(u"discardDraft"_s);
        discard->setAccessibleName(tr("Discard %1").arg(draft.title));
        discard->setProperty("cw", u"link"_s);
        layout->addWidget(row, 1);
        layout->addWidget(discard);
        m_draftRows->addWidget(line);
        connect(row, &QPushButton::clicked, this, [this, id = draft.id] { emit draftChosen(id); });
        connect(discard, &QPushButton::clicked, this, [this, id = draft.id] { emit draftDiscarded(id); });
    }
}

} // namespace cardwright
