# Times, not truths: no test, and built only when asked for.
if(CARD_BENCH)
    qt_add_executable(bench_cards ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_cards.cpp)
    target_link_libraries(bench_cards PRIVATE card_analysis PkgConfig::CMARKGFM)
    qt_add_executable(bench_metadata ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_metadata.cpp)
    target_link_libraries(bench_metadata PRIVATE card_card yaml-cpp)
    qt_add_executable(bench_tags ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_tags.cpp)
    target_link_libraries(bench_tags PRIVATE card_modelpage)
endif()
