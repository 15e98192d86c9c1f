#include "core/markdown/untypeset.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestUntypeset : public QObject {
    Q_OBJECT

private slots:
    void looksLikeMath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("math"); ///< empty: text, whatever it looks like
        const auto row = [](const char *text, const char *math) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(math);
        };
        row(R"(\(x^2 + y\) holds)", R"(\(x^2 + y\))");
        row(R"(\( \alpha \) is)", R"(\( \alpha \))");
        row(R"(\[ P(a) = \frac{1}{2} \] so)", R"(\[ P(a) = \frac{1}{2} \])");
        row(R"(\[ a \\[2pt] \beta \])", R"(\[ a \\[2pt] \beta \])");
        row(R"(\(a + b\) is)", R"(\(a + b\))");
        row(R"(\(a\) first)", "");
        row(R"(\(2019\))", "");
        row(R"(\(see below\))", "");
        row(R"(\[1\])", "");
        row(R"(\[CLS\] and \[SEP\])", "");
        row(R"(\[Paper = here\](https://a.b/x_y))", "");
        row(R"(\[a long remark of an editor\])", "");
        row(R"(\(no end)", "");

        row("$n$ of", "$n$");
        row("$k = 5$.", "$k = 5$");
        row(R"($\beta_1$, $\beta_2$)", R"($\beta_1$)");
        row("$10^{-3}$", "$10^{-3}$");
        row("$x_i$", "$x_i$");
        row("$5 and $10", "");
        row("$5-$10", "");
        row("$HOME/bin:$PATH", "");
        row("$HOME$", "");
        row("${MODEL}$", "");
        row("$ 5 or 6 $", "");
        row("$5 million, or 6^2$", "");
        row("$zfy-a1$", "");
        row("$(18-30)$", "");
        row("$a\nb$", "");
        row(R"($100\$)", "");
    }
    void looksLikeMath()
    {
        QFETCH(QString, text);
        QFETCH(QString, math);
        const std::optional<UntypesetMath> found = untypesetMath(u' ', text);
        QCOMPARE(found ? found->range.in(text).toString() : QString(), math);
    }

    void whatStandsBeforeADollarCounts()
    {
        QVERIFY(untypesetMath(u' ', u"$n$"));
        QVERIFY(!untypesetMath(u'A', u"$n$"));
        QVERIFY(!untypesetMath(u'$', u"$n$"));
    }
};

QTEST_APPLESS_MAIN(TestUntypeset)
#include "tst_untypeset.moc"
