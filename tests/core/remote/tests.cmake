card_add_test(core/remote/tst_publicaddress LINKS card_remote)
card_add_test(core/remote/tst_remoteimages LINKS card_remote)
