// Annotations of GitHub Actions: workflow commands on standard output, one a line. Source: GitHub's documentation of
// workflow commands; what is escaped, in the toolkit's packages/core/src/command.ts.
#include "app/cli/reports/checkreport.h"

#include "core/words/words.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QString message)
{
    return message.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
}

QString escapedProperty(const QString &value)
{
    return escaped(value).replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
}

QString command(Severity severity)
{
    switch (severity) {
    case Severity::Rejects: return u"error"_s;
    case Severity::Lost: return u"warning"_s;
    case Severity::Advice: return u"notice"_s;
    }
    Q_UNREACHABLE();
}

class GitHubReport final : public CheckReport {
public:
    explicit GitHubReport(QTextStream &output) : m_output(output) {}

    void add(const CheckedCard &card) override
    {
        for (const Mended &mended : card.mended)
            annotate(u"notice"_s, card.path, position(mended.at, mended.at), u"fixed: "_s + mended.problem.rule, describe(mended.fix));
        for (const Problem &problem : card.listed) {
            const LineIndex &lines = card.analysis.lines;
            annotate(command(problem.severity), card.path,
                position(lines.locate(problem.range.start), lines.locate(problem.range.end)), problem.rule, describe(problem));
        }
    }

    void addFailure(const QString &path, const QString &sentence) override
    {
        annotate(u"error"_s, path, {}, u"unreadable"_s, sentence);
    }

    void finish() override {}

private:
    /// GitHub takes columns only within one line.
    static QString position(Location start, Location end)
    {
        QString text = u",line=%1,endLine=%2"_s.arg(start.line).arg(end.line);
        if (end.line == start.line)
            text += u",col=%1,endColumn=%2"_s.arg(start.column).arg(end.column);
        return text;
    }

    void annotate(const QString &kind, const QString &path, const QString &position, const QString &title, const QString &message)
    {
        m_output << u"::"_s << kind << u" file="_s << escapedProperty(pathForCi(path)) << position << u",title="_s
                 << escapedProperty(title) << u"::"_s << escaped(message) << u'\n';
    }

    QTextStream &m_output;
};

} // namespace

std::unique_ptr<CheckReport> createGitHubReport(QTextStream &output)
{
    return std::make_unique<GitHubReport>(output);
}

} // namespace cardwright
