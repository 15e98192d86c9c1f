// A text in sections: which lines are headings, and that nothing of the text is left out.
#include "core/markdown/sections.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestSections : public QObject {
    Q_OBJECT

private slots:
    void headings_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("paths"); // of all but the first, with their levels
        const auto row = [](const char *name, const QString &body, const QStringList &paths) { QTest::newRow(name) << body << paths; };
        row("nothing", {}, {});
        row("no heading", u"Text.\n\n#hashtag\n"_s, {});
        row("one under another", u"# A\n\n## B ##\n\n# C\n"_s, {u"1 A"_s, u"2 A/B"_s, u"1 C"_s});
        row("a level left out", u"# A\n### B\n## C\n"_s, {u"1 A"_s, u"3 A/B"_s, u"2 A/C"_s});
        row("underlined", u"A\n=\n\nB and\nmore\n---\n"_s, {u"1 A"_s, u"2 A/B and more"_s});
        row("a rule is none", u"A\n\n---\n\nB\n"_s, {});
        row("in code", u"```\n# A\n```\n\n    # B\n\n~~~\nC\n===\n~~~\n"_s, {});
        row("in a fence left open", u"# A\n\n```\n# B\n"_s, {u"1 A"_s});
        row("in quotes and lists", u"> # A\n\n- # B\n"_s, {});
        row("in HTML", u"<div>\n# A\n</div>\n\n# B\n"_s, {u"1 B"_s});
        row("other line ends", u"# A\r\n\r\nB\r\n-\r\n# C\r# D"_s, {u"1 A"_s, u"2 A/B"_s, u"1 C"_s, u"1 D"_s});
        row("marks without words", u"#\n\n## ##\n"_s, {u"1 "_s, u"2 /"_s});
    }

    void headings()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, paths);
        const QList<TextSection> sections = sectionsOf(body);
        QVERIFY(!sections.isEmpty());
        QCOMPARE(sections.first().level, 0);
        QStringList found;
        for (qsizetype i = 1; i < sections.size(); ++i)
            found.append(u"%1 %2"_s.arg(sections[i].level).arg(QString(sections[i].path).replace(u'\n', u'/')));
        QCOMPARE(found, paths);

        qsizetype end = 0;
        for (const TextSection &section : sections) {
            QCOMPARE(section.range.start, end);
            QCOMPARE(section.content.start, section.range.start);
            QVERIFY(section.content.end <= section.range.end);
            QVERIFY(TextRange({section.content.end, section.range.end}).in(body).trimmed().isEmpty());
            end = section.range.end;
        }
        QCOMPARE(end, body.size());
    }
};

QTEST_APPLESS_MAIN(TestSections)
#include "tst_sections.moc"
