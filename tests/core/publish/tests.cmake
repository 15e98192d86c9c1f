card_add_test(core/publish/tst_companions LINKS card_publish)
card_add_test(core/publish/tst_inspection LINKS card_publish)
card_add_test(core/publish/tst_publishrecords LINKS card_publish)
card_add_test(core/publish/tst_targetaddress LINKS card_publish)
