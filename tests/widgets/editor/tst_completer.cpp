// The list that drops down while the metadata is typed, by real keys: when it comes, what each key does to it.
#include "widgets/editor/codeedit.h"
#include "widgets/editor/editorpane.h"

#include "core/yaml/frontmatter.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

/// An editor that is told of its metadata block as the window tells it; `|` is the cursor.
struct Pane {
    explicit Pane(QString text)
    {
        const qsizetype cursor = text.indexOf(u'|');
        document.setPlainText(text.remove(cursor, 1));
        QObject::connect(&document, &QTextDocument::contentsChange, &pane, [this] { tellBlock(); });
        tellBlock();
        pane.resize(700, 400);
        pane.show();
        pane.activateWindow();
        (void)QTest::qWaitForWindowActive(&pane);
        pane.goTo({cursor, cursor});
    }
    void tellBlock()
    {
        const MetadataBlock block = findMetadataBlock(document.toPlainText());
        pane.setMetadataBlock(block.whole, block.yaml);
    }
    /// Where the window system would send a key.
    QWidget *target() const { return list()->isVisible() ? static_cast<QWidget *>(list()) : edit; }
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(target(), key.toLatin1());
    }
    void press(Qt::Key key) { QTest::keyClick(target(), key); }
    QListView *list() const
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == u"completionList"_s)
                return static_cast<QListView *>(widget);
        }
        return nullptr;
    }
    QLabel *help() const { return pane.findChild<QLabel *>(u"completionHelp"_s); }
    bool isOpen() const { return list()->isVisible(); }
    bool isMarked() const { return list()->currentIndex().isValid(); }
    QString text() const { return document.toPlainText(); }

    QTextDocument document;
    EditorPane pane{&document};
    CodeEdit *edit = static_cast<CodeEdit *>(pane.textEdit());
};

} // namespace

class TestCompleter : public QObject {
    Q_OBJECT

private slots:
    void aCardTypedWithFewKeys()
    {
        Pane pane(u"---\n|\n---\n"_s);
        QVERIFY(!pane.isOpen());
        pane.type(u"lic"_s);
        QVERIFY(pane.isOpen());
        QVERIFY(pane.isMarked());
        pane.press(Qt::Key_Return);
        QCOMPARE(pane.text(), u"---\nlicense: \n---\n"_s);
        QVERIFY(pane.isOpen()); // with the values at once
        pane.type(u"apa"_s);
        pane.press(Qt::Key_Tab);
        QVERIFY(!pane.isOpen());
        pane.press(Qt::Key_Return);
        pane.type(u"lan"_s);
        pane.press(Qt::Key_Return);
        pane.type(u"no"_s);
        pane.press(Qt::Key_Escape);
        QVERIFY(!pane.isOpen());
        QCOMPARE(pane.text(), u"---\nlicense: apache-2.0\nlanguage: no\n---\n"_s);
        QTest::keyClick(pane.edit, Qt::Key_Backspace);
        pane.type(u"o"_s);
        pane.edit->undo();
    }

    void opensByWish()
    {
        Pane pane(u"---\nlicense: |\n---\n"_s);
        pane.pane.complete();
        QVERIFY(pane.isOpen());
        QVERIFY(pane.list()->model()->rowCount() > 50);
        pane.press(Qt::Key_Down);
        pane.press(Qt::Key_Up);
        pane.press(Qt::Key_Down);
        const QString second = pane.list()->currentIndex().data().toString();
        pane.press(Qt::Key_Return);
        QCOMPARE(pane.text(), u"---\nlicense: %1\n---\n"_s.arg(second));
        QCOMPARE(pane.edit->textCursor().block().text(), u"license: "_s + second);
        pane.edit->undo();
        QCOMPARE(pane.text(), u"---\nlicense: \n---\n"_s);
    }

    void quotesWhatYamlWouldMisread()
    {
        Pane pane(u"---\nlanguage:\n- |\n---\n"_s);
        pane.type(u"norwegia"_s);
        while (pane.list()->currentIndex().data() != u"no"_s && pane.list()->currentIndex().isValid())
            pane.press(Qt::Key_Down);
        pane.press(Qt::Key_Return);
        QCOMPARE(pane.text(), u"---\nlanguage:\n- 'no'\n---\n"_s);
    }

    void enterEndsTheLineWhereAnyTextIsWelcome()
    {
        Pane pane(u"---\ndatasets:\n- |\n---\n"_s);
        pane.type(u"squ"_s);
        QVERIFY(pane.isOpen());
        QVERIFY(!pane.isMarked());
        pane.press(Qt::Key_Return);
        QVERIFY(!pane.isOpen());
        QCOMPARE(pane.text(), u"---\ndatasets:\n- squ\n- \n---\n"_s);
        pane.type(u"squ"_s);
        pane.press(Qt::Key_Down);
        QVERIFY(pane.isMarked());
        pane.press(Qt::Key_Return);
        QVERIFY(pane.text().startsWith(u"---\ndatasets:\n- squ\n- squad"_s));
    }

    void tabTakesTheFirst()
    {
        Pane pane(u"---\ndatasets:\n- |\n---\n"_s);
        pane.type(u"squ"_s);
        const QString first = pane.list()->model()->index(0, 0).data().toString();
        pane.press(Qt::Key_Tab);
        QCOMPARE(pane.text(), u"---\ndatasets:\n- %1\n---\n"_s.arg(first));
    }

    void whatIsWholeIsNotReplaced()
    {
        Pane pane(u"---\nlicense: |\n---\n"_s);
        pane.type(u"mi"_s);
        QVERIFY(pane.isMarked());
        pane.type(u"t"_s);
        QVERIFY(!pane.isOpen() || !pane.isMarked());
        pane.press(Qt::Key_Return);
        QCOMPARE(pane.text(), u"---\nlicense: mit\n\n---\n"_s);
    }

    void whatIsWholeMayGoOn()
    {
        Pane pane(u"---\nlanguage: |\n---\n"_s);
        pane.type(u"nor"_s); // a code of its own, and the start of a name
        QVERIFY(pane.isOpen());
        QVERIFY(!pane.isMarked());
    }

    void staysAwayFromTheText()
    {
        Pane pane(u"---\nlicense: mit\n---\n\n|"_s);
        pane.type(u"lic"_s);
        QVERIFY(!pane.isOpen());
        pane.pane.complete();
        QVERIFY(!pane.isOpen());
        Pane readOnly(u"---\nlic|\n---\n"_s);
        readOnly.pane.setReadOnly(true);
        readOnly.pane.complete();
        QVERIFY(!readOnly.isOpen());
    }

    void tellsWhatTheMarkedOneMeans()
    {
        Pane pane(u"---\n|\n---\n"_s);
        pane.type(u"pipel"_s);
        QVERIFY(pane.help()->isVisible());
        QVERIFY(!pane.help()->text().isEmpty());
        QVERIFY(pane.list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(pane.help()->text()));
        pane.press(Qt::Key_Escape);
        QVERIFY(!pane.help()->isVisible());
    }

    void backspaceWidensTheList()
    {
        Pane pane(u"---\nlicense: |\n---\n"_s);
        pane.type(u"apac"_s);
        const int rows = pane.list()->model()->rowCount();
        pane.press(Qt::Key_Backspace);
        pane.press(Qt::Key_Backspace);
        pane.press(Qt::Key_Backspace);
        QVERIFY(pane.list()->model()->rowCount() > rows);
        pane.press(Qt::Key_Backspace);
        QVERIFY(!pane.isOpen());
    }
};

QTEST_MAIN(TestCompleter)
#include "tst_completer.moc"
