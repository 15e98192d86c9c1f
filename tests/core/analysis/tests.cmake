card_add_test(core/analysis/tst_analysis LINKS card_analysis)
card_add_test(core/analysis/tst_missingfiles LINKS card_analysis)
card_add_test(core/analysis/tst_rules_corpus LINKS card_analysis card_words)
card_add_test(core/analysis/tst_fixall LINKS card_analysis)
