// What form and page are told of a card beside its text, put together from its session.
#pragma once

#include "widgets/form/inferredvalue.h"
#include "widgets/page/pagepane.h"

namespace cardwright {

class CardSession;

PageContent pageContentOf(const CardSession &session);

/// By key the fields that the card leaves out and the hub fills all the same.
QHash<QString, InferredValue> inferredValuesOf(const CardSession &session);

} // namespace cardwright
