// Every example of the GitHub Flavored Markdown specification, in the real page: its DOM is that of the HTML which the
// specification gives, but for the examples named in specchanges.h.
#include "tests/widgets/page/pagedom.h"
#include "tests/widgets/page/pagetest.h"
#include "tests/widgets/page/specchanges.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

struct Example {
    int number = 0;
    QString section;
    QString markdown;
    QString html;
};

/// An example stands between lines of 32 backticks, Markdown and HTML parted by a line with a dot; → is a tab.
QList<Example> examplesIn(const QString &specification)
{
    const QString fence = QString(32, u'`');
    QList<Example> examples;
    QString section;
    QString *part = nullptr;
    for (const QString &line : specification.split(u'\n')) {
        if (!part && line.startsWith(fence + u" example"_s)) {
            examples.append({int(examples.size()) + 1, section, {}, {}});
            part = &examples.last().markdown;
        } else if (part && line == fence) {
            part = nullptr;
        } else if (part == (examples.isEmpty() ? nullptr : &examples.last().markdown) && part && line == u".") {
            part = &examples.last().html;
        } else if (part) {
            *part += QString(line).replace(u'→', u'\t') + u'\n';
        } else if (line.startsWith(u'#')) {
            section = line.mid(line.indexOf(u' ') + 1);
        }
    }
    return examples;
}

QString asJson(const QJsonArray &array) { return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)); }

} // namespace

class TestPageSpec : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(CARD_GFM_SPEC));
        QVERIFY2(file.open(QIODevice::ReadOnly), "The GFM specification is missing: install Debian's package cmark-gfm and configure anew.");
        m_examples = examplesIn(QString::fromUtf8(file.readAll()));
        QCOMPARE(m_examples.size(), 673);

        PageTest test;
        QList<PlacedBlock> blocks;
        QJsonArray ranges;
        QJsonArray specified;
        QJsonArray expected;
        for (const Example &example : m_examples) {
            const qsizetype from = blocks.size();
            blocks += renderBody(example.markdown, 0).blocks;
            ranges.append(QJsonArray{qint64(from), qint64(blocks.size())});
            const std::optional<SpecChange> change = changeOf(example.number);
            specified.append(example.html);
            expected.append(change ? change->html : example.html);
            addPictures(test, example.html);
        }
        QVERIFY(test.show(blocks));
        m_shown = test.ask(pageDomScript() + u"(%1).map(([from, to]) => written.page(from, to, true))"_s.arg(asJson(ranges))).toStringList();
        const QString ofHtml = pageDomScript() + u"(%1).map(written.html)"_s;
        m_specified = test.ask(ofHtml.arg(asJson(specified))).toStringList();
        m_expected = test.ask(ofHtml.arg(asJson(expected))).toStringList();
        QCOMPARE(m_shown.size(), m_examples.size());
        QCOMPARE(m_expected.size(), m_examples.size());
    }

    void showsEveryExample_data()
    {
        QTest::addColumn<int>("index");
        for (const Example &example : m_examples)
            QTest::addRow("%d %s", example.number, qPrintable(example.section)) << example.number - 1;
    }
    void showsEveryExample()
    {
        QFETCH(int, index);
        const QString told = m_examples[index].markdown + u"\n--- page:\n"_s + m_shown[index] + u"\n--- expected:\n"_s + m_expected[index];
        QVERIFY2(m_shown[index] == m_expected[index], qPrintable(told));
    }

    void changesNothingWithoutNeed()
    {
        for (const SpecChange &change : specChanges())
            QVERIFY2(m_shown[change.example - 1] != m_specified[change.example - 1], qPrintable(QString::number(change.example)));
        qInfo("%d examples equal, %d changed", int(m_examples.size() - specChanges().size()), int(specChanges().size()));
    }

private:
    static void addPictures(PageTest &test, const QString &html)
    {
        static const QRegularExpression picture(u"<img src=\"/?([^\"]*)\""_s);
        for (auto found = picture.globalMatch(html); found.hasNext();)
            test.files.insert(QUrl::fromPercentEncoding(found.next().captured(1).toUtf8()), drawing);
    }

    QList<Example> m_examples;
    QStringList m_shown;
    QStringList m_expected;  ///< what the specification says, or what is named instead
    QStringList m_specified; ///< what the specification says
};

CARD_PAGE_TEST_MAIN(TestPageSpec)
#include "tst_page_spec.moc"
