warraqSearch("words/062e","خطيبC خارجB خارجيةB خبراءB خطةB خطوطB خطوةB خلافB خلافاتB خوانجوB");
