#include "core/card/silencing.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestSilencing : public QObject {
    Q_OBJECT

    static QStringList silenced(const QString &card) { return silencedInCard(card, FrontMatter::parse(card)); }

private slots:
    void comments_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QStringList>("rules");
        const auto row = [](const char *name, const char *card, const QStringList &rules) {
            QTest::newRow(name) << QString::fromUtf8(card) << rules;
        };
        row("none", "---\nlicense: mit\n---\n", {});
        row("one", "---\n# cardwright: silence task-unknown\nlicense: mit\n---\n", {u"task-unknown"_s});
        row("several, and twice", "---\na: b # cardwright: silence x-y, z\n#cardwright:silence z\n---\n", {u"x-y"_s, u"z"_s});
        row("in a text", "---\na: |\n  # cardwright: silence x\n---\n", {});
        row("below the block", "---\na: b\n---\n# cardwright: silence x\n", {});
        row("another directive", "---\n# cardwright: praise x\na: b\n---\n", {});
    }
    void comments()
    {
        QFETCH(QString, card);
        QTEST(silenced(card), "rules");
    }

    void silenceAndBack_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("quiet");
        const auto row = [](const char *name, const char *card, const char *quiet) {
            QTest::newRow(name) << QString::fromUtf8(card) << QString::fromUtf8(quiet);
        };
        row("a comment at the end", "---\nlicense: mit\n---\nText.\n",
            "---\nlicense: mit\n# cardwright: silence task-unknown\n---\nText.\n");
        row("CRLF", "---\r\nlicense: mit\r\n---\r\n",
            "---\r\nlicense: mit\r\n# cardwright: silence task-unknown\r\n---\r\n");
        row("behind others", "---\n# cardwright: silence a, b # really\nlicense: mit\n---\n",
            "---\n# cardwright: silence a, b, task-unknown # really\nlicense: mit\n---\n");
        row("below a block of text", "---\na: |\n  b\n---\n", "---\na: |\n  b\n# cardwright: silence task-unknown\n---\n");
    }
    void silenceAndBack()
    {
        QFETCH(QString, card);
        QFETCH(QString, quiet);
        const Result<TextEdit> edit = silenceInCard(3, card, FrontMatter::parse(card), u"task-unknown"_s);
        QVERIFY(edit.ok());
        QCOMPARE(edit->revision(), 3u);
        QCOMPARE(edit->applied(card), quiet);
        QVERIFY(silenced(quiet).contains(u"task-unknown"_s));
        QVERIFY(silenceInCard(3, quiet, FrontMatter::parse(quiet), u"task-unknown"_s)->isEmpty());

        QCOMPARE(unsilenceInCard(4, quiet, FrontMatter::parse(quiet), u"task-unknown"_s).applied(quiet), card);
        QVERIFY(unsilenceInCard(4, card, FrontMatter::parse(card), u"task-unknown"_s).isEmpty());
    }

    void aCommentBesideAValueGoesAlone()
    {
        const QString card = u"---\na: b # cardwright: silence x\n---\n"_s;
        QCOMPARE(unsilenceInCard(1, card, FrontMatter::parse(card), u"x"_s).applied(card), u"---\na: b\n---\n"_s);
    }

    void noPlaceForAComment_data()
    {
        QTest::addColumn<QString>("card");
        QTest::newRow("no block") << u"# Title\n"_s;
        QTest::newRow("empty block") << u"---\n\n---\n"_s;
    }
    void noPlaceForAComment()
    {
        QFETCH(QString, card);
        const Result<TextEdit> edit = silenceInCard(1, card, FrontMatter::parse(card), u"x"_s);
        QVERIFY(!edit.ok());
        QCOMPARE(edit.error().code, Error::Code::NotEditable);
    }
};

QTEST_APPLESS_MAIN(TestSilencing)
#include "tst_silencing.moc"
