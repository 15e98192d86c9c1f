card_add_test(core/tags/tst_computetags LINKS card_tags)
foreach(test tst_tagcases tst_tagcauses)
    card_add_test(core/tags/${test} LINKS card_tags nlohmann_json::nlohmann_json)
endforeach()
