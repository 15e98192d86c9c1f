// What Enter, Tab and Home do to a card's text.
#include "widgets/editor/cardtyping.h"

#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace cardwright;

Q_DECLARE_METATYPE(cardwright::LineKind)

class TestCardTyping : public QObject {
    Q_OBJECT

private slots:
    void enter_data();
    void enter();
    void enterWithinOpenText();
    void tab_data();
    void tab();
    void unindentIsOneUndoStep();
};

void TestCardTyping::enter_data()
{
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("endsList");
    const auto row = [](const char *name, LineKind kind, const char *before, const char *next, bool endsList = false) {
        QTest::newRow(name) << kind << QString::fromLatin1(before) << QString::fromLatin1(next) << endsList;
    };
    row("yaml key", LineKind::Yaml, "license: mit", "");
    row("yaml nested key", LineKind::Yaml, "  name: a", "  ");
    row("yaml list", LineKind::Yaml, "- en", "- ");
    row("yaml indented list", LineKind::Yaml, "  -   en", "  -   ");
    row("yaml empty item", LineKind::Yaml, "- ", "", true);
    row("yaml mapping in a list", LineKind::Yaml, "- name: a", "  ");
    row("yaml address in a list", LineKind::Yaml, "- https://a.b", "- ");
    row("yaml block scalar", LineKind::Yaml, "text: |-", "  ");
    row("fence of the block", LineKind::BlockFence, "---", "");
    row("markdown text", LineKind::Markdown, "  text", "  ");
    row("markdown list", LineKind::Markdown, "* a", "* ");
    row("markdown empty item", LineKind::Markdown, "  - ", "", true);
    row("markdown number", LineKind::Markdown, "9. a", "10. ");
    row("markdown task", LineKind::Markdown, "- [x] a", "- [ ] ");
    row("markdown quote", LineKind::Markdown, "> a", "> ");
    row("markdown empty quote", LineKind::Markdown, "> ", "", true);
    row("markdown emphasis is no list", LineKind::Markdown, "*a* b", "");
}

void TestCardTyping::enter()
{
    QFETCH(LineKind, kind);
    QFETCH(QString, before);
    const Continuation next = continuationOf(before, kind, {});
    QTEST(next.text, "next");
    QTEST(next.endsList, "endsList");
}

void TestCardTyping::enterWithinOpenText()
{
    const LineState fence{LineState::Open::BacktickFence, 3};
    QCOMPARE(continuationOf(u"  - a"_s, LineKind::Markdown, fence).text, u"  "_s);
    const LineState scalar{LineState::Open::BlockScalar, 0};
    QCOMPARE(continuationOf(u"  - a"_s, LineKind::Yaml, scalar).text, u"  "_s);
}

void TestCardTyping::tab_data()
{
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("after");
    QTest::newRow("to the next even column") << LineKind::Yaml << u"abc"_s << 3 << 3 << u"abc "_s;
    QTest::newRow("two blanks") << LineKind::Yaml << u"- a"_s << 0 << 0 << u"  - a"_s;
    QTest::newRow("list item") << LineKind::Markdown << u"- "_s << 2 << 2 << u"  - "_s;
    QTest::newRow("within a word") << LineKind::Markdown << u"- ab"_s << 3 << 3 << u"- a b"_s;
    QTest::newRow("several lines") << LineKind::Yaml << u"a\n\nb\nc"_s << 0 << 4 << u"  a\n\n  b\nc"_s;
    QTest::newRow("up to a line's start") << LineKind::Yaml << u"a\nb\nc"_s << 0 << 4 << u"  a\n  b\nc"_s;
}

void TestCardTyping::tab()
{
    QFETCH(LineKind, kind);
    QFETCH(QString, text);
    QFETCH(int, anchor);
    QFETCH(int, position);
    QTextDocument document(text);
    document.clearUndoRedoStacks();
    QTextCursor cursor(&document);
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    pressTab(cursor, kind);
    QTEST(document.toPlainText(), "after");
    document.undo();
    QCOMPARE(document.toPlainText(), text);
}

void TestCardTyping::unindentIsOneUndoStep()
{
    QTextDocument document(u"    a\n b\n\tc\nd"_s);
    document.clearUndoRedoStacks();
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    indentLines(cursor, false);
    QCOMPARE(document.toPlainText(), u"  a\nb\nc\nd"_s);
    document.undo();
    QCOMPARE(document.toPlainText(), u"    a\n b\n\tc\nd"_s);
}

QTEST_MAIN(TestCardTyping)
#include "tst_cardtyping.moc"
