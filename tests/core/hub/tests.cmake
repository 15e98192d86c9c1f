card_add_test(core/hub/tst_foundtokens LINKS card_hub)
card_add_test(core/hub/tst_hubendpoint LINKS card_hub)
card_add_test(core/hub/tst_hubtarget LINKS card_hub card_testhub)
card_add_test(core/hub/tst_token LINKS card_hub)
