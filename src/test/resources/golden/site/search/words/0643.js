warraqSearch("words/0643","كاتبB كبيرB كتابB کتابخانهB كتبB كرةB گشایشB");
