#include "core/card/licenseaddress.h"

#include "core/card/vocabulary.h"

#include <QRegularExpression>
#include <QUrl>

namespace cardwright {

using namespace Qt::StringLiterals;

QString licenseAt(const QString &address)
{
    static const QRegularExpression ending(u"(?:\\.(?:html?|txt|md|php|en|de|fr))+\\z"_s);
    const QUrl url(address.trimmed());
    if (!url.scheme().startsWith("http"_L1))
        return {};
    const QString host = url.host();
    QStringList steps = url.path().toLower().split(u'/', Qt::SkipEmptyParts);
    steps.removeIf([](const QString &step) {
        return step == "licenses"_L1 || step == "license"_L1 || step == "legalcode"_L1 || step.startsWith("deed"_L1);
    });
    if (steps.isEmpty())
        return {};
    steps.last().remove(ending);

    QString name;
    if (host.endsWith("creativecommons.org"_L1))
        name = steps.first() == "publicdomain"_L1 ? u"cc0-1.0"_s : u"cc-"_s + steps.mid(0, 2).join(u'-');
    else if (host.endsWith("apache.org"_L1))
        name = u"apache-"_s + steps.last().remove(u"license-"_s);
    else if (host.endsWith("opensource.org"_L1) || host.endsWith("gnu.org"_L1) || host.endsWith("choosealicense.com"_L1)
             || host.endsWith("spdx.org"_L1))
        name = steps.last();
    else
        return {};
    const Vocabulary &licenses = vocabulary(VocabularyId::Licenses);
    return licenses.find(name) ? name : licenses.misspelt(name);
}

} // namespace cardwright
