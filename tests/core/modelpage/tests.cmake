card_add_test(core/modelpage/tst_pagechips LINKS card_modelpage)
