// Does it parse, and what is in it: our scanner against js-yaml, on one construct a row and on every card of the shared
// corpus. Node reads all of them in one run.
#include "core/yaml/frontmatter.h"
#include "core/yaml/scanner.h"
#include "core/yaml/yamljson.h"

#include "tests/core/yaml/yamlconstructs.h"

#include <QDirIterator>
#include <QProcess>
#include <QStringDecoder>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

struct Block {
    QString name;
    QString yaml;
    Json answer = {};
};

/// A BOM at the start kept, which QString::fromUtf8() would drop.
QString textOf(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

QString oursAsText(const YamlScan &scan)
{
    const bool parses = !scan.fault && scan.repeatedKeys.isEmpty();
    Json answer{{"parses", parses}};
    if (parses)
        answer["tree"] = Json::parse(yamlJson(scan.root).dump());
    return QString::fromStdString(answer.dump());
}

} // namespace

class YamlOracleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsConstructsAlike_data();
    void readsConstructsAlike();
    void readsCardsAlike();

private:
    void ask(QList<Block> &blocks, QProcess &node);
    void readAnswers(QList<Block> &blocks, QProcess &node);

    QList<Block> m_constructs;
    QList<Block> m_cards;
};

void YamlOracleTest::initTestCase()
{
    const QString packages = QStringLiteral(CARD_ORACLE);
    if (packages.isEmpty())
        QSKIP("js-yaml could not be fetched when the build was configured");
    for (const YamlConstruct &construct : kYamlConstructs)
        m_constructs.append({QString::fromUtf8(construct.name), textOf(construct.yaml)});
    const QString shared = QStringLiteral(CARD_SHARED);
    QDirIterator files(shared + u"/corpus"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (!shared.isEmpty() && files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString card = QString::fromUtf8(file.readAll());
        const MetadataBlock block = findMetadataBlock(card);
        if (block.isPresent())
            m_cards.append({file.fileName(), block.yaml.in(card).toString()});
    }
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, packages);
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {QStringLiteral(CARD_ORACLE_SCRIPT)});
    QVERIFY(node.waitForStarted());
    ask(m_constructs, node);
    ask(m_cards, node);
    node.closeWriteChannel();
    QVERIFY(node.waitForFinished(60'000));
    QCOMPARE(node.exitCode(), 0);
    readAnswers(m_constructs, node);
    readAnswers(m_cards, node);
}

void YamlOracleTest::ask(QList<Block> &blocks, QProcess &node)
{
    for (const Block &block : blocks) {
        node.write(QByteArray::fromStdString(Json(block.yaml.toStdString()).dump(-1, ' ', true)));
        node.write("\n");
    }
}

void YamlOracleTest::readAnswers(QList<Block> &blocks, QProcess &node)
{
    for (Block &block : blocks) {
        const QByteArray line = node.readLine();
        QVERIFY2(line.endsWith('\n'), qPrintable(block.name));
        block.answer = Json::parse(line.toStdString());
    }
}

void YamlOracleTest::readsConstructsAlike_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("answer");
    for (const Block &block : m_constructs)
        QTest::newRow(qPrintable(block.name)) << block.yaml << QString::fromStdString(block.answer.dump());
}

void YamlOracleTest::readsConstructsAlike()
{
    QFETCH(QString, yaml);
    QFETCH(QString, answer);
    const QString ours = oursAsText(scanYaml(yaml, {0, yaml.size()}));
    if (Json::parse(ours.toStdString()) != Json::parse(answer.toStdString()))
        QCOMPARE(ours, answer);
}

void YamlOracleTest::readsCardsAlike()
{
    if (m_cards.isEmpty())
        QSKIP("the shared corpus is not here");
    int broken = 0;
    for (const Block &card : m_cards) {
        const QString ours = oursAsText(scanYaml(card.yaml, {0, card.yaml.size()}));
        QVERIFY2(Json::parse(ours.toStdString()) == card.answer, qPrintable(card.name));
        broken += card.answer["parses"] == false;
    }
    qInfo("%d cards read alike, %d of them no YAML", int(m_cards.size()), broken);
}

QTEST_GUILESS_MAIN(YamlOracleTest)
#include "tst_yaml_oracle.moc"
