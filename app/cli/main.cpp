#include "app/cli/commandline.h"
#include "translations/translations.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cardwright;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cardwright-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARDWRIGHT_VERSION));
    installTranslations(application);
    QTextStream output(stdout);
    QTextStream complaints(stderr);
    const Streams streams{output, complaints};
    ExitCode code = runCommandLine(QCoreApplication::arguments(), streams);
    output.flush();
    const bool isWritten = output.status() == QTextStream::Ok && std::fflush(stdout) == 0;
    if (!isWritten && code != ExitCode::NoResult)
        code = streams.complain(ExitCode::LocalFailed, QCoreApplication::translate("cli", "The answer could not be written."));
    return int(code);
}
