card_add_test(core/files/tst_cardfile LINKS card_files)
card_add_test(core/files/tst_foldersource LINKS card_files)
card_add_test(core/files/tst_draftstore LINKS card_files)
card_add_test(core/files/tst_findcards LINKS card_files)
