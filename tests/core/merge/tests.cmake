card_add_test(core/merge/tst_mergecards LINKS card_merge card_yaml)
card_add_test(core/merge/tst_merge_laws LINKS card_merge card_card card_edit card_markdown TIMEOUT 600)
