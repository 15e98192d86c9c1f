// What `check` found, in the format asked for, one card after the other. Severities are the untranslated names of
// severityName(), or what a format has in their place: error, warning, note or notice.
#pragma once

#include "app/cli/mending.h"
#include "app/cli/streams.h"

#include <memory>

namespace cardwright {

struct CheckedCard {
    QString path;            ///< as people see it
    const Analysis &analysis;
    LineEnd lineEnd;         ///< of the card's bytes; the analysed text has LF
    QList<Problem> listed;   ///< those of its problems that are grave enough
    QList<Mended> mended;
};

class CheckReport {
public:
    enum class Format { Text, Json, Sarif, GitHub };
    static std::unique_ptr<CheckReport> create(Format format, QTextStream &output);

    virtual ~CheckReport() = default;
    virtual void add(const CheckedCard &card) = 0;
    virtual void addFailure(const QString &path, const QString &sentence) = 0; ///< a card that could not be read or written
    virtual void finish() = 0;
};

std::unique_ptr<CheckReport> createTextReport(QTextStream &output);
std::unique_ptr<CheckReport> createJsonReport(QTextStream &output);
std::unique_ptr<CheckReport> createSarifReport(QTextStream &output);
std::unique_ptr<CheckReport> createGitHubReport(QTextStream &output);

/// `path` relative to the present folder where it lies in it, else as it is: what CI matches with a repository's files.
QString pathForCi(const QString &path);

} // namespace cardwright
