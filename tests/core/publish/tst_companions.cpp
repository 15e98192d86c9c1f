#include "core/publish/companions.h"

#include "tests/core/files/scratch.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestCompanions : public QObject {
    Q_OBJECT

    using Refusal = std::optional<Error::Code>;

private slots:
    void mediaAndResultsAreFound()
    {
        Scratch scratch;
        scratch.write(u"README.md"_s, "# A\n");
        scratch.write(u"images/a.png"_s, "png");
        scratch.write(u".eval_results/mmlu.yaml"_s, "- value: 1\n");
        scratch.write(u".eval_results/notes.txt"_s, "no results");
        scratch.write(u"weights.bin"_s, "not named");
        const QList<Companion> found = findCompanions(FolderSource(scratch.path()), {u"images/a.png"_s, u"README.md"_s});
        QCOMPARE(found, (QList<Companion>{{u".eval_results/mmlu.yaml"_s, Companion::Kind::EvaluationResults, 11},
                            {u"images/a.png"_s, Companion::Kind::Media, 3}}));
    }

    void whatCannotGoAlongSaysWhy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("missing") << u"gone.png"_s << Error::Code::FileNotFound;
        QTest::newRow("link out") << u"out.png"_s << Error::Code::OutsideFolder;
        QTest::newRow("link into the repository") << u"config.png"_s << Error::Code::OutsideFolder;
        QTest::newRow("up") << u"../a.png"_s << Error::Code::OutsideFolder;
        QTest::newRow("pipe") << u"pipe.png"_s << Error::Code::NotARegularFile;
        QTest::newRow("folder") << u"folder.png"_s << Error::Code::NotARegularFile;
    }
    void whatCannotGoAlongSaysWhy()
    {
        QFETCH(QString, path);
        QFETCH(Error::Code, code);
        Scratch scratch;
        scratch.write(u"outside.png"_s, "secret");
        scratch.write(u"a.png"_s, "secret");
        scratch.write(u"model/README.md"_s, "# A\n");
        scratch.write(u"model/.git/config"_s, "secret");
        scratch.write(u"model/folder.png/file"_s, "x");
        QVERIFY(scratch.link(u"../outside.png"_s, u"model/out.png"_s));
        QVERIFY(scratch.link(u".git/config"_s, u"model/config.png"_s));
        QVERIFY(scratch.makeFifo(u"model/pipe.png"_s));
        const FolderSource source(scratch.path(u"model"_s));
        const QList<Companion> found = findCompanions(source, {path});
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().refusal.has_value());
        QCOMPARE(*found.first().refusal, code);
        QCOMPARE(readCompanion(source, path).error().code, code);
    }

    void aResultThatLeadsOutIsListedAsRefused()
    {
        Scratch scratch;
        scratch.write(u"elsewhere.yaml"_s, "secret");
        scratch.write(u"model/.eval_results/a.yaml"_s, "- value: 1\n");
        QVERIFY(scratch.link(u"../../elsewhere.yaml"_s, u"model/.eval_results/b.yaml"_s));
        const QList<Companion> found = findCompanions(FolderSource(scratch.path(u"model"_s)), {});
        QCOMPARE(found.size(), 2);
        QVERIFY(!found[0].refusal);
        QCOMPARE(found[1].path, u".eval_results/b.yaml"_s);
        QVERIFY(found[1].refusal == Refusal(Error::Code::OutsideFolder));
    }

    void aLinkInsideGoesAlongAsItsBytes()
    {
        Scratch scratch;
        scratch.write(u"real.png"_s, "png");
        QVERIFY(scratch.link(u"real.png"_s, u"alias.png"_s));
        const Result<OutgoingFile> file = readCompanion(FolderSource(scratch.path()), u"alias.png"_s);
        QVERIFY(file.ok());
        QCOMPARE(file->bytes, QByteArray("png"));
    }
};

QTEST_GUILESS_MAIN(TestCompanions)
#include "tst_companions.moc"
