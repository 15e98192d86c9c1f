// For people: `path:line:column: severity: sentence [rule]`, as compilers write it, and a line that sums up.
#include "app/cli/reports/checkreport.h"

#include "core/words/words.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class TextReport final : public CheckReport {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    explicit TextReport(QTextStream &output) : m_output(output) {}

    void add(const CheckedCard &card) override
    {
        for (const Mended &mended : card.mended)
            line(card, mended.at, tr("fixed"), describe(mended.fix), mended.problem.rule);
        for (const Problem &problem : card.listed)
            line(card, card.analysis.lines.locate(problem.range.start), severityName(problem.severity), describe(problem),
                problem.rule);
        ++m_cards;
        m_fixed += card.mended.size();
        m_silenced += card.analysis.silenced.size();
        for (const Problem &problem : card.analysis.problems)
            ++m_problems[int(problem.severity)];
    }

    void addFailure(const QString &, const QString &) override {}

    void finish() override
    {
        m_output << tr("Cards: %1. Problems: %2 rejects, %3 lost, %4 advice.").arg(m_cards)
                        .arg(m_problems[int(Severity::Rejects)]).arg(m_problems[int(Severity::Lost)])
                        .arg(m_problems[int(Severity::Advice)]);
        if (m_fixed > 0)
            m_output << u' ' << tr("Fixed: %1.").arg(m_fixed);
        if (m_silenced > 0)
            m_output << u' ' << tr("Silenced: %1.").arg(m_silenced);
        m_output << u'\n';
    }

private:
    void line(const CheckedCard &card, Location at, const QString &kind, const QString &sentence, const QString &rule)
    {
        m_output << card.path << u':' << at.line << u':' << at.column << u": "_s << kind << u": "_s << sentence << u" ["_s
                 << rule << u"]\n"_s;
    }

    QTextStream &m_output;
    qsizetype m_cards = 0;
    qsizetype m_fixed = 0;
    qsizetype m_silenced = 0;
    qsizetype m_problems[3] = {};
};

} // namespace

std::unique_ptr<CheckReport> createTextReport(QTextStream &output)
{
    return std::make_unique<TextReport>(output);
}

} // namespace cardwright
