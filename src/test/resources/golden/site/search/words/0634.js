warraqSearch("words/0634","شابةB شأنB");
