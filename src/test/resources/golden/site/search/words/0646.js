warraqSearch("words/0646","نئیB نادرةB نجارB نسبةB نصائحB نصفB نصيبهاB نقاطB نقلB نهرB");
