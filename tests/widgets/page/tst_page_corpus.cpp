// DOMPurify is the second wall; what core/markdown makes of real cards must pass it whole, or the page would differ from
// what the command line and exports give.
#include "core/yaml/frontmatter.h"
#include "tests/widgets/page/pagetest.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonArray>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestPageCorpus : public QObject {
    Q_OBJECT
private slots:
    void purifyRemovesNothingOfRealCards()
    {
        const QString folder = QStringLiteral(CARD_SHARED) + u"/corpus/cards"_s;
        if (!QDir(folder).exists())
            QSKIP("no shared corpus");
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        PageTest test;
        QVERIFY(test.show(paragraphs({u"ready"_s})));

        int cards = 0;
        int blocks = 0;
        QStringList spoiled;
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QString card = QString::fromUtf8(file.readAll());
            card.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); // as a document holds it
            QJsonArray html;
            for (const PlacedBlock &placed : renderBody(card, FrontMatter::parse(card).block().whole.end).blocks)
                html.append(placed.block->html);
            ++cards;
            blocks += int(html.size());
            const QString question = u"(blocks => { const before = pagePurify.removed(); pagePurify.clean(blocks);"
                                     "return pagePurify.removed() === before ? '' : pagePurify.lastRemoved(); })(%1)"_s
                                         .arg(QString::fromUtf8(QJsonDocument(html).toJson(QJsonDocument::Compact)));
            const QVariant removed = test.ask(question);
            QVERIFY2(removed.isValid(), qPrintable(name));
            if (!removed.toString().isEmpty())
                spoiled << name + u": "_s + removed.toString();
        }
        qInfo("%d cards, %d blocks, %d cards lost something", cards, blocks, int(spoiled.size()));
        QVERIFY2(cards >= 817, "the shared corpus is incomplete");
        QVERIFY2(spoiled.isEmpty(), qPrintable(spoiled.mid(0, 20).join(u'\n')));
    }
};

CARD_PAGE_TEST_MAIN(TestPageCorpus)
#include "tst_page_corpus.moc"
