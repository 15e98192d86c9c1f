// git's http-backend, run once for one request (CGI, RFC 3875).
#pragma once

#include "tests/hub/loopbackserver.h"

namespace cardwright::hubtest {

/// folder: holds the repositories that the request's path names.
HttpAnswer answerOfGit(const QString &folder, const HttpRequest &request);

} // namespace cardwright::hubtest
