// The list of tags: what is told of each, what the unsaved changes do to them, what is filtered, how it is reached by mouse
// and keys, what stays when it is renewed.
#include "widgets/panels/tagspanel.h"

#include "widgets/panels/paneltabs.h"
#include "widgets/panels/taglist.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace cardwright;

Q_DECLARE_METATYPE(cardwright::TagEra)

namespace {

const QString kCard = u"---\nlibrary_name: transformers\nlanguage: [en, fr]\ntags:\n- tiny\n- tiny\nbase_model: a/b\n---\n\n# A\n"_s;
const QByteArray kConfig = R"({"architectures": ["BertForMaskedLM"], "model_type": "bert"})";

struct Panel {
    explicit Panel(const QString &card = kCard)
    {
        files.names = {u"config.json"_s, u"pytorch_model.bin"_s};
        files.configs.insert(u"config.json"_s, ModelConfig::parse(kConfig));
        window.add(&panel, panel.tools(), u"Tags"_s);
        window.resize(1200, 400);
        show(card);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        list->setFocus();
    }
    void show(const QString &card, const QString &saved = {})
    {
        Snapshot snapshot;
        snapshot.text = card;
        snapshot.saved = saved.isNull() ? card : saved;
        snapshot.era = era;
        snapshot.created = created;
        if (!shared || *shared != files)
            shared = std::make_shared<const ModelFiles>(files);
        snapshot.files = shared;
        analysis = analyse(analysis, snapshot);
        panel.show(analysis);
    }

    QStringList tags() const
    {
        QStringList shown;
        for (int i = 0; i < model->rowCount(); ++i) {
            const TagRow &row = at(i);
            if (row.kind == TagRow::Kind::Tag) {
                const auto sign = row.change == TagRow::Change::Appears ? u"+"_s : row.change == TagRow::Change::Disappears ? u"-"_s : QString();
                shown.append(sign + row.tag);
            }
        }
        return shown;
    }
    const TagRow &at(int row) const { return model->row(model->index(row, 0)); }
    QString cell(const QString &tag, TagList::Column column) const
    {
        for (int i = 0; i < model->rowCount(); ++i) {
            if (at(i).kind != TagRow::Kind::Library && at(i).kind != TagRow::Kind::Task && at(i).tag == tag)
                return model->index(i, column).data().toString();
        }
        return u"no such row"_s;
    }
    QString current() const { return list->currentIndex().isValid() ? model->row(list->currentIndex()).tag : QString(); }
    void click(const QModelIndex &index, TagRowDelegate::Part part)
    {
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(index);
        const QRect area = static_cast<TagRowDelegate *>(list->itemDelegate())->area(part, option, index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, area.center());
    }
    template <class Widget>
    Widget *find(const QString &name) const { return window.findChild<Widget *>(name); }
    QStringList details(const QString &name) const
    {
        QStringList texts;
        for (const auto *label : window.findChildren<QLabel *>(name)) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    ModelFiles files;
    std::shared_ptr<const ModelFiles> shared;
    TagEra era = TagEra::Today;
    QDate created;
    Analysis analysis;
    PanelTabs window;
    TagsPanel &panel = *new TagsPanel; // the window's
    QTreeView *list = panel.findChild<QTreeView *>(u"tagList"_s);
    TagList *model = static_cast<TagList *>(list->model());
    QSignalSpy activated{&panel, &TagsPanel::activated};
    QSignalSpy selected{&panel, &TagsPanel::tagSelected};
    QSignalSpy fields{&panel, &TagsPanel::fieldWanted};
    QSignalSpy removals{&panel, &TagsPanel::removalWanted};
};

} // namespace

class TestTagsPanel : public QObject {
    Q_OBJECT

private slots:
    void unreadableMetadataIsTold()
    {
        Panel p(u"---\ntags: [tiny]\n---\n"_s);
        auto *told = p.panel.findChild<QLabel *>(u"tagsUnreadable"_s);
        QVERIFY(!told->isVisible());
        QStringList before = p.tags();
        p.show(u"---\ntags: [tiny]\nlang\n---\n"_s);
        QVERIFY(told->isVisible());
        QVERIFY(told->text().contains(u"last state"));
        QCOMPARE(p.tags(), before);
        p.show(u"---\ntags: [tiny]\n---\n"_s);
        QVERIFY(!told->isVisible());
    }

    void keysCopyTheTagAndTakeItsValuesAway()
    {
        Panel p;
        p.list->setCurrentIndex(p.model->find(u"tiny"_s).siblingAtColumn(TagList::Cause));
        QTest::keySequence(p.list, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tiny"_s);
        QTest::keyClick(p.list, Qt::Key_Delete);
        QCOMPARE(p.removals.value(0).value(0).toString(), u"tiny"_s);
        QCOMPARE(p.removals.value(0).value(1).value<QList<FieldPath>>(), (QList<FieldPath>{FieldPath("tags").child(0), FieldPath("tags").child(1)}));
        p.list->setCurrentIndex(p.model->find(u"pytorch"_s));
        QTest::keyClick(p.list, Qt::Key_Delete); // a file gives it
        QCOMPARE(p.removals.size(), 1);
    }

    void theMenuOffersWhatCanBeDone_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("an item of a list") << u"en"_s << QStringList{u"Go to the cause"_s, u"Remove from language"_s, u"Copy tag"_s, u"Copy cause"_s};
        QTest::newRow("a field") << u"base_model:a/b"_s << QStringList{u"Go to the cause"_s, u"Remove base_model"_s, u"Copy tag"_s, u"Copy cause"_s};
        QTest::newRow("a file") << u"pytorch"_s << QStringList{u"Copy tag"_s, u"Copy cause"_s};
    }
    void theMenuOffersWhatCanBeDone()
    {
        QFETCH(QString, tag);
        QFETCH(QStringList, offered);
        Panel p;
        p.list->setCurrentIndex(p.model->find(tag));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(p.list->viewport(), &event);
        const auto *menu = p.find<QMenu>(u"tagMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        texts.removeAll(QString());
        QCOMPARE(texts, offered);
    }

    void theDetailsOfferToTakeItAway()
    {
        Panel p;
        p.list->setCurrentIndex(p.model->find(u"fr"_s));
        auto *button = p.find<QPushButton>(u"tagRemove"_s);
        QCOMPARE(button->text(), u"Remove from language"_s);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(p.removals.value(0).value(1).value<QList<FieldPath>>(), QList<FieldPath>{FieldPath("language").child(1)});
    }

    void taskAndLibraryComeFirst()
    {
        Panel p;
        QCOMPARE(p.at(0).kind, TagRow::Kind::Task);
        QCOMPARE(p.at(0).tag, u"fill-mask"_s);
        QCOMPARE(p.at(1).kind, TagRow::Kind::Library);
        QCOMPARE(p.at(1).tag, u"transformers"_s);
        QVERIFY(p.tags().size() > 5);
    }

    void aRowTellsPageKindAndCause()
    {
        Panel p;
        QCOMPARE(p.cell(u"pytorch"_s, TagList::OnPage), u"PyTorch"_s);
        QCOMPARE(p.cell(u"pytorch"_s, TagList::TagKind), u"Library"_s);
        QCOMPARE(p.cell(u"pytorch"_s, TagList::Cause), u"pytorch_model.bin is in the folder"_s);
        QCOMPARE(p.cell(u"en"_s, TagList::Cause), u"line 3 of the card: language"_s);
        QCOMPARE(p.cell(u"base_model:a/b"_s, TagList::OnPage), u"not shown"_s);
        QCOMPARE(p.cell(u"base_model:a/b"_s, TagList::TagKind), u"Base model"_s);
    }

    void everyCauseAndWhatToChangeStandBesideTheList()
    {
        Panel p;
        p.panel.choose(u"tiny"_s);
        QCOMPARE(p.details(u"tagName"_s), QStringList{u"tiny"_s});
        QStringList links;
        for (const auto *link : p.window.findChildren<QPushButton *>(u"tagCauseLink"_s)) {
            if (link->isVisible())
                links.append(link->text());
        }
        QCOMPARE(links, (QStringList{u"line 5 of the card: tags"_s, u"line 6 of the card: tags"_s}));
        QCOMPARE(p.details(u"tagStep"_s), QStringList{u"Take “tiny” out of tags."_s});
        p.panel.choose(u"pytorch"_s);
        QCOMPARE(p.details(u"tagCause"_s), QStringList{u"pytorch_model.bin is in the folder"_s});
        QVERIFY(p.details(u"tagStep"_s).constFirst().startsWith(u"Remove pytorch_model.bin"_s));
    }

    void linksAndKeysJump()
    {
        Panel p;
        p.panel.choose(u"tiny"_s);
        const qsizetype first = kCard.indexOf(u"tiny"_s);
        QTest::keyClick(p.list, Qt::Key_Return);
        QCOMPARE(p.activated.size(), 1);
        QCOMPARE(p.activated.last().first().value<TextRange>().start, first);
        p.click(p.list->currentIndex().siblingAtColumn(TagList::Cause), TagRowDelegate::Part::Cause);
        QCOMPARE(p.activated.size(), 2);
        for (auto *link : p.window.findChildren<QPushButton *>(u"tagCauseLink"_s)) {
            if (link->isVisible() && link->text().contains(u"line 6"_s))
                QTest::mouseClick(link, Qt::LeftButton);
        }
        QCOMPARE(p.activated.size(), 3);
        QVERIFY(p.activated.last().first().value<TextRange>().start > first);

        p.panel.choose(u"pytorch"_s); // a file, and no place in the card
        QTest::keyClick(p.list, Qt::Key_Return);
        QCOMPARE(p.activated.size(), 3);
    }

    void theSelectedTagIsToldToThePage()
    {
        Panel p;
        p.panel.choose(u"en"_s);
        QCOMPARE(p.selected.last().first().toString(), u"en"_s);
        QTest::keyClick(p.list, Qt::Key_Down);
        QCOMPARE(p.selected.last().first().toString(), p.current());
        QVERIFY(p.current() != u"en"_s);
        p.panel.hide();
        QCOMPARE(p.selected.last().first().toString(), QString());
    }

    void changesAreMarkedAgainstTheSavedCard()
    {
        Panel p;
        QVERIFY(!p.find<QToolButton>(u"tagChangesOnly"_s)->isVisible());
        p.show(QString(kCard).replace(u"- tiny\n- tiny"_s, u"- small"_s), kCard);
        QVERIFY(p.tags().contains(u"+small"_s));
        QVERIFY(p.tags().contains(u"-tiny"_s));
        QVERIFY(p.tags().contains(u"pytorch"_s));
        auto *toggle = p.find<QToolButton>(u"tagChangesOnly"_s);
        QCOMPARE(toggle->text(), u"Changes 2"_s);
        QTest::mouseClick(toggle, Qt::LeftButton);
        QStringList only = p.tags();
        only.sort();
        QCOMPARE(only, (QStringList{u"+small"_s, u"-tiny"_s}));
        QCOMPARE(p.model->rowCount(), 2);

        p.panel.choose(u"tiny"_s);
        QCOMPARE(p.details(u"tagStep"_s), QStringList{u"Write “tiny” into tags."_s});
        QVERIFY(p.window.findChildren<QPushButton *>(u"tagCauseLink"_s).isEmpty()
            || !p.window.findChildren<QPushButton *>(u"tagCauseLink"_s).constLast()->isVisible()); // it stands nowhere now

        p.panel.choose(u"pytorch"_s); // not among the changes: the filter gives way
        QCOMPARE(p.current(), u"pytorch"_s);
        QVERIFY(!toggle->isChecked());
        p.show(p.analysis.saved);
        QVERIFY(!toggle->isVisible());
    }

    void anotherTaskTellsTheOneBefore()
    {
        Panel p;
        p.show(QString(kCard).replace(u"base_model"_s, u"pipeline_tag: token-classification\nbase_model"_s), kCard);
        QCOMPARE(p.at(0).tag, u"token-classification"_s);
        QCOMPARE(p.at(0).before, u"fill-mask"_s);
        QCOMPARE(p.at(0).change, TagRow::Change::Appears);
    }

    void aMissingLibraryIsOneClickAway()
    {
        Panel p(u"---\nlicense: mit\n---\n"_s);
        QVERIFY(p.at(0).tag.isEmpty());
        QVERIFY(p.at(1).hint);
        QCOMPARE(p.at(1).hint->library, u"transformers"_s);
        QCOMPARE(p.at(1).hint->task, u"fill-mask"_s);
        QVERIFY(p.at(1).hint->tags.contains(u"fill-mask"_s));
        p.click(p.model->index(1, TagList::Cause), TagRowDelegate::Part::Hint);
        QCOMPARE(p.fields.size(), 1);
        QCOMPARE(p.fields.last().first().toString(), u"library_name"_s);
        QCOMPARE(p.fields.last().last().toString(), u"transformers"_s);
        QTest::mouseClick(p.find<QPushButton>(u"tagHintButton"_s), Qt::LeftButton);
        QCOMPARE(p.fields.size(), 2);

        p.created = QDate(2023, 1, 1);
        p.show(u"---\nlicense: mit\n---\n"_s);
        QCOMPARE(p.at(1).tag, u"transformers"_s);
        QVERIFY(!p.at(1).hint);
    }

    void searchLooksInTagsLabelsKindsAndPlaces_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("a tag") << u"tin"_s << u"tiny"_s;
        QTest::newRow("a label") << u"French"_s << u"fr"_s;
        QTest::newRow("a kind") << u"base model"_s << u"base_model:a/b"_s;
        QTest::newRow("a file") << u"pytorch_model"_s << u"pytorch"_s;
    }
    void searchLooksInTagsLabelsKindsAndPlaces()
    {
        QFETCH(QString, words);
        QFETCH(QString, found);
        Panel p;
        const qsizetype all = p.tags().size();
        QTest::keyClicks(p.find<QLineEdit>(u"tagSearch"_s), words);
        QVERIFY2(p.tags().contains(found), qPrintable(p.tags().join(u' ')));
        QVERIFY(p.tags().size() < all);
        QTest::keyClicks(p.find<QLineEdit>(u"tagSearch"_s), u"zzz"_s);
        QCOMPARE(p.find<QLabel>(u"noTags"_s)->text(), u"No tag passes the filter."_s);
        QVERIFY(p.find<QLabel>(u"noTags"_s)->isVisible());
    }

    void whatGivesTagsIsSaidWhereThereAreNone()
    {
        Panel p;
        p.files = {};
        p.show(u"# A\n"_s);
        p.show(u"# A\n"_s);
        QVERIFY(p.find<QLabel>(u"noTags"_s)->isVisible());
        QVERIFY(p.find<QLabel>(u"noTags"_s)->text().contains(u"config.json"_s));
    }

    void theCurrentTagLastsAndTypingMakesNoRowsAnew()
    {
        Panel p;
        p.panel.choose(u"tiny"_s);
        QSignalSpy resets(p.model, &QAbstractItemModel::modelReset);
        p.show(u"---\n# moved\n"_s + kCard.mid(4) + u"more text"_s);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(p.cell(u"tiny"_s, TagList::Cause), u"line 6 of the card: tags"_s);
        QTest::keyClick(p.list, Qt::Key_Return);
        QCOMPARE(p.activated.last().first().value<TextRange>().start, kCard.indexOf(u"tiny"_s) + 8);

        p.show(QString(kCard).replace(u"[en, fr]"_s, u"[de, en, fr]"_s));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(p.current(), u"tiny"_s);
    }

    void aHiddenPanelWaits()
    {
        Panel p;
        QSignalSpy counts(&p.panel, &TagsPanel::counted);
        QSignalSpy resets(p.model, &QAbstractItemModel::modelReset);
        p.window.hide();
        p.show(QString(kCard).replace(u"[en, fr]"_s, u"[de, en, fr]"_s));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(counts.last().first().toInt(), int(p.analysis.tags.tags.size()));
        p.window.show();
        QVERIFY(p.tags().contains(u"de"_s));
    }

    void theRulesInForceAreNamedAndChosen()
    {
        Panel p;
        auto *rules = p.find<QComboBox>(u"tagRules"_s);
        auto *madeBefore = p.find<QCheckBox>(u"tagMadeBefore"_s);
        QCOMPARE(rules->currentText(), u"Rules of today"_s);
        QVERIFY(rules->toolTip().contains(u"2025"_s));
        QVERIFY(madeBefore->isVisible() && !madeBefore->isChecked());

        QSignalSpy days(&p.panel, &TagsPanel::createdChosen);
        QTest::keyClick(madeBefore, Qt::Key_Space);
        QVERIFY(days.last().first().toDate() < QDate(2024, 8, 1));
        QTest::keyClick(madeBefore, Qt::Key_Space);
        QVERIFY(!days.last().first().toDate().isValid());

        QSignalSpy eras(&p.panel, &TagsPanel::eraChosen);
        QTest::keyClick(rules, Qt::Key_Down);
        QCOMPARE(eras.last().first().value<TagEra>(), TagEra::Fitted2022);
        p.era = TagEra::Fitted2022;
        p.show(kCard);
        QCOMPARE(rules->currentText(), u"Rules of February 2022"_s);
        QVERIFY(!madeBefore->isVisible());
    }

    void whatTheHubSetsStandsApart()
    {
        Panel p;
        int heading = -1;
        for (int i = 0; i < p.model->rowCount(); ++i) {
            if (p.at(i).kind == TagRow::Kind::HubHeading)
                heading = i;
        }
        QVERIFY(heading > 0);
        QVERIFY(!(p.model->flags(p.model->index(heading, 0)) & Qt::ItemIsSelectable));
        for (int i = heading + 1; i < p.model->rowCount(); ++i)
            QCOMPARE(p.at(i).kind, TagRow::Kind::SetByHub);
        QCOMPARE(p.model->rowCount() - heading - 1, p.analysis.tags.setByHub.size());
    }

    void aThousandTagsAreShown()
    {
        QString card = u"---\ntags:\n"_s;
        for (int i = 0; i < 1000; ++i)
            card += u"- tag-%1\n"_s.arg(i);
        Panel p(card + u"---\n"_s);
        p.panel.choose(u"tag-999"_s);
        QCOMPARE(p.current(), u"tag-999"_s);
        QVERIFY(p.list->viewport()->rect().intersects(p.list->visualRect(p.list->currentIndex())));
    }
};

QTEST_MAIN(TestTagsPanel)
#include "tst_tagspanel.moc"
