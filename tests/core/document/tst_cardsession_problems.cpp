// What a session tells of its card's problems, and their fixes applied to it.
#include "core/document/cardsession.h"

#include "tests/core/files/scratch.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestCardSessionProblems : public QObject {
    Q_OBJECT

private slots:
    void tellsOddBytesAmongTheProblems_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QString>("rule");
        QTest::newRow("not UTF-8") << "caf\xE9"_ba << u"not-utf8"_s;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"has-nul"_s;
        QTest::newRow("BOM") << "\xEF\xBB\xBF# Title"_ba << u"has-bom"_s;
    }
    void tellsOddBytesAmongTheProblems()
    {
        QFETCH(QByteArray, card);
        QFETCH(QString, rule);
        const Scratch scratch;
        scratch.write(u"README.md"_s, card);
        CardSession session(DraftStore(scratch.path(u"state"_s)));
        QVERIFY(session.open(scratch.path(u"README.md"_s)).ok());
        QTRY_VERIFY(session.isAnalysed());
        const QList<Problem> &problems = session.analysis().problems;
        QVERIFY(std::ranges::any_of(problems, [&](const Problem &problem) { return problem.rule == rule; }));
    }

    void formulasThatFailAreProblems()
    {
        const Scratch scratch;
        scratch.write(u"README.md"_s, "---\ntags: [a]\n---\nSo $$\\foo$$ and \\\\(x\\\\).\n"_ba);
        CardSession session(DraftStore(scratch.path(u"state"_s)));
        QVERIFY(session.open(scratch.path(u"README.md"_s)).ok());
        QTRY_VERIFY(session.isAnalysed());
        QCOMPARE(session.analysis().problems.size(), 0);
        QSignalSpy analysed(&session, &CardSession::analysed);
        const FormulaFaults faults{{{u"\\foo"_s, true}, u"Undefined control sequence: \\foo"_s}};
        session.addFormulaFaults(faults);
        QTRY_COMPARE(analysed.size(), 1);
        QCOMPARE(session.analysis().problems.size(), 1);
        QCOMPARE(session.analysis().problems.first().rule, u"math-failed"_s);
        session.addFormulaFaults(faults);
        QVERIFY(session.isAnalysed()); // nothing is on its way
        session.document().apply([&] {
            TextEdit edit(session.document().revision());
            const qsizetype at = session.document().plainText().indexOf(u"\\foo"_s);
            edit.replace({at, at + 4}, u"y"_s);
            return edit;
        }());
        QTRY_COMPARE(session.analysis().problems.size(), 0);
    }

    void theByteOrderMarkGoes()
    {
        const Scratch scratch;
        scratch.write(u"README.md"_s, "\xEF\xBB\xBF---\ntags: [a]\n---\n# A\n"_ba);
        CardSession session(DraftStore(scratch.path(u"state"_s)));
        QVERIFY(session.open(scratch.path(u"README.md"_s)).ok());
        QTRY_VERIFY(session.isAnalysed());
        QCOMPARE(session.analysis().problems.size(), 1);
        QVERIFY(session.applyFix(session.analysis().problems.first().fixes.value(0)));
        QVERIFY(session.document().isModified());
        QTRY_VERIFY(session.isAnalysed());
        QVERIFY(session.analysis().problems.isEmpty());
        QSignalSpy saved(&session, &CardSession::saved);
        session.save();
        QVERIFY(saved.wait());
        QVERIFY(!session.document().isModified());
        QCOMPARE(scratch.read(u"README.md"_s), "---\ntags: [a]\n---\n# A\n"_ba);
    }

    void fixesOfTheBlockApply_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("mended");
        QTest::newRow("ragged fence") << u"----\nlicense: mit\n---\n# A\n"_s << u"mend-fence"_s
                                      << u"---\nlicense: mit\n---\n# A\n"_s;
        QTest::newRow("unclosed") << u"---\nlicense: mit\n\n# A\n"_s << u"close-block"_s
                                  << u"---\nlicense: mit\n---\n\n# A\n"_s;
        QTest::newRow("lower") << u"# A\n\n---\nlicense: mit\n---\n"_s << u"move-block-up"_s
                               << u"---\nlicense: mit\n---\n\n# A\n\n"_s;
        QTest::newRow("repeated key") << u"---\nlicense: mit\nlicense: mit\n---\n# A\n"_s << u"remove-item"_s
                                      << u"---\nlicense: mit\n---\n# A\n"_s;
    }
    void fixesOfTheBlockApply()
    {
        QFETCH(QString, card);
        QFETCH(QString, id);
        const Scratch scratch;
        CardSession session(DraftStore(scratch.path(u"state"_s)));
        session.startNew({});
        session.document().replaceText(card); // so that its revision is not that of the beginning
        QTRY_VERIFY(session.isAnalysed());
        QCOMPARE(session.analysis().problems.size(), 1);
        const Fix fix = session.analysis().problems.first().fixes.value(0);
        QCOMPARE(fix.id, id);
        QVERIFY(session.applyFix(fix));
        QTEST(session.document().text(), "mended");
        QTRY_VERIFY(session.isAnalysed());
        QVERIFY(session.analysis().problems.isEmpty());
        session.document().textDocument()->undo();
        QCOMPARE(session.document().text(), card);
    }

    void aDoubledReturnInTheClosingFence()
    {
        const Scratch scratch;
        scratch.write(u"README.md"_s, "---\r\r\nlicense: mit\r\r\n---\r\r\n# A\r\r\n\r\r\n---\r\r\n");
        CardSession session(DraftStore(scratch.path(u"state"_s)));
        QVERIFY(session.open(scratch.path(u"README.md"_s)).ok());
        QVERIFY(!session.metadata().block().isPresent());
        QTRY_VERIFY(session.isAnalysed());
        QCOMPARE(session.analysis().problems.size(), 1);
        QCOMPARE(session.analysis().problems.first().rule, u"block-ragged-fence"_s);
        QVERIFY(session.applyFix(session.analysis().problems.first().fixes.value(0)));
        QCOMPARE(session.document().encoding().encode(session.document().text()),
            "---\r\r\nlicense: mit\r\r\n---\r\n# A\r\r\n\r\r\n---\r\r\n"_ba);
        QVERIFY(session.metadata().block().isPresent());
        QTRY_VERIFY(session.isAnalysed());
        QVERIFY(session.analysis().problems.isEmpty());
    }

    void allOfAKindIsOneUndoStep()
    {
        const Scratch scratch;
        CardSession session(DraftStore(scratch.path(u"state"_s)));
        const QString card = u"---\ntags:\n- a\n- a\n- b\n- b\n---\n# A\n"_s;
        session.startNew({});
        session.document().replaceText(card);
        QVERIFY(!session.fixAll(u"duplicate-item"_s).ok()); // nothing is known of this text yet
        QTRY_VERIFY(session.isAnalysed());
        QVERIFY(session.fixAll(u"duplicate-item"_s).ok());
        QCOMPARE(session.document().text(), u"---\ntags:\n- a\n- b\n---\n# A\n"_s);
        session.document().textDocument()->undo();
        QCOMPARE(session.document().text(), card);
    }

    void silencesInTheCardAndEverywhere()
    {
        const Scratch scratch;
        CardSession session(DraftStore(scratch.path(u"state"_s)));
        const QString card = u"---\nlicense: MIT\n---\n# A\n"_s;
        session.startNew({});
        session.document().replaceText(card);
        const auto told = [&] { return QList{session.analysis().problems.size(), session.analysis().silenced.size()}; };
        QVERIFY(session.silence(u"license-case"_s).ok());
        QVERIFY(session.document().text().contains(u"# cardwright: silence license-case\n"_s));
        QTRY_VERIFY(session.isAnalysed());
        QCOMPARE(told(), (QList<qsizetype>{0, 1}));
        QVERIFY(session.unsilence(u"license-case"_s).ok());
        QCOMPARE(session.document().text(), card);
        QTRY_VERIFY(session.isAnalysed());
        QCOMPARE(told(), (QList<qsizetype>{1, 0}));

        session.setSilenced({u"license-case"_s});
        QTRY_COMPARE(told(), (QList<qsizetype>{0, 1}));
        QVERIFY(session.unsilence(u"license-case"_s).ok()); // the card says nothing of it
        QCOMPARE(session.document().text(), card);
        session.setSilenced({});
        QTRY_COMPARE(told(), (QList<qsizetype>{1, 0}));
    }

    void staleFixIsNotApplied()
    {
        const Scratch scratch;
        CardSession session(DraftStore(scratch.path(u"state"_s)));
        session.startNew(u"---"_s);
        TextEdit edit(session.document().revision());
        edit.replace({0, 0}, u"\n"_s);
        const Fix fix{{}, {}, edit};
        QVERIFY(session.applyFix(fix));
        QCOMPARE(session.applyFix(fix).error().code, Error::Code::TextHasChanged);
        QCOMPARE(session.applyFix(Fix()).error().code, Error::Code::NotEditable);
        QVERIFY(session.document().text().startsWith(u"\n---"));
    }
};

QTEST_MAIN(TestCardSessionProblems)
#include "tst_cardsession_problems.moc"
