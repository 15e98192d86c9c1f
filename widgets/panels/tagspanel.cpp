#include "widgets/panels/tagspanel.h"

#include "core/tags/tagprofile.h"
#include "widgets/panels/tagdetails.h"
#include "widgets/panels/taglist.h"
#include "widgets/panels/tagview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kSearchWidth = 130;
constexpr int kDetailsWidth = 360;
constexpr std::array kEras{TagEra::Today, TagEra::Fitted2022, TagEra::Seed2021};

QString eraLabel(TagEra era)
{
    switch (era) {
    case TagEra::Seed2021: return TagsPanel::tr("Rules of early 2021");
    case TagEra::Fitted2022: return TagsPanel::tr("Rules of February 2022");
    case TagEra::Today: return TagsPanel::tr("Rules of today");
    }
    Q_UNREACHABLE();
}

QString sourceOf(TagEra era)
{
    const TagProfile &profile = tagProfile(era);
    return TagsPanel::tr("Source: %1; as of %2.").arg(profile.source, QLocale().toString(profile.date, QLocale::LongFormat));
}

/// Of the first cause that stands in the card.
std::optional<TextRange> placeIn(const TagRow &row)
{
    const auto cause = std::ranges::find_if(row.causes, [&](const TagCause &each) { return isInCard(row, each); });
    return cause == row.causes.end() ? std::nullopt : std::optional(cause->range);
}

void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

} // namespace

TagsPanel::TagsPanel(QWidget *parent) :
    QWidget(parent), m_list(new TagList(this)), m_view(new TagView(m_list)), m_details(new TagDetails),
    m_tools(new QWidget(this)), m_unreadable(new QLabel), m_nothing(new QLabel), m_pages(new QStackedLayout)
{
    m_unreadable->setObjectName(u"tagsUnreadable"_s);
    m_unreadable->setProperty("cw", u"warning"_s);
    m_unreadable->setWordWrap(true);
    m_unreadable->setContentsMargins(12, 6, 12, 6);
    m_nothing->setObjectName(u"noTags"_s);
    m_nothing->setProperty("cw", u"muted"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    auto *pages = new QWidget;
    pages->setLayout(m_pages);
    m_pages->setContentsMargins({});
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_view);
    auto *beside = new QSplitter(Qt::Horizontal);
    beside->setHandleWidth(1);
    beside->setChildrenCollapsible(false);
    beside->addWidget(pages);
    beside->addWidget(m_details);
    beside->setStretchFactor(0, 1);
    beside->setStretchFactor(1, 0);
    beside->setSizes({900, kDetailsWidth});
    m_details->setMinimumWidth(240);
    m_details->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_unreadable);
    whole->addWidget(beside, 1);
    setFocusProxy(m_view);
    makeTools();

    connect(m_view, &TagView::partClicked, this, &TagsPanel::onClicked);
    connect(m_view, &TagView::removalWanted, this, &TagsPanel::remove);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TagsPanel::openMenu);
    connect(m_view, &QTreeView::activated, this, &TagsPanel::activate);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        // a view that gets the focus makes its first row the current one without selecting it
        m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        showDetails();
        emit tagSelected(current() ? current()->tag : QString());
    });
    connect(m_details, &TagDetails::activated, this, &TagsPanel::activated);
    connect(m_details, &TagDetails::hintTaken, this, &TagsPanel::takeHint);
    connect(m_details, &TagDetails::removalWanted, this, &TagsPanel::remove);
    take(Analysis());
}

void TagsPanel::makeTools()
{
    m_changesOnly = new QToolButton;
    m_changesOnly->setObjectName(u"tagChangesOnly"_s);
    m_changesOnly->setProperty("cw", u"filter"_s);
    m_changesOnly->setCheckable(true);
    m_changesOnly->setFocusPolicy(Qt::TabFocus);
    m_changesOnly->setToolTip(tr("Only the tags that appear or disappear with the changes since the card was saved"));
    connect(m_changesOnly, &QToolButton::clicked, this, &TagsPanel::filter);

    m_search = new QLineEdit;
    m_search->setObjectName(u"tagSearch"_s);
    m_search->setAccessibleName(tr("Filter tags by text"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    connect(m_search, &QLineEdit::textChanged, this, &TagsPanel::filter);

    m_madeBefore = new QCheckBox;
    m_madeBefore->setObjectName(u"tagMadeBefore"_s);
    m_madeBefore->setToolTip(tr("Hubs take the library of older repositories from config.json; newer ones must name it"));
    m_madeBefore->setMinimumWidth(40);
    connect(m_madeBefore, &QCheckBox::clicked, this, [this](bool before) {
        emit createdChosen(before ? libraryCutoff(kEras[size_t(m_rules->currentIndex())]).addDays(-1) : QDate());
    });

    m_rules = new QComboBox;
    m_rules->setObjectName(u"tagRules"_s);
    m_rules->setAccessibleName(tr("By which rules tags are computed"));
    for (const TagEra era : kEras) {
        m_rules->addItem(eraLabel(era));
        m_rules->setItemData(m_rules->count() - 1, sourceOf(era), Qt::ToolTipRole);
    }
    connect(m_rules, &QComboBox::activated, this, [this](int index) { emit eraChosen(kEras[size_t(index)]); });

    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(12);
    for (QWidget *tool : {static_cast<QWidget *>(m_changesOnly), static_cast<QWidget *>(m_search),
             static_cast<QWidget *>(m_madeBefore), static_cast<QWidget *>(m_rules)})
        row->addWidget(tool);
}

void TagsPanel::show(const Analysis &analysis)
{
    emit counted(int(analysis.tags.tags.size()));
    if (isVisible())
        take(analysis);
    else
        m_waiting = analysis;
}

void TagsPanel::showEvent(QShowEvent *event)
{
    if (m_waiting)
        take(*m_waiting);
    emit tagSelected(current() ? current()->tag : QString());
    QWidget::showEvent(event);
}

void TagsPanel::hideEvent(QHideEvent *event)
{
    emit tagSelected({});
    QWidget::hideEvent(event);
}

template <class Change>
void TagsPanel::keepCurrent(Change change)
{
    const std::optional<TagRow> before = current() ? std::optional(*current()) : std::nullopt;
    const int scrolled = m_view->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        change();
    }
    if (before && !current()) {
        m_view->setCurrentIndex(m_list->findSame(*before));
        if (!current())
            emit tagSelected({});
    }
    m_view->verticalScrollBar()->setValue(scrolled);
    showState();
    showDetails();
}

void TagsPanel::take(const Analysis &analysis)
{
    m_waiting.reset();
    keepCurrent([&] { m_list->show(analysis); });
    showRules(analysis.evidence);
    const bool unreadable = analysis.metadata.block().isPresent() && !analysis.metadata.readable();
    m_unreadable->setVisible(unreadable);
    m_unreadable->setText(analysis.kept.readable()
            ? tr("The metadata cannot be read. The hub would refuse the card and keep these tags, of the last state that could "
                 "be read.")
            : tr("The metadata cannot be read, so nothing in it gives a tag."));
}

void TagsPanel::filter()
{
    keepCurrent([this] { m_list->setFilter({m_search->text().trimmed(), m_changesOnly->isChecked()}); });
}

void TagsPanel::showState()
{
    const int changes = m_list->changes();
    m_changesOnly->setText(tr("Changes %1", "how many tags differ from the saved card").arg(changes));
    m_changesOnly->setAccessibleName(tr("Show only the changes: %1").arg(changes));
    m_changesOnly->setVisible(changes > 0 || m_changesOnly->isChecked());
    m_nothing->setText(m_list->isEmpty()
            ? tr("No tags yet. Weight files and config.json in the folder give some; in the card library_name, pipeline_tag, "
                 "tags, language, datasets, base_model and license do.")
            : tr("No tag passes the filter."));
    m_pages->setCurrentIndex(m_list->isEmpty() || m_list->rowCount() == 0 ? 0 : 1);
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (m_list->row(m_list->index(row, 0)).kind == TagRow::Kind::HubHeading)
            m_view->setFirstColumnSpanned(row, {}, true);
    }
}

void TagsPanel::showDetails()
{
    const TagRow *row = current();
    if (row)
        m_details->show(*row, *m_list);
    m_details->setVisible(row);
}

void TagsPanel::showRules(const TagEvidence &evidence)
{
    m_rules->setCurrentIndex(int(std::ranges::find(kEras, evidence.era()) - kEras.begin()));
    m_rules->setToolTip(sourceOf(evidence.era()));
    const QDate cutoff = libraryCutoff(evidence.era());
    m_madeBefore->setVisible(cutoff.isValid());
    m_madeBefore->setText(tr("Repository made before %1").arg(QLocale().toString(cutoff, u"MMMM yyyy"_s)));
    m_madeBefore->setAccessibleName(m_madeBefore->text());
    m_madeBefore->setChecked(evidence.created().isValid() && evidence.created() < cutoff);
}

void TagsPanel::choose(const QString &tag)
{
    if (!m_list->find(tag).isValid()) {
        m_search->clear();
        m_changesOnly->setChecked(false);
        filter();
    }
    const QModelIndex index = m_list->find(tag);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

const TagRow *TagsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_list->row(index) : nullptr;
}

void TagsPanel::onClicked(const QModelIndex &index, TagRowDelegate::Part part)
{
    m_view->setCurrentIndex(index);
    switch (part) {
    case TagRowDelegate::Part::Row: return;
    case TagRowDelegate::Part::Cause: return activate(index);
    case TagRowDelegate::Part::Hint: return takeHint();
    }
}

void TagsPanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const auto place = placeIn(m_list->row(index)))
        emit activated(*place);
}

void TagsPanel::takeHint()
{
    const TagRow *row = current();
    if (!row || !row->hint)
        return;
    const QString library = row->hint->library; // the row is gone once it is written
    emit fieldWanted(u"library_name"_s, library);
}

void TagsPanel::remove()
{
    const TagRow *row = current();
    if (!row)
        return;
    const QString tag = row->tag; // the row is another one once it is removed
    if (const QList<FieldPath> places = removableCauses(*row); !places.isEmpty())
        emit removalWanted(tag, places);
}

void TagsPanel::openMenu(QPoint at)
{
    const QModelIndex index = m_view->currentIndex(); // a click has chosen the row it was at
    const TagRow *row = current();
    if (!row)
        return;
    auto *menu = new QMenu(this); // not exec(): the list may change while it is open
    menu->setObjectName(u"tagMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &text, auto &&handler) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, std::forward<decltype(handler)>(handler));
        return action;
    };
    if (const auto place = placeIn(*row))
        add(tr("Go to the cause"), [this, range = *place] { emit activated(range); });
    if (row->hint)
        add(tr("Write library_name: %1").arg(row->hint->library), [this] { takeHint(); });
    if (const QString removal = removalText(*row); !removal.isEmpty())
        add(removal, [this, tag = row->tag, places = removableCauses(*row)] { emit removalWanted(tag, places); });
    menu->addSeparator();
    if (!row->tag.isEmpty())
        add(tr("Copy tag"), [this] { m_view->copy(); });
    if (const QString cause = m_list->causeText(*row); !cause.isEmpty())
        add(tr("Copy cause"), [cause] { copy(cause); });
    const QRect cell = m_view->visualRect(index);
    const bool byMouse = cell.top() <= at.y() && at.y() <= cell.bottom();
    menu->popup(m_view->viewport()->mapToGlobal(byMouse ? at : cell.bottomLeft()));
}

} // namespace cardwright
