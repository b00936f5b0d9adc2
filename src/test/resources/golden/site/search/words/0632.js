warraqSearch("words/0632","زائرB زجاجيةB");
