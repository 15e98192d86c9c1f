card_add_test(core/diff/tst_linediff LINKS card_diff)
card_add_test(core/diff/tst_cardchange LINKS card_diff card_words)
