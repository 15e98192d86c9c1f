card_add_test(layers/tst_layers LINKS Qt6::Core)
target_compile_definitions(tst_layers PRIVATE
    CARD_BUILD_DIR="${PROJECT_BINARY_DIR}" CARD_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CARD_NINJA="${CMAKE_MAKE_PROGRAM}"
    CARD_COMPILER="${CMAKE_CXX_COMPILER}")
