card_add_test(core/base/tst_cardencoding LINKS card_base)
card_add_test(core/base/tst_textedit LINKS card_base)
card_add_test(core/base/tst_lineindex LINKS card_base)
card_add_test(core/base/tst_secretnames LINKS card_base)
