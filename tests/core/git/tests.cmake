card_add_test(core/git/tst_gitprocess LINKS card_git)
