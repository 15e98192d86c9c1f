// For programs. The shape is part of the interface: it is documented in the help of `check`, and members are only added.
#include "app/cli/reports/checkreport.h"
#include "app/cli/reports/reportjson.h"

#include "core/card/rules.h"
#include "core/card/verdict.h"
#include "core/words/words.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

Json jsonOf(const Problem &problem, const LineIndex &lines)
{
    const Location start = lines.locate(problem.range.start);
    const Location end = lines.locate(problem.range.end);
    Json fixes = Json::array();
    for (const Fix &fix : problem.fixes) {
        if (fix.dropsBom || !fix.edit.isEmpty())
            fixes.push_back({{"id", json(fix.id)}, {"words", json(describe(fix))}, {"safe", &fix == safeFix(problem)}});
    }
    return {{"rule", json(problem.rule)}, {"severity", json(severityName(problem.severity))},
        {"message", json(describe(problem))}, {"why", json(explain(problem.rule))}, {"link", json(helpAddress(problem.rule))},
        {"field", json(problem.field)}, {"line", start.line}, {"column", start.column}, {"endLine", end.line},
        {"endColumn", end.column}, {"fixes", std::move(fixes)}};
}

Json jsonOf(const HubVerdict &verdict)
{
    using enum HubVerdict::Passes;
    const char *passes = verdict.passes == Yes ? "yes" : verdict.passes == No ? "no" : "probably not";
    return {{"block", verdict.block}, {"parses", verdict.parses}, {"passes", passes}};
}

class JsonReport final : public CheckReport {
public:
    explicit JsonReport(QTextStream &output) : m_output(output) {}

    void add(const CheckedCard &card) override
    {
        Json problems = Json::array();
        for (const Problem &problem : card.listed)
            problems.push_back(jsonOf(problem, card.analysis.lines));
        Json fixed = Json::array();
        for (const Mended &mended : card.mended) {
            fixed.push_back({{"rule", json(mended.problem.rule)}, {"id", json(mended.fix.id)},
                {"words", json(describe(mended.fix))}, {"line", mended.at.line}, {"column", mended.at.column}});
        }
        const Analysis &analysis = card.analysis;
        m_cards.push_back({{"path", json(card.path)},
            {"verdict", jsonOf(hubVerdict(analysis.metadata, analysis.problems + analysis.silenced))},
            {"problems", std::move(problems)}, {"silenced", analysis.silenced.size()}, {"fixed", std::move(fixed)}});
    }

    void addFailure(const QString &path, const QString &sentence) override
    {
        m_failures.push_back({{"path", json(path)}, {"message", json(sentence)}});
    }

    void finish() override
    {
        m_output << written({{"version", 1}, {"cards", std::move(m_cards)}, {"failures", std::move(m_failures)}});
    }

private:
    QTextStream &m_output;
    Json m_cards = Json::array();
    Json m_failures = Json::array();
};

} // namespace

std::unique_ptr<CheckReport> createJsonReport(QTextStream &output)
{
    return std::make_unique<JsonReport>(output);
}

} // namespace cardwright
