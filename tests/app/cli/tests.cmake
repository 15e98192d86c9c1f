card_add_test(app/cli/tst_cli)
target_compile_definitions(tst_cli PRIVATE CARDWRIGHT_CLI="$<TARGET_FILE:cardwright-cli>")
add_dependencies(tst_cli cardwright-cli)
