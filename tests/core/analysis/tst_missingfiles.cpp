#include "core/analysis/missingfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

QList<Problem> missingIn(const QString &card, const ModelFiles &files)
{
    const RenderedBody body = renderBody(card, 0);
    return missingFiles(linkTargets(body), card, LineIndex(card), files, 1);
}

} // namespace

class TestMissingFiles : public QObject {
    Q_OBJECT

private slots:
    void targets_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("missing"); ///< the source text of what is missing
        QTest::newRow("image there") << u"![x](images/a.png)"_s << QString();
        QTest::newRow("image gone") << u"text\n\n![x](images/b.png)"_s << u"images/b.png"_s;
        QTest::newRow("link gone, in a list") << u"- one\n- two [x](gone.md)"_s << u"gone.md"_s;
        QTest::newRow("dot and slash") << u"![x](./images/a.png)"_s << QString();
        QTest::newRow("through a folder") << u"![x](images/../images/a.png)"_s << QString();
        QTest::newRow("fragment and query") << u"[x](README.md?a=b#c)"_s << QString();
        QTest::newRow("percent") << u"[x](my%20notes.txt)"_s << QString();
        QTest::newRow("in angle brackets") << u"[x](<my notes.txt>)"_s << QString();
        QTest::newRow("in angle brackets, gone") << u"[x](<your notes.txt>)"_s << u"your notes.txt"_s;
        QTest::newRow("a folder") << u"[x](images/)"_s << QString();
        QTest::newRow("raw HTML") << u"<img src=\"pic & b.png\">"_s << u"pic & b.png"_s;
        QTest::newRow("forgotten scheme") << u"[x](www.example.com)"_s << u"www.example.com"_s;
        QTest::newRow("elsewhere") << u"[x](https://example.com/a.png) [y](mailto:a@b.c) [z](//host/a)"_s << QString();
        QTest::newRow("of the site") << u"[x](/datasets/squad) [y](../other)"_s << QString();
        QTest::newRow("empty and anchors") << u"[x]() [y](#part)"_s << QString();
        QTest::newRow("as text") << u"`![x](gone.png)` src=\"gone.png\""_s << QString();
    }

    void targets()
    {
        QFETCH(QString, card);
        QFETCH(QString, missing);
        ModelFiles files;
        files.names = {u"README.md"_s, u"images/a.png"_s, u"my notes.txt"_s};
        const QList<Problem> problems = missingIn(card, files);
        QCOMPARE(problems.size(), missing.isEmpty() ? 0 : 1);
        if (!missing.isEmpty()) {
            QCOMPARE(problems.first().range.in(card), missing);
            QCOMPARE(problems.first().severity, Severity::Lost);
        }
    }

    void onlyWholeModelFoldersAreJudged()
    {
        const QString card = u"![x](gone.png)"_s;
        QCOMPARE(missingIn(card, {}).size(), 0);
        ModelFiles files;
        files.names = {u"other.md"_s};
        QCOMPARE(missingIn(card, files).size(), 0);
        files.names = {u"README.md"_s};
        QCOMPARE(missingIn(card, files).size(), 1);
        files.truncated = true;
        QCOMPARE(missingIn(card, files).size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestMissingFiles)
#include "tst_missingfiles.moc"
