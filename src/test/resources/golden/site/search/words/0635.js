warraqSearch("words/0635","صغيرB صغيرةB صفحةB صندوقB صورB");
