# The test hub, and a plain git server: tests link card_testhub and include tests/hub/testhub.h or githttp.h.
find_package(Qt6 6.4 REQUIRED COMPONENTS HttpServer)
card_library(card_testhub
    SOURCES
        hub/testhub.cpp hub/testhub.h hub/testtokens.h
        hub/requesttarget.cpp hub/requesttarget.h hub/faults.cpp hub/faults.h hub/hubviolations.cpp hub/hubviolations.h
        hub/loopbackserver.cpp hub/loopbackserver.h hub/ownthread.h
        hub/faultproxy.cpp hub/faultproxy.h hub/proxyconnection.cpp hub/proxyconnection.h hub/requestframing.cpp hub/requestframing.h
        hub/gitobjects.cpp hub/gitobjects.h hub/pathpatterns.cpp hub/pathpatterns.h
        hub/hubrepository.cpp hub/hubrepository.h hub/hubstate.cpp hub/hubstate.h
        hub/cardmetadata.cpp hub/cardmetadata.h
        hub/hubapi.cpp hub/hubapi.h hub/hubcall.cpp hub/hubcall.h hub/hubroutes.h
        hub/accountroutes.cpp hub/reporoutes.cpp hub/searchroutes.cpp hub/treeroutes.cpp hub/refroutes.cpp
        hub/commitroutes.cpp hub/lfsroutes.cpp hub/discussionroutes.cpp hub/storageroutes.cpp
        hub/githttp.cpp hub/githttp.h hub/cgi.cpp hub/cgi.h
    LINKS Qt6::Network Qt6::HttpServer
    PRIVATE_LINKS yaml-cpp
)
foreach(name tst_testhub tst_hubcommits tst_hubfaults tst_hubviolations tst_githttp)
    card_add_test(hub/${name} LINKS card_testhub)
endforeach()

# The official client of the hub, which proves the test hub true. Without it that test skips: a build has no need of the
# network for it.
include(${PROJECT_SOURCE_DIR}/resources/npm.cmake)
card_npm_packages(${CMAKE_CURRENT_LIST_DIR}/client hubclient said)
if(said)
    message(WARNING "@huggingface/hub could not be fetched, so tst_testhub_client will skip. ${said}")
    set(hubclient "")
endif()
card_add_test(hub/tst_testhub_client LINKS card_testhub)
target_compile_definitions(tst_testhub_client PRIVATE
    CARD_HUB_CLIENT_PACKAGES="${hubclient}" CARD_HUB_CLIENT_SCRIPTS="${PROJECT_SOURCE_DIR}/tests/hub/client")
