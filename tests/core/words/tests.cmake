card_add_test(core/words/tst_words LINKS card_words card_card)
