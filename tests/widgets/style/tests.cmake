card_add_test(widgets/style/tst_theme LINKS card_style)
