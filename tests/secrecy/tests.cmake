# Included last: records every test that links the test hub, and so holds its tokens, but those of the hub itself, which have
# nothing of ours in them.
get_property(targets DIRECTORY PROPERTY BUILDSYSTEM_TARGETS)
set(recorded "")
foreach(target ${targets})
    get_target_property(links ${target} LINK_LIBRARIES)
    get_target_property(sources ${target} SOURCES)
    if(card_testhub IN_LIST links AND NOT "${sources}" MATCHES "/tests/hub/")
        list(APPEND recorded ${target})
    endif()
endforeach()
list(TRANSFORM recorded REPLACE "(.+)" "$<TARGET_FILE:\\1>" OUTPUT_VARIABLE programs)
list(JOIN programs "|" programs)

qt_add_executable(leaky secrecy/leaky.cpp)
target_include_directories(leaky PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(leaky PRIVATE Qt6::Network)

card_add_test(secrecy/tst_secrecy
    SOURCES
        secrecy/recording.cpp secrecy/recording.h secrecy/tracereader.cpp secrecy/tracereader.h
        secrecy/tokensearch.cpp secrecy/tokensearch.h
    TIMEOUT 900)
target_compile_definitions(tst_secrecy PRIVATE
    CARD_LEAKY="$<TARGET_FILE:leaky>" CARD_PROGRAM="$<TARGET_FILE:cardwright>"
    CARDWRIGHT_CLI="$<TARGET_FILE:cardwright-cli>" CARD_SECRECY_PROGRAMS="${programs}")
add_dependencies(tst_secrecy leaky cardwright cardwright-cli ${recorded})
