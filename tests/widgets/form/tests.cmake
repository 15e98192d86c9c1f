card_add_test(widgets/form/tst_picker LINKS card_form)
card_add_test(widgets/form/tst_chipsfield LINKS card_form)
card_add_test(widgets/form/tst_formpanel LINKS card_form)
