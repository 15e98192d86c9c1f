#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cardwright {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application)
{
    const QLocale locale;
    auto *ours = new QTranslator(&application);
    if (ours->load(locale, u"cardwright"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(ours);
    auto *qt = new QTranslator(&application); // buttons of Qt's own dialogs
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace cardwright
