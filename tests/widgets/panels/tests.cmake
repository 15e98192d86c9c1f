card_add_test(widgets/panels/tst_problemspanel LINKS card_panels)
card_add_test(widgets/panels/tst_noticebar LINKS card_panels)
card_add_test(widgets/panels/tst_welcomepage LINKS card_panels)
