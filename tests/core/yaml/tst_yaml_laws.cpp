// What must hold for every real card: parsing it, setting values to what they are, setting them to something else.
#include "core/yaml/yamledit.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

class YamlLawsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void rangesCoverTheirSource();
    void setToItselfChangesNothing();
    void setChangesOnlyItsEntry();
    void removalTakesOnlyItsEntry();

private:
    struct Card {
        QString name;
        QString text;
        FrontMatter metadata;
    };
    QList<Card> m_cards;
};

namespace {

bool holdsScalarsOnly(const YamlNode &node)
{
    return node.isScalar()
        || (node.kind == YamlNode::Kind::List
            && std::all_of(node.entries.begin(), node.entries.end(),
                [](const YamlNode::Entry &entry) { return entry.value.isScalar(); }));
}

/// Edits of very large blocks are proved by reading them whole: a few of those suffice.
constexpr qsizetype kLargeBlock = 20'000;
constexpr qsizetype kEntriesOfLargeBlocks = 3;

} // namespace

void YamlLawsTest::initTestCase()
{
    const QString shared = QStringLiteral(CARD_SHARED);
    if (shared.isEmpty())
        QSKIP("the shared corpus is not here");
    QStringList files;
    for (const QString &folder : {u"/corpus/cards"_s, u"/corpus/models"_s}) {
        QDirIterator found(shared + folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
    }
    files.sort();
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        m_cards.append({name, text, FrontMatter::parse(text)});
    }
    QVERIFY(m_cards.size() >= 817);
}

void YamlLawsTest::rangesCoverTheirSource()
{
    int blocks = 0;
    int readable = 0;
    int strange = 0;
    int nodes = 0;
    for (const Card &card : m_cards) {
        blocks += card.metadata.block().isPresent();
        readable += card.metadata.readable() && card.metadata.block().isPresent();
        QList<const YamlNode *> waiting{&card.metadata.root()};
        while (!waiting.isEmpty()) {
            const YamlNode *node = waiting.takeLast();
            ++nodes;
            if (!node->understood) {
                ++strange;
                qInfo("not understood: %s: %s", qPrintable(card.name), qPrintable(node->range.in(card.text).left(60).toString()));
            }
            if (node->isScalar() && node->understood && node->style == YamlNode::Style::Plain
                && !node->text.contains(u'\n') && !node->range.in(card.text).contains(u'\n'))
                QCOMPARE(node->range.in(card.text).toString(), node->text);
            for (const YamlNode::Entry &entry : node->entries) {
                QVERIFY(entry.range.start >= node->range.start && entry.range.end <= node->range.end);
                waiting.append(&entry.value);
            }
        }
    }
    qInfo("%d blocks, %d readable, %d of %d nodes not understood", blocks, readable, strange, nodes);
    QVERIFY(blocks >= 690);
    QVERIFY(readable >= 675);
    QVERIFY(strange * 1000 < nodes);
}

void YamlLawsTest::setToItselfChangesNothing()
{
    for (const Card &card : m_cards) {
        if (!card.metadata.readable())
            continue;
        for (const YamlNode::Entry &entry : card.metadata.root().entries) {
            const bool isText = entry.value.type() == YamlNode::Type::Text;
            if (!holdsScalarsOnly(entry.value) || (entry.value.isScalar() && !isText))
                continue;
            const FieldValue value = isText ? FieldValue(entry.value.text) : entry.value.texts();
            const Result<TextEdit> edit = setValue(1, card.text, card.metadata, entry.key, value);
            QVERIFY(!edit || edit->isEmpty());
        }
    }
}

void YamlLawsTest::setChangesOnlyItsEntry()
{
    int applied = 0;
    int declined = 0;
    for (const Card &card : m_cards) {
        if (!card.metadata.readable())
            continue;
        const bool isLarge = card.metadata.block().yaml.length() > kLargeBlock;
        qsizetype tried = 0;
        for (const YamlNode::Entry &entry : card.metadata.root().entries) {
            if (!holdsScalarsOnly(entry.value) || (isLarge && ++tried > kEntriesOfLargeBlocks))
                continue;
            FieldValue value = u"no longer: the same"_s;
            if (!entry.value.isScalar()) {
                QStringList items = entry.value.texts();
                items.insert(items.size() / 2, u"no"_s);
                value = items;
            }
            const Result<TextEdit> edit = setValue(1, card.text, card.metadata, entry.key, value);
            if (!edit) {
                ++declined;
                qInfo("declined: %s: %s: %s", qPrintable(card.name), qPrintable(entry.key), qPrintable(edit.error().detail));
                continue;
            }
            ++applied;
            const TextRange touched{edit->splices().first().range.start, edit->splices().last().range.end};
            const qsizetype lineEnd = std::max<qsizetype>(card.text.indexOf(u'\n', entry.range.end), entry.range.end);
            QVERIFY(touched.start >= entry.keyRange.end && touched.end <= lineEnd + 1);
            const QString after = edit->applied(card.text);
            QVERIFY(after.startsWith(card.text.left(entry.keyRange.end)));
            QVERIFY(after.endsWith(card.text.mid(lineEnd)));
            const FrontMatter metadata = FrontMatter::parse(after);
            QCOMPARE(metadata.find(entry.key)->texts(), value.tree().texts());
        }
    }
    qInfo("%d edits applied, %d declined", applied, declined);
    QVERIFY(applied > 2000);
    QVERIFY(applied * 100 > (applied + declined) * 97);
}

void YamlLawsTest::removalTakesOnlyItsEntry()
{
    int applied = 0;
    int declined = 0;
    for (const Card &card : m_cards) {
        const QList<YamlNode::Entry> &entries = card.metadata.root().entries;
        if (!card.metadata.readable() || entries.isEmpty() || card.metadata.block().yaml.length() > kLargeBlock)
            continue;
        const YamlNode::Entry &entry = entries[entries.size() / 2];
        const Result<TextEdit> edit = removeValue(1, card.text, card.metadata, entry.key);
        if (!edit) {
            ++declined;
            continue;
        }
        ++applied;
        const FrontMatter metadata = FrontMatter::parse(edit->applied(card.text));
        QVERIFY(!metadata.find(entry.key));
        QCOMPARE(metadata.root().entries.size(), entries.size() - 1);
    }
    qInfo("%d removals applied, %d declined", applied, declined);
    QVERIFY(applied * 100 > (applied + declined) * 97);
}

QTEST_APPLESS_MAIN(YamlLawsTest)
#include "tst_yaml_laws.moc"
