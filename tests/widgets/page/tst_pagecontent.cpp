#include "tests/widgets/page/pagetest.h"
#include "tests/widgets/page/sidesamples.h"
#include "widgets/page/pagecontent.h"

#include <QJsonArray>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

PageContent contentOf(const QStringList &texts)
{
    PageContent content;
    content.name = u"model"_s;
    content.blocks = paragraphs(texts);
    return content;
}

} // namespace

class TestPageContent : public QObject {
    Q_OBJECT
private slots:
    void theFirstMessageHasEverything()
    {
        PageContent content = contentOf({u"a"_s, u"b"_s});
        content.revision = 7;
        content.owner = u"me"_s;
        content.chips = {chip(TagChip::Kind::License, u"license:mit"_s, u"mit"_s)};
        content.side = ordinarySide();
        content.side.newVersion = LinkedId{u"me/next"_s, 3};
        const QJsonObject message = SentContent().update(content);

        QCOMPARE(message[u"revision"_s].toInt(), 7);
        QCOMPARE(message[u"header"_s][u"owner"_s].toString(), u"me"_s);
        QCOMPARE(message[u"header"_s][u"chips"_s][0][u"kind"_s].toString(), u"license"_s);
        QCOMPARE(message[u"notices"_s][0][u"kind"_s].toString(), u"newVersion"_s);
        QCOMPARE(message[u"side"_s].toArray().size(), 6);
        QCOMPARE(message[u"blocks"_s][u"inserted"_s].toArray().size(), 2);
        QCOMPARE(message[u"blocks"_s][u"inserted"_s][1][u"line"_s].toInt(), 3);
        QVERIFY(message[u"blocks"_s][u"inserted"_s][1][u"html"_s].toString().contains(u'b'));
    }

    void anEmptyCardIsShownAsSuch()
    {
        SentContent sent;
        QVERIFY(sent.update(contentOf({})).contains(u"blocks"_s));
        QVERIFY(!sent.update(contentOf({})).contains(u"blocks"_s));
    }

    void sameContentSendsNothing()
    {
        SentContent sent;
        const PageContent content = contentOf({u"a"_s, u"b"_s});
        (void)sent.update(content);
        QCOMPARE(sent.update(content).keys(), QStringList{u"revision"_s});
        sent.clear();
        QVERIFY(sent.update(content).contains(u"blocks"_s));
    }

    void textAloneSendsNothingOfTheSide()
    {
        SentContent sent;
        PageContent content = contentOf({u"a"_s});
        content.side = ordinarySide();
        (void)sent.update(content);
        content.blocks = paragraphs({u"b"_s});
        QCOMPARE(sent.update(content).keys(), (QStringList{u"blocks"_s, u"revision"_s}));
    }

    void sendsOnlyThePartsThatDiffer_data()
    {
        QTest::addColumn<PageContent>("next");
        QTest::addColumn<QStringList>("parts");
        PageContent content = contentOf({u"a"_s});
        content.side = ordinarySide();
        PageContent next = content;
        next.name = u"other"_s;
        QTest::newRow("name") << next << QStringList{u"header"_s};
        next = content;
        next.chips = {chip(TagChip::Kind::Other, u"new"_s, u"new"_s)};
        QTest::newRow("tags") << next << QStringList{u"header"_s};
        next = content;
        next.side.newVersion = LinkedId{u"me/next"_s, 3};
        QTest::newRow("notice") << next << QStringList{u"notices"_s};
        next = content;
        next.side.tree.reset();
        QTest::newRow("box") << next << QStringList{u"side"_s};
        next = content;
        next.side = {};
        QTest::newRow("no box") << next << QStringList{u"side"_s};
        next = content;
        next.blocks = {};
        QTest::newRow("text") << next << QStringList{u"blocks"_s};
    }

    void sendsOnlyThePartsThatDiffer()
    {
        QFETCH(PageContent, next);
        QFETCH(QStringList, parts);
        SentContent sent;
        PageContent content = contentOf({u"a"_s});
        content.side = ordinarySide();
        (void)sent.update(content);
        QStringList keys = sent.update(next).keys();
        keys.removeOne(u"revision"_s);
        QCOMPARE(keys, parts);
        QCOMPARE(sent.update(next).keys(), QStringList{u"revision"_s});
    }

    void sendsOnlyTheSpanThatDiffers_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("removed");
        QTest::addColumn<QStringList>("inserted"); ///< the text, or from+count of the removed
        QTest::addColumn<QString>("shifts"); ///< at+count by

        const QStringList abcd{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("edit") << abcd << QStringList{u"a"_s, u"x"_s, u"c"_s, u"d"_s} << 1 << 1 << QStringList{u"x"_s} << QString();
        QTest::newRow("insert") << abcd << QStringList{u"a"_s, u"x"_s, u"b"_s, u"c"_s, u"d"_s} << 1 << 0
                                << QStringList{u"x"_s} << u"2+3 by 2"_s;
        QTest::newRow("append") << abcd << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"x"_s} << 4 << 0
                                << QStringList{u"x"_s} << QString();
        QTest::newRow("remove") << abcd << QStringList{u"a"_s, u"d"_s} << 1 << 2 << QStringList{} << u"1+1 by -4"_s;
        QTest::newRow("repeat") << abcd << QStringList{u"a"_s, u"b"_s, u"b"_s, u"c"_s, u"d"_s} << 2 << 0
                                << QStringList{u"b"_s} << u"3+2 by 2"_s;
        QTest::newRow("two edits") << abcd << QStringList{u"x"_s, u"b"_s, u"c"_s, u"y"_s} << 0 << 4
                                   << QStringList{u"x"_s, u"1+2"_s, u"y"_s} << QString();
    }

    void sendsOnlyTheSpanThatDiffers()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        SentContent sent;
        (void)sent.update(contentOf(before));
        const QJsonObject blocks = sent.update(contentOf(after))[u"blocks"_s].toObject();
        QTEST(blocks[u"at"_s].toInt(), "at");
        QTEST(blocks[u"removed"_s].toInt(), "removed");
        QStringList inserted;
        for (const QJsonValue &item : blocks[u"inserted"_s].toArray())
            inserted << (item[u"html"_s].isUndefined() ? u"%1+%2"_s.arg(item[u"from"_s].toInt()).arg(item[u"count"_s].toInt())
                                                       : item[u"html"_s].toString().mid(17, 1));
        QTEST(inserted, "inserted");
        QTEST(shiftsOf(blocks), "shifts");
    }

    void blocksThatChangePlacesAreNotSentAgain()
    {
        SentContent sent;
        (void)sent.update(contentOf({u"a"_s, u"b"_s, u"c"_s, u"c"_s, u"d"_s}));
        const QJsonObject blocks = sent.update(contentOf({u"c"_s, u"c"_s, u"d"_s, u"a"_s, u"b"_s}))[u"blocks"_s].toObject();
        QCOMPARE(blocks[u"inserted"_s].toArray(),
            (QJsonArray{QJsonObject{{u"from"_s, 2}, {u"count"_s, 3}}, QJsonObject{{u"from"_s, 0}, {u"count"_s, 2}}}));
        QCOMPARE(shiftsOf(blocks), u"0+3 by -4, 3+2 by 6"_s);
    }

    void aNewLineAboveIsOneShiftHoweverLongTheCard()
    {
        SentContent sent;
        PageContent content = contentOf(QStringList(5000, u"a"_s));
        (void)sent.update(content);
        for (qsizetype i = 1; i < content.blocks.size(); ++i)
            ++content.blocks[i].firstLine;
        const QJsonObject blocks = sent.update(content)[u"blocks"_s].toObject();
        QVERIFY(blocks[u"inserted"_s].toArray().isEmpty());
        QCOMPARE(blocks[u"removed"_s].toInt(), 0);
        QCOMPARE(shiftsOf(blocks), u"1+4999 by 1"_s);
    }

private:
    static QString shiftsOf(const QJsonObject &blocks)
    {
        QStringList shifts;
        for (const QJsonValue &shift : blocks[u"shifts"_s].toArray())
            shifts << u"%1+%2 by %3"_s.arg(shift[u"at"_s].toInt()).arg(shift[u"count"_s].toInt()).arg(shift[u"by"_s].toInt());
        return shifts.join(u", ");
    }
};

QTEST_GUILESS_MAIN(TestPageContent)
#include "tst_pagecontent.moc"
