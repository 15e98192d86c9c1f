card_add_test(app/tst_workflows LINKS card_app TIMEOUT 240)
card_add_test(app/tst_recovery LINKS card_app TIMEOUT 120)
card_add_test(app/tst_actions LINKS card_app)
card_add_test(app/tst_problems LINKS card_app TIMEOUT 240)
