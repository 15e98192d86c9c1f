#include "core/document/carddocument.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextLayout>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

TextEdit edit(const CardDocument &document, TextRange range, const QString &text)
{
    TextEdit made(document.revision());
    made.replace(range, text);
    return made;
}

/// What the QTextDocument holds, read without CardDocument.
QString held(CardDocument &document)
{
    QString text = document.textDocument()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void type(CardDocument &document, int position, const QString &text)
{
    QTextCursor cursor(document.textDocument());
    cursor.setPosition(position);
    cursor.insertText(text);
}

} // namespace

class TestCardDocument : public QObject {
    Q_OBJECT

private slots:
    void loads()
    {
        CardDocument document;
        document.load(CardEncoding::decode("a\xC2\xA0" "b\r\nc\r\r\n"_ba));
        QCOMPARE(document.text(), u"a\u00A0b\nc\u240D\n"_s);
        QCOMPARE(document.plainText(), u"a\u00A0b\nc\r\n"_s);
        QCOMPARE(held(document), document.text());
        QVERIFY(!document.isModified());
        QVERIFY(!document.textDocument()->isUndoAvailable());
        QCOMPARE(document.encoding().encode(document.text()), "a\xC2\xA0" "b\r\nc\r\r\n"_ba);
        type(document, 0, u"x"_s);
        QCOMPARE(document.plainText(), u"xa\u00A0b\nc\r\n"_s);
    }

    void appliesSplicesAsOneStep()
    {
        CardDocument document;
        document.load(CardEncoding::decode("one two three"_ba));
        TextEdit two(document.revision());
        two.replace({0, 3}, u"1\r\n"_s);
        two.replace({8, 13}, u"3"_s);
        QSignalSpy changed(&document, &CardDocument::changed);
        QVERIFY(document.apply(two));
        QCOMPARE(document.text(), u"1\n two 3"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!document.apply(two)); // of an older revision now
        QCOMPARE(document.text(), u"1\n two 3"_s);
        document.textDocument()->undo();
        QCOMPARE(document.text(), u"one two three"_s);
        QVERIFY(!document.isModified());
    }

    void joinsEditsOfTheSameFieldOnly()
    {
        CardDocument document;
        document.load(CardEncoding::decode("abc"_ba));
        const auto join = CardDocument::UndoStep::JoinSame;
        QVERIFY(document.apply(edit(document, {0, 1}, u"1"_s), join, u"license"_s));
        QVERIFY(document.apply(edit(document, {0, 1}, u"2"_s), join, u"license"_s));
        QVERIFY(document.apply(edit(document, {1, 2}, u"B"_s), join, u"tags"_s));
        QCOMPARE(document.text(), u"2Bc"_s);
        document.textDocument()->undo();
        QCOMPARE(document.text(), u"2bc"_s);
        QVERIFY(document.apply(edit(document, {0, 1}, u"3"_s), join, u"license"_s)); // after an undo: a step of its own
        document.textDocument()->undo();
        QCOMPARE(document.text(), u"2bc"_s);
        document.textDocument()->undo();
        QCOMPARE(document.text(), u"abc"_s);
    }

    void joiningNeverSwallowsWhatWasTypedInBetween()
    {
        CardDocument document;
        document.load(CardEncoding::decode("abc"_ba));
        const auto join = CardDocument::UndoStep::JoinSame;
        QVERIFY(document.apply(edit(document, {0, 1}, u"1"_s), join, u"license"_s));
        type(document, 3, u"typed"_s);
        QVERIFY(document.apply(edit(document, {0, 1}, u"2"_s), join, u"license"_s));
        QCOMPARE(document.text(), u"2bctyped"_s);
        document.textDocument()->undo();
        QCOMPARE(document.text(), u"1bctyped"_s);
        document.textDocument()->undo();
        QCOMPARE(document.text(), u"1bc"_s);
    }

    void appliedEditNeverMergesWithTyping()
    {
        CardDocument document;
        document.load(CardEncoding::decode("ab"_ba));
        type(document, 1, u"x"_s);
        QVERIFY(document.apply(edit(document, {2, 2}, u"y"_s)));
        type(document, 3, u"z"_s);
        QCOMPARE(document.text(), u"axyzb"_s);
        for (const auto &expected : {u"axyb"_s, u"axb"_s, u"ab"_s}) {
            document.textDocument()->undo();
            QCOMPARE(document.text(), expected);
        }
    }

    void repaintsOfAHighlighterAreNoChange()
    {
        CardDocument document;
        document.load(CardEncoding::decode("some\ntext\n"_ba));
        const quint64 revision = document.revision();
        QSignalSpy changed(&document, &CardDocument::changed);
        document.textDocument()->markContentsDirty(0, 10);
        QTextCursor cursor(document.textDocument());
        cursor.select(QTextCursor::Document);
        QTextCharFormat format;
        format.setFontItalic(true);
        cursor.setCharFormat(format);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(document.revision(), revision);
    }

    void modifiedMeansAnotherTextThanTheSavedOne()
    {
        CardDocument document;
        document.load(CardEncoding::decode("a"_ba));
        QSignalSpy modification(&document, &CardDocument::modificationChanged);
        type(document, 1, u"b"_s);
        QVERIFY(document.isModified());
        const QString written = document.text();
        type(document, 2, u"c"_s);
        document.markSaved({written, document.encoding()}); // the later letter stays unsaved
        QVERIFY(document.isModified());
        QTextCursor cursor(document.textDocument());
        cursor.setPosition(3);
        cursor.deletePreviousChar();
        QVERIFY(!document.isModified());
        document.textDocument()->undo();
        QVERIFY(document.isModified());
        QCOMPARE(modification.size(), 3);
    }

    void readOnlyCardTakesNoEdit()
    {
        CardDocument document;
        document.load(CardEncoding::decode("caf\xE9"_ba));
        QVERIFY(document.isReadOnly());
        QVERIFY(!document.apply(edit(document, {0, 1}, u"x"_s)));
    }

    void otherBytesKeepTheUndoStack()
    {
        CardDocument document;
        document.load(CardEncoding::decode("1\n2\rx\n3\n"_ba));
        type(document, 0, u"mine "_s);
        const QString mine = document.text();
        const auto onDisk = CardEncoding::decode("1\r\n2\rx\r\nthree\r\n"_ba, document.encoding());
        document.replaceText(onDisk);
        document.markSaved(onDisk);
        QVERIFY(!document.isModified());
        QCOMPARE(document.encoding().encode(document.text()), "1\r\n2\rx\r\nthree\r\n"_ba);
        document.textDocument()->undo();
        QCOMPARE(document.text(), mine);
        QCOMPARE(document.encoding().encode(mine), "mine 1\r\n2\rx\r\n3\r\n"_ba);
        QVERIFY(document.isModified());
        document.textDocument()->redo();
        QVERIFY(!document.isModified());
    }

    /// The text kept aside is the document's, and each reported span is right, whatever is done to the document.
    void randomEdits()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 60; ++round) {
            CardDocument document;
            document.load(CardEncoding::decode("first\nsecond\u00A0line\n\nlast\U0001F917"_ba));
            QString before = document.text();
            bool spansRight = true;
            connect(&document, &CardDocument::changed, this, [&](TextRange changed, qsizetype removed) {
                const QString now = document.text();
                TextEdit reported(0);
                reported.replace({changed.start, changed.start + removed}, changed.in(now).toString());
                spansRight &= reported.applied(before) == now;
                before = now;
            });
            const auto position = [&] { return random.bounded(document.textDocument()->characterCount()); };
            for (int step = 0; step < 80; ++step) {
                const quint64 revision = document.revision();
                const QString old = document.text();
                QTextCursor cursor(document.textDocument());
                cursor.setPosition(position());
                switch (random.bounded(9)) {
                case 0: cursor.insertText(u"x"_s); break;
                case 1: cursor.insertText(u"two\nlines"_s); break;
                case 2: cursor.deleteChar(); break;
                case 3: cursor.deletePreviousChar(); break;
                case 4:
                    cursor.setPosition(position(), QTextCursor::KeepAnchor);
                    cursor.insertText(random.bounded(2) ? u"\n"_s : QString());
                    break;
                case 5: document.textDocument()->undo(); break;
                case 6: document.textDocument()->redo(); break;
                case 7:
                    document.replaceText(QString(document.text()).replace(u'x', u"yy"_s).replace(u"\n\n"_s, u"\n"_s));
                    break;
                case 8:
                    cursor.beginEditBlock();
                    cursor.insertText(u"x"_s);
                    cursor.setPosition(position());
                    cursor.deleteChar();
                    cursor.movePosition(QTextCursor::End);
                    cursor.insertBlock();
                    cursor.endEditBlock();
                    break;
                }
                QCOMPARE(document.text(), held(document));
                QCOMPARE(document.revision() > revision, document.text() != old);
                QVERIFY(spansRight);
            }
            while (document.textDocument()->isUndoAvailable())
                document.textDocument()->undo();
            QCOMPARE(document.text(), u"first\nsecond\u00A0line\n\nlast\U0001F917"_s);
            QVERIFY(!document.isModified());
        }
    }
};

QTEST_MAIN(TestCardDocument)
#include "tst_carddocument.moc"
