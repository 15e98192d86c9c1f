// The model folder as an open card sees it: read in the background, followed as it changes.

#include "core/document/cardsession.h"
#include "tests/core/files/scratch.h"
#include "tests/core/weights/weightfiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

struct World {
    World() { scratch.write(u"model/README.md"_s, "# Title\n"); }
    void write(const QString &name, const QByteArray &bytes) const { scratch.write(u"model/"_s + name, bytes); }

    Scratch scratch;
    DraftStore drafts{scratch.path(u"state"_s)};
};

QStringList tags(const CardSession &session)
{
    QStringList names;
    for (const ComputedTag &tag : session.analysis().tags.tags)
        names.append(tag.tag);
    return names;
}

/// Whatever had to be read anew because it came under watch only now has been.
bool hasSettled(CardSession &session)
{
    QSignalSpy changed(session.findChild<FolderWatch *>(), &FolderWatch::changed);
    return changed.wait() && QTest::qWaitFor([&] { return session.isAnalysed(); });
}

} // namespace

class TestCardSessionFiles : public QObject {
    Q_OBJECT

private slots:
    void aFewFilesAreThereAtOnce()
    {
        World world;
        world.write(u"config.json"_s, R"({"model_type": "bert"})");
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QTRY_VERIFY(tags(session).contains(u"bert"_s));
    }

    void manyFilesFollow()
    {
        World world;
        world.write(u"config.json"_s, R"({"model_type": "bert"})");
        QCOMPARE(world.scratch.writeMany(u"model/many"_s, 50'000), 50'000);
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(session.document().apply([&] {
            TextEdit edit(session.document().revision());
            edit.replace({0, 0}, u"typed "_s);
            return edit;
        }()));
        QTRY_COMPARE(session.modelFiles()->names.size(), 50'002);
        QTRY_VERIFY(tags(session).contains(u"bert"_s));
        QVERIFY(session.document().text().startsWith(u"typed "_s));
    }

    void namesThatAreNotKnownYetAreNotMissed()
    {
        World world;
        const CardSession session(world.drafts);
        QVERIFY(session.modelFiles()->truncated);
    }

    void aConfigRewrittenInPlace()
    {
        World world;
        world.write(u"config.json"_s, R"({"model_type": "bert"})");
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(hasSettled(session));
        for (const char *type : {"gpt2", "t5"}) {
            world.write(u"config.json"_s, QByteArray("{\"model_type\": \"") + type + "\"}");
            QTRY_VERIFY(tags(session).contains(QLatin1StringView(type)));
        }
    }

    void aConfigReplaced()
    {
        World world;
        world.write(u"config.json"_s, R"({"model_type": "bert"})");
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(hasSettled(session));
        for (const char *type : {"gpt2", "t5"}) {
            world.write(u"new"_s, QByteArray("{\"model_type\": \"") + type + "\"}");
            QCOMPARE(::rename(QFile::encodeName(world.scratch.path(u"model/new"_s)).constData(),
                         QFile::encodeName(world.scratch.path(u"model/config.json"_s)).constData()), 0);
            QTRY_VERIFY(tags(session).contains(QLatin1StringView(type)));
        }
    }

    void aConfigMended()
    {
        World world;
        world.write(u"config.json"_s, "{");
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(hasSettled(session));
        QCOMPARE(session.modelFiles()->faults.size(), 1);
        world.write(u"config.json"_s, R"({"model_type": "bert"})");
        QTRY_VERIFY(tags(session).contains(u"bert"_s));
    }

    void weightsRewrittenInPlace()
    {
        World world;
        const auto tensorOf = [](int parameters) {
            const QByteArray count = QByteArray::number(parameters);
            return safetensors(R"({"a": {"dtype": "U8", "shape": [)" + count + R"(], "data_offsets": [0, )" + count + "]}}", parameters);
        };
        world.write(u"model.safetensors"_s, tensorOf(2));
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(hasSettled(session));
        QCOMPARE(session.modelFiles()->weights.first().header.parameters, 2u);
        world.write(u"model.safetensors"_s, tensorOf(3));
        QTRY_COMPARE(session.modelFiles()->weights.first().header.parameters, 3u);
    }

    void aFileInAFolderOfTheFolder()
    {
        World world;
        world.write(u"onnx/readme.txt"_s, "x");
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(hasSettled(session));
        world.write(u"onnx/model.onnx"_s, "x");
        QTRY_VERIFY(tags(session).contains(u"onnx"_s));
    }

    void aNewFolderIsFollowedToo()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(hasSettled(session));
        QVERIFY(QDir().mkpath(world.scratch.path(u"model/onnx"_s)));
        QVERIFY(hasSettled(session));
        world.write(u"onnx/model.onnx"_s, "x");
        QTRY_VERIFY(tags(session).contains(u"onnx"_s));
    }

    void manyChangesAreOne()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(hasSettled(session));
        QSignalSpy changed(session.findChild<FolderWatch *>(), &FolderWatch::changed);
        for (int i = 0; i < 200; ++i)
            world.write(u"file%1"_s.arg(i), "x");
        QTRY_COMPARE(session.modelFiles()->names.size(), 201);
        QCOMPARE(changed.size(), 1);
    }

    void aFolderThatNeverRests()
    {
        World world;
        CardSession session(world.drafts);
        QVERIFY(session.open(world.scratch.path(u"model"_s)).ok());
        QVERIFY(hasSettled(session));
        QSignalSpy changed(session.findChild<FolderWatch *>(), &FolderWatch::changed);
        int written = 0;
        QTimer training;
        connect(&training, &QTimer::timeout, this, [&] { world.write(u"checkpoint%1"_s.arg(++written), "x"); });
        training.start(10);
        QTRY_VERIFY(changed.size() >= 2); // told of all the same
        QVERIFY2(changed.size() < written / 4, qPrintable(u"%1 of %2"_s.arg(changed.size()).arg(written)));
        training.stop();
        QTRY_COMPARE(session.modelFiles()->names.size(), written + 1);
    }
};

QTEST_MAIN(TestCardSessionFiles)
#include "tst_cardsession_files.moc"
