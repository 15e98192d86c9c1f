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
