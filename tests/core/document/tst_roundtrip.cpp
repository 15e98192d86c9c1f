// The law of the whole program over real cards: what nobody touched comes back byte by byte.

#include "core/document/cardsession.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestCards = 817;
constexpr int kFewestModels = 33;

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {}; // a model folder without a card opens as an empty one
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray toSave(CardDocument &document)
{
    return document.encoding().encode(document.text());
}

void typeLetter(CardDocument &document, qsizetype position)
{
    QTextCursor cursor(document.textDocument());
    cursor.setPosition(int(position));
    cursor.insertText(u"q"_s);
}

/// Where the letters go: into the middle of the body and, if there is a block, into its first line. From the back, so
/// that the earlier place stays where it is.
QList<qsizetype> places(const CardDocument &document)
{
    const QString text = document.plainText();
    const MetadataBlock block = findMetadataBlock(text);
    qsizetype body = block.isPresent() ? block.whole.end : 0;
    body += (text.size() - body) / 2;
    if (body < text.size() && text[body].isLowSurrogate())
        --body;
    QList<qsizetype> found{body};
    if (block.isPresent())
        found.append(block.yaml.start);
    return found;
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private:
    QString shared() const { return QString::fromUtf8(CARD_SHARED); }

    static void checkDocument(CardDocument &document, const QByteArray &bytes, const QString &name)
    {
        const QByteArray label = name.toUtf8();
        QVERIFY2(!document.isReadOnly(), label);
        QVERIFY2(toSave(document) == bytes, label);
        QByteArray expected = bytes;
        for (const qsizetype place : places(document)) {
            // every byte before and after the letter equals the file's
            const QByteArray before = document.encoding().encode(QStringView(document.text()).first(place));
            expected.insert(before.size(), 'q');
            typeLetter(document, place);
            QVERIFY2(toSave(document) == expected, label);
        }
        QVERIFY2(document.isModified(), label);
        while (document.textDocument()->isUndoAvailable())
            document.textDocument()->undo();
        QVERIFY2(toSave(document) == bytes, label);
        QVERIFY2(!document.isModified(), label);
    }

    static int everyOneOf(const QFileInfoList &list, const char *what)
    {
        QTemporaryDir state;
        const DraftStore drafts(state.path());
        int seen = 0;
        for (const QFileInfo &info : list) {
            CardSession session(drafts);
            if (!session.open(info.filePath()).ok())
                QTest::qFail(qPrintable(info.fileName()), __FILE__, __LINE__);
            else
                checkDocument(session.document(), fileBytes(session.path()), info.fileName());
            if (QTest::currentTestFailed())
                break;
            session.discardDraft();
            ++seen;
        }
        qInfo("%d %s seen", seen, what);
        return seen;
    }

private slots:
    void initTestCase()
    {
        if (shared().isEmpty())
            QSKIP("the shared corpus is not here");
    }

    void everyCard()
    {
        const QDir cards(shared() + u"/corpus/cards"_s);
        QVERIFY(everyOneOf(cards.entryInfoList({u"*.md"_s}, QDir::Files), "cards") >= kFewestCards);
    }

    void everyModelFolder()
    {
        const QDir models(shared() + u"/corpus/models"_s);
        QVERIFY(everyOneOf(models.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot), "model folders") >= kFewestModels);
    }
};

QTEST_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
