card_add_test(core/tags/tst_computetags LINKS card_tags)
card_add_test(core/tags/tst_tagcases LINKS card_tags nlohmann_json::nlohmann_json)
