#include "core/files/findcards.h"
#include "tests/core/files/scratch.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestFindCards : public QObject {
    Q_OBJECT

private slots:
    void everyModelFolderIsFound()
    {
        Scratch scratch;
        for (const QString &name : {u"README.md"_s, u"b/README.md"_s, u"a/deep/down/README.md"_s, u"c/readme.md"_s, u"c/notes.md"_s})
            scratch.write(name, "x");
        const FoundCards found = findCards(scratch.path());
        QCOMPARE(found.cards,
            (QStringList{scratch.path(u"README.md"_s), scratch.path(u"a/deep/down/README.md"_s), scratch.path(u"b/README.md"_s)}));
        QVERIFY(found.unreadable.isEmpty());
        QVERIFY(!found.truncated);
    }

    void hiddenAndForeignFoldersAreLeftOut()
    {
        Scratch scratch;
        for (const QString &name : {u".git/README.md"_s, u".cache/model/README.md"_s, u"web/node_modules/left-pad/README.md"_s})
            scratch.write(name, "x");
        QCOMPARE(findCards(scratch.path()).cards, QStringList());
        const QString named = scratch.path(u".cache"_s);
        QCOMPARE(findCards(named).cards, QStringList{named + u"/model/README.md"_s});
    }

    void linksMakeNoLoop()
    {
        Scratch scratch;
        scratch.write(u"blobs/abc"_s, "x");
        scratch.write(u"model/config.json"_s, "{}");
        QVERIFY(scratch.link(u"../blobs/abc"_s, u"model/README.md"_s)); // as the hub's cache has it
        QVERIFY(scratch.link(u".."_s, u"model/loop"_s));
        QVERIFY(scratch.link(u"model"_s, u"again"_s));
        QVERIFY(scratch.link(u"README.md"_s, u"README.md"_s));
        QCOMPARE(findCards(scratch.path()).cards, QStringList{scratch.path(u"model/README.md"_s)});
    }

    void onlyRegularFilesAreCards()
    {
        Scratch scratch;
        QVERIFY(scratch.makeFifo(u"README.md"_s));
        scratch.write(u"odd/README.md/inside"_s, "x");
        QCOMPARE(findCards(scratch.path()).cards, QStringList());
    }

    void foldersThatCannotBeListedAreNamed()
    {
        Scratch scratch;
        scratch.write(u"open/README.md"_s, "x");
        scratch.write(u"shut/README.md"_s, "x");
        QVERIFY(scratch.setMode({}, 0755));
        QVERIFY(scratch.setMode(u"shut"_s, 0));
        const OrdinaryUser user;
        const FoundCards found = findCards(scratch.path());
        QCOMPARE(found.cards, QStringList{scratch.path(u"open/README.md"_s)});
        QCOMPARE(found.unreadable, QStringList{scratch.path(u"shut"_s)});
        QCOMPARE(findCards(scratch.path(u"nowhere"_s)).unreadable.size(), 1);
    }

    void theSearchIsBounded()
    {
        Scratch scratch;
        for (int i = 0; i < 30; ++i)
            scratch.write(u"folder%1/README.md"_s.arg(i), "x");
        QVERIFY(findCards(scratch.path(), 20).truncated);
        QVERIFY(findCards(scratch.path(), 20).cards.size() < 20);
        QVERIFY(!findCards(scratch.path(), 60).truncated);
    }
};

QTEST_GUILESS_MAIN(TestFindCards)
#include "tst_findcards.moc"
