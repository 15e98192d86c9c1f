card_add_test(core/document/tst_carddocument LINKS card_document)
card_add_test(core/document/tst_analyzer LINKS card_document)
card_add_test(core/document/tst_cardsession LINKS card_document)
card_add_test(core/document/tst_roundtrip LINKS card_document)
