#include "app/cli/reports/checkreport.h"

#include <QDir>

namespace cardwright {

using namespace Qt::StringLiterals;

std::unique_ptr<CheckReport> CheckReport::create(Format format, QTextStream &output)
{
    switch (format) {
    case Format::Text: return createTextReport(output);
    case Format::Json: return createJsonReport(output);
    case Format::Sarif: return createSarifReport(output);
    case Format::GitHub: return createGitHubReport(output);
    }
    Q_UNREACHABLE();
}

QString pathForCi(const QString &path)
{
    const QString relative = QDir::current().relativeFilePath(path);
    return relative == ".."_L1 || relative.startsWith("../"_L1) ? QDir::cleanPath(path) : relative;
}

} // namespace cardwright
