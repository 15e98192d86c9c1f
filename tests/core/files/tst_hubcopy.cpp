#include "core/files/hubcopy.h"

#include "tests/core/files/scratch.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestHubCopy : public QObject {
    Q_OBJECT

private slots:
    void listsMoreThanItHolds()
    {
        Scratch scratch;
        const QString folder = scratch.path(u"main/ada--tiny"_s);
        QVERIFY(writeHubCopy(folder, {u"README.md"_s, u"config.json"_s, u"onnx/model.onnx"_s},
            {{u"README.md"_s, "# A\n"}, {u"config.json"_s, "{}"}})
                    .ok());
        const auto source = sourceOf(folder);
        const CardSource::Listing listing = source->list();
        QCOMPARE(listing.names, (QStringList{u"README.md"_s, u"config.json"_s, u"onnx/model.onnx"_s}));
        QCOMPARE(listing.folders, QStringList{u"onnx"_s});
        QVERIFY(!listing.truncated);
        QCOMPARE(*source->read(u"README.md"_s, 100), QByteArray("# A\n"));
        QCOMPARE(source->read(u"onnx/model.onnx"_s, 100).error().code, Error::Code::FileNotFound);
        QCOMPARE(source->repoId(), u"ada/tiny"_s);
        QCOMPARE(source->list({}, 2).names.size(), 2);
        QVERIFY(source->list({}, 2).truncated);
    }

    void anotherFolderIsWhatItHolds()
    {
        Scratch scratch;
        scratch.write(u"README.md"_s, "# A\n");
        QCOMPARE(sourceOf(scratch.path())->list().names, QStringList{u"README.md"_s});
    }
};

QTEST_GUILESS_MAIN(TestHubCopy)
#include "tst_hubcopy.moc"
