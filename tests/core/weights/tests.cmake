card_add_test(core/weights/tst_weightheader LINKS card_weights)
