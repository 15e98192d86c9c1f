// From a request to its answer: who asks, which repository under which name, may they, at which revision; then the
// route.
#pragma once

#include "tests/hub/hubcall.h"

namespace cardwright::hubtest {

HttpAnswer answerApi(HubState &hub, const HttpRequest &request, const RequestTarget &target);
HttpAnswer answerStorage(HubState &hub, const HttpRequest &request, const RequestTarget &target);

} // namespace cardwright::hubtest
