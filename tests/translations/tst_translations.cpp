#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void germanLoads()
    {
        const QString english = QCoreApplication::translate("words", "Rejects");
        QCOMPARE(english, u"Rejects"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        installTranslations(*QCoreApplication::instance());
        QCOMPARE(QCoreApplication::translate("words", "Rejects"), u"Abgelehnt"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
