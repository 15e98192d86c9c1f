#include "app/application.h"
#include "app/environment.h"
#include "app/mainwindow.h"
#include "app/prompts.h"
#include "app/publish/accounts.h"
#include "app/publish/keychain.h"
#include "app/publish/publishservices.h"
#include "app/settings.h"
#include "translations/translations.h"
#include "widgets/page/pageengine.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QNetworkProxyFactory>

using namespace cardwright;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QProcessEnvironment environment = cleanEnvironment();
    PageEngine::registerScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cardwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARDWRIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Cardwright"_s);
    QGuiApplication::setDesktopFileName(u"io.github.cardwright.Cardwright"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/app/icons/cardwright.svg"_s));
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Edits model cards: form, text and page side by side."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("main", "Open the sample model."));
    parser.addOption(sample);
    parser.addPositionalArgument(u"card"_s, QCoreApplication::translate("main", "Model folder or README.md to open."),
        u"[FOLDER | README.md …]"_s);
    parser.process(application);

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Settings settings;
    applyTheme(application, static_cast<Appearance>(settings.get(setting::appearance)));

    DialogPrompts prompts;
    const Result<HubEndpoint> told = HubEndpoint::of(environment);
    const HubEndpoint hub = told ? *told : HubEndpoint();
    HubSurroundings network;
    network.isOffline = isOffline(environment);
    Accounts accounts(std::make_unique<Keychain>(), hub, findTokens(environment, hub));
    PublishServices services = standardServices(accounts, network);
    Application cards(settings, prompts, services, DraftStore::standardFolder());
    if (parser.isSet(sample))
        cards.openSample();
    for (const QString &path : parser.positionalArguments())
        cards.open(QFileInfo(path).absoluteFilePath());
    if (cards.windows().isEmpty() || !cards.windows().constFirst()->isVisible())
        cards.showWelcome();
    cards.offerAbandonedDrafts();
    return application.exec();
}
