card_add_test(widgets/page/tst_pageaddress LINKS card_page)
card_add_test(widgets/page/tst_pagecontent LINKS card_page)
card_add_test(widgets/page/tst_pageexport LINKS card_page)
card_add_test(widgets/page/tst_pageformulas LINKS card_page TIMEOUT 240)
card_add_test(widgets/page/tst_pageheader LINKS card_page)
card_add_test(widgets/page/tst_pagelife LINKS card_page)
card_add_test(widgets/page/tst_pagepane LINKS card_page)
card_add_test(widgets/page/tst_pagescroll LINKS card_page)
card_add_test(widgets/page/tst_pageside LINKS card_page Qt6::Network)
card_add_test(widgets/page/tst_pagewalls LINKS card_page Qt6::Network)
card_add_test(widgets/page/tst_pageremote LINKS card_page)
card_add_test(widgets/page/tst_page_constructs LINKS card_page card_yaml)
card_add_test(widgets/page/tst_page_corpus LINKS card_page card_yaml)
include(widgets/page/spec.cmake)
card_add_test(widgets/page/tst_page_spec LINKS card_page)
target_compile_definitions(tst_page_spec PRIVATE CARD_GFM_SPEC="${CARD_GFM_SPEC}")
card_add_test(widgets/page/tst_page_golden LINKS card_page card_yaml)
# The page once more, for the test that takes its walls away: no other target may have this definition.
get_target_property(page_sources card_page SOURCES)
list(TRANSFORM page_sources PREPEND ${PROJECT_SOURCE_DIR}/widgets/page/)
card_library(card_page_falling
    SOURCES ${page_sources}
    LINKS card_pagecontent card_style Qt6::PrintSupport Qt6::WebEngineWidgets Qt6::WebChannel
    PRIVATE_LINKS Qt6::QuickWidgets
)
target_compile_definitions(card_page_falling PUBLIC CARD_WALLS_CAN_FALL)
card_add_test(widgets/page/tst_page_attacks
    SOURCES
        widgets/page/attacks/control.cpp widgets/page/attacks/ground.cpp widgets/page/attacks/page.cpp
        widgets/page/attacks/reach.cpp widgets/page/attacks/script.cpp widgets/page/attacks/text.cpp
        widgets/page/attacks/attacks.qrc
    LINKS card_page_falling card_analysis card_files PkgConfig::CMARKGFM Qt6::Network
    TIMEOUT 400)
set_target_properties(tst_page_attacks PROPERTIES AUTORCC ON)
set_property(TEST tst_page_attacks APPEND PROPERTY ENVIRONMENT QTEST_FUNCTION_TIMEOUT=360000)
