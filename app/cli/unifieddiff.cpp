#include "app/cli/unifieddiff.h"

#include <dtl/dtl.hpp>

#include <sstream>

namespace cardwright {

namespace {

/// A last line without line end differs from the same line with one.
std::vector<std::string> linesOf(const QByteArray &bytes)
{
    std::vector<std::string> lines;
    std::istringstream stream(bytes.toStdString());
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        lines.back() += "\n\\ No newline at end of file";
    return lines;
}

} // namespace

QByteArray unifiedDiff(const QString &path, const QByteArray &before, const QByteArray &after)
{
    dtl::Diff<std::string> diff(linesOf(before), linesOf(after));
    diff.onHuge();
    diff.compose();
    if (diff.getEditDistance() == 0)
        return {};
    diff.composeUnifiedHunks();
    std::ostringstream hunks;
    diff.printUnifiedFormat(hunks);
    // a tab ends a name with blanks in it
    const QByteArray name = path.toUtf8() + (path.contains(u' ') ? "\t\n" : "\n");
    return "--- " + name + "+++ " + name + QByteArray::fromStdString(hunks.str());
}

} // namespace cardwright
