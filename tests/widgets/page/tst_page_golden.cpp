// Small cards and what a reader's browser makes of each, in the real page. The cases stand by topic in tests/data/golden:
//   %%% name
//   the card
//   ===
//   its DOM as pagedom.h writes it, ids and Cardwright's own classes included
// The model folder holds cat.svg, "a picture.svg", folder/dog.svg, sound.wav and clip.mp4.
#include "core/modelpage/sidecolumn.h"
#include "core/yaml/frontmatter.h"
#include "tests/widgets/page/pagedom.h"
#include "tests/widgets/page/pagetest.h"

#include <QApplication>
#include <QDir>
#include <QFile>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

/// Half a second of nothing.
QByteArray silence()
{
    return QByteArray::fromHex("52494646c40f000057415645666d74201000000001000100401f0000401f00000100080064617461a00f0000") + QByteArray(4000, '\x80');
}

} // namespace

class TestPageGolden : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_test = std::make_unique<PageTest>();
        for (const char *name : {"cat.svg", "a picture.svg", "folder/dog.svg"})
            m_test->files.insert(QString::fromLatin1(name), drawing);
        for (const char *name : {"sound.wav", "clip.mp4"})
            m_test->files.insert(QString::fromLatin1(name), silence());
    }
    void cleanupTestCase() { m_test.reset(); }

    void shows_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("dom");
        const QDir folder(QStringLiteral(CARD_TEST_DATA "/golden"));
        int cases = 0;
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            for (const QString &one : QString::fromUtf8(file.readAll()).split(u"%%% "_s, Qt::SkipEmptyParts)) {
                const QString title = one.section(u'\n', 0, 0);
                const QString rest = one.section(u'\n', 1);
                const qsizetype parted = rest.indexOf(u"\n===\n"_s);
                QVERIFY2(parted >= 0, qPrintable(title));
                QTest::addRow("%s: %s", qPrintable(name.chopped(4)), qPrintable(title)) << rest.first(parted + 1) << rest.sliced(parted + 5).trimmed();
                ++cases;
            }
        }
        QVERIFY(cases >= 80);
    }
    void shows()
    {
        QFETCH(QString, card);
        QFETCH(QString, dom);
        show(card);
        QTRY_VERIFY2(shown() == dom, qPrintable(u"--- page:\n"_s + shown() + u"\n--- expected:\n"_s + dom));
        QCOMPARE(m_test->ask(u"pageStyle.removed()"_s).toInt(), 0);
        QCOMPARE(m_test->ask(u"pagePurify.removed()"_s).toInt(), 0);
    }

private:
    void show(const QString &card)
    {
        const FrontMatter metadata = FrontMatter::parse(card);
        const RenderedBody body = renderBody(card, metadata.block().whole.end);
        m_test->content.side.gallery = sideColumn(metadata, LineIndex(card), {}, {}).gallery;
        m_test->content.style = body.styleSheet;
        QVERIFY(m_test->show(body.blocks));
    }

    QString shown() const { return m_test->ask(pageDomScript() + u"written.page(0, 1000, false)"_s).toString(); }

    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPageGolden)
#include "tst_page_golden.moc"
