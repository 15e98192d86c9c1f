#include "widgets/page/pagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cardwright::PageBridge)
};

} // namespace

QJsonObject pageWords()
{
    return {
        {u"copy"_s, Words::tr("Copy")},
        {u"copied"_s, Words::tr("Copied")},
        {u"remoteImage"_s, Words::tr("remote image not loaded")},
        {u"insecureImage"_s, Words::tr("remote image not loaded, as its address is not https")},
        {u"lostImage"_s, Words::tr("remote image could not be loaded")},
        {u"showRemoteImages"_s, Words::tr("Show remote images …")},
        {u"remoteMedia"_s, Words::tr("remote video or audio not loaded")},
        {u"refusedImage"_s, Words::tr("image without an address that may be shown")},
        {u"missingImage"_s, Words::tr("not found in the model folder")},
        {u"formulaTooDeep"_s, Words::tr("This formula is nested too deeply to be typeset.")},
        {u"formulaTooLong"_s, Words::tr("This formula is too long to be typeset.")},
        {u"noText"_s, Words::tr("This card has no text yet.")},
        {u"moreTags"_s, Words::tr("+%1 more")},
        {u"setByHub"_s, Words::tr("%1, set by the hub")},
        {u"tags"_s, Words::tr("Tags")},
        {u"aboutModel"_s, Words::tr("About the model")},
        {u"goToLine"_s, Words::tr("Line %1 of the card")},
        {u"openOnHub"_s, Words::tr("Open in the browser")},
        {u"output"_s, Words::tr("Output")},
        {u"maskToken"_s, Words::tr("Mask token:")},
        {u"previousExample"_s, Words::tr("Previous example")},
        {u"nextExample"_s, Words::tr("Next example")},
        {u"moreResults"_s, Words::tr("%1 more results")},
        {u"contents"_s, Words::tr("Table of contents")},
        {u"emptyGallery"_s, Words::tr("The gallery shows pictures that examples of the widget have as their output; this card has none.")},
    };
}

} // namespace cardwright
