#include "core/document/cardsession.h"

#include "tests/core/files/scratch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace cardwright;
using namespace Qt::StringLiterals;

using Code = Error::Code;

namespace {

const QByteArray kCard("---\r\nlicense: mit # kept\r\ntags:\r\n- a\r\n---\r\n# Title\r\n");

void type(CardSession &session, qsizetype position, const QString &text)
{
    QTextCursor cursor(session.document().textDocument());
    cursor.setPosition(int(position));
    cursor.insertText(text);
}

QByteArray bytesOf(CardSession &session)
{
    return session.document().encoding().encode(session.document().text());
}

QString fieldText(const CardSession &session, const char *key)
{
    const YamlNode *node = session.metadata().find(FieldPath(key));
    return node ? node->text : u"(none)"_s;
}

Code failure(const Result<Done> &result)
{
    return result ? Code::Cancelled : result.error().code;
}

} // namespace

class TestCardSession : public QObject {
    Q_OBJECT

private:
    struct World {
        Scratch scratch;
        DraftStore drafts{scratch.path(u"state"_s)};
        QString readme = scratch.path(u"model/README.md"_s);

        World() { scratch.write(u"model/README.md"_s, kCard); }
        QByteArray onDisk() const { return scratch.read(u"model/README.md"_s); }
        QStringList draftFiles() const { return QDir(scratch.path(u"state"_s)).entryList({u"*.draft"_s}, QDir::Files); }
        QList<Draft> left() const { return DraftStore(scratch.path(u"state"_s)).abandoned(); }
        /// As a killed process leaves it: the draft is there, nobody holds its lock.
        Draft leave(const QByteArray &bytes, const FileStamp &base) const
        {
            const Draft draft{u"d1"_s, readme, bytes, base, QDateTime::currentDateTimeUtc()};
            const bool written = DraftStore(scratch.path(u"state"_s)).write(draft).ok();
            Q_ASSERT(written);
            return draft;
        }
    };

private slots:
    void opensFileOrFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << u"model"_s;
        QTest::newRow("folder with slash") << u"model/"_s;
        QTest::newRow("file") << u"model/README.md"_s;
    }
    void opensFileOrFolder()
    {
        World world;
        world.scratch.write(u"model/pytorch_model.bin"_s, {});
        QFETCH(QString, path);
        CardSession session(world.drafts);
        QSignalSpy opened(&session, &CardSession::opened);
        QVERIFY(session.open(world.scratch.path(path)).ok());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(session.path(), world.readme);
        QCOMPARE(session.folder(), world.scratch.path(u"model"_s));
        QCOMPARE(session.displayName(), u"model"_s);
        QCOMPARE(session.document().encoding().lineEnd(), LineEnd::CrLf);
        QCOMPARE(fieldText(session, "license"), u"mit"_s);
        QTRY_VERIFY(session.modelFiles()->names.contains(u"pytorch_model.bin"_s));
        QCOMPARE(*session.source()->read(u"README.md"_s, 1000), kCard);
        QTRY_VERIFY(session.isAnalysed());
        QVERIFY(!session.analysis().body.blocks.isEmpty());
        QVERIFY(!session.document().isModified());
    }

    void opensAFolderWithoutACard()
    {
        World world;
        QVERIFY(QFile::remove(world.readme));
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QCOMPARE(session.document().text(), QString());
        type(session, 0, u"# New"_s);
        QSignalSpy saved(&session, &CardSession::saved);
        session.save();
        QVERIFY(saved.wait());
        QCOMPARE(world.onDisk(), "# New"_ba);
    }

    void refusesWhatIsNoCard()
    {
        World world;
        QVERIFY(world.scratch.makeFifo(u"fifo.md"_s));
        QDir().mkpath(world.scratch.path(u"odd/README.md"_s));
        CardSession session(world.drafts);
        QCOMPARE(failure(session.open(world.scratch.path(u"none"_s))), Code::FileNotFound);
        QCOMPARE(failure(session.open(world.scratch.path(u"fifo.md"_s))), Code::NotARegularFile);
        QCOMPARE(failure(session.open(world.scratch.path(u"odd"_s))), Code::NotARegularFile);
    }

    void fieldEditsAreSmallAndUndone()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QSignalSpy metadata(&session, &CardSession::metadataChanged);
        QVERIFY(session.setField("license", u"apache-2.0"_s).ok());
        QCOMPARE(metadata.size(), 1);
        QCOMPARE(fieldText(session, "license"), u"apache-2.0"_s);
        QVERIFY(session.setField("license", u"gpl-3.0"_s).ok());
        QVERIFY(session.setField("language", QStringList{u"en"_s, u"no"_s}).ok());
        QVERIFY(session.removeField("language").ok());
        session.document().textDocument()->undo(); // both edits of language
        QCOMPARE(bytesOf(session), QByteArray(kCard).replace("mit", "gpl-3.0"));
        session.document().textDocument()->undo(); // both of license
        QCOMPARE(bytesOf(session), kCard);
        QVERIFY(!session.document().isModified());
        QVERIFY(session.setField("license", u"mit"_s).ok()); // what it is already
        QVERIFY(!session.document().isModified());
        QVERIFY(!session.document().textDocument()->isUndoAvailable());
    }

    void typingYamlUpdatesTheMetadataAtOnce()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QSignalSpy metadata(&session, &CardSession::metadataChanged);
        type(session, session.document().text().indexOf(u"mit"), u"sum"_s);
        QCOMPARE(fieldText(session, "license"), u"summit"_s);
        QCOMPARE(metadata.size(), 1);
        type(session, session.document().text().size(), u"body"_s);
        QCOMPARE(metadata.size(), 1);
        QVERIFY(session.metadataIsCurrent());
    }

    void metadataAppearsAndGoes()
    {
        World world;
        CardSession session(world.drafts);
        session.startNew(u"# Title\n"_s);
        QVERIFY(!session.metadata().block().isPresent());
        type(session, 0, u"---\nlicense: mit\n---\n"_s);
        QCOMPARE(fieldText(session, "license"), u"mit"_s);
        session.document().textDocument()->undo();
        QVERIFY(!session.metadata().block().isPresent());
        QVERIFY(session.setField("license", u"mit"_s).ok());
        QCOMPARE(fieldText(session, "license"), u"mit"_s);
    }

    void aLargeBlockIsReadByTheWorker()
    {
        World world;
        QByteArray large("---\nlicense: mit\ntags:\n");
        for (int i = 0; i < 3000; ++i)
            large += "- tag" + QByteArray::number(i) + "\n";
        world.scratch.write(u"model/README.md"_s, large + "last: one\n---\nbody\n");
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QVERIFY(!session.metadataIsCurrent());
        QTRY_VERIFY(session.metadataIsCurrent());
        QCOMPARE(fieldText(session, "last"), u"one"_s);
        type(session, session.document().text().indexOf(u"mit"), u"sum"_s);
        QVERIFY(!session.metadataIsCurrent());
        QVERIFY(session.setField("last", u"two"_s).ok()); // an edit reads the block first
        QTRY_VERIFY(session.metadataIsCurrent());
        QCOMPARE(fieldText(session, "license"), u"summit"_s);
        QCOMPARE(fieldText(session, "last"), u"two"_s);
    }

    void editsKeepStandIns()
    {
        World world;
        const QByteArray odd("---\r\nlicense: mit\r\r\ntitle: a\xE2\x80\xA9" "b\r\n---\nx\r\n");
        world.scratch.write(u"model/README.md"_s, odd);
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        type(session, session.document().text().size(), u"y"_s);
        QCOMPARE(bytesOf(session), odd + "y");
    }

    void saves()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QSignalSpy saved(&session, &CardSession::saved);
        QSignalSpy changedOnDisk(&session, &CardSession::changedOnDisk);
        type(session, session.document().text().size(), u"first"_s);
        session.save();
        QVERIFY(session.isSaving());
        type(session, session.document().text().size(), u" second"_s); // after the snapshot
        QVERIFY(saved.wait());
        QCOMPARE(world.onDisk(), kCard + "first");
        QVERIFY(session.document().isModified());
        session.save();
        session.save(); // waits for the one before
        QTRY_COMPARE(saved.size(), 3);
        QCOMPARE(world.onDisk(), kCard + "first second");
        QVERIFY(!session.document().isModified());
        session.document().textDocument()->undo();
        QVERIFY(session.document().isModified());
        QCOMPARE(changedOnDisk.size(), 0);
    }

    void savesUnderANewName()
    {
        World world;
        world.scratch.write(u"other/README.md"_s, "asked whether to replace");
        CardSession session(world.drafts);
        session.startNew(u"# New\n"_s);
        QCOMPARE(session.path(), QString());
        QCOMPARE(session.folder(), QString());
        QSignalSpy saved(&session, &CardSession::saved);
        QSignalSpy failed(&session, &CardSession::saveFailed);
        session.save();
        QCOMPARE(failed.size(), 1); // it has no name yet
        QSignalSpy pathChanged(&session, &CardSession::pathChanged);
        session.saveAs(world.scratch.path(u"other/README.md"_s));
        QVERIFY(saved.wait());
        QCOMPARE(pathChanged.size(), 1);
        QCOMPARE(world.scratch.read(u"other/README.md"_s), "# New\n"_ba);
        QCOMPARE(session.displayName(), u"other"_s);
        QTRY_COMPARE(session.modelFiles()->names, QStringList{u"README.md"_s});
    }

    void neverOverwritesUnasked()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QSignalSpy changedOnDisk(&session, &CardSession::changedOnDisk);
        QSignalSpy failed(&session, &CardSession::saveFailed);
        QSignalSpy saved(&session, &CardSession::saved);
        type(session, 0, u"\n"_s);
        world.scratch.write(u"model/README.md"_s, "theirs");
        QTRY_COMPARE(changedOnDisk.size(), 1);
        session.save();
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().code, Code::FileChangedOnDisk);
        QCOMPARE(world.onDisk(), "theirs"_ba);
        QVERIFY(session.document().isModified());
        session.save(true);
        QVERIFY(saved.wait());
        QCOMPARE(world.onDisk(), "\r\n" + kCard);
        QCOMPARE(changedOnDisk.size(), 1);
    }

    void reloadsUndoably()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QSignalSpy changedOnDisk(&session, &CardSession::changedOnDisk);
        // as other editors save: a new file under the old name
        world.scratch.write(u"model/new"_s, QByteArray(kCard).replace("Title", "Other"));
        QCOMPARE(::rename(QFile::encodeName(world.scratch.path(u"model/new"_s)).constData(),
                     QFile::encodeName(world.readme).constData()), 0);
        QTRY_COMPARE(changedOnDisk.size(), 1);
        QVERIFY(session.reloadFromDisk().ok());
        QVERIFY(session.document().text().contains(u"# Other"));
        QVERIFY(!session.document().isModified());
        session.document().textDocument()->undo();
        QVERIFY(session.document().text().contains(u"# Title"));
        QVERIFY(session.document().isModified());
        world.scratch.write(u"model/README.md"_s, "again"); // the new file is watched too
        QTRY_COMPARE(changedOnDisk.size(), 2);
    }

    void newFilesOfTheFolderAreSeen()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        world.scratch.write(u"model/config.json"_s, "{}");
        QTRY_VERIFY(session.modelFiles()->names.contains(u"config.json"_s));
        QTRY_VERIFY(session.isAnalysed());
    }

    void unsavedTextIsKeptWithinASecond()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QElapsedTimer clock;
        clock.start();
        type(session, 0, u"x"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.draftFiles().size(), 1, 1000);
        QVERIFY(world.left().isEmpty()); // this process still runs
        session.document().textDocument()->undo();
        QTRY_VERIFY(world.draftFiles().isEmpty());
        QSignalSpy saved(&session, &CardSession::saved);
        type(session, 0, u"x"_s);
        QTRY_COMPARE(world.draftFiles().size(), 1);
        session.save();
        QVERIFY(saved.wait());
        QTRY_VERIFY(world.draftFiles().isEmpty());
    }

    void textThatWasNotChangedWritesNothing()
    {
        World world;
        {
            CardSession session(world.drafts);
            QVERIFY(session.open(world.readme).ok());
            QTRY_VERIFY(session.isAnalysed());
        }
        QVERIFY(!QDir(world.scratch.path(u"state"_s)).exists());
    }

    void closingKeepsOrDiscards()
    {
        for (const bool discard : {false, true}) {
            World world;
            {
                CardSession session(world.drafts);
                session.startNew({});
                type(session, 0, u"unnamed"_s);
                if (discard)
                    session.discardDraft();
            }
            QCOMPARE(world.draftFiles().size(), discard ? 0 : 1);
        }
    }

    void closingWhileSavingLeavesNoDraft()
    {
        World world;
        {
            CardSession session(world.drafts);
            QVERIFY(session.open(world.readme).ok());
            type(session, 0, u"x"_s);
            session.save();
        }
        QCOMPARE(world.onDisk(), "x" + kCard);
        QVERIFY(world.draftFiles().isEmpty());
    }

    void recovers()
    {
        World world;
        const QByteArray mine = QByteArray(kCard).replace("Title", "Mine");
        const Draft draft = world.leave(mine, *presentStamp(world.readme));
        QCOMPARE(world.drafts.abandoned().size(), 1);
        QVERIFY(world.drafts.adopt(draft.id));
        CardSession session(world.drafts);
        QSignalSpy changedOnDisk(&session, &CardSession::changedOnDisk);
        session.recover(draft);
        QCOMPARE(session.id(), draft.id);
        QCOMPARE(session.path(), world.readme);
        QCOMPARE(bytesOf(session), mine);
        QVERIFY(session.document().isModified());
        session.document().textDocument()->undo(); // to the file
        QVERIFY(!session.document().isModified());
        QTRY_VERIFY(world.draftFiles().isEmpty());
        session.document().textDocument()->redo();
        QSignalSpy saved(&session, &CardSession::saved);
        session.save();
        QVERIFY(saved.wait());
        QCOMPARE(world.onDisk(), mine);
        QCOMPARE(changedOnDisk.size(), 0);
    }

    void recoversOverAFileThatChangedSince()
    {
        World world;
        const Draft draft = world.leave("mine", *presentStamp(world.readme));
        world.scratch.write(u"model/README.md"_s, "theirs");
        QVERIFY(world.drafts.adopt(draft.id));
        CardSession session(world.drafts);
        QSignalSpy changedOnDisk(&session, &CardSession::changedOnDisk);
        session.recover(draft);
        QCOMPARE(session.document().text(), u"mine"_s);
        QTRY_COMPARE(changedOnDisk.size(), 1);
        QSignalSpy failed(&session, &CardSession::saveFailed);
        session.save();
        QVERIFY(failed.wait());
        QCOMPARE(world.onDisk(), "theirs"_ba);
    }

    void readOnlyCardDeclinesEverything()
    {
        World world;
        world.scratch.write(u"model/README.md"_s, "---\nlicense: caf\xE9\n---\n");
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QVERIFY(session.document().isReadOnly());
        QCOMPARE(failure(session.setField("license", u"mit"_s)), Code::CardReadOnly);
        QCOMPARE(failure(session.removeField("license")), Code::CardReadOnly);
        QSignalSpy failed(&session, &CardSession::saveFailed);
        session.save(true);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, Code::CardReadOnly);
    }

    void tagEraAsksForANewAnalysis()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.readme).ok());
        QTRY_VERIFY(session.isAnalysed());
        QSignalSpy analysed(&session, &CardSession::analysed);
        session.setTagEra(session.tagEra());
        QVERIFY(session.isAnalysed());
        session.setTagEra(TagEra::Seed2021);
        QVERIFY(analysed.wait());
        QCOMPARE(session.tagEra(), TagEra::Seed2021);
    }
};

QTEST_MAIN(TestCardSession)
#include "tst_cardsession.moc"
