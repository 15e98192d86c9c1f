card_add_test(core/card/tst_vocabulary LINKS card_card)
card_add_test(core/card/tst_cardschema LINKS card_card)
card_add_test(core/card/tst_check LINKS card_card)
card_add_test(core/card/tst_check_corpus LINKS card_card)
