// Access tokens that other programs of the hub have left on this machine. They are offered, never taken, and what they
// lie in is never written. Rules: huggingface_hub, constants.py and utils/_auth.py.
#pragma once

#include "core/hub/token.h"

#include <QList>

namespace cardwright {

struct FoundToken {
    enum class Source {
        Environment, ///< `place` is HF_TOKEN, or HUGGING_FACE_HUB_TOKEN where the first is unset or empty
        TokenFile,   ///< `place` is its path: HF_TOKEN_PATH, or "token" in HF_HOME
        StoredToken, ///< `place` is the path of "stored_tokens" beside the token file, `name` the section in it
    };
    Source source;
    QString place;
    QString name; ///< as its owner named it, where that is known
    Token token;
};

/// The one that those programs would use comes first; one that lies in several places is told once. Each is bound to
/// `endpoint`. The environment is the one that the program was started with: it takes the tokens out of its own.
QList<FoundToken> findTokens(const QProcessEnvironment &environment, const HubEndpoint &endpoint);

} // namespace cardwright
