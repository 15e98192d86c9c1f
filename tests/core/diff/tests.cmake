card_add_test(core/diff/tst_linediff LINKS card_diff)
