warraqSearch("words/0641","فرعيةB فرقةB فصائلB فوزB");
