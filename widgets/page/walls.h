// The walls around a page, by name, so that a test can take them away one by one and see that the others hold. Only that
// test's own build of this folder defines CARD_WALLS_CAN_FALL; everywhere else they stand, whatever is asked or set.
#pragma once

#include <QWebEngineScript>

namespace cardwright {

enum class Wall {
    SecondCleaning, ///< DOMPurify
    ContentPolicy,  ///< Content-Security-Policy of the page
    RequestGuard,   ///< requests looked at one by one
    MediaOnly,      ///< the folder gives pictures, video and audio only
    Settings,       ///< what the engine could do beside showing a page
    NoScripts,      ///< of the page's own world
    OwnWorld,       ///< the program's scripts and channel are out of the page's reach; they need scripts where they are not
    OneAddress,     ///< the page goes nowhere
};

#ifdef CARD_WALLS_CAN_FALL
bool stands(Wall wall);
#else
constexpr bool stands(Wall) { return true; }
#endif

inline QWebEngineScript::ScriptWorldId scriptWorld()
{
    return stands(Wall::OwnWorld) ? QWebEngineScript::ApplicationWorld : QWebEngineScript::MainWorld;
}

} // namespace cardwright
