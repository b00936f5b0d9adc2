warraqSearch("words/0637","طباعةB");
