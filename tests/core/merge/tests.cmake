card_add_test(core/merge/tst_mergecards LINKS card_merge card_yaml)
