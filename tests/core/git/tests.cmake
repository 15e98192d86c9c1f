card_add_test(core/git/tst_gitprocess LINKS card_git)
card_add_test(core/git/tst_localhub LINKS card_git)
card_add_test(core/git/tst_gittarget LINKS card_git)
