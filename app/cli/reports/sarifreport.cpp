// SARIF 2.1.0 for code scanning: one run, every rule of the program, a result for each problem. Columns count UTF-16
// units, lines end as LineIndex has them. Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
#include "app/cli/reports/checkreport.h"
#include "app/cli/reports/reportjson.h"

#include "core/card/rules.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QUrl>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const char *level(Severity severity)
{
    switch (severity) {
    case Severity::Rejects: return "error";
    case Severity::Lost: return "warning";
    case Severity::Advice: return "note";
    }
    Q_UNREACHABLE();
}

Json artifact(const QString &path)
{
    const QString relative = pathForCi(path);
    const bool absolute = relative.startsWith(u'/');
    const QByteArray uri = absolute ? QUrl::fromLocalFile(relative).toEncoded()
                                    : QUrl::toPercentEncoding(relative, "/");
    return {{"uri", uri.toStdString()}};
}

Json region(TextRange range, const LineIndex &lines)
{
    const auto column = [&lines](qsizetype at) { return at - lines.lineStart(lines.lineAt(at)) + 1; };
    return {{"startLine", lines.lineAt(range.start)}, {"startColumn", column(range.start)},
        {"endLine", lines.lineAt(range.end)}, {"endColumn", column(range.end)}};
}

Json place(const CheckedCard &card, TextRange range)
{
    return {{"physicalLocation", {{"artifactLocation", artifact(card.path)}, {"region", region(range, card.analysis.lines)}}}};
}

Json jsonOf(const Fix &fix, const CheckedCard &card)
{
    Json replacements = Json::array();
    for (const Splice &splice : fix.edit.splices()) {
        QString text = splice.text;
        if (card.lineEnd == LineEnd::CrLf)
            text.replace(u'\n', "\r\n"_L1);
        else if (card.lineEnd == LineEnd::Cr)
            text.replace(u'\n', u'\r');
        replacements.push_back(
            {{"deletedRegion", region(splice.range, card.analysis.lines)}, {"insertedContent", {{"text", json(text)}}}});
    }
    return {{"description", {{"text", json(describe(fix))}}},
        {"artifactChanges", Json::array({{{"artifactLocation", artifact(card.path)}, {"replacements", std::move(replacements)}}})}};
}

Json rules()
{
    Json rows = Json::array();
    for (const Rule &rule : cardRules()) {
        const std::string why = json(explain(rule.id));
        Json row{{"id", json(rule.id)}, {"shortDescription", {{"text", json(QString(rule.id).replace(u'-', u' '))}}},
            {"fullDescription", {{"text", why}}}, {"help", {{"text", why}}},
            {"defaultConfiguration", {{"level", level(rule.severity)}}}};
        if (const QString address = helpAddress(rule.id); !address.isEmpty())
            row["helpUri"] = json(address);
        rows.push_back(std::move(row));
    }
    return rows;
}

qsizetype indexOf(const QString &id)
{
    const QList<Rule> &rows = cardRules();
    return std::ranges::find(rows, id, &Rule::id) - rows.begin();
}

class SarifReport final : public CheckReport {
public:
    explicit SarifReport(QTextStream &output) : m_output(output) {}

    void add(const CheckedCard &card) override
    {
        for (const Problem &problem : card.listed)
            m_results.push_back(result(problem, card));
        for (const Problem &problem : card.analysis.silenced) {
            m_results.push_back(result(problem, card));
            m_results.back()["suppressions"] = Json::array({{{"kind", "inSource"}}});
        }
        for (const Mended &mended : card.mended)
            notify("note", card.path, u"%1: %2"_s.arg(mended.problem.rule, describe(mended.fix)));
    }

    void addFailure(const QString &path, const QString &sentence) override
    {
        m_successful = false;
        notify("error", path, sentence);
    }

    void finish() override
    {
        Json driver{{"name", "Cardwright"}, {"version", json(QCoreApplication::applicationVersion())}, {"rules", rules()}};
        Json run{{"tool", {{"driver", std::move(driver)}}},
            {"invocations", Json::array({{{"executionSuccessful", m_successful}, {"toolExecutionNotifications", std::move(m_notices)}}})},
            {"columnKind", "utf16CodeUnits"}, {"newlineSequences", {"\r\n", "\n", "\r"}}, {"results", std::move(m_results)}};
        m_output << written({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"},
            {"runs", Json::array({std::move(run)})}});
    }

private:
    static Json result(const Problem &problem, const CheckedCard &card)
    {
        Json row{{"ruleId", json(problem.rule)}, {"ruleIndex", indexOf(problem.rule)}, {"level", level(problem.severity)},
            {"message", {{"text", json(describe(problem))}}}, {"locations", Json::array({place(card, problem.range)})}};
        Json fixes = Json::array();
        for (const Fix &fix : problem.fixes) {
            if (!fix.edit.isEmpty())
                fixes.push_back(jsonOf(fix, card));
        }
        if (!fixes.empty())
            row["fixes"] = std::move(fixes);
        return row;
    }

    void notify(const char *kind, const QString &path, const QString &sentence)
    {
        m_notices.push_back({{"level", kind}, {"message", {{"text", json(sentence)}}},
            {"locations", Json::array({{{"physicalLocation", {{"artifactLocation", artifact(path)}}}}})}});
    }

    QTextStream &m_output;
    Json m_results = Json::array();
    Json m_notices = Json::array();
    bool m_successful = true;
};

} // namespace

std::unique_ptr<CheckReport> createSarifReport(QTextStream &output)
{
    return std::make_unique<SarifReport>(output);
}

} // namespace cardwright
