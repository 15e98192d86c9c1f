card_add_test(core/yaml/tst_fieldpath LINKS card_yaml)
card_add_test(core/yaml/tst_block LINKS card_yaml)
card_add_test(core/yaml/tst_frontmatter LINKS card_yaml)
card_add_test(core/yaml/tst_yamlfaults LINKS card_yaml)
card_add_test(core/yaml/tst_yaml_hostile LINKS card_edit)

# js-yaml, which the hub reads metadata with. Without it that test skips: a build has no need of the network for it.
include(${PROJECT_SOURCE_DIR}/resources/npm.cmake)
card_npm_packages(${CMAKE_CURRENT_LIST_DIR}/../../oracle oracle said)
if(said)
    message(WARNING "js-yaml could not be fetched, so tst_yaml_oracle will skip. ${said}")
    set(oracle "")
endif()
card_add_test(core/yaml/tst_yaml_oracle LINKS card_yaml)
target_compile_definitions(tst_yaml_oracle PRIVATE
    CARD_ORACLE="${oracle}" CARD_ORACLE_SCRIPT="${PROJECT_SOURCE_DIR}/tests/oracle/read.js")
