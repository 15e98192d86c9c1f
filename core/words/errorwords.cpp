#include "core/words/words.h"

#include "core/words/sentence.h"

#include <QCoreApplication>

#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace cardwright {

namespace {

struct ReasonWords {
    const char *id; ///< Error::detail of an edit that was declined
    const char *sentence;
};

constexpr ReasonWords kReasons[] = {
    {"unreadable", QT_TRANSLATE_NOOP("words", "“%1” cannot be changed before the metadata is mended.")},
    {"inside-construct", QT_TRANSLATE_NOOP("words", "“%1” stands inside a construct of YAML that is left alone here.")},
    {"construct", QT_TRANSLATE_NOOP("words", "“%1” is written with a construct of YAML that is left alone here.")},
    {"repeated-key", QT_TRANSLATE_NOOP("words", "“%1” stands there twice, so it is not clear which one is meant.")},
    {"no-place", QT_TRANSLATE_NOOP("words", "There is no place for “%1” in the metadata as it is.")},
    {"no-yaml", QT_TRANSLATE_NOOP("words", "“%1” is no YAML.")},
    {"key-there", QT_TRANSLATE_NOOP("words", "“%1” cannot have that name, which another entry has.")},
    {"comment", QT_TRANSLATE_NOOP("words", "“%1” cannot be changed without losing a comment.")},
    {"readers-differ", QT_TRANSLATE_NOOP("words", "Readers of YAML do not agree on what “%1” is.")},
    {"unproved", QT_TRANSLATE_NOOP("words", "“%1” would not read back as meant.")},
};

const char *reasonOf(const QString &detail)
{
    const auto found = std::find_if(std::begin(kReasons), std::end(kReasons),
        [&](const ReasonWords &row) { return detail == QLatin1StringView(row.id); });
    return found == std::end(kReasons)
        ? QT_TRANSLATE_NOOP("words", "“%1” is written in a way that cannot be changed from here without risk.")
        : found->sentence;
}

} // namespace

ErrorText describe(const Error &error)
{
    const auto words = [&error](const char *whatHappened, const char *whatToDo) {
        return ErrorText{sentence(whatHappened, {error.subject}), sentence(whatToDo, {error.subject})};
    };
    switch (error.code) {
    case Error::Code::Cancelled:
        return words(QT_TRANSLATE_NOOP("words", "This was cancelled."),
            QT_TRANSLATE_NOOP("words", "Nothing was changed; start it again when you like."));
    case Error::Code::FileNotFound:
        return words(QT_TRANSLATE_NOOP("words", "“%1” is not there."),
            QT_TRANSLATE_NOOP("words", "It may have been moved or renamed; look for it in its folder."));
    case Error::Code::FileUnreadable:
        return words(QT_TRANSLATE_NOOP("words", "“%1” cannot be read."),
            QT_TRANSLATE_NOOP("words", "Check that you are allowed to read it and that its disk is connected."));
    case Error::Code::FileTooLarge:
        return words(QT_TRANSLATE_NOOP("words", "“%1” is too large for a model card."),
            QT_TRANSLATE_NOOP("words", "Check that it is the README.md of a model."));
    case Error::Code::NotARegularFile:
        return words(QT_TRANSLATE_NOOP("words", "“%1” is not an ordinary file."),
            QT_TRANSLATE_NOOP("words", "Choose a README.md or the folder of a model."));
    case Error::Code::OutsideFolder:
        return words(QT_TRANSLATE_NOOP("words", "“%1” lies outside the model's folder."),
            QT_TRANSLATE_NOOP("words", "Copy it into the folder: the hub shows only what is in there."));
    case Error::Code::FileNotWritable:
        return words(QT_TRANSLATE_NOOP("words", "“%1” cannot be written to."),
            QT_TRANSLATE_NOOP("words", "Check that you are allowed to change it, or save a copy elsewhere."));
    case Error::Code::WriteFailed:
        return words(QT_TRANSLATE_NOOP("words", "“%1” could not be saved; the file is as it was before."),
            QT_TRANSLATE_NOOP("words", "Try again, or save a copy elsewhere. Your text is still here."));
    case Error::Code::DiskFull:
        return words(QT_TRANSLATE_NOOP("words", "“%1” could not be saved: the disk is full."),
            QT_TRANSLATE_NOOP("words", "Free some space and save again, or save a copy elsewhere. Your text is still here."));
    case Error::Code::FileChangedOnDisk:
        return words(QT_TRANSLATE_NOOP("words", "Another program has changed “%1” since it was opened."),
            QT_TRANSLATE_NOOP("words", "Choose which of the two to keep; until then nothing is overwritten."));
    case Error::Code::CardReadOnly:
        return words(QT_TRANSLATE_NOOP("words", "“%1” is open for reading only."),
            QT_TRANSLATE_NOOP("words", "It holds bytes that are no UTF-8 text; convert it to UTF-8 to edit it here."));
    case Error::Code::NotEditable:
        return words(reasonOf(error.detail),
            QT_TRANSLATE_NOOP("words", "Change it in the text."));
    case Error::Code::TextHasChanged:
        return words(QT_TRANSLATE_NOOP("words", "The text has changed since this was worked out."),
            QT_TRANSLATE_NOOP("words", "Try again."));
    case Error::Code::NetworkFailed:
        return words(QT_TRANSLATE_NOOP("words", "“%1” does not answer."),
            QT_TRANSLATE_NOOP("words", "Check the network connection and the address, then try again. Your text is safe here."));
    case Error::Code::EndpointInsecure:
        return words(QT_TRANSLATE_NOOP("words", "“%1” cannot be used as the address of a hub."),
            QT_TRANSLATE_NOOP("words", "Use an address that begins with https://; plain http is for this machine alone."));
    case Error::Code::Offline:
        return words(QT_TRANSLATE_NOOP("words", "The environment forbids to use the network (HF_HUB_OFFLINE)."),
            QT_TRANSLATE_NOOP("words", "Everything but publishing works. Start Cardwright without that variable to publish."));
    case Error::Code::NotAuthenticated:
        return words(QT_TRANSLATE_NOOP("words", "“%1” does not accept the access token, or wants one."),
            QT_TRANSLATE_NOOP("words", "Choose or enter a token of your account, under “Where”."));
    case Error::Code::NotAllowed:
        return words(QT_TRANSLATE_NOOP("words", "The access token may not do this with “%1”."),
            QT_TRANSLATE_NOOP("words", "Propose the change as a pull request, or use a token that may write there."));
    case Error::Code::RepositoryNotFound:
        return words(QT_TRANSLATE_NOOP("words", "There is no repository “%1”, or it is private and this token may not see it."),
            QT_TRANSLATE_NOOP("words", "Check the spelling, choose a token that may see it, or create the repository."));
    case Error::Code::RepositoryExists:
        return words(QT_TRANSLATE_NOOP("words", "The repository “%1” is there already."),
            QT_TRANSLATE_NOOP("words", "Look at it again and publish to it without creating it."));
    case Error::Code::BranchNotFound:
        return words(QT_TRANSLATE_NOOP("words", "There is no branch “%1”."),
            QT_TRANSLATE_NOOP("words", "Choose one of its branches, or create this one."));
    case Error::Code::RemoteHasChanged:
        return words(QT_TRANSLATE_NOOP("words", "Somebody else has committed to “%1” in the meantime."),
            QT_TRANSLATE_NOOP("words", "Nothing was overwritten. Merge the changes and publish again."));
    case Error::Code::NothingToPublish:
        return words(QT_TRANSLATE_NOOP("words", "“%1” has all of this already."),
            QT_TRANSLATE_NOOP("words", "Nothing was sent."));
    case Error::Code::MetadataRefused:
        return words(QT_TRANSLATE_NOOP("words", "“%1” refuses the metadata of the card."),
            QT_TRANSLATE_NOOP("words", "Mend what it names, then publish again."));
    case Error::Code::RateLimited:
        return words(QT_TRANSLATE_NOOP("words", "“%1” asks to wait: there were too many requests."),
            QT_TRANSLATE_NOOP("words", "Wait a while, then try again. Nothing was changed."));
    case Error::Code::HubRefused:
        return words(QT_TRANSLATE_NOOP("words", "“%1” refuses this."),
            QT_TRANSLATE_NOOP("words", "Read its reason under “Details”. Nothing was changed."));
    case Error::Code::HubFailed:
        return words(QT_TRANSLATE_NOOP("words", "“%1” has a fault of its own."),
            QT_TRANSLATE_NOOP("words", "Nothing was changed. Try again later."));
    case Error::Code::HubAnswerUnreadable:
        return words(QT_TRANSLATE_NOOP("words", "What answers at “%1” is no hub: a login page of the network may stand in between."),
            QT_TRANSLATE_NOOP("words", "Open the address in a browser, log in to the network, then try again."));
    case Error::Code::OutcomeUnknown:
        return words(QT_TRANSLATE_NOOP("words", "The change was sent to “%1”, but nobody answers whether it was made."),
            QT_TRANSLATE_NOOP("words", "Look at the repository before you publish again; your text is safe here."));
    case Error::Code::ToolMissing:
        return words(QT_TRANSLATE_NOOP("words", "The program “%1” is not installed."),
            QT_TRANSLATE_NOOP("words", "Install it, then try again."));
    case Error::Code::ToolFailed:
        return words(QT_TRANSLATE_NOOP("words", "“%1” failed."),
            QT_TRANSLATE_NOOP("words", "Read what it said under “Details”. Nothing was changed."));
    case Error::Code::AuthorUnknown:
        return words(QT_TRANSLATE_NOOP("words", "Git does not know under which name to commit."),
            QT_TRANSLATE_NOOP("words", "Enter a name and an e-mail address."));
    case Error::Code::RemoteRefused:
        return words(QT_TRANSLATE_NOOP("words", "“%1” is no address that a card may be sent to."),
            QT_TRANSLATE_NOOP("words", "Use https, ssh, or a folder that is empty or a bare Git repository."));
    case Error::Code::KeychainFailed:
        return words(QT_TRANSLATE_NOOP("words", "The keychain of the desktop cannot be used."),
            QT_TRANSLATE_NOOP("words", "The token is kept until you quit. Unlock the keychain to keep it longer."));
    }
    Q_UNREACHABLE();
}

} // namespace cardwright
