card_add_test(core/analysis/tst_analysis LINKS card_analysis)
card_add_test(core/analysis/tst_mathfaults LINKS card_analysis)
card_add_test(core/analysis/tst_missingfiles LINKS card_analysis)
card_add_test(core/analysis/tst_rules_corpus LINKS card_analysis card_words)
card_add_test(core/analysis/tst_fixall LINKS card_analysis)
card_add_test(core/analysis/tst_rules_table LINKS card_analysis card_words
    SOURCES core/analysis/rulerows_names.cpp core/analysis/rulerows_lists.cpp core/analysis/rulerows_keys.cpp
        core/analysis/rulerows_results.cpp core/analysis/rulerows_block.cpp core/analysis/rulerows_text.cpp)
